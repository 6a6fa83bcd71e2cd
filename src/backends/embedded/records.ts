/**
 * What is remembered. Reads go through a cache of what was read or written lately: nobody else writes to the file, so
 * it is never stale. Writes are collected and reach the tables once for a whole batch of events.
 */
import type { Write } from '../../domain/decision.js';
import { communityOf, type CommunityId, type Instant, type MemberId } from '../../domain/ids.js';
import {
  everywhere,
  memberKey,
  type RecordKey,
  type RecordKind,
  type Records,
  type Scope,
} from '../../domain/member.js';
import type { Concern, Memory } from '../../domain/memory.js';
import { loadedMemory, type Loaded } from '../loaded-memory.js';
import type { Communities } from './communities.js';
import { longKey, longValue, shortKey, shortMember, shortValue } from '../short.js';
import type { Database } from './sqlite.js';

/** Twice this many records at most are kept in memory, decoded: some 10 MB. */
const cached = 10_000;

interface Entry {
  readonly scope: Scope;
  readonly key: RecordKey;
  /** The key as it lies on disk. */
  readonly short: string;
  value: Records[RecordKind] | null;
  until: Instant | null;
  of: readonly MemberId[];
  /** What the tables say: undefined where they have no such record. */
  stored: readonly MemberId[] | undefined;
}

export interface RecordTable {
  load(community: CommunityId, concern: Concern, now: Instant): Memory;
  write(write: Write): void;
  eraseMember(member: MemberId): void;
  eraseCommunity(community: CommunityId): void;
  /** Brings what was written into the tables. Belongs before every commit. */
  flush(): void;
  /** Deletes some records whose time is over; true if there may be more. */
  sweep(now: Instant, most: number): boolean;
  /** When the next record's time is over. */
  nextUntil(): Instant | undefined;
  /** After a commit: lets go of what was not needed lately. */
  trim(): void;
  /** Believes the tables again, after a transaction was rolled back. */
  reload(): void;
}

export function recordTable(database: Database, communities: Communities): RecordTable {
  const select = database.prepare('SELECT value, until, of FROM record WHERE community = ? AND key = ?');
  const upsert = database.prepare(
    `INSERT INTO record (community, key, value, until, of) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET value = excluded.value, until = excluded.until, of = excluded.of`,
  );
  const remove = database.prepare('DELETE FROM record WHERE community = ? AND key = ?');
  const owned = database.prepare('SELECT key FROM owner WHERE community = ? AND member = ?');
  const addOwner = database.prepare('INSERT OR IGNORE INTO owner (community, member, key) VALUES (?, ?, ?)');
  const removeOwner = database.prepare('DELETE FROM owner WHERE community = ? AND member = ? AND key = ?');
  const removeAll = database.prepare('DELETE FROM record WHERE community = ?');
  const removeOwners = database.prepare('DELETE FROM owner WHERE community = ?');
  const over = database.prepare('SELECT community, key FROM record WHERE until < ? ORDER BY until LIMIT ?');
  const nextUntil = database.prepare('SELECT min(until) AS until FROM record WHERE until IS NOT NULL');

  let lately = new Map<string, Entry>();
  let before = new Map<string, Entry>();
  const changed = new Set<Entry>();

  const entryOf = (scope: Scope, key: RecordKey): Entry => {
    const name = `${key} ${scope}`;
    const recent = lately.get(name);
    if (recent) return recent;
    const entry = before.get(name) ?? read(scope, key);
    lately.set(name, entry);
    return entry;
  };

  const read = (scope: Scope, key: RecordKey): Entry => {
    const short = shortKey(scope, key);
    const row = select.get(communities.knownAs(scope), short) as
      | { readonly value: string; readonly until: Instant | null; readonly of: string | null }
      | undefined;
    if (!row) return { scope, key, short, value: null, until: null, of: [], stored: undefined };
    const of = row.of === null ? impliedBy(key) : (longValue(scope, row.of) as readonly MemberId[]);
    const value = longValue(scope, row.value) as Records[RecordKind];
    return { scope, key, short, value, until: row.until, of, stored: of };
  };

  const keysOf = (scope: Scope, member: MemberId): readonly RecordKey[] => {
    flush();
    const rows = owned.all(communities.knownAs(scope), shortMember(scope, member)) as { key: string }[];
    return [memberKey(member), ...rows.map(({ key }) => longKey(scope, key))];
  };

  const set = (entry: Entry, value: Entry['value'], until: Entry['until'], of: Entry['of']): void => {
    entry.value = value;
    entry.until = until;
    entry.of = of;
    changed.add(entry);
  };

  const forget = (scope: Scope, member: MemberId): void => {
    for (const key of keysOf(scope, member)) {
      const entry = entryOf(scope, key);
      if (entry.of.includes(member)) set(entry, null, null, []);
    }
  };

  const store = (entry: Entry): void => {
    const { scope, key, short, value, until, of } = entry;
    const community = communities.numberOf(scope);
    const owners = value === null ? [] : of;
    for (const member of entry.stored ?? []) {
      if (!owners.includes(member)) removeOwner.run(community, shortMember(scope, member), short);
    }
    if (value === null) {
      if (entry.stored) remove.run(community, short);
      entry.stored = undefined;
      return;
    }
    upsert.run(community, short, shortValue(scope, value), until, isImplied(key, of) ? null : shortValue(scope, of));
    for (const member of owners) {
      if (entry.stored?.includes(member) || key === memberKey(member)) continue;
      addOwner.run(community, shortMember(scope, member), short);
    }
    entry.stored = owners;
  };

  const flush = (): void => {
    for (const entry of changed) store(entry);
    changed.clear();
  };

  return {
    load(community, concern, now) {
      const loaded = (scope: Scope, key: RecordKey, of?: MemberId): Loaded[] => {
        const { value, until, of: owners } = entryOf(scope, key);
        if (value === null || (until !== null && until < now) || (of && !owners.includes(of))) return [];
        return [{ scope, key, value }];
      };
      const single = concern.keys.flatMap(({ scope, key }) => loaded(scope, key));
      const ofMembers = new Map<RecordKey, Loaded>();
      for (const member of concern.allOf ?? []) {
        for (const key of keysOf(community, member)) {
          for (const record of loaded(community, key, member)) ofMembers.set(key, record);
        }
      }
      return loadedMemory(single, [...ofMembers.values()]);
    },
    write: ({ scope, key, value, until, of }) => set(entryOf(scope, key), value, until ?? null, of),
    eraseMember(member) {
      forget(communityOf(member), member);
      forget(everywhere, member);
    },
    eraseCommunity(community) {
      flush();
      const number = communities.knownAs(community);
      removeAll.run(number);
      removeOwners.run(number);
      lately = new Map();
      before = new Map();
    },
    flush,
    sweep(now, most) {
      const rows = over.all(now, most) as { readonly community: number; readonly key: string }[];
      for (const { community, key } of rows) {
        const scope = communities.scopeOf(community);
        set(entryOf(scope, longKey(scope, key)), null, null, []);
      }
      flush();
      return rows.length === most;
    },
    nextUntil: () => (nextUntil.get() as { until: Instant | null }).until ?? undefined,
    trim() {
      if (lately.size < cached) return;
      before = lately;
      lately = new Map();
    },
    reload() {
      changed.clear();
      lately = new Map();
      before = new Map();
    },
  };
}

/** A member's own record is theirs without being told; every other record is nobody's unless it is told. */
export const impliedBy = (key: RecordKey): readonly MemberId[] =>
  key.startsWith('member:') ? [key.slice('member:'.length) as MemberId] : [];

const isImplied = (key: RecordKey, of: readonly MemberId[]): boolean => {
  const implied = impliedBy(key);
  return implied.length === of.length && implied.every((member) => of.includes(member));
};
