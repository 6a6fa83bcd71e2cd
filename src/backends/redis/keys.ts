/**
 * Where everything lies in Redis. Whatever is of one community has its hash tag, so that one script can commit it, on a
 * cluster too; what is of the house as a whole has a tag of its own, and so have the queues.
 */
import type { Scope } from '../../domain/member.js';
import { dayOf } from '../../domain/time.js';
import type { Instant } from '../../domain/ids.js';

export interface Keys {
  /** What the keys of a community, or of what holds everywhere, begin with; the scripts add a letter for each. */
  base(scope: Scope): string;
  /** Communities by when the next thing falls due in them. */
  readonly due: string;
  /** Communities that were heard of. */
  readonly communities: string;
  /** How each lane stands. */
  readonly lanes: string;
  /** What waits in a lane, by when it was due. */
  lane(name: string): string;
  readonly notes: string;
  lease(name: string): string;
  /** When a bot first worked here. */
  readonly worked: string;
  /** Stands while `yourturn migrate` brings something here. */
  readonly carrying: string;
  /** Which store was carried here. */
  readonly carriedFrom: string;
  /** Stands while something that was erased may still be in Redis' append-only file. */
  readonly erased: string;
  /** What BullMQ's keys begin with. */
  readonly queues: string;
}

export const defaultPrefix = 'yourturn';

export function keysUnder(prefix: string): Keys {
  const house = `${prefix}:{house}`;
  return {
    base: (scope) => `${prefix}:{${scope}}`,
    due: `${house}:due`,
    communities: `${house}:communities`,
    lanes: `${house}:lanes`,
    lane: (name) => `${house}:lane:${name}`,
    notes: `${house}:notes`,
    lease: (name) => `${house}:lease:${name}`,
    worked: `${house}:worked`,
    carrying: `${house}:carrying`,
    carriedFrom: `${house}:carried-from`,
    erased: `${house}:erased`,
    queues: `${prefix}:{queue}`,
  };
}

/** Which of a community's buckets of seen ids an instant falls into. */
export const bucketOf = (at: Instant): string => String(dayOf(at));
