/**
 * What the Redis backend costs: events a second, from submit to the last delivery confirmed, against BullMQ's own adding
 * and processing of as many jobs that do nothing, at the same concurrency on the same Redis (AOF, everysec); and bytes a
 * member at rest. Ratios of one run on one machine; absolute speeds do not travel.
 */
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { movableClock, type MovableClock } from '../src/backends/clock.js';
import type { Backend } from '../src/backends/backend.js';
import { redis } from '../src/backends/redis/index.js';
import { eventsAtOnce } from '../src/backends/redis/queues.js';
import { day, minute } from '../src/domain/time.js';
import { redisServer } from '../tests/backends/redis/server.js';
import { atOnce, changed, dice, fill, greeted, joinedEvent, median, outliveEvents, rate, runMix } from './mix.js';
import { start, work } from './mix.js';

export interface RedisFigures {
  readonly members: number;
  readonly eventsPerSecond: number;
  readonly bareJobsPerSecond: number;
  /** Median over the rounds, each of which measures both in turn. */
  readonly ratio: number;
  readonly bytesPerMember: number;
}

/** Measures with so many members remembered; `rounds` of `events` each, first bare BullMQ and then the backend. */
export async function measureRedis(members: number, events = 5_000, rounds = 5): Promise<RedisFigures> {
  const server = await redisServer();
  try {
    const clock = movableClock(start - 8 * day);
    const bytesPerMember = await filled(server.url, clock, members);
    const backend = await redis({ url: server.url, clock });
    await backend.start(work(changed));
    const bare = await bareBullmq(server.url);
    const random = dice(7);
    const results: { ours: number; bare: number }[] = [];
    for (let round = 0; round <= rounds; round++) {
      const picked = Array.from({ length: events }, () => random(members));
      const bareRate = rate(events, await bare.run(picked));
      await clock.moveTo(clock.now() + minute, () => backend.settled());
      const ours = rate(events, await runMix(backend, round, picked));
      // The first round warms both up.
      if (round > 0) results.push({ ours, bare: bareRate });
    }
    await bare.close();
    await backend.stop();
    return {
      members,
      eventsPerSecond: median(results.map(({ ours }) => ours)),
      bareJobsPerSecond: median(results.map((result) => result.bare)),
      ratio: median(results.map((result) => result.ours / result.bare)),
      bytesPerMember,
    };
  } finally {
    await server.close();
  }
}

/** Makes it remember so many members, and returns what each takes at rest: eight days later, nobody connected but us. */
async function filled(url: string, clock: MovableClock, members: number): Promise<number> {
  const before = await usedMemory(url);
  const filling: Backend = await redis({ url, clock });
  await filling.start(work(greeted));
  await fill(filling, members);
  await outliveEvents(filling, clock, members);
  await filling.stop();
  return ((await usedMemory(url)) - before) / members;
}

/** The data set's bytes, with Redis' own overhead for keys, without its clients' buffers. */
async function usedMemory(url: string): Promise<number> {
  const client = new Redis(url);
  const told = await client.info('memory');
  client.disconnect();
  const numberOf = (name: string): number => Number(new RegExp(`^${name}:(\\d+)`, 'm').exec(told)?.[1]);
  return numberOf('used_memory') - numberOf('mem_clients_normal') - numberOf('mem_aof_buffer');
}

/** Jobs that hold the same events and do nothing. */
async function bareBullmq(url: string) {
  const settings = { url, maxRetriesPerRequest: null };
  const [adding, working] = [new Redis(settings.url, settings), new Redis(settings.url, settings)];
  const queue = new Queue('bare', {
    connection: adding,
    prefix: 'bench:{bare}',
    defaultJobOptions: { removeOnComplete: true },
  });
  let left = 0;
  let done = (): void => {};
  const worker = new Worker(
    'bare',
    async () => {
      left -= 1;
      if (left === 0) setImmediate(done);
    },
    { connection: working, prefix: 'bench:{bare}', concurrency: eventsAtOnce },
  );
  worker.on('error', () => undefined);
  queue.on('error', () => undefined);
  await worker.waitUntilReady();
  return {
    async run(picked: readonly number[]): Promise<number> {
      const began = performance.now();
      left = picked.length;
      const ended = new Promise<void>((resolve) => {
        done = resolve;
      });
      for (let i = 0; i < picked.length; i += atOnce) {
        await Promise.all(picked.slice(i, i + atOnce).map((n, j) => queue.add('event', joinedEvent(`Ev${i + j}`, n))));
      }
      await ended;
      return performance.now() - began;
    },
    async close(): Promise<void> {
      await worker.close();
      await queue.close();
      adding.disconnect();
      working.disconnect();
    },
  };
}
