/** What the adapter hears of what happens on Discord, and what it lets pass. */
import { ChannelType, MessageType } from 'discord-api-types/v10';
import { afterEach, describe, expect, it } from 'vitest';
import { channelId, communityId, memberId, messageId } from '../../../src/domain/ids.js';
import { day, hour } from '../../../src/domain/time.js';
import { joins, leaves, opensThread, passes } from '../../emulators/discord/guilds.js';
import { addUser, deletes, dmOf, edits, purges, says, unfurls, webhookSays } from '../../emulators/discord/people.js';
import type { Message } from '../../emulators/discord/world.js';
import { openStage, type Stage, type StageOptions } from './stage.js';

let stage: Stage;
afterEach(() => stage.stop());

const open = async (options: StageOptions = {}): Promise<Stage> => (stage = await openStage(options));
const kinds = () => stage.events.map(({ kind }) => kind).filter((kind) => kind !== 'community_joined');
const idOf = (message: Message) => messageId(channelId(stage.community, message.channelId), message.id);
const inGuild = (name: string) => joins(stage.user(name), stage.guild, stage.world);
const write = async (name: string, text: string, how = {}) => {
  const message = says(stage.user(name), stage.channel('general'), text, stage.world, how);
  await stage.quiet();
  return message;
};

describe('members', () => {
  it('have joined at once where there is no screening', async () => {
    const { world, guild, user, member } = await open();
    joins(user('ada'), guild, world);
    await stage.quiet();
    expect(stage.events.at(-1)).toMatchObject({ kind: 'member_joined', member: member('ada'), at: stage.clock.now() });
  });

  it('have joined when they passed the screening, also after a restart and after days', async () => {
    const { world, guild, user, member, clock } = await open({ screening: true });
    joins(user('ada'), guild, world);
    await stage.quiet();
    expect(kinds()).toEqual([]);
    await stage.stopAdapter();
    await stage.start();
    await clock.moveTo(clock.now() + 3 * day, async () => undefined);
    passes(user('ada'), guild, world);
    await stage.quiet();
    expect(stage.events.at(-1)).toMatchObject({ kind: 'member_joined', member: member('ada'), at: clock.now() });
    stage.discord.gateway.repeat('GUILD_MEMBER_UPDATE' as never);
    await stage.quiet();
    expect(kinds().filter((kind) => kind === 'member_joined')).toHaveLength(1);
  });

  it('who leave before they passed it have never joined', async () => {
    const { world, guild, user } = await open({ screening: true });
    joins(user('ada'), guild, world);
    leaves(user('ada'), guild, world);
    await stage.quiet();
    expect(kinds()).not.toContain('member_joined');
  });

  it('leave, also those that nobody heard of before, and join again as another event', async () => {
    const { world, guild, user, member, clock } = await open({
      prepare: (early) => void joins(early.user('ada'), early.guild, early.world),
    });
    leaves(user('ada'), guild, world);
    await stage.quiet();
    expect(stage.events.at(-1)).toMatchObject({ kind: 'member_left', member: member('ada') });
    inGuild('ada');
    leaves(user('ada'), guild, world);
    await clock.moveTo(clock.now() + hour, async () => undefined);
    inGuild('ada');
    await stage.quiet();
    const joined = stage.events.filter(({ kind }) => kind === 'member_joined');
    expect(new Set(joined.map(({ id }) => id)).size).toBe(2);
  });

  it('are people: a bot that is added, or removed, is none', async () => {
    const { world, guild } = await open();
    const ci = addUser('ci', world, { isBot: true });
    joins(ci, guild, world);
    leaves(ci, guild, world);
    await stage.quiet();
    expect(kinds()).toEqual([]);
  });
});

describe('messages in a guild', () => {
  it('are heard with their channel, place, time and writer', async () => {
    const { world, user, member, clock } = await open();
    inGuild('ada');
    const message = says(user('ada'), stage.channel('introductions'), 'Hello, I am Ada.', world);
    await stage.quiet();
    expect(stage.heard).toEqual([
      expect.objectContaining({
        id: message.id,
        kind: 'posted',
        community: stage.community,
        message: idOf(message),
        member: member('ada'),
        where: 'intro',
        text: 'Hello, I am Ada.',
        at: clock.now(),
        towards: [],
      }),
    ]);
    expect(stage.heard[0]).not.toHaveProperty('answers');
    expect(stage.heard[0]).not.toHaveProperty('thread');
  });

  it('speak to whom they reply to and whom they mention: no bots, and not to themselves', async () => {
    const { world, member } = await open();
    for (const name of ['ada', 'ben', 'cleo']) inGuild(name);
    const ci = addUser('ci', world, { isBot: true });
    const root = await write('ben', 'How is everybody?');
    await write('ada', `<@${stage.user('cleo').id}> <@${stage.user('ada').id}> <@${ci.id}> fine!`, {
      repliesTo: root.id,
    });
    expect(stage.heard[1]?.towards).toHaveLength(2);
    expect(stage.heard[1]?.towards).toEqual(expect.arrayContaining([member('ben'), member('cleo')]));
    expect(stage.heard[1]?.answers).toBe(idOf(root));
  });

  it('speak to whom they reply to without a ping, too', async () => {
    const { member } = await open();
    inGuild('ada');
    inGuild('ben');
    const root = await write('ben', 'How is everybody?');
    await write('ada', 'Fine!', { repliesTo: root.id, silently: true });
    expect(stage.heard[1]?.towards).toEqual([member('ben')]);
  });

  it('in a thread answer the message it began at', async () => {
    const { world, user } = await open();
    inGuild('ada');
    inGuild('ben');
    const root = await write('ben', 'How is everybody?');
    const thread = opensThread(root, 'Everybody', user('ben'), world);
    says(user('ada'), thread, 'Fine, and you?', world);
    await stage.quiet();
    expect(stage.heard[1]).toMatchObject({ answers: idOf(root), thread: idOf(root), where: 'general' });
  });

  it('are heard again when they are edited, each edit as an event of its own', async () => {
    const { world, clock } = await open();
    inGuild('ada');
    const message = await write('ada', 'Helo');
    for (const text of ['Hello', 'Hello there']) {
      await clock.moveTo(clock.now() + 1_000, async () => undefined);
      edits(message, text, world);
      await stage.quiet();
    }
    expect(stage.heard.map(({ kind, text }) => [kind, text])).toEqual([
      ['posted', 'Helo'],
      ['edited', 'Hello'],
      ['edited', 'Hello there'],
    ]);
    expect(new Set(stage.heard.map(({ id }) => id)).size).toBe(3);
    expect(new Set(stage.heard.map((one) => one.message))).toEqual(new Set([idOf(message)]));
  });

  it('whose link is looked at by Discord are not edited', async () => {
    const { world } = await open();
    inGuild('ada');
    unfurls(await write('ada', 'https://example.com is mine'), world);
    await stage.quiet();
    expect(stage.heard).toHaveLength(1);
  });

  it('are deleted, one or many, also those of long ago', async () => {
    const { world, user } = await open();
    inGuild('ada');
    const texts = ['one', 'two', 'three'].map((text) => says(user('ada'), stage.channel('general'), text, world));
    const [one, ...others] = texts;
    await stage.stopAdapter();
    await stage.start();
    if (one) deletes(one, world);
    purges(others, world);
    await stage.quiet();
    expect(stage.events.filter(({ kind }) => kind === 'message_deleted')).toMatchObject(
      texts.map((message) => ({ message: idOf(message) })),
    );
  });

  it('of bots, webhooks and Discord itself are let pass, and its own', async () => {
    const { world, guild, user } = await open();
    guild.systemChannelId = stage.channel('general').id;
    inGuild('ada');
    const ci = addUser('ci', world, { isBot: true });
    guild.members.set(ci.id, { user: ci.id, joinedAt: 0, roles: [], pending: false });
    says(ci, stage.channel('general'), 'Build 41 passed', world);
    webhookSays(stage.channel('general'), 'Build 42 passed', world);
    says(world.bot, stage.channel('general'), 'Hello', world);
    const last = says(user('ada'), stage.channel('general'), 'Morning', world);
    await stage.quiet();
    expect([...world.messages.values()].map(({ type }) => type)).toContain(MessageType.UserJoin);
    expect(stage.heard.map(({ id }) => id)).toEqual([last.id]);
  });

  it('among moderators are none of its business', async () => {
    const { world, user } = await open();
    says(user('noor'), stage.channel('moderators'), 'What about ada?', world);
    await stage.quiet();
    expect(stage.heard).toEqual([]);
  });

  it('name the writer’s roles, by id and by name', async () => {
    const { world, guild } = await open();
    says(stage.user('noor'), stage.channel('general'), 'Hello', world);
    await stage.quiet();
    const role = [...guild.roles.values()].find(({ name }) => name === 'Moderators');
    expect(stage.heard[0]?.roles).toEqual(expect.arrayContaining([role?.id, 'Moderators']));
  });
});

describe('direct messages', () => {
  const dm = async (name: string, text: string) => {
    const message = says(stage.user(name), dmOf(stage.user(name).id, stage.world), text, stage.world);
    await stage.quiet();
    return message;
  };

  it('carry no guild, and are heard in the one that both are in', async () => {
    const { member } = await open({ guilds: 3 });
    inGuild('ada');
    const message = await dm('ada', 'It is going well.');
    expect(stage.heard).toMatchObject([{ where: 'dm', member: member('ada'), message: idOf(message), towards: [] }]);
    expect(stage.heard[0]).not.toHaveProperty('among');
  });

  it('name every community they could be meant for', async () => {
    const { guilds, world, user } = await open({ guilds: 3 });
    for (const guild of guilds.slice(0, 2)) joins(user('ada'), guild, world);
    await dm('ada', 'It is going well.');
    expect(new Set(stage.heard[0]?.among)).toEqual(
      new Set(guilds.slice(0, 2).map(({ id }) => communityId('discord', id))),
    );
    expect(stage.heard[0]?.among?.[0]).toBe(stage.heard[0]?.community);
  });

  it('name first the community in which the two last had to do with one another', async () => {
    const { guilds, world, user } = await open({ guilds: 3 });
    for (const guild of guilds) joins(user('ada'), guild, world);
    const last = guilds[2];
    await stage.quiet();
    const community = communityId('discord', last?.id ?? '');
    await stage.adapter().deliver({
      id: 'one',
      community,
      to: { kind: 'member', member: memberId(community, user('ada').id) },
      message: { parts: [{ kind: 'paragraph', text: ['Hello'] }] },
    });
    await dm('ada', 'It is going well.');
    expect(stage.heard[0]?.community).toBe(community);
  });

  it('of strangers are let go', async () => {
    await open();
    await dm('ada', 'Hello?');
    expect(stage.heard).toEqual([]);
    expect(stage.logged(/stranger/)).toHaveLength(1);
  });

  it('are edited and deleted like others', async () => {
    const { world } = await open();
    inGuild('ada');
    const message = await dm('ada', 'It is going wel.');
    edits(message, 'It is going well.', world);
    await stage.quiet();
    deletes(message, world);
    await stage.quiet();
    expect(stage.heard.map(({ kind }) => kind)).toEqual(['posted', 'edited']);
    expect(stage.events.at(-1)).toMatchObject({ kind: 'message_deleted', message: idOf(message) });
    expect(world.channels.get(message.channelId)?.type).toBe(ChannelType.DM);
  });
});
