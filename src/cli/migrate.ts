/**
 * `yourturn migrate`: carries what the embedded file keeps into Redis, counts both sides, and says what comes next. It may
 * be run again until a bot has worked on that Redis; the file stays as it is.
 */
import { tallied, talliedAs, noTally, type Exporter, type Importer, type Tally } from '../backends/carried.js';
import type { Clock } from '../backends/backend.js';
import { StartError } from '../domain/start-error.js';
import type { Stores } from './open-desk.js';
import type { Printer } from './operate.js';

/** So many rows are on their way at once. */
const batch = 500;

/** Carries everything over. Returns the exit status; throws `StartError` where nothing was changed. */
export async function migrateCommand({ dataDir, redisUrl }: Stores, out: Printer, clock: Clock): Promise<number> {
  if (redisUrl === null) {
    throw new StartError('REDIS_URL is not set. Set it to the Redis that everything is to be carried to.');
  }
  const { exportFile } = await import('../backends/embedded/export.js');
  const from = await exportFile(dataDir);
  try {
    const { importer } = await import('../backends/redis/import.js');
    const to = await importer({ url: redisUrl, clock });
    try {
      return await migrate(from, to, clock, out);
    } finally {
      await to.close();
    }
  } finally {
    from.close();
  }
}

async function migrate(from: Exporter, to: Importer, clock: Clock, out: Printer): Promise<number> {
  await refuseUsed(from, to);
  await to.begin(from.name);
  for (const rows of batches(from.rows(clock.now()))) await to.take(rows);
  // Counted at one instant: what grew too old meanwhile is gone on both sides.
  const now = clock.now();
  const [here, there] = [tallyOf(from, now), await to.tally(now)];
  out.write(table(here, there));
  if (tallied.some((name) => here[name] !== there[name])) {
    out.write('\nThe two sides differ. Nothing was taken out of the file: run this again.\n');
    return 1;
  }
  await to.end();
  out.write(
    '\nEverything is in Redis. Start the bot with REDIS_URL set, and with the ENCRYPTION_KEY that it had so far (if it had ' +
      'none: what stands in encryption.key). The file is as it was: keep it as a copy, and start no bot on it.\n',
  );
  return 0;
}

/** What a bot did on that Redis since would be undone, and what it delivered would be delivered again. */
async function refuseUsed(from: Exporter, to: Importer): Promise<void> {
  const { workedAt, from: before } = await to.past();
  if (workedAt !== undefined) {
    const when = new Date(workedAt).toISOString();
    throw new StartError(
      `REDIS_URL: a bot has worked on this Redis since ${when}. Nothing was carried over, since that could undo what it did. ` +
        'Use an empty Redis, or another of its databases (such as redis://host:6379/1).',
    );
  }
  if (before !== undefined && before !== from.name) {
    throw new StartError(
      'REDIS_URL: another file was carried to this Redis before. Nothing was carried over. Use an empty Redis, or another ' +
        'of its databases (such as redis://host:6379/1).',
    );
  }
}

function* batches<T>(rows: Iterable<T>): Generator<readonly T[]> {
  let several: T[] = [];
  for (const row of rows) {
    several.push(row);
    if (several.length < batch) continue;
    yield several;
    several = [];
  }
  if (several.length > 0) yield several;
}

function tallyOf(from: Exporter, now: number): Tally {
  const tally = noTally();
  for (const row of from.rows(now)) tally[talliedAs(row)] += 1;
  return tally;
}

/** What the counted are called. */
const titles: Readonly<Record<(typeof tallied)[number], string>> = {
  community: 'communities',
  member: 'members',
  tie: 'ties',
  posted: 'messages (their traits)',
  case: 'cases',
  likeness: 'fingerprints',
  trace: 'traces of who was greeted',
  receipt: 'receipts',
  which: 'open questions of which community',
  waiting: 'decisions that wait',
  parked: 'decisions that were parked',
  seen: 'events seen',
  event: 'events not decided yet',
  note: 'notes',
  lane: 'lanes',
};

function table(here: Tally, there: Tally): string {
  const row = (name: string, one: string | number, other: string | number): string =>
    `${name.padEnd(36)}${String(one).padStart(12)}${String(other).padStart(12)}\n`;
  return [row('', 'file', 'Redis'), ...tallied.map((name) => row(titles[name], here[name], there[name]))].join('');
}
