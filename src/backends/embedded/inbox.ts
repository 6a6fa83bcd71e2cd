/** Events that were accepted and could not be decided yet: before the start, or because of a fault in the core. */
import type { Event } from '../../domain/event.js';
import { communityOf, type CommunityId, type Instant, type MemberId } from '../../domain/ids.js';
import { backOff, mostTries } from '../back-off.js';
import type { Communities } from './communities.js';
import type { Database } from './sqlite.js';

export interface InboxRow {
  readonly number: number;
  readonly event: Event;
  readonly attempts: number;
}

export interface Inbox {
  /** `attempts` is how often it was tried in vain. */
  add(event: Event, now: Instant, attempts: number): void;
  due(now: Instant, most: number): readonly InboxRow[];
  remove(row: InboxRow): void;
  /** Puts it off by back-off; after the last try it is kept for the next start, perhaps of a mended version. */
  putOff(row: InboxRow, now: Instant): void;
  /** Everything is to be tried now, for as long as the first time. */
  recover(now: Instant): void;
  next(): Instant;
  count(): number;
  /** Forgets what could not be decided and names this member. What was not tried yet may be their coming back. */
  eraseMember(member: MemberId): void;
  eraseCommunity(community: CommunityId): void;
}

/** Later than any clock. */
const notAgain = Number.MAX_SAFE_INTEGER;

const readyAfter = (attempts: number, event: Event, now: Instant): Instant =>
  attempts === 0 ? now : attempts < mostTries ? now + backOff(event.id, attempts) : notAgain;

export function inbox(database: Database, communities: Communities): Inbox {
  const insert = database.prepare('INSERT INTO inbox (community, event, ready, attempts) VALUES (?, ?, ?, ?)');
  const due = database.prepare('SELECT id, event, attempts FROM inbox WHERE ready <= ? ORDER BY ready, id LIMIT ?');
  const remove = database.prepare('DELETE FROM inbox WHERE id = ?');
  const putOff = database.prepare('UPDATE inbox SET ready = ?, attempts = ? WHERE id = ?');
  const recover = database.prepare('UPDATE inbox SET ready = ?, attempts = 0');
  const next = database.prepare('SELECT min(ready) AS ready FROM inbox');
  const count = database.prepare('SELECT count(*) AS many FROM inbox');
  const removeNaming = database.prepare(
    'DELETE FROM inbox WHERE community = ? AND attempts > 0 AND instr(event, ?) > 0',
  );
  const removeAll = database.prepare('DELETE FROM inbox WHERE community = ?');
  return {
    add(event, now, attempts) {
      const ready = readyAfter(attempts, event, now);
      insert.run(communities.numberOf(event.community), JSON.stringify(event), ready, attempts);
    },
    due: (now, most) =>
      (due.all(now, most) as { id: number; event: string; attempts: number }[]).map(({ id, event, attempts }) => ({
        number: id,
        event: JSON.parse(event) as Event,
        attempts,
      })),
    remove: ({ number }) => void remove.run(number),
    putOff({ number, event, attempts }, now) {
      putOff.run(readyAfter(attempts + 1, event, now), attempts + 1, number);
    },
    recover: (now) => void recover.run(now),
    next() {
      const { ready } = next.get() as { ready: Instant | null };
      return ready === null || ready === notAgain ? Infinity : ready;
    },
    count: () => (count.get() as { many: number }).many,
    eraseMember: (member) => void removeNaming.run(communities.knownAs(communityOf(member)), JSON.stringify(member)),
    eraseCommunity: (community) => void removeAll.run(communities.knownAs(community)),
  };
}
