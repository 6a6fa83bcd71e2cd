/** What is asked of a Redis before anything is trusted to it. Each complaint says what to do. */
import { StartError } from '../../domain/start-error.js';
import type { Log } from '../report.js';
import type { Client } from './connect.js';

/** The oldest Redis that has everything that is used here (`ZADD … LT`). */
const oldest = [6, 2] as const;

const forgetful =
  'Redis keeps nothing on disk: whatever waits is lost when it restarts. Set "appendonly yes" in redis.conf (or, for less ' +
  'safety, "save 60 1").';

/** Throws `StartError` for a Redis that would lose something; warns of one that loses it when it restarts. */
export async function checkServer(client: Client, log: Log | undefined): Promise<void> {
  const told = factsIn(await client.info());
  checkVersion(told.get('redis_version') ?? '0');
  checkRole(told.get('role'));
  checkPolicy(told.get('maxmemory_policy') ?? (await setting(client, 'maxmemory-policy')));
  if (told.get('aof_enabled') === '1') return;
  const snapshots = await setting(client, 'save');
  if (snapshots === undefined || snapshots !== '') return;
  log?.warn({ warning: forgetful }, 'configuration');
}

const factsIn = (info: string): ReadonlyMap<string, string> =>
  new Map(
    info.split(/\r?\n/).flatMap((line) => {
      const at = line.indexOf(':');
      return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 1)] as const];
    }),
  );

function checkVersion(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new StartError(
    `REDIS_URL: this Redis is version ${version}; ${oldest.join('.')} or newer is needed. Update it, or use another one.`,
  );
}

function checkRole(role: string | undefined): void {
  if (role === undefined || role === 'master') return;
  throw new StartError(
    'REDIS_URL: this Redis is a replica and takes nothing in. Set REDIS_URL to the address of its master.',
  );
}

function checkPolicy(policy: string | undefined): void {
  if (policy === undefined || policy === 'noeviction') return;
  throw new StartError(
    `REDIS_URL: this Redis throws data away when its memory is full (maxmemory-policy ${policy}). Set "maxmemory-policy ` +
      'noeviction" in redis.conf, or run "redis-cli config set maxmemory-policy noeviction"; do not share it with a cache.',
  );
}

/** Undefined where this login may not ask, as at some providers. */
async function setting(client: Client, name: string): Promise<string | undefined> {
  try {
    const [, value] = (await client.config('GET', name)) as readonly (string | undefined)[];
    return value;
  } catch {
    return undefined;
  }
}
