/** A real redis-server on 127.0.0.1, with a free port and a folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** Where it writes its files. */
  readonly folder: string;
  /** Ends it by this signal, and waits for that. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Starts it again on the same port and folder. */
  start(): Promise<void>;
  /** Sends it a signal: SIGSTOP, SIGCONT. */
  signal(signal: NodeJS.Signals): void;
  /** Empties it. */
  flush(): Promise<void>;
  /** Ends it, and removes its folder. */
  close(): Promise<void>;
}

const appendOnly = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', ''];

/** Starts one; it keeps an append-only file, unless the settings say otherwise. */
export async function redisServer(settings: readonly string[] = appendOnly): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'redis-'));
  const port = await freePort();
  let running: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
    running = spawn('redis-server', [...place, '--enable-debug-command', 'local', ...settings], { stdio: 'ignore' });
    await answering(port);
  };
  const kill = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    const server = running;
    running = undefined;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    server.kill(signal);
    await gone;
  };

  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    folder,
    start,
    kill,
    signal: (signal) => void running?.kill(signal),
    flush: () => withClient(port, async (client) => void (await client.flushall())),
    async close() {
      await kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Does something by a connection of its own. */
export async function withClient<T>(port: number, work: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis({ port, replyMapping: 'legacy', lazyConnect: true, retryStrategy: null });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    client.disconnect();
  }
}

/** Resolves once a server answers, its files loaded. */
async function answering(port: number): Promise<void> {
  for (const until = performance.now() + 15_000; ; ) {
    try {
      return await withClient(port, async (client) => void (await client.ping()));
    } catch (error) {
      if (performance.now() > until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port was given');
  return address.port;
}
