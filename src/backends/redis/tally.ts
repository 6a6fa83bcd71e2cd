/** Counts what lies here, for `yourturn migrate`: in the store itself, not by what was sent to it. */
import type { CommunityId, Duration, Instant } from '../../domain/ids.js';
import { everywhere, kindOf, type RecordKey, type Scope } from '../../domain/member.js';
import { day, dayOf } from '../../domain/time.js';
import { noTally, type Tallied, type Tally } from '../carried.js';
import type { Client } from './connect.js';
import type { Keys } from './keys.js';

const seenFor: Duration = 7 * day;
/** So many fields are looked at in one step of a scan. */
const scanned = 1_000;

/** Without what is past its time at `now`. */
export async function tally(client: Client, keys: Keys, now: Instant): Promise<Tally> {
  const counts = noTally();
  const count = (name: Tallied, many = 1): void => {
    counts[name] += many;
  };
  const communities = (await client.smembers(keys.communities)) as CommunityId[];
  for (const scope of [everywhere, ...communities]) await tallyRecords(client, keys, scope, now, count);
  for (const community of communities) {
    const base = keys.base(community);
    const parked = await client.smembers(`${base}:p`);
    const over = await client.zrangebyscore(`${base}:e`, '-inf', `(${now}`);
    count('waiting', (await client.hlen(`${base}:d`)) - parked.length);
    count('parked', parked.filter((id) => !over.includes(id)).length);
    count('event', await client.hlen(`${base}:i`));
    for (let bucket = dayOf(now - seenFor); bucket <= dayOf(now); bucket++) {
      for await (const [, at] of fields(client, `${base}:s:${bucket}`)) {
        if (Number.parseInt(at, 10) > now - seenFor) count('seen');
      }
    }
  }
  count('note', await client.hlen(keys.notes));
  count('lane', await client.hlen(keys.lanes));
  return counts;
}

async function tallyRecords(
  client: Client,
  keys: Keys,
  scope: Scope,
  now: Instant,
  count: (name: Tallied) => void,
): Promise<void> {
  const over = new Set(await client.zrangebyscore(`${keys.base(scope)}:u`, '-inf', `(${now}`));
  for await (const [key] of fields(client, `${keys.base(scope)}:r`)) {
    if (!over.has(key)) count(kindOf(key as RecordKey));
  }
}

/** The fields of a hash, each once, with their values. */
async function* fields(client: Client, key: string): AsyncGenerator<readonly [name: string, value: string]> {
  const met = new Set<string>();
  let cursor = '0';
  do {
    const [next, found] = await client.hscan(key, cursor, 'COUNT', scanned);
    cursor = next;
    for (let i = 0; i + 1 < found.length; i += 2) {
      const [name = '', value = ''] = found.slice(i, i + 2);
      if (met.has(name)) continue;
      met.add(name);
      yield [name, value];
    }
  } while (cursor !== '0');
}
