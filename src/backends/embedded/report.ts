/** What the backend tells the operator's log: ids, kinds and counts, never an error's message of somebody else's code. */
import type { Event } from '../../domain/event.js';

/** The part of the log that is needed here. */
export interface Log {
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

export interface Report {
  /** The core threw: a fault of ours. */
  undecided(event: Event, error: unknown): void;
  /** A commit failed: no room, a broken disk. */
  uncommitted(error: unknown): void;
  /** `deliver` threw instead of answering. */
  undelivered(delivery: string, error: unknown): void;
}

export const reportTo = (log: Log | undefined): Report => ({
  undecided: ({ id, kind, community }, err) =>
    log?.error({ event: id, kind, community, err }, 'An event could not be decided; it is kept and tried again'),
  uncommitted: (err) => log?.error({ err }, 'The memory could not be written; tried again soon'),
  undelivered: (delivery, err) => log?.error({ delivery, err }, 'A delivery failed in a way that no platform told'),
});
