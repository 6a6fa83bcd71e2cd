/**
 * What the embedded backend costs: events a second against bare SQLite that reads, changes and writes the same records
 * in batches of 50, and bytes a member at rest. Ratios of one run on one machine; absolute speeds do not travel.
 *
 * The mix is fixed: every event reads and writes its member's record, and one in ten leads to a delivery, whose outcome
 * is written too. Members are picked at random, by a seed.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Backend, Work } from '../src/backends/backend.js';
import { movableClock, type MovableClock } from '../src/backends/clock.js';
import { embedded } from '../src/backends/embedded/index.js';
import { closeFile, fileName, openFile, type Database } from '../src/backends/embedded/sqlite.js';
import type { Outcome } from '../src/domain/decision.js';
import type { Event } from '../src/domain/event.js';
import { communityId, memberId, type MemberId } from '../src/domain/ids.js';
import { memberKey, traceKey, type Member } from '../src/domain/member.js';
import { day, minute } from '../src/domain/time.js';

const community = communityId('slack', 'T02AB3CD4EF');
const start = Date.UTC(2026, 0, 5);
const bareBatch = 50;
/** Events that are on their way at once, as from many adapters' connections. */
const atOnce = 500;

export interface EmbeddedFigures {
  readonly members: number;
  readonly eventsPerSecond: number;
  readonly bareEventsPerSecond: number;
  /** Median over the rounds, each of which measures both in turn. */
  readonly ratio: number;
  readonly bytesPerMember: number;
}

/** Measures with so many members remembered; `rounds` of `events` each, first bare SQLite and then the backend. */
export async function measureEmbedded(members: number, events = 10_000, rounds = 5): Promise<EmbeddedFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-embedded-'));
  try {
    const bare = await bareSqlite(join(folder, 'bare'), members);
    const { backend, clock } = await filledBackend(join(folder, 'embedded'), members);
    const bytesPerMember = (await backendBytes(folder)) / members;
    const random = dice(7);
    const results: { ours: number; bare: number }[] = [];
    for (let round = 0; round <= rounds; round++) {
      const picked = Array.from({ length: events }, () => random(members));
      const bareRate = rate(events, bare.run(picked));
      const ours = rate(events, await runBackend(backend, clock, round, picked));
      // The first round warms both up.
      if (round > 0) results.push({ ours, bare: bareRate });
    }
    bare.close();
    await backend.stop();
    return {
      members,
      eventsPerSecond: median(results.map(({ ours }) => ours)),
      bareEventsPerSecond: median(results.map((result) => result.bare)),
      ratio: median(results.map((result) => result.ours / result.bare)),
      bytesPerMember,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A member like many: greeted, has answered, talks now and then. */
const typicalMember = (n: number): Member => ({
  joinedAt: start - day - n,
  seenAt: start - day - n,
  spokeAt: [start - n, start - 2 * n - 1, start - 3 * n - 7, start - 4 * n - 20].map((at) => at - 5 * day),
  question: { askedAt: start - day - n + minute, wording: n % 60, answeredAt: start - n },
  greetedAt: start - day - n + minute,
  exchanges: n % 7,
  gave: n % 50,
  asked: n % 9,
});

/** Ids as Slack gives them: they come in no order. */
const memberOf = (n: number): MemberId =>
  memberId(community, `U0${((n * 2_654_435_761) % 2 ** 32).toString(36).toUpperCase().padStart(7, '0')}${n % 10}`);

const spoke = (member: Member, at: number): Member => ({
  ...member,
  spokeAt: [at, ...(member.spokeAt ?? [])].slice(0, 4),
  gave: (member.gave ?? 0) + 1,
});

async function filledBackend(dataDir: string, members: number): Promise<{ backend: Backend; clock: MovableClock }> {
  const clock = movableClock(start - 8 * day);
  const filling = await embedded({ dataDir, clock });
  await filling.start(work((event) => greeted(event)));
  const random = dice(3);
  const order = shuffled(members, random);
  for (let i = 0; i < members; i += atOnce) {
    await Promise.all(order.slice(i, i + atOnce).map((n) => filling.submit(joinedEvent(`fill.${n}`, n))));
  }
  await filling.settled();
  // Eight days later nothing of the events themselves is left.
  for (let swept = 0; swept <= members / 10_000 + 2; swept++) {
    await clock.moveTo(Math.max(clock.now(), start) + 61 * minute, () => filling.settled());
  }
  await filling.stop();
  const backend = await embedded({ dataDir, clock });
  await backend.start(work(changed));
  return { backend, clock };
}

const joinedEvent = (id: string, n: number): Event => ({
  kind: 'member_joined',
  id,
  community,
  at: start,
  member: memberOf(n),
});

const work = (decide: Work['decide']): Work => ({
  concerns: (event) =>
    'member' in event && event.member !== undefined
      ? { keys: [{ scope: community, key: memberKey(event.member) }] }
      : { keys: [] },
  decide,
  deliver: async () => ({ kind: 'delivered' }),
});

const nothing: Outcome = { remember: [], decisions: [], cancel: [], erase: [] };

/** What is kept of somebody: their record, and the hash that says that they were greeted. */
function greeted(event: Event): Outcome {
  if (event.kind !== 'member_joined') return nothing;
  const n = Number(event.id.slice('fill.'.length));
  const { member } = event;
  return {
    ...nothing,
    remember: [
      { scope: community, key: memberKey(member), value: typicalMember(n), of: [member] },
      { scope: community, key: traceKey(hashLike(n)), value: { greeted: true }, of: [] },
    ],
  };
}

/** As long as a SHA-256 in base64url. */
const hashLike = (n: number): string =>
  Buffer.from(
    Array.from({ length: 8 }, (_, i) => ((n + 1) * (i + 3) * 2_654_435_761) % 2 ** 32).flatMap((word) => [
      word & 0xff,
      (word >>> 8) & 0xff,
      (word >>> 16) & 0xff,
      word >>> 24,
    ]),
  ).toString('base64url');

/** One event in ten leads to a delivery; it and its outcome both change the member's record. */
const changed: Work['decide'] = (event, memory, now) => {
  if (!('member' in event) || event.member === undefined) return nothing;
  const { member } = event;
  const record = memory.get(community, memberKey(member)) ?? { seenAt: now };
  const remember = [{ scope: community, key: memberKey(member), value: spoke(record, now), of: [member] }];
  if (event.kind !== 'member_joined' || !event.id.endsWith('0')) return { ...nothing, remember };
  return {
    ...nothing,
    remember,
    decisions: [
      {
        kind: 'say',
        key: `welcome.${member}`,
        due: now,
        of: [member],
        to: { kind: 'member', member },
        speech: { kind: 'welcome', wording: 1 },
      },
    ],
  };
};

async function runBackend(backend: Backend, clock: MovableClock, round: number, picked: readonly number[]) {
  await clock.moveTo(clock.now() + minute, () => backend.settled());
  const began = performance.now();
  for (let i = 0; i < picked.length; i += atOnce) {
    const several = picked.slice(i, i + atOnce);
    await Promise.all(several.map((n, j) => backend.submit(joinedEvent(`Ev${round}X${i + j + 10_000_000}`, n))));
  }
  await backend.settled();
  return performance.now() - began;
}

async function backendBytes(folder: string): Promise<number> {
  // Neither the pages that are free for reuse nor the log count: they are no member's.
  const { size } = await stat(join(folder, 'embedded', fileName));
  return size;
}

/** The same records in a plain table, by the same SQLite with the same settings. */
async function bareSqlite(folder: string, members: number) {
  const database: Database = await openFile(folder);
  database.exec('CREATE TABLE record (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID');
  const insert = database.prepare('INSERT INTO record VALUES (?, ?)');
  const select = database.prepare('SELECT value FROM record WHERE key = ?');
  const update = database.prepare('UPDATE record SET value = ? WHERE key = ?');
  database.exec('BEGIN');
  for (const n of shuffled(members, dice(3))) insert.run(memberOf(n), JSON.stringify(typicalMember(n)));
  database.exec('COMMIT');
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return {
    run(picked: readonly number[]): number {
      const began = performance.now();
      for (let i = 0; i < picked.length; i += bareBatch) {
        database.exec('BEGIN IMMEDIATE');
        for (const n of picked.slice(i, i + bareBatch)) {
          const key = memberOf(n);
          const { value } = select.get(key) as { value: string };
          update.run(JSON.stringify(spoke(JSON.parse(value) as Member, start)), key);
        }
        database.exec('COMMIT');
      }
      return performance.now() - began;
    },
    close: () => closeFile(database),
  };
}

const rate = (count: number, milliseconds: number): number => (count / milliseconds) * 1_000;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Numbers below a limit, the same in every run (a linear congruence; the constants are Numerical Recipes'). */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function shuffled(count: number, random: (limit: number) => number): readonly number[] {
  const numbers = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = random(i + 1);
    [numbers[i], numbers[j]] = [numbers[j] ?? 0, numbers[i] ?? 0];
  }
  return numbers;
}
