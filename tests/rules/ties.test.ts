/** Ties: turns into exchanges, in whatever order they arrive. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemberId } from '../../src/domain/ids.js';
import { day } from '../../src/domain/time.js';
import { inThread, newTie, whoseTurn, withTurn } from '../../src/rules/ties.js';

const ada: MemberId = 'slack:T1/ada';
const bob: MemberId = 'slack:T1/bob';
const within = 14 * day;
const start = 20_000 * day;

/** `'a0 b1'`: Ada takes a turn on day 0, Bob on day 1. */
const tieOf = (turns: string) =>
  turns
    .split(' ')
    .filter((turn) => turn !== '')
    .reduce(
      (tie, turn) => {
        const from = turn.startsWith('a') ? ada : bob;
        return withTurn(tie, from, start + Number(turn.slice(1)) * day, 1, within);
      },
      newTie(bob, ada),
    );

describe('an exchange', () => {
  it.each([
    ['a turn and one back', 'a0 b1', 1],
    ['a turn and one back on the same day', 'a0 b0', 1],
    ['a turn back on the fourteenth day', 'a0 b14', 1],
    ['two conversations', 'a0 b1 a5 b6', 2],
    ['three turns that are answered one by one', 'a0 a0 a0 b1 b2 b3', 3],
    ['an answer that is itself answered', 'a0 b1 a2 b3', 2],
    ['an old turn that a newer answer meets', 'a0 a13 b14', 1],
  ])('is %s', (_, turns, exchanges) => {
    expect(tieOf(turns).exchanges).toBe(exchanges);
  });

  it.each([
    ['a turn that nobody answers', 'a0 a1 a2', 0],
    ['a turn back on the fifteenth day', 'a0 b15', 0],
    ['a second one on the same day', 'a0 b0 a0 b0', 1],
    ['a turn that was counted before', 'a0 b1 b2', 1],
    ['an answer to a turn that has gone stale', 'a0 a1 b30', 0],
  ])('is not %s', (_, turns, exchanges) => {
    expect(tieOf(turns).exchanges).toBe(exchanges);
  });

  it('comes out the same in whatever order the turns of a week arrive', () => {
    const turn = fc
      .tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 7 }))
      .map(([who, when]) => `${who}${when}`);
    const shuffled = fc
      .array(turn, { maxLength: 14 })
      .chain((turns) =>
        fc.tuple(fc.constant(turns), fc.shuffledSubarray(turns, { minLength: turns.length, maxLength: turns.length })),
      );
    fc.assert(
      fc.property(shuffled, ([turns, other]) => {
        expect(tieOf(other.join(' '))).toEqual(tieOf(turns.join(' ')));
      }),
    );
  });

  it('is never lost when its days are settled, and the record stays small', () => {
    const turns = Array.from({ length: 200 }, (_, index) => `a${index} b${index}`).join(' ');
    const tie = tieOf(turns);
    expect(tie.exchanges).toBe(200);
    expect(tie.days.length).toBeLessThanOrEqual(8);
    expect(JSON.stringify(tie).length).toBeLessThan(600);
  });

  it('is taken back with a turn that turns out not to have been one', () => {
    const tie = withTurn(tieOf('a0 b1'), bob, start + day, -1, within);
    expect([tie.exchanges, tie.turns]).toEqual([0, { a: 1, b: 0 }]);
  });
});

describe('whose turn it is', () => {
  it.each([
    ['Bob, after Ada wrote', 'a0', bob],
    ['Ada, after Bob answered', 'a0 b1', ada],
    ["nobody's, before anybody wrote", '', undefined],
  ])('is %s', (_, turns, whose) => {
    expect(whoseTurn(tieOf(turns))).toBe(whose);
  });
});

describe("a thread's author", () => {
  const cid: MemberId = 'slack:T1/cid';
  type Written = readonly [at: number, member: MemberId];

  /** Whom the author answered and when, counting what was taken back. */
  const answeredIn = (messages: readonly Written[]) => {
    let thread: readonly Written[] = [];
    const turns = new Map<string, number>();
    for (const [at, member] of messages) {
      const next = inThread(ada, thread, at, member);
      thread = next.thread;
      for (const turn of next.turns) {
        const key = `${turn.at} ${turn.to}`;
        turns.set(key, (turns.get(key) ?? 0) + turn.count);
      }
    }
    return [...turns].filter(([, count]) => count !== 0).sort(([one], [other]) => (one < other ? -1 : 1));
  };

  it('answers all who wrote since their last message', () => {
    expect(
      answeredIn([
        [1, bob],
        [2, cid],
        [3, bob],
        [4, ada],
        [5, ada],
        [6, bob],
        [7, ada],
      ]),
    ).toEqual([
      [`4 ${bob}`, 1],
      [`4 ${cid}`, 1],
      [`7 ${bob}`, 1],
    ]);
  });

  it('answers nobody where nobody else wrote', () => {
    expect(
      answeredIn([
        [1, ada],
        [2, ada],
      ]),
    ).toEqual([]);
  });

  it('has answered the same people in whatever order the messages arrive', () => {
    const message = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.constantFrom(ada, bob, cid));
    const messages = fc.uniqueArray(message, { maxLength: 12, selector: ([at]) => at });
    const shuffled = messages.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(answeredIn(other)).toEqual(answeredIn(all));
      }),
    );
  });
});
