/**
 * Ties: what turns between two members amount to. An exchange is a turn from one to the other and one back within 14
 * days; each turn counts in one exchange only, and a pair has at most one exchange a day (DESIGN, vocabulary).
 *
 * Turns are kept as counts by day, and exchanges are counted over the days in order, so turns that arrive late or in
 * another order end in the same tie. Days more than a week older than the newest are settled: an event that late no
 * longer changes the count of exchanges (platforms repeat for hours, not for weeks).
 */
import type { Duration, Instant, MemberId } from '../domain/ids.js';
import type { Tie } from '../domain/member.js';
import { day, dayOf } from '../domain/time.js';

/** Turns of one day: [day, turns of `a`, turns of `b`]. */
type Day = readonly [day: number, a: number, b: number];

/** Days after which late turns no longer change the count: the time for which event ids are remembered. */
const lateDays = 7;

/** How a turn counts: once, not again, or not after all. */
export type Count = 1 | 0 | -1;

/** The tie of two members who never took a turn. `a` sorts before `b`. */
export function newTie(one: MemberId, other: MemberId): Tie {
  const [a, b] = one < other ? [one, other] : [other, one];
  return { a, b, turns: { a: 0, b: 0 }, last: {}, exchanges: 0, days: [], settled: { exchanges: 0, open: [] } };
}

/**
 * The tie after a turn of `from`. `count` -1 takes a turn back that turned out, by a late message, not to be one; 0 only
 * notes that `from` wrote to the other again, having answered already.
 * `within` is how long a turn can be answered, in whole days (less than a day: the same day).
 */
export function withTurn(tie: Tie, from: MemberId, at: Instant, count: Count, within: Duration): Tie {
  const side = from === tie.a ? 'a' : 'b';
  const newest = Math.max(dayOf(at), tie.days.at(-1)?.[0] ?? 0);
  const last = { ...tie.last, [side]: Math.max(tie.last[side] ?? 0, at) };
  const turns = { ...tie.turns, [side]: Math.max(0, tie.turns[side] + count) };
  const settledBefore = newest - lateDays;

  const days = dayOf(at) < settledBefore ? tie.days : addToDay(tie.days, dayOf(at), side, count);
  const old = days.filter(([d]) => d < settledBefore);
  const recent = days.filter(([d]) => d >= settledBefore);
  const withinDays = Math.floor(within / day);

  const folded = countExchanges(tie.settled.open, old, withinDays);
  const settled = {
    exchanges: tie.settled.exchanges + folded.exchanges,
    open: folded.open.filter(([d]) => d >= settledBefore - withinDays),
  };
  const exchanges = settled.exchanges + countExchanges(settled.open, recent, withinDays).exchanges;
  return { ...tie, turns, last, exchanges, days: recent, settled };
}

function addToDay(days: readonly Day[], which: number, side: 'a' | 'b', count: number): readonly Day[] {
  const [, a, b] = days.find(([d]) => d === which) ?? [which, 0, 0];
  const changed: Day = side === 'a' ? [which, Math.max(0, a + count), b] : [which, a, Math.max(0, b + count)];
  const others = days.filter(([d]) => d !== which);
  const all = changed[1] + changed[2] > 0 ? [...others, changed] : others;
  return [...all].sort(([d], [e]) => d - e);
}

/** Goes through the days in order; each completes at most one exchange, with the oldest turn that is still open. */
function countExchanges(open: readonly Day[], days: readonly Day[], withinDays: number) {
  let waiting: [number, number, number][] = open.map(([d, a, b]) => [d, a, b]);
  let exchanges = 0;
  for (const [today, a, b] of days) {
    waiting = waiting.filter(([d]) => today - d <= withinDays);
    const now: [number, number, number] = [today, a, b];
    waiting.push(now);
    for (const [mine, theirs] of [
      [1, 2],
      [2, 1],
    ] as const) {
      const asked = waiting.find((turns) => turns[theirs] > 0);
      if (now[mine] === 0 || !asked) continue;
      now[mine]--;
      asked[theirs]--;
      exchanges++;
      break;
    }
    waiting = waiting.filter(([, left, right]) => left + right > 0);
  }
  return { exchanges, open: waiting as readonly Day[] };
}

/** Whose turn it is in a tie: whoever did not take the last one. Nobody's where no turn is known. */
export function whoseTurn(tie: Tie): MemberId | undefined {
  const { a = 0, b = 0 } = tie.last;
  if (a === b) return undefined;
  return a > b ? tie.b : tie.a;
}

/** Messages of a thread that are kept to tell whom its author answered. */
const threadLength = 32;
type ThreadMessage = readonly [at: Instant, member: MemberId];

/** A turn that a thread's author took, repeated, or, as a late message shows, did not take. */
export interface ThreadTurn {
  readonly to: MemberId;
  readonly at: Instant;
  readonly count: Count;
}

/**
 * A thread after one more message, and what that changes about whom its author answered: by writing there, all who
 * wrote since the author's last message. Whom they had answered before, they wrote to once more.
 */
export function inThread(author: MemberId, thread: readonly ThreadMessage[], at: Instant, member: MemberId) {
  const longer = [...thread, [at, member] as const]
    .sort(([one, m], [other, n]) => one - other || (m < n ? -1 : 1))
    .slice(-threadLength);
  const before = answered(author, thread);
  const after = answered(author, longer);
  const isSame = (one: ThreadTurn) => (other: ThreadTurn) =>
    one.at === other.at && one.to === other.to && one.count === other.count;
  return {
    thread: longer as readonly ThreadMessage[],
    turns: [
      ...after.filter((turn) => !before.some(isSame(turn))),
      // Only what the new message itself shows to be wrong; what merely dropped off the far end stays counted.
      ...before
        .filter((turn) => turn.count === 1 && turn.at > at && !after.some(isSame(turn)))
        .map((turn): ThreadTurn => ({ ...turn, count: -1 })),
    ],
  };
}

/** The author's turns in a thread, in order. */
function answered(author: MemberId, thread: readonly ThreadMessage[]): readonly ThreadTurn[] {
  const turns: ThreadTurn[] = [];
  const others = new Map<MemberId, { since: boolean }>();
  for (const [at, member] of thread) {
    if (member !== author) others.set(member, { since: true });
    else {
      for (const [to, other] of others) {
        turns.push({ to, at, count: other.since ? 1 : 0 });
        other.since = false;
      }
    }
  }
  return turns;
}
