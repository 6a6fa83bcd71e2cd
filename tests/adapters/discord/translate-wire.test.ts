/** A few things that only the whole adapter can show, on the wire: a process that only delivers, and what DMs are about. */
import { afterEach, describe, expect, it } from 'vitest';
import { discord } from '../../../src/adapters/discord/index.js';
import { movableClock } from '../../../src/backends/clock.js';
import { defaultSettings } from '../../../src/domain/settings.js';
import { joins } from '../../emulators/discord/guilds.js';
import { command } from '../../emulators/discord/interactions.js';
import { dmOf } from '../../emulators/discord/people.js';
import { seenOf } from './reader.js';
import { keptLog } from './rig.js';
import { beginning, openStage, type Stage, type StageOptions } from './stage.js';

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.stop();
  stage = undefined;
});
const open = async (options: StageOptions = {}): Promise<Stage> => (stage = await openStage(options));

describe('a process that never listened', () => {
  it('delivers to members and to channels', async () => {
    const { world, discord: emulator, guild, community, user, member, channel } = await open();
    joins(user('ada'), guild, world);
    const greetings = emulator.gateway.greetings.length;
    const { log } = keptLog();
    const worker = discord({
      token: world.token,
      apiUrl: emulator.apiUrl,
      notes: { note: async () => undefined, keepNote: async () => undefined, notes: async () => [] },
      settingsOf: () => ({ ...defaultSettings, channels: { ...defaultSettings.channels, moderators: '#Moderators' } }),
      log,
      clock: movableClock(beginning),
    });
    const message = { parts: [{ kind: 'paragraph', text: ['In ', { kind: 'channel', channel: 'general' }] }] } as const;
    const toAda = { kind: 'member', member: member('ada') } as const;
    const toAll = { kind: 'channel', purpose: 'moderators' } as const;
    for (const [id, to] of [['1', toAda] as const, ['2', toAll] as const])
      expect(await worker.deliver({ id, community, to, message })).toMatchObject({ kind: 'delivered' });
    await worker.stop();
    const said = [...world.messages.values()].filter(({ author }) => author === world.bot.id);
    expect(said.map(({ channelId }) => channelId)).toEqual([dmOf(user('ada').id, world).id, channel('moderators').id]);
    expect(said.map((one) => seenOf(one, world).text)).toEqual(['In #general', 'In #general']);
    expect(emulator.gateway.greetings.length).toBe(greetings);
  });
});

describe('a command in a DM', () => {
  it('says which community it is about, where there are several', async () => {
    const { world, guilds, user, answers: _, ...rest } = await open({ guilds: 2 });
    for (const guild of guilds) joins(user('ada'), guild, world);
    await rest.quiet();
    const answer = await rest.answerTo(command(user('ada'), dmOf(user('ada').id, world), 'mynetwork', {}, world));
    expect(answer && seenOf(answer, world).text).toMatch(/This is about (The Long Table|Guild 1)/);
  });

  it('has nothing to say about that where there is one', async () => {
    const { world, guild, user, ...rest } = await open();
    joins(user('ada'), guild, world);
    await rest.quiet();
    const answer = await rest.answerTo(command(user('ada'), dmOf(user('ada').id, world), 'mynetwork', {}, world));
    expect(answer && seenOf(answer, world).text).toBe('Here you are.');
  });
});

describe('the button that stands in for greetings', () => {
  it('goes once joins can be seen', async () => {
    const { world, channel, ...rest } = await open({
      prepare: ({ world: made }) => void (made.privileged.guildMembers = false),
    });
    const standing = () =>
      [...world.messages.values()].filter(({ channelId }) => channelId === channel('introductions').id);
    await rest.until('the button stands', () => standing().length === 1);
    await rest.quiet();
    await rest.stopAdapter();
    world.privileged.guildMembers = true;
    await rest.start();
    const isNoted = () => [...rest.notes.keys()].some((key) => key.startsWith('discord.button'));
    await rest.until('it is gone', () => standing().length === 0 && !isNoted());
  });
});
