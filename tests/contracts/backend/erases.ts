/** What belongs to whom: loaded with them, and erased with them, whatever kind of record or decision it is. */
import { expect, it } from 'vitest';
import type { Backend, Memory } from '../../../src/backends/backend.js';
import type { MemberId } from '../../../src/domain/ids.js';
import { everywhere, likenessKey, memberKey, tieKey, traceKey } from '../../../src/domain/member.js';
import type { Write } from '../../../src/domain/decision.js';
import { hour } from '../../../src/domain/time.js';
import {
  ada,
  bob,
  byId,
  cyd,
  gave,
  heardOf,
  here,
  holding,
  joined,
  left,
  say,
  type Stage,
  t0,
  there,
  timer,
} from './rig.js';

const tie = (one: MemberId, other: MemberId): Write<'tie'> => ({
  scope: here,
  key: tieKey(one, other),
  value: {
    a: one,
    b: other,
    turns: { a: 1, b: 1 },
    last: {},
    exchanges: 1,
    days: [],
    settled: { exchanges: 0, open: [] },
  },
  of: [one, other],
});

const likeness = (of: readonly MemberId[]): Write<'likeness'> => ({
  scope: here,
  key: likenessKey('b'),
  value: [],
  of,
});

const remember = [gave(ada, 1), gave(bob, 2), gave(cyd, 3), tie(ada, bob), tie(bob, cyd), likeness([ada, cyd])];

const everythingOf = (backend: Backend, member: MemberId): Promise<Memory> =>
  backend.recall(here, { keys: [], allOf: [member] });

const kinds = async (backend: Backend, member: MemberId): Promise<readonly string[]> => {
  const memory = await everythingOf(backend, member);
  return (['member', 'tie', 'likeness'] as const).flatMap((kind) => memory.all(kind).map(({ key }) => key)).toSorted();
};

export function itErases(on: () => Stage): void {
  it('loads whatever is of a member', async () => {
    const backend = await on().open({ decide: byId({ one: { remember } }) });
    await backend.submit(joined('one'));
    await backend.settled();
    expect(await kinds(backend, ada)).toEqual(['likeness:b', memberKey(ada), tieKey(ada, bob)].toSorted());
    expect(await kinds(backend, bob)).toEqual([memberKey(bob), tieKey(ada, bob), tieKey(bob, cyd)].toSorted());
    const memory = await everythingOf(backend, ada);
    expect(memory.get(here, memberKey(ada))?.gave).toBe(1);
    expect(memory.all('tie').map(({ value }) => value.b)).toEqual([bob]);
    expect(memory.get(here, memberKey(bob))).toBeUndefined();
  });

  it('gives the core whatever is of a member', async () => {
    const seen: number[] = [];
    const backend = await on().open({
      concerns: (event) => ({ keys: [], allOf: event.id === 'two' ? [bob] : [] }),
      decide(event, memory) {
        if (event.id === 'two') seen.push(memory.all('tie').length, memory.all('member').length);
        return event.id === 'one' ? { remember } : {};
      },
    });
    await backend.submit(joined('one'));
    await backend.submit(joined('two'));
    await backend.settled();
    expect(seen).toEqual([2, 1]);
  });

  it('follows a record that changes hands', async () => {
    const backend = await on().open({
      decide: byId({ one: { remember: [likeness([ada, bob])] }, two: { remember: [likeness([bob, cyd])] } }),
    });
    await backend.submit(joined('one'));
    await backend.submit(joined('two'));
    await backend.settled();
    expect(await kinds(backend, ada)).toEqual([]);
    expect(await kinds(backend, bob)).toEqual(['likeness:b']);
    expect(await kinds(backend, cyd)).toEqual(['likeness:b']);
  });

  it('erases whatever is of a member, and nothing else', async () => {
    const trace: Write<'trace'> = { scope: here, key: traceKey('k'), value: { greeted: true }, of: [] };
    const backend = await on().open({
      decide: byId({ one: { remember }, two: { erase: [ada], remember: [trace] } }),
    });
    await backend.submit(joined('one'));
    await backend.submit(left('two'));
    await backend.settled();
    expect(await kinds(backend, ada)).toEqual([]);
    expect(await kinds(backend, bob)).toEqual([memberKey(bob), tieKey(bob, cyd)].toSorted());
    expect(await kinds(backend, cyd)).toEqual([memberKey(cyd), tieKey(bob, cyd)].toSorted());
    const memory = await backend.recall(here, { keys: [{ scope: here, key: traceKey('k') }] });
    expect(memory.get(here, traceKey('k'))).toEqual({ greeted: true });
  });

  it('erases before it remembers', async () => {
    const backend = await on().open({
      decide: byId({ one: { remember }, two: { erase: [ada], remember: [gave(ada, 9)] } }),
    });
    await backend.submit(joined('one'));
    await backend.submit(left('two'));
    await backend.settled();
    expect((await everythingOf(backend, ada)).get(here, memberKey(ada))?.gave).toBe(9);
  });

  it('erases what waits for a member, timers too', async () => {
    const backend = await on().open({
      decide: byId({
        one: {
          decisions: [
            say('for-ada', t0 + hour),
            say('about-ada', t0 + hour, { to: bob, of: [ada] }),
            timer('timer-of-ada', t0 + hour),
            say('for-bob', t0 + hour, { to: bob }),
          ],
        },
        two: { erase: [ada] },
      }),
    });
    await backend.submit(joined('one'));
    await backend.settled();
    expect((await backend.waiting(here, ada)).map((one) => one.decision.key).toSorted()).toEqual([
      'about-ada',
      'for-ada',
      'timer-of-ada',
    ]);
    expect(await backend.waiting(here)).toHaveLength(4);
    await backend.submit(left('two'));
    await backend.settled();
    expect(await backend.waiting(here, ada)).toEqual([]);
    await on().moveTo(t0 + 2 * hour);
    expect(on().tried.map((due) => due.decision.key)).toEqual(['for-bob']);
    expect(heardOf(on(), 'fell_due')).toEqual([]);
  });

  it('erases what was parked for a member', async () => {
    const backend = await on().open({
      decide: byId({
        one: { decisions: [say('for-ada', t0), say('for-bob', t0, { to: bob })] },
        two: { erase: [ada] },
      }),
      deliver: async () => ({ kind: 'never', because: 'refused', why: 'no' }),
    });
    await backend.submit(joined('one'));
    await backend.settled();
    expect(await backend.parked()).toHaveLength(2);
    await backend.submit(left('two'));
    await backend.settled();
    expect((await backend.parked()).map((one) => one.decision.key)).toEqual(['for-bob']);
  });

  it('lets no outcome come back of what was being delivered when its member was erased', async () => {
    const held = holding('for-ada');
    const backend = await on().open({
      decide: byId({ one: { decisions: [say('for-ada', t0)] }, two: { erase: [ada] } }),
      deliver: held.deliver,
    });
    await backend.submit(joined('one'));
    await held.begun;
    await backend.submit(left('two'));
    await expect.poll(() => heardOf(on(), 'member_left')).toHaveLength(1);
    held.end({ kind: 'delivered' });
    await backend.settled();
    expect(heardOf(on(), 'delivered')).toEqual([]);
    expect(await backend.waiting(here)).toEqual([]);
  });

  it('erases a whole community, and no other', async () => {
    const backend = await on().open({
      decide: (event) => {
        if (event.kind === 'community_left') return { eraseCommunity: true };
        const member: MemberId = `${event.community}/ada`;
        return {
          remember: [
            gave(member, 1, undefined, event.community),
            { scope: everywhere, key: traceKey('stop'), value: { stopped: true }, of: [] },
          ],
          decisions: [say('welcome', t0 + hour, { to: member })],
        };
      },
    });
    await backend.submit(joined('one'));
    await backend.submit(joined('one', `${there}/ada`, there));
    await backend.settled();
    await backend.submit({ kind: 'community_left', id: 'two', community: here, at: t0 });
    await backend.settled();
    expect(await backend.communities()).toEqual([there]);
    expect(await backend.waiting(here)).toEqual([]);
    expect(await backend.waiting(there)).toHaveLength(1);
    expect(await kinds(backend, ada)).toEqual([]);
    const memory = await backend.recall(here, { keys: [{ scope: everywhere, key: traceKey('stop') }] });
    expect(memory.get(everywhere, traceKey('stop'))).toEqual({ stopped: true });
  });
}
