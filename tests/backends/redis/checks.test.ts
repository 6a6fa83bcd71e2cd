/** A Redis that would lose something is refused at the start, with what to do about it. */
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { movableClock } from '../../../src/backends/clock.js';
import type { Backend } from '../../../src/backends/backend.js';
import { redis } from '../../../src/backends/redis/index.js';
import { StartError } from '../../../src/domain/start-error.js';
import { t0 } from '../../contracts/backend/rig.js';
import { without } from '../../setup/needs.js';
import { freePort, redisServer, withClient, type RedisServer } from './server.js';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).toReversed()) await one.close();
});

async function server(...settings: readonly string[]): Promise<RedisServer> {
  const started = await redisServer(settings);
  opened.push(started);
  return started;
}

const lines: { warning?: unknown }[] = [];
const log = {
  info: () => undefined,
  warn: (fields: Readonly<Record<string, unknown>>) => void lines.push(fields),
  error: () => undefined,
};

async function open(url: string): Promise<Backend> {
  lines.splice(0);
  const backend = await redis({ url, clock: movableClock(t0), log });
  opened.push({ close: () => backend.stop(0) });
  return backend;
}

const refusal = async (url: string): Promise<string> => {
  const error: unknown = await open(url).catch((why: unknown) => why);
  expect(error).toBeInstanceOf(StartError);
  return String(error);
};

describe.skipIf(without('redis'))('the start', () => {
  it('refuses a Redis that throws data away when its memory is full', async () => {
    const { url } = await server('--maxmemory-policy', 'allkeys-lru', '--save', '');
    expect(await refusal(url)).toMatch(/allkeys-lru.*Set "maxmemory-policy noeviction"/);
  });

  it('refuses a replica', async () => {
    const { port } = await server('--save', '');
    const replica = await server('--replicaof', '127.0.0.1', String(port), '--save', '');
    expect(await refusal(replica.url)).toMatch(/replica.*address of its master/);
  });

  it('refuses a login that is wrong, and shows no password', async () => {
    const { port, url } = await server('--save', '');
    await withClient(port, (client) => client.config('SET', 'requirepass', 'right-password'));
    const words = await refusal(url.replace('//', '//:wrong-password@'));
    expect(words).toMatch(/does not accept the login/);
    expect(words).not.toContain('wrong-password');
    await withClient(port, (client) => client.call('AUTH', 'right-password')).catch(() => undefined);
  });

  it('refuses an address where nobody is', async () => {
    const words = await refusal(`redis://127.0.0.1:${await freePort()}`);
    expect(words).toMatch(/cannot reach Redis.*ECONNREFUSED.*Start it, or correct the address\.$/);
    expect(lines).toEqual([]); // the refusal says it all
  });

  it('speaks of TLS where it is hung up on', async () => {
    const rude = createServer((socket) => socket.resetAndDestroy());
    await once(rude.listen(0, '127.0.0.1'), 'listening');
    opened.push({ close: async () => void rude.close() });
    const { port } = rude.address() as AddressInfo;
    expect(await refusal(`redis://127.0.0.1:${port}`)).toContain('write rediss:// instead of redis://');
  });

  it('speaks of TLS where it is spoken to a Redis without it', async () => {
    const { url } = await server('--save', '');
    expect(await refusal(url.replace('redis:', 'rediss:'))).toContain('write redis:// instead of rediss://');
  });

  it('warns of a Redis that keeps nothing on disk', async () => {
    const { url } = await server('--appendonly', 'no', '--save', '');
    await open(url);
    expect(lines.map(({ warning }) => warning)).toEqual([expect.stringContaining('appendonly yes')]);
  });

  it.each([
    ['an append-only file', ['--appendonly', 'yes', '--save', '']],
    ['snapshots', ['--appendonly', 'no', '--save', '60 1']],
  ])('says nothing of one that keeps %s', async (_, settings) => {
    const { url } = await server(...settings);
    await open(url);
    expect(lines).toEqual([]);
  });
});

it('refuses a Redis that is too old', async () => {
  expect(await refusal(await oldServer('6.0.16'))).toMatch(/version 6\.0\.16; 6\.2 or newer is needed/);
});

/** Speaks as much of the protocol as is asked before the version is known. */
async function oldServer(version: string): Promise<string> {
  const told = `# Server\r\nredis_version:${version}\r\nrole:master\r\nmaxmemory_policy:noeviction\r\naof_enabled:1\r\n`;
  const listening = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      for (const command of bytes.toString().matchAll(/\*\d+\r\n\$\d+\r\n(\w+)\r\n/g)) {
        const name = command[1]?.toLowerCase();
        if (name === 'info') socket.write(`$${told.length}\r\n${told}\r\n`);
        else socket.write(name === 'hello' ? '-NOPROTO unsupported protocol version\r\n' : '+OK\r\n');
      }
    });
  });
  listening.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  opened.push({ close: async () => void listening.close() });
  const address = listening.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port was given');
  return `redis://127.0.0.1:${address.port}`;
}
