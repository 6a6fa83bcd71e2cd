/**
 * The budget of identifies. Discord gives 1,000 a day, and resets the token of a bot that uses more; so they are counted
 * over restarts, spread out when something goes round in circles, and each shard's turn comes by `max_concurrency`.
 */
import type { Duration, Instant } from '../../domain/ids.js';
import { day, hour, second } from '../../domain/time.js';

export interface Budget {
  /** Identifies in a day (`session_start_limit.total`). */
  readonly total: number;
  /** Shards that may identify within the same 5 seconds, one of each `shard % maxConcurrency`. */
  readonly maxConcurrency: number;
  readonly shards: number;
}

/**
 * https://discord.com/developers/docs/topics/gateway#rate-limiting: 5 seconds for each of `max_concurrency`. And a little
 * more: what was sent later may have been faster on its way.
 */
export const betweenIdentifies: Duration = 5 * second + 500;

/** Never the last of them: an operator may have to start it once more. */
const reserve = 0.1;

/**
 * When the next identify may be sent, given those of the last day, oldest first.
 *
 * A whole start of all shards fits into an hour; beyond that an hour takes its share of the day, so that a crash that
 * repeats itself never uses the day up.
 */
export function identifyAt(
  spent: readonly Instant[],
  now: Instant,
  { total, maxConcurrency, shards }: Budget,
): Instant {
  const inADay = Math.max(1, Math.floor(total * (1 - reserve)));
  const inAnHour = Math.min(inADay, Math.max(Math.floor(total / 30), 2 * shards));
  return Math.max(
    now,
    after(spent, Math.max(1, maxConcurrency), betweenIdentifies),
    after(spent, inAnHour, hour),
    after(spent, inADay, day),
  );
}

/** The earliest time at which fewer than `count` lie within the last `per`. */
const after = (spent: readonly Instant[], count: number, per: Duration): Instant =>
  spent.length < count ? 0 : (spent[spent.length - count] ?? 0) + per;

/** Those that still count. */
export const stillCounted = (spent: readonly Instant[], now: Instant): readonly Instant[] =>
  spent.filter((at) => at > now - day && at <= now);
