/** When a delivery that failed is tried again, and when it is given up. Shared by all backends; no dice. */
import { shortHash } from '../domain/hash.js';
import type { Duration } from '../domain/ids.js';
import { minute, second } from '../domain/time.js';

const firstWait: Duration = 2 * second;
const longestWait: Duration = 30 * minute;

/** So many tries, then it is given up: with the waits below about six hours, longer than most outages of a platform. */
export const mostTries = 20;

/**
 * How long to wait after a try that failed: doubled each time, up to half an hour, and up to a quarter longer by the
 * delivery's id, so that what failed together does not come back together. `attempt` is 1 after the first try.
 */
export function backOff(id: string, attempt: number): Duration {
  const wait = Math.min(firstWait * 2 ** (attempt - 1), longestWait);
  return Math.round(wait * (1 + share(`${id}.${attempt}`) / 4));
}

/** A number from 0 to 1, always the same for the same words. */
const share = (words: string): number => Number.parseInt(shortHash(words).slice(0, 4), 36) / 36 ** 4;
