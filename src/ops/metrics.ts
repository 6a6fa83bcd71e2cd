/**
 * What is counted, for Prometheus: how much happens, what the bot does about it, how often it was wrong, and whether
 * deliveries get through. Labels are kinds from closed lists; no id, no community and nobody's name is among them.
 */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Due } from '../backends/backend.js';
import type { DeliveryOutcome } from '../domain/decision.js';
import type { EventKind } from '../domain/event.js';
import { platformOf, type Duration } from '../domain/ids.js';
import type { NudgeKind, Verdict } from '../domain/reading.js';

/** What the composition root tells as it happens. */
export interface Meter {
  /** An event was handed in; `repeated` where its id was seen before. */
  event(kind: EventKind, result: 'accepted' | 'repeated' | 'failed'): void;
  /** An event was decided; `late`: how long after it happened, by the platform's clock. */
  decided(late: Duration): void;
  /** A message was judged. */
  verdict(verdict: Verdict): void;
  /** A delivery ended, or is to be tried again. `late`: how long after it was due. */
  delivery(due: Pick<Due, 'community' | 'decision'>, outcome: DeliveryOutcome, late: Duration, took: Duration): void;
}

/** Numbers that are asked for when somebody looks: queue depths and the like. */
export interface DepthSource {
  /** `many` by name: `parked`, `held_lanes`, `waiting` … */
  depths(): Promise<{ readonly many: Readonly<Record<string, number>>; readonly oldestDue: Duration }>;
}

export interface Metrics extends Meter {
  /** Prometheus' text format. A source that fails or takes too long leaves its numbers out. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Lateness in seconds: a DM answers at once, a paced greeting waits for minutes or hours. */
const lateness = [0.1, 0.5, 1, 2, 5, 15, 60, 300, 1_800, 7_200, 43_200];
const durations = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Longer than this nobody who looks should wait for a backend. */
const askFor = 2_000;

export function metrics(source?: DepthSource): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'yourturn_' });
  const registers = [registry];
  const events = new Counter({
    name: 'yourturn_events_total',
    help: 'Events handed in, by kind and what became of them',
    labelNames: ['kind', 'result'],
    registers,
  });
  const verdicts = new Counter({
    name: 'yourturn_verdicts_total',
    help: 'Messages judged, by verdict',
    labelNames: ['verdict'],
    registers,
  });
  const nudges = new Counter({
    name: 'yourturn_nudges_total',
    help: 'Nudges that reached their member, by kind',
    labelNames: ['nudge'],
    registers,
  });
  const missed = new Counter({
    name: 'yourturn_missed_total',
    help: 'Nudges whose member says they missed the mark',
    registers,
  });
  const rulings = new Counter({ name: 'yourturn_rulings_total', help: 'Cases that moderators ruled on', registers });
  const deliveries = new Counter({
    name: 'yourturn_deliveries_total',
    help: 'Deliveries, by what was said and how it went; `because` where it never will',
    labelNames: ['speech', 'outcome', 'because'],
    registers,
  });
  const late = new Histogram({
    name: 'yourturn_delivery_lag_seconds',
    help: 'How long after it was due something was delivered',
    buckets: lateness,
    registers,
  });
  const took = new Histogram({
    name: 'yourturn_delivery_duration_seconds',
    help: 'How long the platform took',
    buckets: durations,
    registers,
  });
  const limits = new Counter({
    name: 'yourturn_platform_limits_total',
    help: 'Deliveries that a platform put off: `wait` tells how long to wait, `hold` stops all direct messages',
    labelNames: ['platform', 'limit'],
    registers,
  });
  const eventLate = new Histogram({
    name: 'yourturn_event_lag_seconds',
    help: 'How long after it happened an event was decided',
    buckets: lateness,
    registers,
  });
  const depth = new Gauge({
    name: 'yourturn_depth',
    help: 'How much waits, by where',
    labelNames: ['where'],
    registers,
  });
  const oldest = new Gauge({
    name: 'yourturn_oldest_due_seconds',
    help: 'How long the oldest of what is due has waited',
    registers,
  });
  const scrapeOk = new Gauge({
    name: 'yourturn_depth_known',
    help: '1 where the backend could be asked for its depths',
    registers,
  });

  return {
    contentType: registry.contentType,
    event(kind, result) {
      events.inc({ kind, result });
      if (result !== 'accepted') return;
      if (kind === 'nudge_missed') missed.inc();
      if (kind === 'case_ruled') rulings.inc();
    },
    verdict: (verdict) => verdicts.inc({ verdict }),
    decided: (lateFor) => eventLate.observe(Math.max(0, lateFor) / 1_000),
    delivery({ community, decision: { speech } }, outcome, lateFor, tookFor) {
      const limit = limitIn(outcome);
      if (limit) limits.inc({ platform: platformOf(community), limit });
      deliveries.inc({
        speech: speech.kind,
        outcome: outcome.kind,
        because: outcome.kind === 'never' ? outcome.because : '',
      });
      took.observe(tookFor / 1_000);
      if (outcome.kind !== 'delivered') return;
      late.observe(Math.max(0, lateFor) / 1_000);
      if (speech.kind === 'nudge') nudges.inc({ nudge: speech.nudge satisfies NudgeKind });
    },
    async text() {
      if (source) await ask(source, { depth, oldest, known: scrapeOk });
      return registry.metrics();
    },
  };
}

interface Asked {
  readonly depth: Gauge<'where'>;
  readonly oldest: Gauge;
  readonly known: Gauge;
}

async function ask(source: DepthSource, { depth, oldest, known }: Asked): Promise<void> {
  depth.reset();
  try {
    const { many, oldestDue } = await within(source.depths(), askFor);
    for (const [where, count] of Object.entries(many)) depth.set({ where }, count);
    oldest.set(oldestDue / 1_000);
    known.set(1);
  } catch {
    known.set(0);
  }
}

/** Whether the platform itself asked to wait, as its rate limits do. */
function limitIn(outcome: DeliveryOutcome): 'wait' | 'hold' | undefined {
  if (outcome.kind === 'hold') return 'hold';
  return outcome.kind === 'again' && outcome.after !== undefined ? 'wait' : undefined;
}

/** The same promise, but rejected when it takes longer. */
export function within<T>(promise: Promise<T>, limit: Duration): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${limit} ms`)), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
