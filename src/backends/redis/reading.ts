/** What requests, operators and watchers read: what waits, what was parked, of which communities something is known. */
import type { CommunityId, Instant, MemberId } from '../../domain/ids.js';
import type { Depths, Waiting } from '../backend.js';
import { shortMember } from '../short.js';
import type { Client } from './connect.js';
import { rowOf, waitingOf, type Row } from './decisions.js';
import type { Keys } from './keys.js';

export interface Reading {
  waiting(community: CommunityId, now: Instant, of?: MemberId): Promise<readonly Waiting[]>;
  /** All communities that were heard of. */
  heardOf(): Promise<readonly CommunityId[]>;
  /** Those of which anything is remembered. */
  remembered(now: Instant): Promise<readonly CommunityId[]>;
  parked(): Promise<readonly Row[]>;
  parkedAs(id: string): Promise<Row | undefined>;
  /** Apart from what is in the queues. */
  depths(now: Instant): Promise<Depths>;
}

export function reading(client: Client, keys: Keys): Reading {
  const heardOf = async (): Promise<readonly CommunityId[]> =>
    (await client.smembers(keys.communities)).toSorted() as CommunityId[];

  const rowsOf = async (community: CommunityId, ids: readonly string[]): Promise<readonly Row[]> => {
    if (ids.length === 0) return [];
    const raws = await client.hmget(`${keys.base(community)}:d`, ...ids);
    return ids.flatMap((id, i) => {
      const raw = raws[i];
      return raw ? [rowOf(community, id, raw)] : [];
    });
  };

  const idsOf = async (community: CommunityId, of: MemberId | undefined): Promise<readonly string[]> => {
    const base = keys.base(community);
    if (of === undefined) return client.hkeys(`${base}:d`);
    const member = shortMember(community, of);
    const entries = await client.zrangebylex(`${base}:w`, `[${member} `, `(${member}!`);
    return entries.map((entry) => entry.slice(member.length + 1));
  };

  const depthsOf = async (community: CommunityId, now: Instant): Promise<Depths> => {
    const base = keys.base(community);
    const [inbox, all, parked, due, [, oldest]] = await Promise.all([
      client.hlen(`${base}:i`),
      client.hlen(`${base}:d`),
      client.scard(`${base}:p`),
      client.zcount(`${base}:y`, '-inf', now),
      client.zrange(`${base}:y`, 0, '0', 'WITHSCORES'),
    ]);
    const oldestDue = oldest === undefined ? 0 : Math.max(0, now - Number(oldest));
    return { inbox, waiting: all - parked, due, parked, oldestDue };
  };

  return {
    async waiting(community, now, of) {
      const rows = await rowsOf(community, await idsOf(community, of));
      return rows
        .filter(({ state }) => state !== 'o' && state !== 'p')
        .filter(({ decision }) => decision.kind !== 'say' || decision.until === undefined || decision.until >= now)
        .toSorted((a, b) => a.decision.due - b.decision.due || (a.id < b.id ? -1 : 1))
        .map(waitingOf);
    },
    heardOf,
    async remembered(now) {
      const communities = await heardOf();
      const counts = await Promise.all(
        communities.map(async (community) => {
          const base = keys.base(community);
          const [all, over] = await Promise.all([
            client.hlen(`${base}:r`),
            client.zcount(`${base}:u`, '-inf', `(${now}`),
          ]);
          return all - over;
        }),
      );
      return communities.filter((_, i) => (counts[i] ?? 0) > 0);
    },
    async parked() {
      const communities = await heardOf();
      const rows = await Promise.all(
        communities.map(async (community) => rowsOf(community, await client.smembers(`${keys.base(community)}:p`))),
      );
      return rows.flat().toSorted((a, b) => (a.id < b.id ? -1 : 1));
    },
    async parkedAs(id) {
      for (const community of await heardOf()) {
        const [row] = await rowsOf(community, [id]);
        if (row?.state === 'p') return row;
      }
      return undefined;
    },
    async depths(now) {
      const each = await Promise.all((await heardOf()).map((community) => depthsOf(community, now)));
      return each.reduce(
        (sum, one) => ({
          inbox: sum.inbox + one.inbox,
          waiting: sum.waiting + one.waiting,
          due: sum.due + one.due,
          parked: sum.parked + one.parked,
          oldestDue: Math.max(sum.oldestDue, one.oldestDue),
        }),
        { inbox: 0, waiting: 0, due: 0, parked: 0, oldestDue: 0 },
      );
    },
  };
}
