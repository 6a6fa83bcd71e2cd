/** Shards: as many as the gateway asks for, at Discord's pace, each by one process, resumed rather than begun anew. */
import { describe, expect, it } from 'vitest';
import { joins } from '../../emulators/discord/guilds.js';
import { says } from '../../emulators/discord/people.js';
import { openStage, type Stage, type StageOptions } from './stage.js';

/** Some of these wait for Discord's 5 seconds between identifies, so they run side by side: each has its own stage. */
const on =
  (options: StageOptions, tell: (stage: Stage) => Promise<void>): (() => Promise<void>) =>
  async () => {
    const stage = await openStage(options);
    try {
      await tell(stage);
    } finally {
      await stage.stop();
    }
  };

const identifies = ({ discord }: Stage) => discord.gateway.greetings.filter(({ kind }) => kind === 'identify');
const resumes = ({ discord }: Stage) => discord.gateway.greetings.filter(({ kind }) => kind === 'resume');
const texts = ({ heard }: Stage) => heard.map(({ text }) => text);

describe.concurrent('the shards', () => {
  it(
    'are as many as the gateway asks for, and hear of every guild',
    on({ shards: 3, guilds: 6 }, async (stage) => {
      expect(identifies(stage).map(({ shard }) => shard)).toEqual([
        [0, 3],
        [1, 3],
        [2, 3],
      ]);
      expect(new Set(stage.events.map(({ community }) => community)).size).toBe(6);
      for (const guild of stage.guilds) joins(stage.user('ada'), guild, stage.world);
      await stage.quiet();
      const joined = stage.events.filter(({ kind }) => kind === 'member_joined');
      expect(new Set(joined.map(({ community }) => community)).size).toBe(6);
    }),
  );

  it(
    'begin as many at a time as Discord allows, the others five seconds later',
    on({ shards: 4, maxConcurrency: 2, identifyEvery: 4_500 }, async (stage) => {
      expect(identifies(stage).map(({ accepted }) => accepted)).toEqual([true, true, true, true]);
      const [one, two, three] = identifies(stage).map(({ at }) => at);
      expect((two ?? 0) - (one ?? 0)).toBeLessThan(2_000);
      expect((three ?? 0) - (one ?? 0)).toBeGreaterThanOrEqual(4_900);
    }),
  );

  it(
    'are held by one process each',
    on({ shards: 2 }, async (stage) => {
      const other = await stage.another();
      await stage.quiet();
      expect(identifies(stage)).toHaveLength(2);
      await other.stop();
    }),
  );

  it(
    'are taken over by another process when the first one ends, where it left off',
    on({}, async (stage) => {
      joins(stage.user('ada'), stage.guild, stage.world);
      await stage.quiet();
      const other = await stage.another();
      await stage.stopAdapter();
      says(stage.user('ada'), stage.channel('general'), 'In between', stage.world);
      await stage.until('the other one heard', () => texts(stage).includes('In between'), 15_000);
      expect(identifies(stage)).toHaveLength(1);
      await other.stop();
    }),
  );

  it(
    'are let go at once when the lease is lost',
    on({}, async (stage) => {
      stage.leases.get('discord.shard.0.1')?.abort();
      await stage.until('it said so', () => stage.logged(/another process may run this shard/).length === 1);
      expect(resumes(stage).length + identifies(stage).length).toBeLessThanOrEqual(2);
    }),
  );

  it(
    'resume after a restart, and hear what was said meanwhile',
    on({}, async (stage) => {
      joins(stage.user('ada'), stage.guild, stage.world);
      await stage.quiet();
      await stage.stopAdapter();
      says(stage.user('ada'), stage.channel('general'), 'While you were away', stage.world);
      await stage.start();
      await stage.quiet();
      expect(texts(stage)).toEqual(['While you were away']);
      expect(identifies(stage)).toHaveLength(1);
      expect(resumes(stage)).toMatchObject([{ accepted: true }]);
      expect(stage.events.filter(({ kind }) => kind === 'was_blind')).toEqual([]);
    }),
  );

  it(
    'resume from what was kept: an event whose keeping failed is asked for again',
    on({}, async (stage) => {
      let failing = true;
      stage.takes = async (event) => {
        if (event.kind === 'member_joined' && failing) throw new Error('the store is away');
      };
      joins(stage.user('ada'), stage.guild, stage.world);
      await stage.until('it failed', () => stage.logged(/could not be kept/).length > 0);
      failing = false;
      await stage.until('it was asked for again', () => stage.events.some(({ kind }) => kind === 'member_joined'));
    }),
  );

  it(
    'spend identifies from a budget that is kept over restarts',
    on({}, async (stage) => {
      await stage.stopAdapter();
      const spent = stage.notes.get('discord.identifies.spent');
      expect(JSON.parse(spent ?? '[]')).toHaveLength(1);
      stage.discord.gateway.forgetSessions();
      await stage.start();
      expect(JSON.parse(stage.notes.get('discord.identifies.spent') ?? '[]')).toHaveLength(2);
    }),
  );

  it(
    'do not identify once the budget of a day is spent, and say so',
    on({}, async (stage) => {
      await stage.stopAdapter();
      stage.discord.gateway.forgetSessions();
      stage.notes.set(
        'discord.identifies.spent',
        JSON.stringify(Array.from({ length: 1_000 }, () => Date.now() - 1_000)),
      );
      const starting = stage.start();
      await stage.until('it said so', () => stage.logged(/budget/).length > 0);
      expect(identifies(stage)).toHaveLength(1);
      await stage.stopAdapter();
      await starting;
    }),
  );

  it(
    'say no goodbye that would end their session',
    on({}, async (stage) => {
      await stage.stopAdapter();
      expect(stage.notes.get('discord.session.0')).toContain('sessionId');
      expect(stage.discord.gateway.connected()).toEqual([]);
      await stage.start();
      expect(resumes(stage)).toMatchObject([{ accepted: true }]);
    }),
  );

  it(
    'begin anew when the gateway asks for more of them',
    on({ shards: 1 }, async (stage) => {
      stage.discord.gateway.options.shards = 2;
      stage.discord.gateway.close(4011);
      await stage.until('both are there', () => stage.discord.gateway.connected().length === 2);
      expect(stage.discord.gateway.connected().map(({ shard }) => shard[1])).toEqual([2, 2]);
    }),
  );
});

it('keeps no message’s text in its notes or its log', async () => {
  const stage = await openStage();
  joins(stage.user('ada'), stage.guild, stage.world);
  says(stage.user('ada'), stage.channel('general'), 'canary-words-of-a-member', stage.world);
  await stage.quiet();
  expect(texts(stage)).toEqual(['canary-words-of-a-member']);
  expect(JSON.stringify([...stage.notes])).not.toContain('canary');
  expect(JSON.stringify(stage.lines)).not.toContain('canary');
  await stage.stop();
});
