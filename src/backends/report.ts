/** What a backend tells the operator's log: ids, kinds and counts, never an error's message of somebody else's code. */
import type { Decision } from '../domain/decision.js';
import type { Event } from '../domain/event.js';

type Line = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** The part of the log that is needed here. */
export interface Log {
  info: Line;
  warn: Line;
  error: Line;
}

/** A decision with its delivery id, which it keeps from here to the message. */
export interface Numbered {
  readonly id: string;
  readonly decision: Decision;
}

export interface Report {
  /** An event led to these decisions, and all of it is committed: by this line each can be followed from its event. */
  decided(event: Pick<Event, 'id' | 'kind' | 'community'>, decisions: readonly Numbered[]): void;
  /** The core threw: a fault of ours. */
  undecided(event: Event, error: unknown): void;
  /** A commit failed: no room, a broken disk. */
  uncommitted(error: unknown): void;
  /** `deliver` threw instead of answering. */
  undelivered(delivery: string, error: unknown): void;
}

export const reportTo = (log: Log | undefined): Report => ({
  decided({ id, kind, community }, decisions) {
    if (!log || decisions.length === 0) return;
    const [delivery, timers] = [idsOf(decisions, 'say'), idsOf(decisions, 'look_again')];
    log.info({ event: id, kind, community, ...delivery, ...timers }, 'An event led to something');
  },
  undecided: ({ id, kind, community }, err) =>
    log?.error({ event: id, kind, community, err }, 'An event could not be decided; it is kept and tried again'),
  uncommitted: (err) => log?.error({ err }, 'The memory could not be written; tried again soon'),
  undelivered: (delivery, err) => log?.error({ delivery, err }, 'A delivery failed in a way that no platform told'),
});

/** Of what is to be said, `delivery`; of timers, `decision`: they come back as events `<id>.due`. */
function idsOf(decisions: readonly Numbered[], kind: Decision['kind']): Readonly<Record<string, readonly string[]>> {
  const ids = decisions.filter(({ decision }) => decision.kind === kind).map(({ id }) => id);
  if (ids.length === 0) return {};
  return kind === 'say' ? { delivery: ids } : { decision: ids };
}
