/** The two queues of BullMQ: events that were accepted, and deliveries that are due. */
import { Queue, Worker, type Job } from 'bullmq';
import type { Event } from '../../domain/event.js';
import type { CommunityId, Duration, Instant } from '../../domain/ids.js';
import { second } from '../../domain/time.js';
import type { Log } from '../report.js';
import type { Client, Connections } from './connect.js';
import type { Keys } from './keys.js';

export interface EventJob {
  readonly event: Event;
  /** When it was accepted. */
  readonly at: Instant;
}

export interface DeliveryJob {
  readonly community: CommunityId;
  readonly id: string;
  /** Which handing of this delivery it is: an earlier one is out of date. */
  readonly turn: number;
}

export interface Queues {
  addEvent(job: EventJob): Promise<void>;
  /** A job that is there already is not added again. */
  addDeliveries(jobs: readonly DeliveryJob[]): Promise<void>;
  /** How many events, and how many deliveries, are in the queues or in work. */
  depths(): Promise<{ readonly events: number; readonly deliveries: number }>;
  close(): Promise<void>;
}

/** So many at once in one process. */
export const eventsAtOnce = 64;
export const deliveriesAtOnce = 32;

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
      skipMetasUpdate: true,
      defaultJobOptions: jobOptions,
      streams: { events: { maxLen: 0 } },
    });
    queue.on('error', (err) => log?.warn({ err, queue: name }, 'A queue reports an error'));
    return queue;
  };
  const submitted = open<EventJob>('events', front);
  const [events, deliveries] = [open<EventJob>('events', back), open<DeliveryJob>('deliveries', back)];
  const count = async (queue: Queue): Promise<number> => {
    const counts = await queue.getJobCounts('wait', 'active', 'delayed', 'prioritized');
    return Object.values(counts).reduce((sum, one) => sum + one, 0);
  };

  return {
    async addEvent(job) {
      await submitted.add('event', job);
    },
    async addDeliveries(jobs) {
      if (jobs.length === 0) return;
      await deliveries.addBulk(
        jobs.map((data) => ({ name: 'delivery', data, opts: { jobId: `${data.id}.${data.turn}` } })),
      );
    },
    async depths() {
      const [waitingEvents, waitingDeliveries] = await Promise.all([count(events), count(deliveries)]);
      return { events: waitingEvents, deliveries: waitingDeliveries };
    },
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
    concurrency: name === 'events' ? eventsAtOnce : deliveriesAtOnce,
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
