/**
 * What the embedded backend costs: events a second against bare SQLite that reads, changes and writes the same records
 * in batches of 50, and bytes a member at rest. Ratios of one run on one machine; absolute speeds do not travel.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Backend } from '../src/backends/backend.js';
import { movableClock, type MovableClock } from '../src/backends/clock.js';
import { embedded } from '../src/backends/embedded/index.js';
import { closeFile, fileName, openFile, type Database } from '../src/backends/embedded/sqlite.js';
import type { Member } from '../src/domain/member.js';
import { day, minute } from '../src/domain/time.js';
import {
  changed,
  dice,
  fill,
  greeted,
  median,
  memberOf,
  outliveEvents,
  rate,
  runMix,
  shuffled,
  spoke,
  start,
  typicalMember,
  work,
} from './mix.js';

const bareBatch = 50;

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
      await clock.moveTo(clock.now() + minute, () => backend.settled());
      const ours = rate(events, await runMix(backend, round, picked));
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

async function filledBackend(dataDir: string, members: number): Promise<{ backend: Backend; clock: MovableClock }> {
  const clock = movableClock(start - 8 * day);
  const filling = await embedded({ dataDir, clock });
  await filling.start(work(greeted));
  await fill(filling, members);
  await outliveEvents(filling, clock, members);
  await filling.stop();
  const backend = await embedded({ dataDir, clock });
  await backend.start(work(changed));
  return { backend, clock };
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
