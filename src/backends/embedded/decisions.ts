/** What is to be done: decisions that wait, that are being delivered, and that were parked. */
import type { Decision, DecisionKey } from '../../domain/decision.js';
import { communityOf, type CommunityId, type Instant, type MemberId } from '../../domain/ids.js';
import { day } from '../../domain/time.js';
import type { Depths, Waiting } from '../backend.js';
import type { Communities } from './communities.js';
import { longValue, shortMember, shortName, shortValue } from '../short.js';
import type { Database } from './sqlite.js';
import type { Numbers } from './numbers.js';

/** How long what failed for good is kept for the operator. */
const parkedFor = 30 * day;

/**
 * How a decision stands. Being delivered is no state of its own: after a crash what was being delivered waits again.
 * `behind` waits for an elder of the same key that is being delivered; `off` is being delivered and was cancelled.
 */
type State = 'waits' | 'behind' | 'off' | 'parked';

export interface Row {
  readonly number: number;
  /** The delivery's id. */
  readonly id: string;
  readonly community: CommunityId;
  readonly decision: Decision;
  readonly state: State;
  readonly attempts: number;
}

export interface DecisionTable {
  /** Returns its delivery id. */
  add(community: CommunityId, decision: Decision): string;
  cancel(community: CommunityId, key: DecisionKey): void;
  eraseMember(member: MemberId): void;
  eraseCommunity(community: CommunityId): void;
  /** Still there, and how it stands now. */
  find(number: number): Row | undefined;
  /** Timers that fell due, the earliest first. */
  dueTimers(now: Instant, most: number): readonly Row[];
  /** What is to be said now and is not being delivered, the earliest first. */
  dueSays(now: Instant, most: number): readonly Row[];
  /** What became too old while it waited, or was kept long enough after it was parked. */
  tooOld(now: Instant, most: number): readonly Row[];
  /** It is done: whatever waited behind it may go. */
  remove(row: Row): void;
  /** To be tried again; gone instead if it was cancelled or replaced meanwhile. */
  tryAgain(row: Row, ready: Instant, attempts: number, why: string): void;
  park(row: Row, attempts: number, why: string, now: Instant): void;
  unpark(id: string, now: Instant): boolean;
  intoLane(row: Row, lane: string): void;
  /** Lets the first of those that wait in a lane go on; how many there were. */
  outOfLane(lane: string, most: number): number;
  /** After the start: nothing is being delivered, and every lane is looked at anew. */
  recover(): void;
  waiting(community: CommunityId, now: Instant, of?: MemberId): readonly Waiting[];
  parked(): readonly Waiting[];
  depths(now: Instant): Omit<Depths, 'inbox'>;
  /** The next instant at which anything here may have to be done. `canSay`: whether a delivery could begin. */
  next(canSay: boolean): Instant;
}

interface Stored {
  readonly id: number;
  readonly community: number;
  readonly state: State;
  readonly attempts: number;
  readonly why: string | null;
  readonly body: string;
}

/** `delivering` holds the numbers of what is being delivered by this process. */
export function decisionTable(
  database: Database,
  communities: Communities,
  numbers: Numbers,
  delivering: ReadonlySet<number>,
): DecisionTable {
  const columns = 'id, community, state, attempts, why, body';
  const insert = database.prepare(
    `INSERT INTO decision (id, community, key, says, due, ready, until, state, attempts, body)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)`,
  );
  const addOwner = database.prepare(
    'INSERT OR IGNORE INTO decision_owner (community, member, decision) VALUES (?, ?, ?)',
  );
  const byKey = database.prepare(`SELECT ${columns} FROM decision WHERE community = ? AND key = ?`);
  const byNumber = database.prepare(`SELECT ${columns} FROM decision WHERE id = ?`);
  const owned = database.prepare(
    `SELECT ${columns} FROM decision WHERE id IN (SELECT decision FROM decision_owner WHERE community = ? AND member = ?)
      ORDER BY due, id`,
  );
  const ofCommunity = database.prepare(`SELECT ${columns} FROM decision WHERE community = ? ORDER BY due, id`);
  const due = database.prepare(
    `SELECT ${columns} FROM decision WHERE says = ? AND ready IS NOT NULL AND ready <= ? ORDER BY ready, id LIMIT ?`,
  );
  const old = database.prepare(
    `SELECT ${columns} FROM decision WHERE until IS NOT NULL AND until < ? ORDER BY until LIMIT ?`,
  );
  const remove = database.prepare('DELETE FROM decision WHERE id = ?');
  const removeOwner = database.prepare(
    'DELETE FROM decision_owner WHERE community = ? AND member = ? AND decision = ?',
  );
  const removeAll = database.prepare('DELETE FROM decision WHERE community = ?');
  const removeOwners = database.prepare('DELETE FROM decision_owner WHERE community = ?');
  const setState = database.prepare('UPDATE decision SET state = ? WHERE id = ?');
  const unblock = database.prepare(
    "UPDATE decision SET state = 'waits', ready = due WHERE community = ? AND key = ? AND state = 'behind'",
  );
  const tryAgain = database.prepare('UPDATE decision SET ready = ?, attempts = ?, why = ? WHERE id = ?');
  const park = database.prepare(
    "UPDATE decision SET state = 'parked', ready = NULL, until = ?, attempts = ?, why = ? WHERE id = ?",
  );
  const unpark = database.prepare(
    "UPDATE decision SET state = 'waits', ready = ?, until = ?, attempts = 0, why = NULL WHERE id = ?",
  );
  const intoLane = database.prepare('UPDATE decision SET ready = NULL, lane = ? WHERE id = ?');
  const outOfLane = database.prepare(
    `UPDATE decision SET ready = due, lane = NULL
      WHERE id IN (SELECT id FROM decision WHERE lane = ? ORDER BY due, id LIMIT ?)`,
  );
  const allOutOfLanes = database.prepare('UPDATE decision SET ready = due, lane = NULL WHERE lane IS NOT NULL');
  const inState = database.prepare(`SELECT ${columns} FROM decision WHERE state = ? AND state <> 'waits' ORDER BY id`);
  const firstReady = database.prepare(
    'SELECT id, ready FROM decision WHERE says = ? AND ready IS NOT NULL ORDER BY ready, id LIMIT ?',
  );
  const firstUntil = database.prepare('SELECT id, until FROM decision WHERE until IS NOT NULL ORDER BY until LIMIT ?');

  const counted = database.prepare(
    `SELECT count(*) AS waiting, count(*) FILTER (WHERE says = 1 AND due <= ?1) AS due,
        min(due) FILTER (WHERE says = 1 AND due <= ?1) AS oldest FROM decision WHERE state IN ('waits', 'behind')`,
  );
  const countParked = database.prepare("SELECT count(*) AS parked FROM decision WHERE state = 'parked'");

  const rowOf = ({ id, community, state, attempts, body }: Stored): Row => {
    const scope = communities.scopeOf(community) as CommunityId;
    return {
      number: id,
      id: numbers.nameOf(id),
      community: scope,
      decision: longValue(scope, body) as Decision,
      state,
      attempts,
    };
  };
  const rows = (found: readonly unknown[]): readonly Row[] => (found as readonly Stored[]).map(rowOf);

  const take = ({ number, community, decision }: Row): void => {
    const scope = communities.numberOf(community);
    remove.run(number);
    for (const member of decision.of) removeOwner.run(scope, shortMember(community, member), number);
  };
  const release = (row: Row): void => {
    unblock.run(communities.numberOf(row.community), shortName(row.community, row.decision.key));
  };
  const sameKey = (community: CommunityId, key: DecisionKey): readonly Row[] =>
    rows(byKey.all(communities.knownAs(community), shortName(community, key)));

  const waitingOf = (stored: Stored): Waiting => {
    const { id, community, decision, attempts } = rowOf(stored);
    return { id, community, decision, attempts, ...(stored.why !== null && { why: stored.why }) };
  };

  return {
    add(community, decision) {
      let state: State = 'waits';
      for (const row of sameKey(community, decision.key)) {
        if (delivering.has(row.number)) state = 'behind';
        else take(row);
      }
      const number = numbers.next();
      const scope = communities.numberOf(community);
      const says = decision.kind === 'say';
      insert.run(
        number,
        scope,
        shortName(community, decision.key),
        says ? 1 : 0,
        decision.due,
        state === 'waits' ? decision.due : null,
        says ? (decision.until ?? null) : null,
        state,
        shortValue(community, decision),
      );
      for (const member of decision.of) addOwner.run(scope, shortMember(community, member), number);
      return numbers.nameOf(number);
    },
    cancel(community, key) {
      for (const row of sameKey(community, key)) {
        if (delivering.has(row.number)) setState.run('off', row.number);
        else take(row);
      }
    },
    eraseMember(member) {
      const community = communityOf(member);
      const found = rows(owned.all(communities.knownAs(community), shortMember(community, member)));
      for (const row of found) {
        take(row);
        release(row);
      }
    },
    eraseCommunity(community) {
      const number = communities.knownAs(community);
      removeAll.run(number);
      removeOwners.run(number);
    },
    find(number) {
      const stored = byNumber.get(number);
      return stored ? rowOf(stored as Stored) : undefined;
    },
    dueTimers: (now, most) => rows(due.all(0, now, most)),
    dueSays: (now, most) =>
      rows(
        (due.all(1, now, most + delivering.size) as Stored[]).filter(({ id }) => !delivering.has(id)).slice(0, most),
      ),
    tooOld: (now, most) =>
      rows((old.all(now, most + delivering.size) as Stored[]).filter(({ id }) => !delivering.has(id)).slice(0, most)),
    remove(row) {
      take(row);
      release(row);
    },
    tryAgain(row, ready, attempts, why) {
      const isReplaced = sameKey(row.community, row.decision.key).some(({ state }) => state === 'behind');
      if (row.state === 'off' || isReplaced) {
        take(row);
        release(row);
      } else {
        tryAgain.run(ready, attempts, why, row.number);
      }
    },
    park(row, attempts, why, now) {
      park.run(now + parkedFor, attempts, why, row.number);
      release(row);
    },
    unpark(id, now) {
      const number = numbers.numberOf(id);
      const stored = number === undefined ? undefined : (byNumber.get(number) as Stored | undefined);
      if (stored?.state !== 'parked') return false;
      const { decision } = rowOf(stored);
      unpark.run(now, decision.kind === 'say' ? (decision.until ?? null) : null, stored.id);
      return true;
    },
    intoLane: (row, lane) => void intoLane.run(lane, row.number),
    outOfLane: (lane, most) => Number(outOfLane.run(lane, most).changes),
    recover() {
      for (const row of rows(inState.all('off'))) {
        take(row);
        release(row);
      }
      allOutOfLanes.run();
    },
    waiting(community, now, of) {
      const number = communities.knownAs(community);
      const found = of ? owned.all(number, shortMember(community, of)) : ofCommunity.all(number);
      return (found as Stored[])
        .filter(({ state }) => state === 'waits' || state === 'behind')
        .map(waitingOf)
        .filter(({ decision }) => decision.kind !== 'say' || decision.until === undefined || decision.until >= now);
    },
    depths(now) {
      const { waiting, due, oldest } = counted.get(now) as { waiting: number; due: number; oldest: Instant | null };
      const { parked } = countParked.get() as { parked: number };
      return { waiting, due, parked, oldestDue: oldest === null ? 0 : now - oldest };
    },
    parked: () => (inState.all('parked') as Stored[]).map(waitingOf),
    next(canSay) {
      const most = delivering.size + 1;
      const timer = (firstReady.get(0, 1) as { ready: Instant } | undefined)?.ready ?? Infinity;
      const says = canSay ? (firstReady.all(1, most) as { id: number; ready: Instant }[]) : [];
      const say = says.find(({ id }) => !delivering.has(id))?.ready ?? Infinity;
      const untils = firstUntil.all(most) as { id: number; until: Instant }[];
      const until = untils.find(({ id }) => !delivering.has(id))?.until ?? Infinity;
      return Math.min(timer, say, until + 1);
    },
  };
}
