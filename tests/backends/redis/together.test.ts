/** Several processes on one Redis: here several backends, each with connections of its own. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Backend } from '../../../src/backends/backend.js';
import { movableClock, type MovableClock } from '../../../src/backends/clock.js';
import { redis, type RedisOptions } from '../../../src/backends/redis/index.js';
import { StartError } from '../../../src/domain/start-error.js';
import { minute } from '../../../src/domain/time.js';
import { byId, counts, gaveSoFar, here, joined, say, stageOn, t0 } from '../../contracts/backend/rig.js';
import { built } from '../../setup/built.js';
import { without } from '../../setup/needs.js';
import { redisServer, withClient, type RedisServer } from './server.js';

describe.skipIf(without('redis'))('several processes', () => {
  let server: RedisServer;
  let clock: MovableClock;
  beforeAll(async () => {
    server = await redisServer();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await server.flush();
    clock = movableClock(t0);
  });

  const stage = (role: RedisOptions['role'] = 'all') =>
    stageOn({ clock, open: () => redis({ url: server.url, clock, role }), close: async () => undefined });

  it('lose no update and say nothing twice', async () => {
    const stages = [stage(), stage(), stage()];
    const script = {
      decide: (...args: Parameters<typeof counts>) => ({
        ...counts(...args),
        ...(args[0].kind === 'member_joined' && { decisions: [say(args[0].id, t0)] }),
      }),
    };
    const backends = await Promise.all(stages.map((one) => one.open(script)));
    await Promise.all(
      Array.from({ length: 150 }, (_, i) => backends[i % 3]?.submit(joined(`event-${i}`)) ?? Promise.reject()),
    );
    for (const backend of backends) await backend.settled();
    const [first] = backends;
    // Each joining counts, and so does the delivery that it led to.
    expect(first && (await gaveSoFar(first))).toBe(300);
    const tried = stages.flatMap((one) => one.tried.map(({ id }) => id));
    expect(tried).toHaveLength(150);
    expect(new Set(tried).size).toBe(150);
    for (const one of stages) await one.end();
  });

  it('share a lane', async () => {
    const stages = [stage(), stage()];
    const script = {
      decide: byId({ one: { decisions: Array.from({ length: 9 }, (_, i) => say(`welcome-${i}`, t0)) } }),
      lanes: () => [{ name: 'dms', limits: [{ count: 4, per: minute }] }],
    };
    const backends = await Promise.all(stages.map((one) => one.open(script)));
    await backends[0]?.submit(joined('one'));
    for (const backend of backends) await backend.settled();
    expect(stages.flatMap((one) => one.tried)).toHaveLength(4);
    for (const one of stages) await one.end();
  });

  it('leave the work to workers where they are gateways', async () => {
    const [gateway, worker] = [stage('gateway'), stage('worker')];
    const front = await gateway.open({ decide: counts });
    expect(await front.submit(joined('one'))).toBe('accepted');
    const back = await worker.open({ decide: counts });
    await back.settled();
    expect(gateway.heard).toEqual([]);
    expect(await gaveSoFar(front)).toBe(1);
    await worker.end();
    await gateway.end();
  });

  it('hand over a lease when its holder is gone', async () => {
    const [one, other] = [await stage().openIdle(), await stage().openIdle()];
    const lease = await one.lease('discord.shard.0');
    expect(await other.lease('discord.shard.0')).toBeUndefined();
    expect(await other.lease('discord.shard.1')).toBeDefined();
    // A holder that dies cannot let go: Redis does it, in less than 30 s.
    const left = await withClient(server.port, (client) => client.pttl('yourturn:{house}:lease:discord.shard.0'));
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(30_000);
    await withClient(server.port, (client) => client.del('yourturn:{house}:lease:discord.shard.0'));
    expect(await other.lease('discord.shard.0')).toBeDefined();
    await expect.poll(() => lease?.lost.aborted, { timeout: 10_000 }).toBe(true);
    // Whoever lost it takes nothing away from the next.
    await lease?.release();
    expect(await one.lease('discord.shard.0')).toBeUndefined();
    await Promise.all([one.stop(), other.stop()]);
  });

  it('take over a lease within 30 s from one that was killed', async () => {
    const name = 'discord.shard.7';
    const child = fileURLToPath(new URL('holder.mjs', import.meta.url));
    const holder = fork(child, [JSON.stringify({ built: await built(), url: server.url, name })], { execArgv: [] });
    const [told]: readonly unknown[] = await once(holder, 'message');
    expect(told).toEqual({ held: true });
    const next = await stage().openIdle();
    expect(await next.lease(name)).toBeUndefined();
    holder.kill('SIGKILL');
    await expect.poll(() => next.lease(name), { timeout: 29_000, interval: 250 }).toBeDefined();
    await next.stop();
  }, 40_000);

  it('let go of their leases when they stop', async () => {
    const [one, other] = [await stage().openIdle(), await stage().openIdle()];
    await one.lease('discord.shard.0');
    await one.stop();
    expect(await other.lease('discord.shard.0')).toBeDefined();
    await other.stop();
  });

  it('lose a lease in time where Redis is gone', async () => {
    const lonely = await redisServer();
    const backend = await redis({ url: lonely.url, clock });
    const lease = await backend.lease('discord.shard.0');
    await lonely.kill('SIGKILL');
    const began = performance.now();
    await new Promise<void>((resolve) => lease?.lost.addEventListener('abort', () => resolve()));
    expect(performance.now() - began).toBeLessThan(15_000);
    await backend.stop(0);
    await lonely.close();
  });

  it('do not begin on what a migration left half done', async () => {
    await withClient(server.port, (client) => client.set('yourturn:{house}:carrying', 'somewhere'));
    const backend: Backend = await stage().openIdle();
    await expect(backend.start(stage().work())).rejects.toThrow(StartError);
    await backend.stop();
  });

  it('keep what one prefix holds apart from what another does', async () => {
    const other = stageOn({
      clock,
      open: () => redis({ url: server.url, clock, prefix: 'another' }),
      close: async () => undefined,
    });
    const [one, two] = [await stage().open({ decide: counts }), await other.open({ decide: counts })];
    await one.submit(joined('one'));
    await one.settled();
    expect(await two.communities()).toEqual([]);
    expect(await two.submit(joined('one'))).toBe('accepted');
    expect(await one.waiting(here)).toEqual([]);
    await one.stop();
    await other.end();
  });
});
