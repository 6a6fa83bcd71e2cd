/** The two queues of BullMQ: events that were accepted, and deliveries that are due. */
import { Queue, Worker, type Job } from 'bullmq';
import type { Event } from '../../domain/event.js';
import type { CommunityId, Duration, Instant } from '../../domain/ids.js';
import { second } from '../../domain/time.js';
import type { Log } from '../report.js';
import type { Client, Connections } from './connect.js';
import { gathered } from './gathered.js';
import type { Keys } from './keys.js';

export interface Accepted {
  readonly event: Event;
  /** When it was accepted. */
  readonly at: Instant;
}

/** What was accepted at about the same moment is one job. */
export interface EventJob {
  readonly events: readonly Accepted[];
}

export interface DeliveryJob {
  readonly community: CommunityId;
  readonly id: string;
  /** Which handing of this delivery it is: an earlier one is out of date. */
  readonly turn: number;
}

export interface Queues {
  addEvent(accepted: Accepted): Promise<void>;
  /** A job that is there already is not added again. */
  addDeliveries(jobs: readonly DeliveryJob[]): Promise<void>;
  /** How many events, and how many deliveries, are in the queues or in work. */
  depths(): Promise<{ readonly events: number; readonly deliveries: number }>;
  isEmpty(): Promise<boolean>;
  close(): Promise<void>;
}

/** So many at once in one process: of jobs, and of events in one. */
const jobsAtOnce = 8;
const eventsAJob = 8;
export const eventsAtOnce = jobsAtOnce * eventsAJob;
const deliveriesAtOnce = 32;

/** So many jobs are looked into for how many events they hold. */
const mostLookedAt = 1_000;

/** Without a sign of life for so long, a job is another worker's; how often it is looked for such jobs. */
const lockFor: Duration = 10 * second;
const lookForStalled: Duration = 4 * second;
/** Blocked for so long at most before it is looked again. */
const blockedFor = 5;
const pauseAfterFailure: Duration = second;
/** A job ends when its work is committed, and never by being counted out. */
const always = 2 ** 31 - 1;

const jobOptions = {
  removeOnComplete: true,
  removeOnFail: false,
  attempts: always,
  backoff: { type: 'fixed', delay: pauseAfterFailure },
};

export function queues({ front, back }: Connections, keys: Keys, log: Log | undefined): Queues {
  const open = <T>(name: string, connection: Client): Queue<T> => {
    const queue = new Queue<T>(name, {
      connection,
      prefix: keys.queues,
      skipWaitingForReady: true,
      defaultJobOptions: jobOptions,
      // Nobody listens to BullMQ's own events.
      streams: { events: { maxLen: 100 } },
    });
    queue.on('error', (err) => log?.warn({ err, queue: name }, 'A queue reports an error'));
    return queue;
  };
  const submitted = open<EventJob>('events', front);
  const [events, deliveries] = [open<EventJob>('events', back), open<DeliveryJob>('deliveries', back)];
  const add = gathered(eventsAJob, async (_, several: readonly Accepted[]) => {
    await submitted.add('events', { events: several });
    return several.map(() => undefined);
  });
  /** How many events are in the jobs: counted in the first thousand jobs, estimated by these beyond. */
  const countEvents = async (): Promise<number> => {
    const jobs = await count(events);
    if (jobs === 0) return 0;
    const looked = await events.getJobs(['wait', 'active', 'delayed', 'prioritized'], 0, mostLookedAt - 1);
    const found = looked.map((job) => job?.data?.events.length ?? 0);
    const sum = found.reduce((total, one) => total + one, 0);
    return found.length < jobs && found.length > 0 ? Math.round((sum / found.length) * jobs) : sum;
  };
  const count = async (queue: Queue): Promise<number> => {
    const counts = await queue.getJobCounts('wait', 'active', 'delayed', 'prioritized');
    return Object.values(counts).reduce((sum, one) => sum + one, 0);
  };

  return {
    addEvent: (accepted) => add('events', accepted),
    async addDeliveries(jobs) {
      if (jobs.length === 0) return;
      await deliveries.addBulk(
        jobs.map((data) => ({ name: 'delivery', data, opts: { jobId: `${data.id}.${data.turn}` } })),
      );
    },
    async depths() {
      const [waitingEvents, waitingDeliveries] = await Promise.all([countEvents(), count(deliveries)]);
      return { events: waitingEvents, deliveries: waitingDeliveries };
    },
    isEmpty: async () => (await count(events)) + (await count(deliveries)) === 0,
    async close() {
      await Promise.all([submitted, events, deliveries].map((queue) => queue.close()));
    },
  };
}

export type Process<T> = (data: T) => Promise<void>;

/** Takes jobs off a queue until it is closed. What throws is put back, and tried again soon. */
export function worker<T>(
  name: 'events' | 'deliveries',
  { back }: Connections,
  keys: Keys,
  log: Log | undefined,
  process: Process<T>,
): Worker<T, void> {
  const working = new Worker<T, void>(name, (job: Job<T, void>) => process(job.data), {
    connection: back,
    prefix: keys.queues,
    concurrency: name === 'events' ? jobsAtOnce : deliveriesAtOnce,
    lockDuration: lockFor,
    stalledInterval: lookForStalled,
    maxStalledCount: always,
    drainDelay: blockedFor,
    runRetryDelay: pauseAfterFailure,
    removeOnComplete: { count: 0 },
  });
  working.on('error', (err) => log?.warn({ err, queue: name }, 'A queue reports an error'));
  return working;
}
