/** Takes over what another backend kept, row by row, for `yourturn migrate`; and counts what lies here. */
import { Cluster } from 'ioredis';
import type { Duration, Instant } from '../../domain/ids.js';
import { everywhere } from '../../domain/member.js';
import { day } from '../../domain/time.js';
import type { Clock } from '../backend.js';
import type { Carried, Importer } from '../carried.js';
import type { Log } from '../report.js';
import { shortKey } from '../short.js';
import { checkServer } from './checks.js';
import { commit } from './commit.js';
import { connect, type Client } from './connect.js';
import { addStep } from './decisions.js';
import { bucketOf, defaultPrefix, keysUnder, type Keys } from './keys.js';
import { newVersion, storedForm } from './record-form.js';
import { carryScript, run } from './scripts.js';
import { tally } from './tally.js';

export interface ImportOptions {
  readonly url: string;
  readonly clock: Clock;
  readonly prefix?: string;
  readonly log?: Log;
}

type Row<K extends Carried['kind']> = Extract<Carried, { kind: K }>;

const seenFor: Duration = 7 * day;
/** How long a day's bucket of seen ids is kept, from when it was last written to. */
const bucketFor: Duration = seenFor + 2 * day;
/** So many keys or fields are looked at in one step of a scan. */
const scanned = 1_000;

/** Connects. Throws `StartError` where Redis cannot be used. */
export async function importer({ url, clock, prefix = defaultPrefix, log }: ImportOptions): Promise<Importer> {
  const connections = await connect(url, log);
  const client = connections.back;
  try {
    await checkServer(connections.front, log);
  } catch (error) {
    connections.close();
    throw error;
  }
  const keys = keysUnder(prefix);
  const ofKind = <K extends Carried['kind']>(rows: readonly Carried[], kind: K): readonly Row<K>[] =>
    rows.filter((row): row is Row<K> => row.kind === kind);

  return {
    async past() {
      const [worked, from, begun] = await Promise.all([
        client.get(keys.worked),
        client.get(keys.carriedFrom),
        client.get(keys.carrying),
      ]);
      const before = from ?? begun;
      return { ...(worked !== null && { workedAt: Number(worked) }), ...(before !== null && { from: before }) };
    },
    async begin(from) {
      await client.set(keys.carrying, from);
      await empty(client, prefix, keys.carrying);
    },
    async take(rows) {
      await know(client, keys, rows);
      await Promise.all([
        takeRecords(client, keys, ofKind(rows, 'record')),
        takeSeen(client, keys, ofKind(rows, 'seen')),
        ...ofKind(rows, 'decision').map((row) => takeDecision(client, keys, row)),
        ...ofKind(rows, 'event').map((row) => takeEvent(client, keys, row, clock.now())),
        ...ofKind(rows, 'note').map(({ key, value }) => client.hset(keys.notes, key, value)),
        ...ofKind(rows, 'lane').map(({ name, starts, held }) =>
          client.hset(keys.lanes, name, JSON.stringify({ starts, ...(held && { held }), limits: [] })),
        ),
      ]);
    },
    async end() {
      await client.set(keys.carriedFrom, (await client.get(keys.carrying)) ?? '');
      await client.del(keys.carrying);
    },
    tally: (now) => tally(client, keys, now),
    async close() {
      connections.close();
    },
  };
}

/** Takes away all that lies under the prefix, but for one key. */
async function empty(client: Client, prefix: string, except: string): Promise<void> {
  const match = `${prefix.replaceAll(/[[\]*?\\]/g, '\\$&')}:{*`;
  const nodes = client instanceof Cluster ? client.nodes('master') : [client];
  for (const node of nodes) {
    for await (const found of node.scanStream({ match, count: scanned }) as AsyncIterable<readonly string[]>) {
      // One by one: on a cluster the keys of one command have to lie together.
      await Promise.all(found.filter((key) => key !== except).map((key) => client.unlink(key)));
    }
  }
}

/** `start` looks for what is due in every community that was heard of. */
async function know(client: Client, keys: Keys, rows: readonly Carried[]): Promise<void> {
  const communities = new Set(
    rows.flatMap((row) => {
      if (row.kind === 'record') return row.scope === everywhere ? [] : [row.scope];
      if (row.kind === 'event') return [row.event.community];
      return row.kind === 'decision' || row.kind === 'seen' ? [row.community] : [];
    }),
  );
  if (communities.size > 0) await client.sadd(keys.communities, ...communities);
}

async function takeRecords(client: Client, keys: Keys, rows: readonly Row<'record'>[]): Promise<void> {
  const version = newVersion();
  const byScope = groupedBy(rows, ({ scope }) => scope);
  await Promise.all(
    [...byScope].map(([scope, several]) =>
      commit(
        client,
        keys,
        scope,
        several.flatMap(({ key, value, of, until }) => [
          'remember',
          shortKey(scope, key),
          storedForm(scope, key, { version, until, of, value }),
        ]),
      ),
    ),
  );
}

async function takeDecision(client: Client, keys: Keys, row: Row<'decision'>): Promise<void> {
  const { id, community, decision, attempts, why = '', ready = decision.due, parkedUntil } = row;
  const [, , key = '', says = '', due = '', ends = '', owners = '', body = ''] = addStep(community, id, decision);
  const [state, at] = parkedUntil === undefined ? ['w', ready] : ['p', parkedUntil];
  const args = [id, state, attempts, says, due, ends, key, owners, why, at, body];
  await run(client, carryScript, keys.base(community), args);
}

async function takeSeen(client: Client, keys: Keys, rows: readonly Row<'seen'>[]): Promise<void> {
  const buckets = groupedBy(rows, ({ community, at }) => `${keys.base(community)}:s:${bucketOf(at)}`);
  await Promise.all(
    [...buckets].map(async ([bucket, several]) => {
      await client.hset(bucket, Object.fromEntries(several.map(({ name, at }) => [name, `${at}!`])));
      await client.pexpire(bucket, bucketFor);
    }),
  );
}

async function takeEvent(client: Client, keys: Keys, { event, attempts }: Row<'event'>, now: Instant): Promise<void> {
  // What was never tried counts as tried once: only what was tried is kept in this place.
  const kept = `${Math.max(1, attempts)}\n${JSON.stringify(event)}`;
  await commit(client, keys, event.community, ['store', event.id, String(now), kept]);
}

function groupedBy<T, K>(all: readonly T[], groupOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groupOf(one);
    const several = groups.get(group);
    if (several) several.push(one);
    else groups.set(group, [one]);
  }
  return groups;
}
