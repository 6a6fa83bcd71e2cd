/**
 * Connections to Redis. Two of them: `front` refuses at once while Redis is gone, so that nobody is told that an event
 * is safe when it is not; `back` waits for Redis to come back, since what workers have begun has to end.
 */
import { isIP } from 'node:net';
import { Cluster, Redis, type RedisOptions } from 'ioredis';
import type { Duration } from '../../domain/ids.js';
import { StartError } from '../../domain/start-error.js';
import { second } from '../../domain/time.js';
import type { Log } from '../report.js';

export type Client = Redis | Cluster;

export interface Connections {
  readonly front: Client;
  readonly back: Client;
  close(): void;
}

/** Slack wants its answer within 3 s. */
const answerWithin: Duration = 2.5 * second;
const connectWithin: Duration = 5 * second;
const longestPause: Duration = second;

type Options = RedisOptions & { readonly replyMapping: 'legacy' };

const common: Options = {
  // Shapes of replies as they have always been, whichever protocol is spoken.
  replyMapping: 'legacy',
  connectTimeout: connectWithin,
  retryStrategy: (times) => Math.min(50 * times, longestPause),
};
const frontOptions: Options = {
  ...common,
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  commandTimeout: answerWithin,
};
const backOptions: Options = { ...common, maxRetriesPerRequest: null };

/** The addresses in `REDIS_URL`: one, or a cluster's with commas between. */
const addressesIn = (url: string): readonly URL[] =>
  url
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      try {
        return new URL(part);
      } catch (error) {
        throw new StartError(
          'REDIS_URL: not an address. Write it as redis://host:6379 or rediss://user:password@host:6379.',
          {
            cause: error,
          },
        );
      }
    });

/** An address as it may be shown: without its login. */
export const shown = (url: string): string =>
  addressesIn(url)
    .map(({ host }) => host)
    .join(',');

/** Connects both. Throws `StartError` where Redis cannot be reached, or does not let this program in. */
export async function connect(url: string, log: Log | undefined): Promise<Connections> {
  const addresses = addressesIn(url);
  const probe = clientOf(addresses, backOptions, false, log);
  const isCluster = addresses.length > 1 || (await speaksCluster(probe, url));
  if (addresses.length === 1 && !isCluster) {
    const front = clientOf(addresses, frontOptions, false, log);
    await ready(front, url);
    return both(front, probe);
  }
  probe.disconnect();
  const [front, back] = [clientOf(addresses, frontOptions, true, log), clientOf(addresses, backOptions, true, log)];
  await Promise.all([ready(front, url), ready(back, url)]).catch((error: unknown) => {
    both(front, back).close();
    throw error;
  });
  return both(front, back);
}

const both = (front: Client, back: Client): Connections => ({
  front,
  back,
  close() {
    front.disconnect();
    back.disconnect();
  },
});

function clientOf(addresses: readonly URL[], options: Options, isCluster: boolean, log: Log | undefined): Client {
  const [first] = addresses;
  if (!first) throw new StartError('REDIS_URL is empty. Write it as redis://host:6379.');
  const login: Pick<RedisOptions, 'username' | 'password' | 'tls'> = {
    ...(first.username !== '' && { username: decodeURIComponent(first.username) }),
    ...(first.password !== '' && { password: decodeURIComponent(first.password) }),
    ...(first.protocol === 'rediss:' && { tls: isIP(first.hostname) ? {} : { servername: first.hostname } }),
  };
  const nodes = addresses.map(({ hostname, port }) => ({ host: hostname, port: Number(port || 6379) }));
  const db = Number(first.pathname.slice(1) || 0);
  const client = isCluster
    ? new Cluster([...nodes], {
        enableOfflineQueue: options.enableOfflineQueue ?? true,
        clusterRetryStrategy: (times) => Math.min(50 * times, longestPause),
        redisOptions: { ...options, ...login },
      })
    : new Redis({ ...options, ...login, host: first.hostname, port: Number(first.port || 6379), db });
  let wasReady = false;
  client.once('ready', () => {
    wasReady = true;
  });
  // Without a listener an error of the connection ends the process. Until the first success `ready` says what is wrong.
  client.on('error', (err: unknown) => {
    if (wasReady) log?.warn({ err }, 'Redis does not answer; tried again');
  });
  return client;
}

async function speaksCluster(client: Client, url: string): Promise<boolean> {
  try {
    await ready(client, url);
    return /cluster_enabled:1/.test(await client.info('cluster'));
  } catch (error) {
    client.disconnect();
    throw error;
  }
}

/** Resolves once commands are answered. */
async function ready(client: Client, url: string): Promise<void> {
  if (client.status === 'ready') return;
  let why: unknown = new Error('no answer');
  const isReady = new Promise<void>((resolve) => client.once('ready', resolve));
  const isRefused = new Promise<void>((_, reject) => {
    client.on('error', (error: unknown) => {
      why = error;
      if (isLogin(error)) reject(error instanceof Error ? error : new Error(String(error)));
    });
  });
  const waiting = new AbortController();
  const tooLate = new Promise<void>((_, reject) => {
    const timeout = setTimeout(() => reject(new Error('too late')), connectWithin);
    waiting.signal.addEventListener('abort', () => clearTimeout(timeout));
  });
  try {
    await Promise.race([isReady, isRefused, tooLate]);
  } catch {
    client.disconnect();
    throw unreachable(url, why);
  } finally {
    waiting.abort();
  }
}

const isLogin = (error: unknown): boolean => error instanceof Error && /NOAUTH|WRONGPASS|NOPERM/.test(String(error));

function unreachable(url: string, error: unknown): StartError {
  if (isLogin(error)) {
    return new StartError(
      `REDIS_URL: Redis at ${shown(url)} does not accept the login. Write it as redis://user:password@host:6379.`,
      { cause: error },
    );
  }
  const code = (error as { readonly code?: string }).code ?? 'no answer';
  return new StartError(
    `REDIS_URL: cannot reach Redis at ${shown(url)} (${code}). Start it, or correct the address${aboutTls(url, code)}.`,
    { cause: error },
  );
}

/** Whoever speaks plainly to a port with TLS is hung up on; a plain Redis waits for the end of what TLS greets it with. */
function aboutTls(url: string, code: string): string {
  const isTls = url.startsWith('rediss:');
  if (!isTls && ['ECONNRESET', 'EPIPE', 'no answer'].includes(code)) {
    return '; for an address with TLS write rediss:// instead of redis://';
  }
  return isTls && /SSL|EPROTO|ECONNRESET|no answer/.test(code)
    ? '; for an address without TLS write redis:// instead of rediss://'
    : '';
}
