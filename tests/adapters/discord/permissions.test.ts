/** Who may do what, whether the bot can do its work, and the link that invites it. */
import { ChannelType, PermissionFlagsBits as may } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { guildFrom, type Guild } from '../../../src/adapters/discord/caches.js';
import { intentsFor, lessThan, missingFrom, promisedBy, type Sight } from '../../../src/adapters/discord/intents.js';
import { findingsIn, inviteLink } from '../../../src/adapters/discord/permissions.js';
import { permissionsIn, permissionsOf, standingOf, type Holder } from '../../../src/adapters/discord/standing.js';
import { defaultSettings, type Settings } from '../../../src/domain/settings.js';

const everybody = may.ViewChannel | may.SendMessages;
const hidden = (except: string) => [
  { id: '1', allow: '0', deny: `${may.ViewChannel}` },
  { id: except, allow: `${may.ViewChannel}`, deny: '0' },
];

const guild: Guild = guildFrom(
  {
    id: '1',
    name: 'The Long Table',
    owner_id: '9',
    roles: [
      { id: '1', name: '@everyone', permissions: `${everybody}` },
      { id: '50', name: 'Moderators', permissions: '0' },
      { id: '51', name: 'Admins', permissions: `${may.Administrator}` },
      { id: '52', name: 'Managers', permissions: `${may.ManageGuild}` },
      { id: '53', name: 'Helpers', permissions: `${may.ModerateMembers}` },
      { id: '60', name: 'Your Turn', permissions: `${everybody}` },
    ],
  },
  [
    { id: '10', type: ChannelType.GuildText, name: 'introductions' },
    { id: '11', type: ChannelType.GuildText, name: 'mods', permission_overwrites: hidden('50') },
    { id: '12', type: ChannelType.GuildText, name: 'mods-and-bot', permission_overwrites: hidden('60') },
    {
      id: '13',
      type: ChannelType.GuildText,
      name: 'read-only',
      permission_overwrites: [{ id: '1', allow: '0', deny: `${may.SendMessages}` }],
    },
    { id: '14', type: ChannelType.GuildVoice, name: 'stage' },
    { id: '15', type: ChannelType.PublicThread, name: 'thread', parent_id: '11' },
  ],
);
const holder = (user: string, ...roles: string[]): Holder => ({ user, roles });
const channel = (id: string) => {
  const found = guild.channels.get(id);
  if (!found) throw new Error(`no channel ${id}`);
  return found;
};
const sees = (who: Holder, id: string): boolean => (permissionsIn(channel(id), who, guild) & may.ViewChannel) !== 0n;

describe('permissions', () => {
  it.each<[string, Holder, string, boolean]>([
    ['everybody sees an open channel', holder('2'), '10', true],
    ['nobody else sees a hidden one', holder('2'), '11', false],
    ['whose role is let in does', holder('2', '50'), '11', true],
    ['an administrator does', holder('2', '51'), '11', true],
    ['the owner does', holder('9'), '11', true],
    ['a thread is as hidden as its channel', holder('2'), '15', false],
    ['a thread is as open as its channel', holder('2', '50'), '15', true],
  ])('%s', (_, who, id, expected) => {
    expect(sees(who, id)).toBe(expected);
  });

  it('of the member themselves weigh more than those of roles', () => {
    const overwrites = [
      { id: '50', allow: may.ViewChannel, deny: 0n },
      { id: '2', allow: 0n, deny: may.ViewChannel },
    ];
    expect(permissionsIn({ ...channel('10'), overwrites }, holder('2', '50'), guild) & may.ViewChannel).toBe(0n);
  });
});

describe('standing', () => {
  it.each<[string, Holder, { isAdmin: boolean; isModerator: boolean }]>([
    ['a member is neither', holder('2'), { isAdmin: false, isModerator: false }],
    ['whoever sees the moderators’ channel moderates', holder('2', '50'), { isAdmin: false, isModerator: true }],
    ['whoever may time out moderates', holder('2', '53'), { isAdmin: false, isModerator: true }],
    ['whoever manages the guild is both', holder('2', '52'), { isAdmin: true, isModerator: true }],
    ['an administrator is both', holder('2', '51'), { isAdmin: true, isModerator: true }],
    ['the owner is both', holder('9'), { isAdmin: true, isModerator: true }],
  ])('%s', (_, who, expected) => {
    expect(standingOf(who, permissionsOf(who, guild), guild, 'mods')).toEqual(expected);
  });

  it('comes from no channel that everybody sees', () => {
    expect(standingOf(holder('2'), everybody, guild, 'introductions').isModerator).toBe(false);
    expect(standingOf(holder('2'), everybody, guild, null).isModerator).toBe(false);
  });
});

describe('the set-up', () => {
  const settings = (moderators: string | null, more: Partial<Settings> = {}): Settings => ({
    ...defaultSettings,
    channels: { ...defaultSettings.channels, moderators },
    ...more,
  });
  const bot = holder('8', '60');

  it.each<[string, Settings, RegExp | undefined]>([
    ['all is well', settings('mods-and-bot', { welcome: 'dm' }), undefined],
    ['nothing was chosen yet', settings(null), undefined],
    ['the channel is hidden from it', settings('mods'), /cannot see #mods.*View Channel/],
    ['it may not write there', settings('read-only'), /not write there.*Send Messages/],
    ['there is no such channel', settings('nowhere'), /no text channel “nowhere”.*channels\.moderators/],
    ['it is no text channel', settings('stage'), /no text channel “stage”/],
    [
      'the button has nowhere to stand',
      settings(null, { welcome: 'button', channels: { ...defaultSettings.channels, introductions: ['lobby'] } }),
      /“lobby”.*welcome button.*channels\.welcome/,
    ],
  ])('is told in plain words where %s', (_, given, expected) => {
    const found = findingsIn(guild, bot, given);
    if (expected) expect(found.join('\n')).toMatch(expected);
    else expect(found).toEqual([]);
  });

  it('is invited with three permissions and no more', () => {
    const link = new URL(inviteLink('123'));
    expect(link.origin + link.pathname).toBe('https://discord.com/oauth2/authorize');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: '123',
      scope: 'bot applications.commands',
      permissions: `${may.ViewChannel | may.SendMessages | may.AttachFiles}`,
    });
  });
});

describe('intents', () => {
  const all: Sight = { words: true, members: true };
  const none: Sight = { words: false, members: false };

  it.each([
    [0, none],
    [1 << 14, { words: false, members: true }],
    [1 << 15, { words: false, members: true }],
    [1 << 18, { words: true, members: false }],
    [(1 << 15) | (1 << 19), all],
  ])('an application with the flags %i is promised %o', (flags, expected) => {
    expect(promisedBy(flags)).toEqual(expected);
  });

  it('are asked for less and less, each way once, and never go round in circles', () => {
    const tried: Sight[] = [];
    for (let now: Sight | undefined = all; now; now = lessThan(now)) tried.push(now);
    expect(new Set(tried.map(intentsFor)).size).toBe(4);
    expect(tried.at(-1)).toEqual(none);
  });

  it('are named as Discord’s page names them', () => {
    expect(missingFrom(all)).toEqual([]);
    expect(missingFrom(none)).toEqual(['MessageContent', 'GuildMembers']);
  });
});
