/** What goes wrong on Discord's side: each ends in the right thing, and a line in the log. */
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/adapters/adapter.js';
import { hour, minute } from '../../../src/domain/time.js';
import {
  addBot,
  deletesChannel,
  joins,
  overwrites,
  removeBot,
  tellGuild,
  tellUnavailable,
} from '../../emulators/discord/guilds.js';
import { command } from '../../emulators/discord/interactions.js';
import { dmOf, says } from '../../emulators/discord/people.js';
import { seenOf } from './reader.js';
import { openStage, words, type Stage, type StageOptions } from './stage.js';

/** Some wait for discord.js to come back, so they run side by side: each has its own stage. */
const on =
  (tell: (stage: Stage) => Promise<void>, options: StageOptions = {}): (() => Promise<void>) =>
  async () => {
    const stage = await openStage(options);
    try {
      joins(stage.user('ada'), stage.guild, stage.world);
      await stage.quiet();
      await tell(stage);
    } finally {
      await stage.stop();
    }
  };

const toAda = ({ community, member }: Stage, id = 'one'): Delivery => ({
  id,
  community,
  to: { kind: 'member', member: member('ada') },
  message: words('Hello'),
});
const toModerators = ({ community }: Stage, id = 'one'): Delivery => ({
  id,
  community,
  to: { kind: 'channel', purpose: 'moderators' },
  message: words('Hello'),
});
const posts = ({ world }: Stage) =>
  [...world.messages.values()].filter(
    ({ author, content, components }) =>
      author === world.bot.id && `${content}${JSON.stringify(components)}`.includes('Hello'),
  );
const kinds = ({ events }: Stage) => events.map(({ kind }) => kind);
const greetings = ({ discord }: Stage) => discord.gateway.greetings.map(({ kind, accepted }) => `${kind} ${accepted}`);
const ada = (stage: Stage, text: string) => says(stage.user('ada'), stage.channel('general'), text, stage.world);
const hears = async (stage: Stage, text: string) => {
  ada(stage, text);
  await stage.until('it hears again', () => stage.heard.some((one) => one.text === text));
};

const create = { method: 'POST', route: 'channels/:/messages' } as const;

describe.concurrent('a request', () => {
  it.each(['user', 'shared', 'global'] as const)(
    'that is limited for a moment (%s) is sent once more by itself',
    (scope) =>
      on(async (stage) => {
        stage.discord.rest.fails({ ...create, how: { kind: 'limited', after: 40, scope } });
        expect(await stage.adapter().deliver(toModerators(stage))).toMatchObject({ kind: 'delivered' });
        expect(posts(stage)).toHaveLength(1);
      })(),
  );

  it.each(['user', 'global'] as const)('that is limited for long (%s) is put off until then', (scope) =>
    on(async (stage) => {
      stage.discord.rest.fails({ ...create, how: { kind: 'limited', after: 120_000, scope } });
      const outcome = await stage.adapter().deliver(toModerators(stage));
      expect(outcome).toMatchObject({ kind: 'again', why: expect.stringMatching(/rate limit/) });
      expect(outcome.kind === 'again' && outcome.after).toBeGreaterThan(minute);
      expect(stage.logged(/could not be delivered/)).toMatchObject([{ fields: { delivery: 'one', outcome: 'again' } }]);
    })(),
  );

  it(
    'that fails on Discord’s side is tried again, then put off',
    on(async (stage) => {
      stage.discord.rest.fails({ ...create, how: { kind: 'status', status: 502 } });
      expect(await stage.adapter().deliver(toModerators(stage))).toMatchObject({ kind: 'delivered' });
      stage.discord.rest.fails({ ...create, times: 10, how: { kind: 'status', status: 503 } });
      expect(await stage.adapter().deliver(toModerators(stage, 'two'))).toMatchObject({ kind: 'again' });
      expect(posts(stage)).toHaveLength(1);
      expect(stage.logged(/failed to answer/).map(({ fields }) => fields['status'])).toContain(502);
      expect(stage.logged(/could not be delivered/)).toMatchObject([{ fields: { delivery: 'two' } }]);
    }),
  );

  it(
    'that nobody answers is put off',
    on(async (stage) => {
      stage.discord.rest.fails({ ...create, times: 10, how: { kind: 'dropped' } });
      expect(await stage.adapter().deliver(toAda(stage))).toMatchObject({ kind: 'again' });
    }),
  );

  it(
    'to a channel that it may not write in is given up at once',
    on(async (stage) => {
      overwrites(
        stage.channel('moderators'),
        [{ id: stage.guild.id, type: 0, allow: 0n, deny: 1n << 10n }],
        stage.world,
      );
      await stage.quiet();
      expect(await stage.adapter().deliver(toModerators(stage))).toMatchObject({ kind: 'never' });
      expect(stage.logged(/could not be delivered/)).toHaveLength(1);
    }),
  );

  it(
    'to a channel that was deleted is given up at once',
    on(async (stage) => {
      deletesChannel(stage.guild, 'moderators', stage.world);
      await stage.quiet();
      expect(await stage.adapter().deliver(toModerators(stage))).toMatchObject({
        kind: 'never',
        because: 'no_channel',
      });
    }),
  );
});

describe.concurrent('the gateway', () => {
  it(
    'that cuts the socket is resumed, and nothing is missed or told twice',
    on(async (stage) => {
      stage.discord.gateway.cut();
      ada(stage, 'While you were away');
      await stage.until('it heard', () => stage.heard.length === 1);
      await stage.quiet();
      expect(greetings(stage)).toEqual(['identify true', 'resume true']);
      expect(kinds(stage)).not.toContain('was_blind');
      expect(stage.heard).toHaveLength(1);
      expect(stage.logged(/cut/)).not.toEqual([]);
      expect(stage.logged(/resumed/)).not.toEqual([]);
    }),
  );

  it(
    'that asks to reconnect is resumed',
    on(async (stage) => {
      stage.discord.gateway.reconnect();
      await stage.until('it resumed', () => greetings(stage).includes('resume true'));
      await hears(stage, 'Hello again');
    }),
  );

  it(
    'that calls the session invalid, and resumable, is resumed',
    on(async (stage) => {
      stage.discord.gateway.invalidate(true);
      await stage.until('it resumed', () => greetings(stage).includes('resume true'));
      await hears(stage, 'Hello again');
      expect(greetings(stage)).toEqual(['identify true', 'resume true']);
    }),
  );

  it(
    'that calls the session invalid is greeted anew, and the gap is told',
    on(async (stage) => {
      await stage.clock.moveTo(stage.clock.now() + hour, async () => undefined);
      stage.discord.gateway.invalidate(false);
      joins(stage.user('ben'), stage.guild, stage.world);
      await stage.until('it identified', () => greetings(stage).filter((one) => one === 'identify true').length === 2);
      await stage.until('it was told of ben', () =>
        stage.events.some((one) => 'member' in one && one.member === stage.member('ben')),
      );
      expect(kinds(stage)).toContain('was_blind');
      await hears(stage, 'Hello again');
    }),
  );

  it(
    'that forgot the session while the socket was cut is greeted anew',
    on(async (stage) => {
      stage.discord.gateway.forgetSessions();
      stage.discord.gateway.cut();
      await stage.until('it identified', () => greetings(stage).filter((one) => one === 'identify true').length === 2);
      await hears(stage, 'Hello again');
      expect(greetings(stage)).toContain('resume false');
    }),
  );

  it(
    'that stops answering heartbeats is left, and resumed',
    on(
      async (stage) => {
        stage.discord.gateway.acknowledges(false);
        await stage.until('it resumed', () => greetings(stage).includes('resume true'));
        stage.discord.gateway.acknowledges(true);
        await hears(stage, 'Hello again');
      },
      { heartbeatInterval: 60 },
    ),
  );

  it(
    'that is away for a while is tried until it is back',
    on(async (stage) => {
      stage.discord.gateway.opens(false);
      stage.discord.gateway.cut();
      await stage.until('it tried twice', () => stage.logged(/cut/).length >= 2);
      stage.discord.gateway.opens(true);
      ada(stage, 'While you were away');
      await stage.until('it heard', () => stage.heard.length === 1);
      expect(greetings(stage)).toEqual(['identify true', 'resume true']);
    }),
  );
});

describe.concurrent('a guild', () => {
  it(
    'in an outage was not left, and what was missed there is told once it is back',
    on(async (stage) => {
      const { guild, world, clock } = stage;
      await clock.moveTo(clock.now() + hour, async () => undefined);
      tellUnavailable(guild, world);
      await stage.quiet();
      expect(kinds(stage)).not.toContain('community_left');
      const from = clock.now();
      joins(stage.user('ben'), guild, world);
      await clock.moveTo(from + hour, async () => undefined);
      tellGuild(guild, world);
      await stage.until('it told', () => kinds(stage).includes('was_blind'));
      await stage.quiet();
      expect(stage.events.find(({ kind }) => kind === 'was_blind')).toMatchObject({ from, until: from + hour });
      expect(stage.events.at(-1)).toMatchObject({ kind: 'member_joined', member: stage.member('ben') });
      expect(kinds(stage).filter((kind) => kind === 'member_joined')).toHaveLength(2);
      expect(stage.logged(/unavailable/)).toHaveLength(1);
    }),
  );

  it(
    'that removes the bot is told of once, and is welcome again',
    on(async (stage) => {
      const { guild, world } = stage;
      removeBot(guild, world);
      await stage.quiet();
      expect(kinds(stage).filter((kind) => kind === 'community_left')).toHaveLength(1);
      expect(stage.logged(/removed the bot/)).toHaveLength(1);
      expect(await stage.adapter().deliver(toModerators(stage))).toMatchObject({ kind: 'never' });
      await stage.clock.moveTo(stage.clock.now() + hour, async () => undefined);
      addBot(guild, world);
      await stage.quiet();
      expect(kinds(stage).filter((kind) => kind === 'community_joined')).toHaveLength(2);
      expect(new Set(stage.events.map(({ id }) => id)).size).toBe(stage.events.length);
    }),
  );

  it(
    'that removed the bot while it was away is told of at the start',
    on(async (stage) => {
      await stage.stopAdapter();
      removeBot(stage.guild, stage.world);
      stage.discord.gateway.forgetSessions();
      await stage.start();
      await stage.quiet();
      expect(kinds(stage)).toContain('community_left');
    }),
  );

  it(
    'that lets the bot write nowhere hears of it in the log, in plain words',
    on(
      async (stage) => {
        await stage.until('it said so', () => stage.logged(/needs a hand/).length > 0);
        expect(stage.logged(/needs a hand/)[0]?.fields['why']).toMatch(/Permissions/);
      },
      {
        botMay: 1n << 10n,
        prepare: ({ channel, guild }) =>
          void (channel('moderators').overwrites = [{ id: guild.id, type: 0, allow: 0n, deny: 1n << 11n }]),
      },
    ),
  );
});

describe.concurrent('an interaction', () => {
  it(
    'that comes again by a resume, long answered, is let go',
    on(async (stage) => {
      const { world, user, channel } = stage;
      const interaction = command(user('ada'), channel('general'), 'mynetwork', {}, world);
      const answer = await stage.answerTo(interaction);
      stage.discord.gateway.repeat('INTERACTION_CREATE' as never);
      await stage.quiet();
      expect(answer && seenOf(answer, world).text).toBe('Here you are.');
      expect([...world.messages.values()].filter(({ onlyFor }) => onlyFor !== undefined)).toHaveLength(1);
    }),
  );

  it(
    'whose answer fails once on Discord’s side is answered all the same',
    on(async (stage) => {
      const { world, user } = stage;
      for (const [method, route] of [
        ['POST', 'interactions/:/:/callback'],
        ['PATCH', 'webhooks/:/:/messages/@original'],
      ] as const)
        stage.discord.rest.fails({ method, route, how: { kind: 'status', status: 500 } });
      const interaction = command(user('ada'), dmOf(user('ada').id, world), 'mynetwork', {}, world);
      expect(await stage.answerTo(interaction)).toBeDefined();
    }),
  );

  it(
    'whose receipt was lost is answered all the same',
    on(async (stage) => {
      stage.discord.rest.fails({ method: 'POST', route: 'interactions/:/:/callback', how: { kind: 'answer_lost' } });
      const interaction = command(stage.user('ada'), stage.channel('general'), 'mynetwork', {}, stage.world);
      expect(await stage.answerTo(interaction)).toBeDefined();
    }),
  );
});
