/** Redis is gone for a while: nothing is taken in that could be lost, nothing is lost, and it goes on by itself. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { redis } from '../../../src/backends/redis/index.js';
import { systemClock } from '../../../src/backends/clock.js';
import { movableClock } from '../../../src/backends/clock.js';
import {
  byId,
  counts,
  gaveSoFar,
  heardOf,
  here,
  holding,
  joined,
  say,
  stageOn,
  t0,
} from '../../contracts/backend/rig.js';
import { without } from '../../setup/needs.js';
import { redisServer, withClient, type RedisServer } from './server.js';

const always = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''];

describe.skipIf(without('redis'))('while Redis is gone', () => {
  let server: RedisServer;
  beforeEach(async () => {
    server = await redisServer(always);
  });
  afterEach(() => server.close());

  const stage = () => {
    const clock = movableClock(t0);
    return stageOn({ clock, open: () => redis({ url: server.url, clock }), close: async () => undefined });
  };

  it('refuses events at once, and goes on by itself when Redis is back', async () => {
    const on = stage();
    const backend = await on.open({ decide: counts });
    await backend.submit(joined('before'));
    await backend.settled();
    await server.kill('SIGKILL');
    const began = performance.now();
    await expect(backend.submit(joined('meanwhile'))).rejects.toThrow();
    await expect(backend.note('heartbeat')).rejects.toThrow();
    expect(performance.now() - began).toBeLessThan(1_000);
    await server.start();
    await expect.poll(() => backend.note('heartbeat').catch(() => 'gone'), { timeout: 5_000 }).toBeUndefined();
    // What was refused comes again from the platform.
    expect(await backend.submit(joined('meanwhile'))).toBe('accepted');
    expect(await backend.submit(joined('before'))).toBe('repeated');
    await backend.settled();
    expect(await gaveSoFar(backend)).toBe(2);
    await on.end();
  });

  it('does not say again what was said meanwhile', async () => {
    const held = holding('welcome');
    const on = stage();
    const backend = await on.open({
      decide: byId({ one: { decisions: [say('welcome', t0)] } }),
      deliver: held.deliver,
    });
    await backend.submit(joined('one'));
    await held.begun;
    await server.kill('SIGKILL');
    held.end({ kind: 'delivered' });
    await server.start();
    await expect.poll(() => backend.waiting(here).catch(() => ['gone']), { timeout: 10_000 }).toEqual([]);
    await backend.settled();
    expect(on.tried).toHaveLength(1);
    expect(heardOf(on, 'delivered').at(-1)).toMatchObject({ key: 'welcome' });
    await on.end();
  });

  it('does afterwards what fell due meanwhile', async () => {
    const clock = systemClock();
    const on = stageOn({
      clock: movableClock(t0),
      open: () => redis({ url: server.url, clock }),
      close: async () => undefined,
    });
    const backend = await on.open({
      decide: (event, _, now) => (event.id === 'one' ? { decisions: [say('welcome', now + 500)] } : {}),
    });
    await backend.submit(joined('one'));
    await expect.poll(() => backend.waiting(here)).toHaveLength(1);
    await server.kill('SIGKILL');
    await new Promise<void>((resolve) => void clock.wakeAt(clock.now() + 700, resolve));
    expect(on.tried).toEqual([]);
    await server.start();
    await expect.poll(() => on.tried.length, { timeout: 10_000 }).toBe(1);
    await backend.settled();
    await on.end();
  });

  it('can be stopped meanwhile, and the next process does what was left', async () => {
    const held = holding('welcome');
    const on = stage();
    const script = { decide: byId({ one: { decisions: [say('welcome', t0)] } }), deliver: held.deliver };
    const before = await on.open(script);
    await before.submit(joined('one'));
    await held.begun;
    await server.kill('SIGKILL');
    const began = performance.now();
    await before.stop(100);
    expect(performance.now() - began).toBeLessThan(9_000);
    await server.start();
    const after = await on.open(script);
    // Nobody could let go of it: it is taken over when its job has shown no sign of life for ten seconds.
    await expect.poll(() => on.tried.length, { timeout: 18_000 }).toBe(2);
    await after.settled();
    expect(new Set(on.tried.map(({ id }) => id)).size).toBe(1);
    await on.end();
  }, 40_000);

  it('refuses within Slack’s three seconds where Redis hangs', async () => {
    const on = stage();
    const backend = await on.open();
    await backend.settled();
    server.signal('SIGSTOP');
    const began = performance.now();
    await expect(backend.submit(joined('one'))).rejects.toThrow();
    expect(performance.now() - began).toBeLessThan(3_000);
    server.signal('SIGCONT');
    await expect
      .poll(() => backend.submit(joined('one')).catch(() => 'refused'), { timeout: 5_000 })
      .not.toBe('refused');
    await backend.settled();
    await on.end();
  });

  it('takes nothing in where Redis has no room left', async () => {
    const on = stage();
    const backend = await on.open({ decide: counts });
    await backend.submit(joined('one'));
    await backend.settled();
    await withClient(server.port, (client) => client.config('SET', 'maxmemory', '1'));
    await expect(backend.submit(joined('two'))).rejects.toThrow(/OOM/);
    await withClient(server.port, (client) => client.config('SET', 'maxmemory', '0'));
    await backend.submit(joined('two'));
    await backend.settled();
    expect(await gaveSoFar(backend)).toBe(2);
    await on.end();
  });
});
