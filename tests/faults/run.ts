/** Carries out a plan: sends the story while processes are killed, Redis restarts and the platform fails; then looks. */
import { createHmac } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { listener } from '../../src/adapters/hear.js';
import type { Backend } from '../../src/backends/backend.js';
import { systemClock } from '../../src/backends/clock.js';
import { redis } from '../../src/backends/redis/index.js';
import { work } from '../../src/cli/work.js';
import type { CommunityId, MemberId } from '../../src/domain/ids.js';
import { communityOf } from '../../src/domain/ids.js';
import { recordKinds } from '../../src/domain/member.js';
import { defaultSettings, type Settings } from '../../src/domain/settings.js';
import { minute } from '../../src/domain/time.js';
import { redisServer } from '../backends/redis/server.js';
import { build } from '../kill/build.js';
import { canariesInFolder, type Sighted } from '../scan/canaries.js';
import { openCrew, type Crew } from './crew.js';
import { openPlatform, type Said } from './platform.js';
import { canaries, type Answer, type Happens, type Plan } from './plan.js';

export interface Outcome {
  readonly seen: ReadonlyMap<string, readonly Said[]>;
  /** What is remembered of each member, and what an undisturbed run remembers; times of the run itself left out. */
  readonly memories: ReadonlyMap<MemberId, readonly [disturbed: string, undisturbed: string]>;
  /** What still waits at the end. */
  readonly waiting: number;
  readonly sighted: readonly Sighted[];
  /** Whether the files that were searched hold what they must: else the search found nothing because it saw nothing. */
  readonly searched: number;
  readonly failed: readonly string[];
  readonly figures: {
    readonly seed: number;
    readonly events: number;
    readonly sent: number;
    readonly killsAtPoints: number;
    readonly killsAtRandom: number;
    readonly restarts: number;
    readonly answered: Readonly<Record<Answer, number>>;
    readonly recognised: number;
    readonly seconds: number;
  };
}

const entries = [
  'src/backends/redis/index.ts',
  'src/backends/clock.ts',
  'src/cli/work.ts',
  'src/adapters/hear.ts',
  'src/ops/log.ts',
];
const always = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''];
/** How many events are on their way at once. */
const atOnce = 16;
/** How long the end may take: what a killed process had in hand is taken over by then. */
const patience = 2 * minute;

export async function run(plan: Plan): Promise<Outcome> {
  const start = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'faults-'));
  const logs = join(folder, 'logs');
  await mkdir(logs);
  const server = await redisServer(always);
  const platform = await openPlatform(plan);
  const began = Date.now() - 4 * 24 * 60 * minute;
  const clock = systemClock();
  const watcher = await redis({ url: server.url, clock, role: 'gateway' });
  const kills = { named: 0, random: 0 };
  let crew: Crew | undefined;
  try {
    const built = await build(folder, entries);
    const hands = await openCrew({ build: built, url: server.url, platform: platform.address, logs, began });
    crew = hands;
    let sent = 0;
    for (const { blows, sends } of plan.rounds) {
      const blown = blows.map(async (blow) => {
        if (blow.kind === 'kill') {
          kills[await hands.kill(blow)] += 1;
        } else {
          await server.kill('SIGKILL');
          await pause(blow.down);
          await server.start();
        }
      });
      await sendAll(sends, hands);
      sent += sends.length;
      await Promise.all(blown);
    }
    const waiting = await settled(watcher);
    await hands.end();
    const seconds = Math.round((performance.now() - start) / 1_000);
    const members = [...new Set(plan.story.map(({ member }) => member))];
    const disturbed = await memoriesOf(watcher, members, began);
    const calm = await undisturbed(plan, server.url, began);
    const undisturbedOnes = await memoriesOf(calm, members, began);
    await calm.stop();
    const sighted = [...(await canariesInFolder(server.folder, canaries)), ...(await canariesInFolder(logs, canaries))];
    return {
      seen: platform.seen,
      memories: new Map(members.map((one) => [one, [disturbed.get(one) ?? '', undisturbedOnes.get(one) ?? '']])),
      waiting,
      sighted,
      searched: (await canariesInFolder(server.folder, ['general@ev'])).length,
      failed: hands.failed,
      figures: {
        seed: plan.size.seed,
        events: plan.story.length,
        sent,
        killsAtPoints: kills.named,
        killsAtRandom: kills.random,
        restarts: plan.size.restarts,
        answered: platform.answered,
        recognised: platform.recognised(),
        seconds,
      },
    };
  } finally {
    await crew?.end();
    await watcher.stop(0);
    await platform.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Like a platform: sends again what was not acknowledged, until it is. */
async function sendAll(sends: readonly Happens[], crew: Crew): Promise<void> {
  const left = [...sends];
  const send = async (): Promise<void> => {
    for (let one = left.shift(); one; one = left.shift()) {
      while (!(await isAcknowledged(one, crew.gateway()))) await pause(50);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, send));
}

async function isAcknowledged(happens: Happens, address: string): Promise<boolean> {
  if (address === '') return false;
  try {
    const signal = AbortSignal.timeout(5_000);
    return (await fetch(address, { method: 'POST', body: JSON.stringify(happens), signal })).ok;
  } catch {
    return false;
  }
}

/** Resolves once nothing waits any more, or patience is at its end: to how much still does. */
async function settled(watcher: Backend): Promise<number> {
  for (const until = performance.now() + patience; ; await pause(200)) {
    const depths = await watcher.depths?.().catch(() => undefined);
    const left = depths ? depths.inbox + depths.waiting : Infinity;
    // Reminders come two seconds after their greetings; what is decided and not yet announced is in no depth.
    if (left === 0 || performance.now() > until) return left;
  }
}

const settings: Settings = {
  ...defaultSettings,
  mode: 'auto',
  welcome: 'dm',
  remindAfter: 2_000,
  wave: { joins: 1_000_000, per: minute },
  pace: { perMinute: 100_000, perDay: 100_000 },
};
const settingsOf = () => settings;
const keyed = (words: string) => createHmac('sha256', 'faults').update(words).digest('base64url').slice(0, 16);

/** The same story, told once, in its order, to a backend that nothing happens to. */
async function undisturbed(plan: Plan, url: string, began: number): Promise<Backend> {
  const clock = systemClock();
  const backend = await redis({ url, clock, prefix: 'undisturbed' });
  const deliver = async () => ({ kind: 'delivered' as const });
  await backend.start(work({ backend, settingsOf, keyed, adapterOf: () => ({ deliver }) }));
  const ears = listener({ backend, clock, settingsOf, keyed });
  for (const { id, community, member, after, ...what } of plan.story) {
    const at = began + after;
    if (what.kind === 'joined') {
      await ears.submit({ kind: 'member_joined', id, community, at, member });
    } else {
      const { text, towards } = what;
      const message = `${community}#general@${id}` as const;
      await ears.hear({ id, kind: 'posted', community, at, message, member, where: 'general', text, towards });
    }
  }
  await settled(backend);
  await backend.settled();
  return backend;
}

async function memoriesOf(
  backend: Backend,
  members: readonly MemberId[],
  began: number,
): Promise<ReadonlyMap<MemberId, string>> {
  const memories = new Map<MemberId, string>();
  for (const member of members) {
    const community: CommunityId = communityOf(member);
    const memory = await backend.recall(community, { keys: [], allOf: [member] });
    const records = recordKinds.flatMap((kind) => memory.all(kind).map(({ key, value }) => [key, plain(value, began)]));
    memories.set(member, JSON.stringify(records.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))));
  }
  return memories;
}

/** A value with its fields in order, and without times that the run's own clock gave: those after the story. */
function plain(value: unknown, began: number): unknown {
  const storyEnds = began + 3.9 * 24 * 60 * minute;
  if (typeof value === 'number') return value > storyEnds ? 'during the run' : value;
  if (Array.isArray(value)) return value.map((one) => plain(one, began));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, plain(inner, began)]),
  );
}
