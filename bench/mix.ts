/**
 * What the throughput measurements give every backend to do, the same in each run: every event reads and writes its
 * member's record, and one in ten leads to a delivery, whose outcome is written too. Members are picked at random, by a seed.
 */
import type { Backend, Work } from '../src/backends/backend.js';
import type { MovableClock } from '../src/backends/clock.js';
import type { Outcome } from '../src/domain/decision.js';
import type { Event } from '../src/domain/event.js';
import { communityId, memberId, type MemberId } from '../src/domain/ids.js';
import { memberKey, traceKey, type Member } from '../src/domain/member.js';
import { day, minute } from '../src/domain/time.js';

export const community = communityId('slack', 'T02AB3CD4EF');
export const start = Date.UTC(2026, 0, 5);
/** Events that are on their way at once, as from many adapters' connections. */
export const atOnce = 500;

/** A member like many: greeted, has answered, talks now and then. */
export const typicalMember = (n: number): Member => ({
  joinedAt: start - day - n,
  seenAt: start - day - n,
  spokeAt: [start - n, start - 2 * n - 1, start - 3 * n - 7, start - 4 * n - 20].map((at) => at - 5 * day),
  question: { askedAt: start - day - n + minute, wording: n % 60, answeredAt: start - n },
  greetedAt: start - day - n + minute,
  exchanges: n % 7,
  gave: n % 50,
  asked: n % 9,
});

/** Ids as Slack gives them: they come in no order. */
export const memberOf = (n: number): MemberId =>
  memberId(community, `U0${((n * 2_654_435_761) % 2 ** 32).toString(36).toUpperCase().padStart(7, '0')}${n % 10}`);

export const spoke = (member: Member, at: number): Member => ({
  ...member,
  spokeAt: [at, ...(member.spokeAt ?? [])].slice(0, 4),
  gave: (member.gave ?? 0) + 1,
});

export const joinedEvent = (id: string, n: number): Event => ({
  kind: 'member_joined',
  id,
  community,
  at: start,
  member: memberOf(n),
});

export const work = (decide: Work['decide']): Work => ({
  concerns: (event) =>
    'member' in event && event.member !== undefined
      ? { keys: [{ scope: community, key: memberKey(event.member) }] }
      : { keys: [] },
  decide,
  deliver: async () => ({ kind: 'delivered' }),
});

const nothing: Outcome = { remember: [], decisions: [], cancel: [], erase: [] };

/** What is kept of somebody: their record, and the hash that says that they were greeted. */
export function greeted(event: Event): Outcome {
  if (event.kind !== 'member_joined') return nothing;
  const n = Number(event.id.slice('fill.'.length));
  const { member } = event;
  return {
    ...nothing,
    remember: [
      { scope: community, key: memberKey(member), value: typicalMember(n), of: [member] },
      { scope: community, key: traceKey(hashLike(n)), value: { greeted: true }, of: [] },
    ],
  };
}

/** As long as a SHA-256 in base64url. */
const hashLike = (n: number): string =>
  Buffer.from(
    Array.from({ length: 8 }, (_, i) => ((n + 1) * (i + 3) * 2_654_435_761) % 2 ** 32).flatMap((word) => [
      word & 0xff,
      (word >>> 8) & 0xff,
      (word >>> 16) & 0xff,
      word >>> 24,
    ]),
  ).toString('base64url');

/** One event in ten leads to a delivery; it and its outcome both change the member's record. */
export const changed: Work['decide'] = (event, memory, now) => {
  if (!('member' in event) || event.member === undefined) return nothing;
  const { member } = event;
  const record = memory.get(community, memberKey(member)) ?? { seenAt: now };
  const remember = [{ scope: community, key: memberKey(member), value: spoke(record, now), of: [member] }];
  if (event.kind !== 'member_joined' || !event.id.endsWith('0')) return { ...nothing, remember };
  return {
    ...nothing,
    remember,
    decisions: [
      {
        kind: 'say',
        key: `welcome.${member}`,
        due: now,
        of: [member],
        to: { kind: 'member', member },
        speech: { kind: 'welcome', wording: 1 },
      },
    ],
  };
};

export const rate = (count: number, milliseconds: number): number => (count / milliseconds) * 1_000;

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Numbers below a limit, the same in every run (a linear congruence; the constants are Numerical Recipes'). */
export function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

export function shuffled(count: number, random: (limit: number) => number): readonly number[] {
  const numbers = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = random(i + 1);
    [numbers[i], numbers[j]] = [numbers[j] ?? 0, numbers[i] ?? 0];
  }
  return numbers;
}

/** Makes a backend remember so many members, each by one event; the backend works with `greeted`. */
export async function fill(backend: Backend, members: number): Promise<void> {
  const order = shuffled(members, dice(3));
  for (let i = 0; i < members; i += atOnce) {
    await Promise.all(order.slice(i, i + atOnce).map((n) => backend.submit(joinedEvent(`fill.${n}`, n))));
  }
  await backend.settled();
}

/** Lets eight days pass, so that nothing of the events themselves is left. */
export async function outliveEvents(backend: Backend, clock: MovableClock, members: number): Promise<void> {
  for (let swept = 0; swept <= members / 10_000 + 2; swept++) {
    await clock.moveTo(Math.max(clock.now(), start) + 61 * minute, () => backend.settled());
  }
}

/** Submits an event for each member that was picked, and waits until the last delivery is confirmed. In milliseconds. */
export async function runMix(backend: Backend, round: number, picked: readonly number[]): Promise<number> {
  const began = performance.now();
  for (let i = 0; i < picked.length; i += atOnce) {
    const several = picked.slice(i, i + atOnce);
    await Promise.all(several.map((n, j) => backend.submit(joinedEvent(`Ev${round}X${i + j + 10_000_000}`, n))));
  }
  await backend.settled();
  return performance.now() - began;
}
