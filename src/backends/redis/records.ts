/** Loads what is remembered, with what a commit has to check: that it still is so. */
import type { CommunityId, Instant, MemberId } from '../../domain/ids.js';
import { memberKey, type RecordKey, type Scope } from '../../domain/member.js';
import type { Concern, Memory } from '../../domain/memory.js';
import { loadedMemory, type Loaded } from '../loaded-memory.js';
import { longKey, shortKey, shortMember } from '../short.js';
import type { Client } from './connect.js';
import { gathered, perClient } from './gathered.js';
import type { Keys } from './keys.js';
import { readForm, type Stored } from './record-form.js';

export interface Load {
  readonly memory: Memory;
  /** Steps of a commit that check one scope's records, by scope. */
  readonly checks: ReadonlyMap<Scope, readonly string[]>;
}

interface Found {
  readonly scope: Scope;
  readonly key: RecordKey;
  readonly stored: Stored | undefined;
}

export async function load(
  client: Client,
  keys: Keys,
  community: CommunityId,
  concern: Concern,
  now: Instant,
): Promise<Load> {
  const scopes = [...new Set(concern.keys.map(({ scope }) => scope))];
  const [single, owned] = await Promise.all([
    Promise.all(
      scopes.map((scope) =>
        read(
          client,
          keys,
          scope,
          concern.keys.filter((one) => one.scope === scope).map(({ key }) => key),
        ),
      ),
    ),
    Promise.all((concern.allOf ?? []).map((member) => readOwned(client, keys, community, member))),
  ]);
  const checks = new Map<Scope, string[]>();
  const check = (scope: Scope, ...steps: readonly string[]): void => {
    checks.set(scope, [...(checks.get(scope) ?? []), ...steps]);
  };
  for (const { scope, key, stored } of [...single.flat(), ...owned.flatMap(({ found }) => found)]) {
    check(scope, 'is', shortKey(scope, key), stored?.version ?? '');
  }
  for (const { member, count } of owned) check(community, 'owns', shortMember(community, member), String(count));
  const isNow = ({ stored }: Found): boolean =>
    stored !== undefined && (stored.until === undefined || stored.until >= now);
  const ofMembers = new Map<RecordKey, Loaded>();
  for (const { member, found } of owned) {
    for (const one of found) {
      if (isNow(one) && one.stored?.of.includes(member)) ofMembers.set(one.key, { ...one, value: one.stored.value });
    }
  }
  const named = single.flat().flatMap((one) => (isNow(one) && one.stored ? [{ ...one, value: one.stored.value }] : []));
  return { memory: loadedMemory(named, [...ofMembers.values()]), checks };
}

async function read(client: Client, keys: Keys, scope: Scope, wanted: readonly RecordKey[]): Promise<readonly Found[]> {
  if (wanted.length === 0) return [];
  const where = `${keys.base(scope)}:r`;
  const fieldOf = reader(client);
  return Promise.all(
    wanted.map(async (key) => {
      const raw = await fieldOf(where, shortKey(scope, key));
      return { scope, key, stored: raw === null ? undefined : readForm(scope, key, raw) };
    }),
  );
}

/** So many records are asked for at once at most. */
const most = 256;

const reader = perClient((client: Client) =>
  gathered(most, (where: string, fields: readonly string[]) => client.hmget(where, ...fields)),
);

async function readOwned(client: Client, keys: Keys, community: CommunityId, member: MemberId) {
  const short = shortMember(community, member);
  const entries = await client.zrangebylex(`${keys.base(community)}:o`, `[${short} `, `(${short}!`);
  const others = entries.map((entry) => longKey(community, entry.slice(short.length + 1)));
  const found = await read(client, keys, community, [memberKey(member), ...others]);
  return { member, count: entries.length, found };
}
