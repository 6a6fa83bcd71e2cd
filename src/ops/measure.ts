/** Counts what passes between the backend and the rest, by standing in between: neither side knows that it is measured. */
import type { Backend, Clock, Work } from '../backends/backend.js';
import type { Outcome } from '../domain/decision.js';
import { kindOf } from '../domain/member.js';
import type { Posted } from '../domain/member.js';
import type { Depths, Meter } from './metrics.js';

/** `submit`, counted. */
export function measuredSubmit(backend: Pick<Backend, 'submit'>, meter: Pick<Meter, 'event'>): Backend['submit'] {
  return async (event) => {
    try {
      const result = await backend.submit(event);
      meter.event(event.kind, result);
      return result;
    } catch (error) {
      meter.event(event.kind, 'failed');
      throw error;
    }
  };
}

/** How many events are remembered as judged: an event that is decided again, because another process was faster, counts once. */
const rememberedEvents = 10_000;

/** The work, with verdicts and deliveries counted. */
export function measuredWork(work: Work, meter: Pick<Meter, 'verdict' | 'delivery'>, clock: Pick<Clock, 'now'>): Work {
  const judged = new Set<string>();
  return {
    ...work,
    decide(event, memory, now) {
      const outcome = work.decide(event, memory, now);
      const verdict = event.kind === 'message_posted' ? verdictIn(outcome) : undefined;
      if (verdict !== undefined && !judged.has(event.id)) {
        meter.verdict(verdict);
        judged.add(event.id);
        const [oldest] = judged;
        if (judged.size > rememberedEvents && oldest !== undefined) judged.delete(oldest);
      }
      return outcome;
    },
    async deliver(due) {
      const startedAt = clock.now();
      const outcome = await work.deliver(due);
      meter.delivery(due.decision.speech, outcome, startedAt - due.decision.due, clock.now() - startedAt);
      return outcome;
    },
  };
}

/** The verdict on the message that an outcome remembers as posted. */
function verdictIn({ remember }: Outcome): Posted['verdict'] | undefined {
  for (const { key, value } of remember) {
    if (kindOf(key) === 'posted' && value !== null) return (value as Posted).verdict;
  }
  return undefined;
}

/** What a backend can be asked for at any time. */
export function depthsOf(backend: Pick<Backend, 'parked' | 'held' | 'communities'>): Depths {
  return {
    async depths() {
      const [parked, held, communities] = await Promise.all([backend.parked(), backend.held(), backend.communities()]);
      return { parked: parked.length, held_lanes: held.length, communities: communities.length };
    },
  };
}
