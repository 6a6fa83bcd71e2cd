/** What Discord sends, as it is heard: who speaks to whom, where, and what is nobody's word. */
import {
  ChannelType,
  GuildMemberFlags,
  MessageReferenceType,
  MessageType,
  type APIGuildMemberNoUser,
  type APIUser,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { guildFrom, type ChannelPayload, type Guild } from '../../../src/adapters/discord/caches.js';
import { guildOf, instantOf, shardOf } from '../../../src/adapters/discord/ids.js';
import {
  heardInDm,
  heardInGuild,
  isEdit,
  isOverheard,
  isPersons,
  joined,
  placeOf,
  viewOf,
  type MessagePayload,
} from '../../../src/adapters/discord/translate.js';
import { wordsIn } from '../../../src/domain/event.js';
import { defaultSettings } from '../../../src/domain/settings.js';

const user = (id: string, more: Partial<APIUser> = {}): APIUser => ({
  id,
  username: `user${id}`,
  discriminator: '0',
  global_name: null,
  avatar: null,
  ...more,
});

const channels: readonly ChannelPayload[] = [
  { id: '10', type: ChannelType.GuildText, name: 'introductions' },
  { id: '11', type: ChannelType.GuildText, name: 'general' },
  { id: '12', type: ChannelType.GuildText, name: 'Self-Promo' },
  { id: '13', type: ChannelType.GuildText, name: 'mods' },
  { id: '14', type: ChannelType.GuildForum, name: 'show' },
  { id: '20', type: ChannelType.PublicThread, name: 'talk', parent_id: '11', owner_id: '3' },
  { id: '21', type: ChannelType.PublicThread, name: 'a post', parent_id: '14', owner_id: '2' },
  { id: '22', type: ChannelType.PrivateThread, name: 'about ada', parent_id: '13', owner_id: '3' },
  { id: '23', type: ChannelType.PublicThread, name: 'buy', parent_id: '12', owner_id: '3' },
];
const roles = [{ id: '90', name: 'Staff', permissions: '0' }];
const guild: Guild = guildFrom({ id: '1', name: 'The Long Table', owner_id: '9', roles }, channels);
const settings = { ...defaultSettings, channels: { ...defaultSettings.channels, moderators: 'mods' } };

const around = (channel: string) => {
  const found = guild.channels.get(channel);
  if (!found) throw new Error(`no channel ${channel}`);
  return { guild, channel: found, settings };
};

const said = (more: Partial<MessagePayload> = {}): MessagePayload => ({
  id: '500',
  type: MessageType.Default,
  channel_id: '11',
  guild_id: '1',
  author: user('2'),
  content: 'Hello',
  timestamp: '2026-01-01T12:00:00.000Z',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  ...more,
});
const heard = (more: Partial<MessagePayload> = {}, channel = '11') =>
  heardInGuild(said({ channel_id: channel, ...more }), 'posted', around(channel));

const replyTo = (author: APIUser, more: Partial<MessagePayload> = {}): Partial<MessagePayload> => ({
  type: MessageType.Reply,
  message_reference: { type: MessageReferenceType.Default, message_id: '400', channel_id: '11', guild_id: '1' },
  referenced_message: said({ id: '400', author, ...more }),
});

describe('a message', () => {
  it('is heard with its ids, its time and its text', () => {
    expect(heard()).toEqual({
      id: '500',
      kind: 'posted',
      community: 'discord:1',
      at: Date.UTC(2026, 0, 1, 12),
      message: 'discord:1#11@500',
      member: 'discord:1/2',
      where: 'general',
      text: 'Hello',
      towards: [],
      roles: [],
    });
  });

  it.each<[string, Partial<MessagePayload>]>([
    ['a bot', { author: user('5', { bot: true }) }],
    ['Discord itself', { author: user('5', { system: true }) }],
    ['a webhook', { webhook_id: '77' }],
    [
      'a guest of a call',
      { member: { roles: [], flags: GuildMemberFlags.IsGuest } as unknown as APIGuildMemberNoUser },
    ],
    ['nobody: somebody joined', { type: MessageType.UserJoin }],
    ['nobody: a thread was made', { type: MessageType.ThreadCreated }],
    ['an answer to a command', { type: MessageType.ChatInputCommand }],
  ])('is not heard from %s', (_, more) => {
    expect(isPersons(said(more))).toBe(false);
  });

  it('is heard from a person, also as a reply', () => {
    expect(isPersons(said())).toBe(true);
    expect(isPersons(said({ type: MessageType.Reply }))).toBe(true);
  });

  it('tells the writer’s roles by id and by name', () => {
    const member = { roles: ['90', '91'] } as NonNullable<MessagePayload['member']>;
    expect(heard({ member }).roles).toEqual(['90', 'Staff', '91']);
  });

  it('is edited only when its writer edited it', () => {
    expect(isEdit(said())).toBe(false);
    const edited = said({ edited_timestamp: '2026-01-01T12:05:00.000Z', content: 'Hello!' });
    expect(isEdit(edited)).toBe(true);
    expect(heardInGuild(edited, 'edited', around('11'))).toMatchObject({
      id: `500.edit.${Date.UTC(2026, 0, 1, 12, 5)}`,
      kind: 'edited',
      message: 'discord:1#11@500',
      at: Date.UTC(2026, 0, 1, 12, 5),
    });
  });
});

describe('whom it speaks to', () => {
  it.each<[string, Partial<MessagePayload>, readonly string[]]>([
    ['a mention', { mentions: [user('3')] }, ['discord:1/3']],
    ['a mention of oneself', { mentions: [user('2')] }, []],
    ['a mention of a bot', { mentions: [user('4', { bot: true })] }, []],
    ['a reply', replyTo(user('3')), ['discord:1/3']],
    ['a reply that also pings', { ...replyTo(user('3')), mentions: [user('3')] }, ['discord:1/3']],
    ['a reply to a bot', replyTo(user('4', { bot: true })), []],
    ['a reply to a webhook', replyTo(user('4'), { webhook_id: '4' }), []],
    ['a reply to oneself', replyTo(user('2')), []],
    ['a reply to what was deleted', { ...replyTo(user('3')), referenced_message: null }, []],
  ])('%s', (_, more, expected) => {
    expect(heard(more).towards).toEqual(expected);
  });

  it('is what a reply answers, and not what a forward points at', () => {
    expect(heard(replyTo(user('3'))).answers).toBe('discord:1#11@400');
    const forward = { type: MessageReferenceType.Forward, message_id: '400', channel_id: '11' };
    expect(heard({ message_reference: forward })).not.toHaveProperty('answers');
  });

  it('is a thread’s root, whose author is known in a forum only', () => {
    expect(heard({}, '20')).toMatchObject({ thread: 'discord:1#11@20', answers: 'discord:1#11@20' });
    expect(heard({}, '20')).not.toHaveProperty('threadAuthor');
    expect(heard({}, '21')).toMatchObject({ thread: 'discord:1#21@21', threadAuthor: 'discord:1/2' });
    expect(heard({ id: '21' }, '21')).not.toHaveProperty('thread');
    expect(heard({ ...replyTo(user('3')) }, '20')).toMatchObject({
      thread: 'discord:1#11@20',
      answers: 'discord:1#11@400',
    });
  });
});

describe('where it stands', () => {
  it.each([
    ['10', 'intro'],
    ['11', 'general'],
    ['12', 'promo'],
    ['20', 'general'],
    ['23', 'promo'],
  ])('channel %s is %s', (channel, place) => {
    expect(placeOf(around(channel))).toBe(place);
  });

  it('is known by a channel’s id, too', () => {
    const channels = { ...settings.channels, promo: ['11'] };
    expect(placeOf({ ...around('11'), settings: { ...settings, channels } })).toBe('promo');
  });

  it('is none of the bot’s business among moderators, in their threads neither', () => {
    expect(['13', '22', '11', '20'].map((channel) => isOverheard(around(channel)))).toEqual([true, true, false, false]);
  });
});

describe('a direct message', () => {
  const { guild_id: _, ...dm } = said({ channel_id: '700' });

  it('belongs to the one guild there is', () => {
    const one = heardInDm(dm, 'posted', ['1']);
    expect(one).toMatchObject({ community: 'discord:1', message: 'discord:1#700@500', where: 'dm', towards: [] });
    expect(one).not.toHaveProperty('among');
  });

  it('could belong to several, the likeliest first', () => {
    expect(heardInDm(dm, 'posted', ['6', '1'])).toMatchObject({
      community: 'discord:6',
      member: 'discord:6/2',
      among: ['discord:6', 'discord:1'],
    });
  });
});

describe('events', () => {
  it('of joining again are another than the first', () => {
    const one = joined('1', '2', '2026-01-01T12:00:00.000Z', 0);
    expect(joined('1', '2', '2026-01-01T12:00:00.000000+00:00', 5).id).toBe(one.id);
    expect(joined('1', '2', '2026-02-01T12:00:00.000Z', 0).id).not.toBe(one.id);
    expect(wordsIn(one)).toBeUndefined();
  });

  it.each([
    ['', 'show'],
    [' Pause ', 'pause'],
    ['export', 'export'],
    ['flibbertigibbet', undefined],
  ])('a command’s words "%s" ask for %s', (words, view) => {
    expect(viewOf(words)).toBe(view);
  });

  it('ids tell their guild, their time and their shard', () => {
    expect(guildOf('discord:1#11@500')).toBe('1');
    expect(guildOf('discord:1/2')).toBe('1');
    // The example of Discord's own reference.
    expect(instantOf('175928847299117063')).toBe(1_462_015_105_796);
    expect(instantOf('not-a-snowflake')).toBeUndefined();
    expect(shardOf('175928847299117063', 16)).toBe(Number((175_928_847_299_117_063n >> 22n) % 16n));
  });
});
