/** Counts what passes between the backend and the rest, by standing in between: neither side knows that it is measured. */
import type { Backend, Clock, Depths, Work } from '../backends/backend.js';
import type { Outcome } from '../domain/decision.js';
import { kindOf } from '../domain/member.js';
import type { Posted } from '../domain/member.js';
import type { DepthSource, Meter } from './metrics.js';

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

/** How many events are remembered as decided: one that is decided again, because another process was faster, counts once. */
const rememberedEvents = 10_000;

/** The work, with events' lag, verdicts and deliveries counted. */
export function measuredWork(
  work: Work,
  meter: Pick<Meter, 'decided' | 'verdict' | 'delivery'>,
  clock: Pick<Clock, 'now'>,
): Work {
  const isFirst = firstTime(rememberedEvents);
  return {
    ...work,
    decide(event, memory, now) {
      const outcome = work.decide(event, memory, now);
      if (!isFirst(event.id)) return outcome;
      if (event.kind !== 'delivered' && event.kind !== 'undeliverable') meter.decided(now - event.at);
      const verdict = event.kind === 'message_posted' ? verdictIn(outcome) : undefined;
      if (verdict !== undefined) meter.verdict(verdict);
      return outcome;
    },
    async deliver(due) {
      const startedAt = clock.now();
      const outcome = await work.deliver(due);
      meter.delivery(due, outcome, startedAt - due.decision.due, clock.now() - startedAt);
      return outcome;
    },
  };
}

/** Whether a name comes for the first time among the last so many. */
function firstTime(most: number): (name: string) => boolean {
  const known = new Set<string>();
  return (name) => {
    if (known.has(name)) return false;
    known.add(name);
    const [oldest] = known;
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return true;
  };
}

/** The verdict on the message that an outcome remembers as posted. */
function verdictIn({ remember }: Outcome): Posted['verdict'] | undefined {
  for (const { key, value } of remember) {
    if (kindOf(key) === 'posted' && value !== null) return (value as Posted).verdict;
  }
  return undefined;
}

type Asked = Pick<Backend, 'parked' | 'held' | 'communities' | 'depths'>;

/** What a backend can be asked for at any time. */
export function depthsOf(backend: Asked): DepthSource {
  return {
    async depths() {
      const [held, communities, depths] = await Promise.all([
        backend.held(),
        backend.communities(),
        backend.depths?.() ?? parkedOnly(backend),
      ]);
      const { oldestDue, ...many } = depths;
      return { many: { ...many, held_lanes: held.length, communities: communities.length }, oldestDue };
    },
  };
}

async function parkedOnly(backend: Asked): Promise<Pick<Depths, 'parked' | 'oldestDue'>> {
  return { parked: (await backend.parked()).length, oldestDue: 0 };
}
