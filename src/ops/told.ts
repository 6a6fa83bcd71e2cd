/** Tells the log of each delivery: by its id it can be followed from the event that led to it to the message it became. */
import type { Clock, Work } from '../backends/backend.js';
import type { DeliveryOutcome } from '../domain/decision.js';
import type { Log } from './log.js';

/** The work, with deliveries logged. `lag` is how long after it was due a delivery began, `took` how long it lasted. */
export function toldWork(work: Work, log: Pick<Log, 'info'>, clock: Pick<Clock, 'now'>): Work {
  return {
    ...work,
    async deliver(due) {
      const { id: delivery, community, attempt, decision } = due;
      const startedAt = clock.now();
      const outcome = await work.deliver(due);
      const [lag, took] = [startedAt - decision.due, clock.now() - startedAt];
      const [speech, because, message] = [decision.speech.kind, becauseIn(outcome), messageIn(outcome)];
      const how = { outcome: outcome.kind, because, message, attempt, lag, took };
      log.info({ delivery, community, speech, ...how }, 'A delivery was tried');
      return outcome;
    },
  };
}

const messageIn = (outcome: DeliveryOutcome) => (outcome.kind === 'delivered' ? outcome.message : undefined);
const becauseIn = (outcome: DeliveryOutcome) => (outcome.kind === 'never' ? outcome.because : undefined);
