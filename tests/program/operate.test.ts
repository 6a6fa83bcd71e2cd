/** What operators ask, over Redis: beside whatever runs there, without a socket, and without taking any work. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { movableClock } from '../../src/backends/clock.js';
import { embedded } from '../../src/backends/embedded/index.js';
import { redis } from '../../src/backends/redis/index.js';
import { deskOver } from '../../src/cli/desk.js';
import { atDesk } from '../../src/cli/open-desk.js';
import { eraseCommand, parkedCommand, resumeDmsCommand } from '../../src/cli/operate.js';
import { day } from '../../src/domain/time.js';
import { openControl, type Desk } from '../../src/ops/control.js';
import { embeddedRig } from '../backends/embedded/rig.js';
import { redisServer, type RedisServer } from '../backends/redis/server.js';
import { ada, byId, gave, here, joined, say, stageOn, t0, triedKeys, type Stage } from '../contracts/backend/rig.js';
import { without } from '../setup/needs.js';

const nowhere = '/nowhere';

/** A bot that has something parked, something held, and a member to erase. */
const script = (stage: () => Stage) => {
  let isMended = false;
  return {
    mend: () => {
      isMended = true;
    },
    script: {
      decide: byId({
        one: { remember: [gave(ada, 1)], decisions: [say('refused', t0), say('held', t0)] },
        [`erase.due.${here}.${t0}`]: { eraseCommunity: true },
      }),
      lanes: ({ decision: { key } }: { readonly decision: { readonly key: string } }) =>
        key === 'held' ? [{ name: 'playground.dms', limits: [{ count: 9, per: day }] }] : [],
      deliver: async ({ decision: { key } }: { readonly decision: { readonly key: string } }) => {
        if (isMended) return { kind: 'delivered' as const };
        return key === 'held'
          ? ({ kind: 'hold', why: 'too fast' } as const)
          : ({ kind: 'never', because: 'refused', why: 'too long' } as const);
      },
    },
    tried: () => triedKeys(stage()),
  };
};

/** The commands, whichever way they find the bot. `words` is what they printed. */
async function commands(use: <T>(work: (desk: Desk) => Promise<T>) => Promise<T>) {
  const run = async (command: (desk: Desk, out: { write(words: string): void }) => Promise<number>) => {
    let words = '';
    const status = await use((desk) => command(desk, { write: (more) => (words += more) }));
    return { status, words };
  };
  return {
    parked: (retry?: string) => run((desk, out) => parkedCommand(desk, retry === undefined ? {} : { retry }, out)),
    resume: () => run((desk, out) => resumeDmsCommand(desk, out)),
    erase: (community: string) => run((desk, out) => eraseCommand(desk, community, out)),
  };
}

/** The same story for both ways. `settled` waits until the running bot has done what was asked. */
async function story(
  asks: Awaited<ReturnType<typeof commands>>,
  settled: () => Promise<void>,
  bot: ReturnType<typeof script>,
): Promise<void> {
  const listed = await asks.parked();
  expect(listed.status).toBe(0);
  expect(listed.words).toContain('tried 1 times: too long');
  const [id = ''] = listed.words.split('\n');
  bot.mend();
  expect(await asks.parked('nonsense')).toEqual({ status: 1, words: 'Nothing parked goes by nonsense.\n' });
  expect((await asks.parked(id)).status).toBe(0);
  await settled();
  expect(bot.tried().filter((key) => key === 'refused')).toHaveLength(2);
  expect((await asks.parked()).words).toContain('Nothing is parked');

  expect((await asks.resume()).words).toContain('Released: playground.dms');
  await settled();
  expect(bot.tried().filter((key) => key === 'held')).toHaveLength(2);
  expect((await asks.resume()).words).toBe('No DMs are held.\n');

  expect(await asks.erase('slack:T9')).toEqual({ status: 1, words: 'Nothing is kept of slack:T9.\n' });
  expect(await asks.erase('here')).toEqual({ status: 0, words: 'All that was kept of here is erased.\n' });
  expect((await asks.erase('here')).status).toBe(1);
}

describe.skipIf(without('redis'))('over Redis', () => {
  let server: RedisServer;
  let stage: Stage;
  const clock = movableClock(t0);
  beforeAll(async () => {
    server = await redisServer();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await server.flush();
    stage = stageOn({ clock, open: () => redis({ url: server.url, clock }), close: async () => undefined });
  });
  afterEach(() => stage.end());
  const use = <T>(work: (desk: Desk) => Promise<T>) => atDesk({ dataDir: nowhere, redisUrl: server.url }, clock, work);

  it('operators list, retry, release and erase beside a running bot', async () => {
    const bot = script(() => stage);
    const backend = await stage.open(bot.script);
    await backend.submit(joined('one'));
    await backend.settled();
    await story(await commands(use), () => backend.settled(), bot);
  });

  it('operators are told where no worker has erased yet', async () => {
    const bot = script(() => stage);
    const before = await stage.open(bot.script);
    await before.submit(joined('one'));
    await before.settled();
    await before.stop();
    const idle = await stage.openIdle();
    expect(await deskOver(idle, clock, 100).erase('here')).toBe('asked');
    const after = await stage.open(bot.script);
    await after.settled();
    expect(await after.communities()).toEqual([]);
  });
});

it('over the running bot’s socket, the same', async () => {
  const rig = await embeddedRig();
  const stage = stageOn({ ...rig, open: () => embedded({ dataDir: rig.dataDir, clock: rig.clock }) });
  const bot = script(() => stage);
  const backend = await stage.open(bot.script);
  await backend.submit(joined('one'));
  await backend.settled();
  const control = await openControl(rig.dataDir, deskOver(backend, rig.clock));
  const asks = await commands((work) => atDesk({ dataDir: rig.dataDir, redisUrl: null }, rig.clock, work));
  await story(asks, () => backend.settled(), bot);
  await control.stop();
  await stage.end();
});
