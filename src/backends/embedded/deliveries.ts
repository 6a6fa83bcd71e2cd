/** Hands out what is due, and writes down how it went, in one commit with what the core makes of it. */
import type { DeliveryOutcome } from '../../domain/decision.js';
import type { Duration, Instant } from '../../domain/ids.js';
import { minute, second } from '../../domain/time.js';
import { backOff, mostTries } from '../back-off.js';
import type { Clock, Work } from '../backend.js';
import { deliveredEvent, isParked, undeliverableEvent } from '../outcome-events.js';
import type { Row } from './decisions.js';
import type { Report } from '../report.js';
import type { Tables } from './tables.js';
import type { Turns } from './turn.js';

/** Where the kill test ends the process. */
export const faultPoints = [
  'after_submit',
  'before_commit',
  'after_commit',
  'before_delivery',
  'after_delivery',
  'while_confirming',
] as const;
export type FaultPoint = (typeof faultPoints)[number];

interface Parts {
  readonly tables: Tables;
  readonly turns: Turns;
  commit<T>(step: () => T): Promise<T>;
  readonly clock: Clock;
  readonly report: Report;
  reached(point: FaultPoint): void;
  working(): Work | undefined;
  /** A delivery has ended, and what it led to is committed, or waits for the clock. */
  ended(): void;
}

export interface Deliveries {
  /** Begins deliveries whose beginning is committed. */
  begin(rows: readonly Row[]): void;
  /** What was confirmed is on disk. */
  afterCommit(): void;
  /** A commit was undone: what it had confirmed is being delivered still. */
  afterRollback(): void;
  /** How many have ended, and wait for the clock since their outcome could not be committed. */
  putOff(): number;
  /** Running deliveries are waited for no longer; what they answer is not heard. */
  forget(): void;
}

const longestReason = 300;

export function deliveries({ tables, turns, commit, clock, report, reached, working, ended }: Parts): Deliveries {
  const unconfirmed = new Set<number>();
  /** In the transaction at hand. */
  const confirming = new Set<number>();
  let putOff = 0;
  let isForgotten = false;

  const run = async (row: Row, work: Work): Promise<void> => {
    unconfirmed.add(row.number);
    const outcome = await deliver(row, work);
    if (isForgotten) return;
    reached('after_delivery');
    await confirm(row, outcome);
    ended();
  };

  const deliver = async ({ id, community, decision, attempts }: Row, work: Work): Promise<DeliveryOutcome> => {
    if (decision.kind !== 'say') throw new Error('only what is said is delivered');
    try {
      reached('before_delivery');
      return await work.deliver({ id, community, decision, attempt: attempts + 1 });
    } catch (error) {
      report.undelivered(id, error);
      return { kind: 'again', why: 'the delivery failed in a way that no platform told' };
    }
  };

  /** Does not give up: delivering again what a full disk could not confirm would say it twice. */
  const confirm = async (row: Row, outcome: DeliveryOutcome): Promise<void> => {
    for (let wait: Duration = second; ; wait = Math.min(2 * wait, minute)) {
      try {
        return await commit(() => write(row, outcome));
      } catch (error) {
        report.uncommitted(error);
        await pause(wait);
        if (isForgotten) return;
      }
    }
  };

  const pause = (wait: Duration): Promise<void> => {
    putOff += 1;
    ended();
    return new Promise((resolve) => {
      clock.wakeAt(clock.now() + wait, () => {
        putOff -= 1;
        resolve();
      });
    });
  };

  const write = ({ number }: Row, outcome: DeliveryOutcome): void => {
    const now = clock.now();
    // Whatever waits for this one to end, or for one of their places, has its turn in this very commit.
    tables.delivering.delete(number);
    confirming.add(number);
    turns.expect(-Infinity);
    const row = tables.decisions.find(number);
    // Erased meanwhile: nobody may hear of it any more.
    if (row?.decision.kind === 'say') writeOutcome(row, outcome, now);
    reached('while_confirming');
  };

  const writeOutcome = (row: Row, outcome: DeliveryOutcome, now: Instant): void => {
    const { decision } = row;
    if (decision.kind !== 'say') return;
    switch (outcome.kind) {
      case 'delivered':
        tables.decisions.remove(row);
        return turns.happen(deliveredEvent(row, decision, now, outcome.message), now);
      case 'never': {
        const why = outcome.why.slice(0, longestReason);
        if (isParked(outcome.because)) tables.decisions.park(row, row.attempts + 1, why, now);
        else tables.decisions.remove(row);
        return turns.happen(undeliverableEvent(row, decision, now, outcome.because), now);
      }
      case 'hold': {
        const [lane] = working()?.lanes?.({ community: row.community, decision }) ?? [];
        if (!lane) return again(row, outcome.why, undefined, now);
        tables.lanes.hold(lane.name, outcome.why.slice(0, longestReason), now);
        // It was not tried in truth: it waits with the others, and no try is counted.
        return tables.decisions.tryAgain(row, now, row.attempts, outcome.why);
      }
      case 'again':
        return again(row, outcome.why, outcome.after, now);
      default:
        return outcome satisfies never;
    }
  };

  const again = (row: Row, why: string, after: Duration | undefined, now: Instant): void => {
    const attempts = row.attempts + 1;
    const reason = why.slice(0, longestReason);
    if (attempts < mostTries) {
      const wait = Math.max(after ?? 0, backOff(row.id, attempts));
      return tables.decisions.tryAgain(row, now + wait, attempts, reason);
    }
    writeOutcome(row, { kind: 'never', because: 'given_up', why }, now);
  };

  return {
    begin(rows) {
      const work = working();
      if (work) for (const row of rows) void run(row, work);
    },
    afterCommit() {
      for (const number of confirming) unconfirmed.delete(number);
      confirming.clear();
    },
    afterRollback() {
      confirming.clear();
      for (const number of unconfirmed) tables.delivering.add(number);
    },
    putOff: () => putOff,
    forget() {
      isForgotten = true;
    },
  };
}
