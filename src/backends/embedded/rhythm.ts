/**
 * When the house works: after every commit it looks what is due next, and wakes up for it. Steps from outside and what
 * fell due share their commits.
 */
import type { Duration, Instant } from '../../domain/ids.js';
import { second } from '../../domain/time.js';
import type { Clock, Work } from '../backend.js';
import { commits } from './commits.js';
import type { Row } from './decisions.js';
import { deliveries, type FaultPoint } from './deliveries.js';
import type { Report } from '../report.js';
import type { Database } from './sqlite.js';
import type { Tables } from './tables.js';
import { turns, type Turns } from './turn.js';

/** How long the house rests after a commit that failed, before what is due is tried again. */
const restAfterFailure: Duration = second;

interface Parts {
  readonly database: Database;
  readonly tables: Tables;
  readonly clock: Clock;
  readonly report: Report;
  reached(point: FaultPoint): void;
}

export interface Rhythm {
  readonly turns: Turns;
  /** Runs a change inside the next transaction; resolves once it is on disk. */
  commit<T>(change: () => T): Promise<T>;
  /** From now on events are decided, and what is due is done. */
  work(work: Work): void;
  /** Resolves when every accepted event is decided and nothing is due now. */
  settled(): Promise<void>;
  /** Begins nothing new. */
  rest(): void;
  /** Waits for running deliveries no longer. */
  letGo(): void;
}

export function rhythm({ database, tables, clock, report, reached }: Parts): Rhythm {
  let current: Work | undefined;
  let isResting = false;
  let restsUntil: Instant = -Infinity;
  let wakesAt: Instant = Infinity;
  let cancelWake = (): void => {};
  let begun: readonly Row[] = [];
  let waiters: (() => void)[] = [];

  const working = (): Work | undefined => current;
  const house = turns(tables, working, report);
  const isFailing = (): boolean => clock.now() < restsUntil;

  const group = commits(database, {
    beforeCommit() {
      if (!isResting && !isFailing()) begun = house.take(clock.now());
      tables.records.flush();
      reached('before_commit');
    },
    afterCommit() {
      reached('after_commit');
      restsUntil = -Infinity;
      tables.records.trim();
      house.afterCommit();
      out.afterCommit();
      // The log still holds what was erased; folded into the file and cut off, it does not.
      if (tables.takeErased()) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      out.begin(begun);
      begun = [];
    },
    afterRollback() {
      for (const { number } of begun) tables.delivering.delete(number);
      begun = [];
      out.afterRollback();
      tables.takeErased();
      tables.reload();
      house.afterRollback();
      restsUntil = clock.now() + restAfterFailure;
    },
    afterAll() {
      comeBack();
      tellWaiters();
    },
  });

  const out = deliveries({
    tables,
    turns: house,
    commit: group.run,
    clock,
    report,
    reached,
    working,
    ended: () => tellWaiters(),
  });

  const turn = (): void => {
    group.run(() => undefined).catch(report.uncommitted);
  };

  /** Sees to it that the house has its next turn in time. */
  const comeBack = (): void => {
    if (!current || isResting) return;
    const next = Math.max(house.next(), restsUntil);
    if (next > clock.now()) wakeAt(next);
    else if (group.isIdle()) turn();
  };

  const wakeAt = (at: Instant): void => {
    if (at >= wakesAt) return;
    cancelWake();
    wakesAt = at;
    cancelWake = clock.wakeAt(at, () => {
      wakesAt = Infinity;
      if (!isResting) turn();
    });
  };

  const isQuiet = (): boolean => {
    if (!group.isIdle() || tables.delivering.size > out.putOff()) return false;
    return !current || isResting || isFailing() || house.next() > clock.now();
  };
  const tellWaiters = (): void => {
    if (!isQuiet()) return;
    const told = waiters;
    waiters = [];
    for (const tell of told) tell();
  };

  return {
    turns: house,
    commit: group.run,
    work(work) {
      current = work;
      house.expect(-Infinity);
      turn();
    },
    async settled() {
      while (!isQuiet()) await new Promise<void>((resolve) => waiters.push(resolve));
    },
    rest() {
      isResting = true;
      cancelWake();
      tellWaiters();
    },
    letGo() {
      out.forget();
      tables.delivering.clear();
      tellWaiters();
    },
  };
}
