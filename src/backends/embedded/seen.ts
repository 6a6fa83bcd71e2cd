/** Ids of events that were accepted, for seven days: what comes again is dropped. */
import type { Event } from '../../domain/event.js';
import type { CommunityId, Instant } from '../../domain/ids.js';
import { day } from '../../domain/time.js';
import { seenName } from '../seen-name.js';
import type { Communities } from './communities.js';
import type { Database } from './sqlite.js';

export const seenFor = 7 * day;

export interface Seen {
  /** True for an event that was not seen lately; from now on it was. */
  take(event: Event, now: Instant): boolean;
  /** Looks through so many ids more, and deletes those that are old enough. */
  sweep(now: Instant, most: number): void;
  isEmpty(): boolean;
  eraseCommunity(community: CommunityId): void;
}

export function seen(database: Database, communities: Communities): Seen {
  const take = database.prepare(
    `INSERT INTO seen (community, id, at) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET at = excluded.at WHERE at <= ?`,
  );
  const after = database.prepare(
    'SELECT community, id, at FROM seen WHERE (community, id) > (?, ?) ORDER BY community, id LIMIT ?',
  );
  const remove = database.prepare('DELETE FROM seen WHERE community = ? AND id = ?');
  const removeAll = database.prepare('DELETE FROM seen WHERE community = ?');
  const any = database.prepare('SELECT 1 FROM seen LIMIT 1');
  // An index over times would cost every event more than looking through all of them now and then.
  let swept = { community: -1, id: '' };

  return {
    take: (event, now) =>
      take.run(communities.numberOf(event.community), seenName(event), now, now - seenFor).changes > 0,
    sweep(now, most) {
      const rows = after.all(swept.community, swept.id, most) as { community: number; id: string; at: Instant }[];
      for (const { community, id, at } of rows) if (at <= now - seenFor) remove.run(community, id);
      const last = rows.at(-1);
      swept = last && rows.length === most ? last : { community: -1, id: '' };
    },
    isEmpty: () => any.get() === undefined,
    eraseCommunity: (community) => void removeAll.run(communities.knownAs(community)),
  };
}
