/** Delivers what the queue hands out, and writes down how it went, in one commit with what the core makes of it. */
import { setTimeout as pause } from 'node:timers/promises';
import type { DeliveryOutcome, Say } from '../../domain/decision.js';
import type { Duration } from '../../domain/ids.js';
import { day, second } from '../../domain/time.js';
import { backOff, mostTries } from '../back-off.js';
import type { Clock, Work } from '../backend.js';
import { deliveredEvent, isParked, undeliverableEvent } from '../outcome-events.js';
import type { Report } from '../report.js';
import type { Steps } from './commit.js';
import type { Client } from './connect.js';
import { rowOf, type Row } from './decisions.js';
import type { FaultPoint } from './faults.js';
import type { Happening } from './happen.js';
import type { Keys } from './keys.js';
import type { Lanes } from './lanes.js';
import type { DeliveryJob } from './queues.js';
import { beginScript, run } from './scripts.js';

interface Parts {
  readonly client: Client;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly lanes: Lanes;
  readonly report: Report;
  readonly letGo: AbortSignal;
  readonly happening: Happening;
  working(): Work;
  reached(point: FaultPoint): void;
}

interface Said extends Row {
  readonly decision: Say;
}

/** How long what failed for good is kept for the operator. */
const parkedFor: Duration = 30 * day;
const longestReason = 300;
/**
 * Whoever has begun a delivery before may live, and may only have been cut off from Redis: so long it is waited for its
 * word on how it went, before the delivery is made again.
 */
const sayHowWithin: Duration = 3 * second;
/** While it is being delivered, or off. */
const running = 'do';

/** Delivers what one job names, if that is still to be done. */
export function deliverer({ client, keys, clock, lanes, report, letGo, happening, working, reached }: Parts) {
  const begin = async ({ community, id, turn }: DeliveryJob, isSure = false): Promise<Said | undefined> => {
    const args = [id, turn, clock.now()];
    const [raw = '', before] = (await run(client, beginScript, keys.base(community), args)) as readonly string[];
    if (before === 'd' && !isSure) {
      await pause(sayHowWithin, undefined, { signal: letGo });
      return begin({ community, id, turn }, true);
    }
    if (raw === 'off') await happening.write(community, ['look']);
    if (raw === '' || raw === 'off') return undefined;
    const row = rowOf(community, id, raw);
    return row.decision.kind === 'say' ? { ...row, decision: row.decision } : undefined;
  };

  const deliver = async ({ id, community, decision, attempts }: Said): Promise<DeliveryOutcome> => {
    try {
      reached('before_delivery');
      return await working().deliver({ id, community, decision, attempt: attempts + 1 });
    } catch (error) {
      report.undelivered(id, error);
      return { kind: 'again', why: 'the delivery failed in a way that no platform told' };
    }
  };

  const write = async (row: Said, outcome: DeliveryOutcome): Promise<void> => {
    const now = clock.now();
    const checks = rowSteps(row, running);
    switch (outcome.kind) {
      case 'delivered': {
        const event = deliveredEvent(row, row.decision, now, outcome.message);
        return happening.happen(event, { checks, looksFirst: true, writes: ['finish', row.id] });
      }
      case 'never': {
        const event = undeliverableEvent(row, row.decision, now, outcome.because);
        return happening.happen(event, {
          checks,
          looksFirst: true,
          writes: endSteps(row, outcome.because, outcome.why, now),
        });
      }
      case 'hold': {
        const [lane] = working().lanes?.({ community: row.community, decision: row.decision }) ?? [];
        if (!lane) return again(row, outcome.why, undefined);
        await lanes.hold(lane, outcome.why.slice(0, longestReason), now);
        // It was not tried in truth: it waits with the others, and no try is counted.
        return putBack(row, now, row.attempts, outcome.why);
      }
      case 'again':
        return again(row, outcome.why, outcome.after);
      default:
        return outcome satisfies never;
    }
  };

  const again = async (row: Said, why: string, after: Duration | undefined): Promise<void> => {
    const attempts = row.attempts + 1;
    if (attempts >= mostTries) return write(row, { kind: 'never', because: 'given_up', why });
    await putBack(row, clock.now() + Math.max(after ?? 0, backOff(row.id, attempts)), attempts, why);
  };

  const putBack = async (row: Said, ready: number, attempts: number, why: string): Promise<void> => {
    const reason = why.slice(0, longestReason);
    await happening.write(row.community, [
      ...rowSteps(row, running),
      'again',
      row.id,
      String(ready),
      String(attempts),
      reason,
    ]);
  };

  return async (job: DeliveryJob): Promise<void> => {
    const row = await begin(job);
    if (!row) return;
    const outcome = await orAborted(deliver(row), letGo);
    if (!outcome) return putBack(row, clock.now(), row.attempts, row.why);
    reached('after_delivery');
    await write(row, outcome);
  };
}

/** The check that a decision still stands as it was found. */
export const rowSteps = ({ id, turn }: Pick<Row, 'id' | 'turn'>, states: string): Steps => [
  'row',
  id,
  String(turn),
  states,
];

const endSteps = (row: Row, because: Parameters<typeof isParked>[0], why: string, now: number): Steps =>
  isParked(because) ? parkSteps(row, why, now) : ['finish', row.id];

export const parkSteps = ({ id, attempts }: Pick<Row, 'id' | 'attempts'>, why: string, now: number): Steps => [
  'park',
  id,
  String(now + parkedFor),
  String(attempts + 1),
  why.slice(0, longestReason),
];

/** What a promise resolves to, or undefined once the signal is aborted. */
async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  if (signal.aborted) return undefined;
  let listener = (): void => undefined;
  const aborted = new Promise<undefined>((resolve) => {
    listener = () => resolve(undefined);
    signal.addEventListener('abort', listener);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', listener);
  }
}
