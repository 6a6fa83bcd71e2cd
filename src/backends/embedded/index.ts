/**
 * The embedded backend: one process, one file under `DATA_DIR`, nothing to install. Keeps the promises of
 * `../backend.ts` by deciding an event inside the very transaction that keeps it.
 *
 * A crash between a delivery and its confirmation delivers again under the same id, and platforms that can will tell;
 * nothing else is ever repeated.
 */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { wordsIn } from '../../domain/event.js';
import type { Duration } from '../../domain/ids.js';
import { second } from '../../domain/time.js';
import type { Backend, Clock } from '../backend.js';
import type { FaultPoint } from './deliveries.js';
import { openLeases } from './leases.js';
import { reportTo, type Log } from '../report.js';
import { rhythm, type Rhythm } from './rhythm.js';
import { migrate } from './schema.js';
import { closeFile, fileName, openFile, type Database } from './sqlite.js';
import { openTables, type Tables } from './tables.js';

export type { FaultPoint } from './deliveries.js';

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly clock: Clock;
  readonly log?: Log;
  /** Called at each named point; the tests that kill the process do it there. */
  readonly reached?: (point: FaultPoint) => void;
}

/** How long running deliveries may take to end when nobody says otherwise. */
const stopWithin: Duration = 20 * second;

/** Opens the file, which nobody else can open until `stop`. Throws `StartError` where it cannot be used. */
export async function embedded({ dataDir, clock, log, reached = () => {} }: EmbeddedOptions): Promise<Backend> {
  const database = await openFile(dataDir);
  const tables = tablesOf(database, join(dataDir, fileName));
  const beat = rhythm({ database, tables, clock, report: reportTo(log), reached });
  const { decisions, inbox, lanes, notes, records } = tables;
  const leases = openLeases();
  let stopped: Promise<void> | undefined;

  const commit = <T>(change: () => T): Promise<T> =>
    stopped ? Promise.reject(new Error('the backend was stopped')) : beat.commit(change);
  /** A change by the operator, after which something may be due at once. */
  const commitAndLook = (change: () => boolean): Promise<boolean> =>
    commit(() => {
      const isChanged = change();
      if (isChanged) beat.turns.expect(clock.now());
      return isChanged;
    });

  return {
    async start(work) {
      await commit(() => {
        decisions.recover();
        inbox.recover(clock.now());
      });
      beat.work(work);
    },
    async submit(event) {
      const words = wordsIn(event);
      if (words) throw new Error(`an event may not hold words: ${words}`);
      const isNew = await commit(() => beat.turns.accept(event, clock.now()));
      reached('after_submit');
      return isNew ? 'accepted' : 'repeated';
    },
    recall: async (community, concern) => records.load(community, concern, clock.now()),
    waiting: async (community, of) => decisions.waiting(community, clock.now(), of),
    communities: async () => tables.communities.remembered(clock.now()),
    parked: async () => decisions.parked(),
    retry: (id) => commitAndLook(() => decisions.unpark(id, clock.now())),
    held: async () => lanes.held(),
    release: (lane) => commitAndLook(() => lanes.release(lane)),
    depths: async () => ({ inbox: inbox.count(), ...decisions.depths(clock.now()) }),
    note: async (key) => notes.get(key),
    keepNote: (key, value) => commit(() => notes.keep(key, value)),
    notes: async (prefix) => notes.list(prefix),
    lease: async (name) => leases.take(name),
    settled: () => beat.settled(),
    stop(within = stopWithin) {
      stopped ??= close(database, beat, within);
      return stopped;
    },
  };
}

function tablesOf(database: Database, path: string): Tables {
  try {
    migrate(database, path);
    return openTables(database);
  } catch (error) {
    closeFile(database);
    throw error;
  }
}

/** What was taken is written down; running deliveries may take so long, by the wall's clock. */
async function close(database: Database, beat: Rhythm, within: Duration): Promise<void> {
  beat.rest();
  const waiting = new AbortController();
  const tooLong = pause(within, undefined, { signal: waiting.signal }).catch(() => undefined);
  await Promise.race([beat.settled(), tooLong]);
  waiting.abort();
  beat.letGo();
  await beat.settled();
  closeFile(database);
}
