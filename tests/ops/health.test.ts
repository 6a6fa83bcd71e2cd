/** What an orchestrator and a Prometheus see. */
import { afterEach, describe, expect, it } from 'vitest';
import { openOps, routes, type Ops } from '../../src/ops/health.js';
import { metrics } from '../../src/ops/metrics.js';

const works = { name: 'the backend', works: () => Promise.resolve(true) };
const get = async (path: string, checks: Parameters<typeof routes>[0]['checks'] = [works]) => {
  const response = await routes({ checks, metrics: metrics() }).request(path);
  return { status: response.status, words: await response.text() };
};

describe('/healthz', () => {
  it('says that the process is alive, whatever else is broken', async () => {
    expect(await get('/healthz', [{ ...works, works: () => Promise.resolve(false) }])).toEqual({
      status: 200,
      words: 'alive\n',
    });
  });
});

describe('/readyz', () => {
  it('says yes where everything works', async () => {
    expect(await get('/readyz')).toEqual({ status: 200, words: 'ready\n' });
  });

  it.each([
    ['does not work', () => Promise.resolve(false)],
    ['fails', () => Promise.reject(new Error('a secret the error quotes'))],
    ['never answers', () => new Promise<boolean>(() => undefined)],
  ])('says no, and names what, where a part %s', async (_, broken) => {
    expect(await get('/readyz', [works, { name: 'slack', works: broken }])).toEqual({
      status: 503,
      words: 'not ready: slack\n',
    });
  });
});

describe('over HTTP', () => {
  let ops: Ops | undefined;
  afterEach(() => ops?.stop());

  it('is served on a port of its own, which others cannot have', async () => {
    const options = { host: '127.0.0.1', port: 0, checks: [works], metrics: metrics() };
    ops = await openOps(options);
    const response = await fetch(`http://127.0.0.1:${ops.port}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(await response.text()).toContain('yourturn_process_cpu_seconds_total');
    await expect(openOps({ ...options, port: ops.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
      syscall: 'listen',
    });
  });
});
