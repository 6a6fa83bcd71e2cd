/** Promise 3: what an event changes is committed together, against the very records that it was decided on. */
import { expect, it } from 'vitest';
import { everywhere, memberKey, tieKey, type Tie, traceKey } from '../../../src/domain/member.js';
import type { Work } from '../../../src/backends/backend.js';
import { hour } from '../../../src/domain/time.js';
import {
  ada,
  bob,
  byId,
  counts,
  cyd,
  gave,
  gaveSoFar,
  here,
  joined,
  memberIn,
  say,
  type Stage,
  t0,
  there,
} from './rig.js';

const pair = tieKey(ada, bob);

export function itCommitsTogether(on: () => Stage): void {
  it('keeps record, decision and cancellation of one event', async () => {
    const before = await on().open({
      decide: byId({
        first: { decisions: [say('old', t0 + hour)] },
        second: { remember: [gave(ada, 3)], decisions: [say('new', t0 + hour)], cancel: ['old'] },
      }),
    });
    await before.submit(joined('first'));
    await before.submit(joined('second'));
    await before.settled();
    await before.stop();
    const after = await on().open();
    expect(await gaveSoFar(after)).toBe(3);
    expect((await after.waiting(here)).map((one) => one.decision.key)).toEqual(['new']);
  });

  it('keeps a decision as it was made', async () => {
    const backend = await on().open({
      decide: byId({ one: { decisions: [say('welcome', t0 + hour, { until: t0 + 2 * hour, of: [ada, bob] })] } }),
    });
    await backend.submit(joined('one'));
    await backend.settled();
    const [waiting] = await backend.waiting(here);
    expect(waiting).toMatchObject({ community: here, attempts: 0 });
    expect(waiting?.decision).toEqual(say('welcome', t0 + hour, { until: t0 + 2 * hour, of: [ada, bob] }));
  });

  it('shows an event what the one before it changed', async () => {
    const seen: (number | undefined)[] = [];
    const backend = await on().open({
      decide(event, memory, now) {
        seen.push(memberIn(memory, ada)?.gave);
        return counts(event, memory, now);
      },
    });
    for (const id of ['one', 'two', 'three']) await backend.submit(joined(id));
    await backend.settled();
    expect(seen).toEqual([undefined, 1, 2]);
  });

  it('loses no update where many events touch one record at once', async () => {
    const backend = await on().open({ decide: counts });
    await Promise.all(Array.from({ length: 60 }, (_, i) => backend.submit(joined(`at-once-${i}`))));
    await backend.settled();
    expect(await gaveSoFar(backend)).toBe(60);
  });

  it('loses no update where two members write to what is between them', async () => {
    const concerns: Work['concerns'] = () => ({ keys: [{ scope: here, key: pair }] });
    const backend = await on().open({
      concerns,
      decide(event, memory) {
        const exchanges = (memory.get(here, pair)?.exchanges ?? 0) + (event.kind === 'member_joined' ? 1 : 0);
        return { remember: [{ scope: here, key: pair, value: tieWith(exchanges), of: [ada, bob] }] };
      },
    });
    await Promise.all(
      Array.from({ length: 40 }, (_, i) => backend.submit(joined(`turn-${i}`, i % 2 === 0 ? ada : bob))),
    );
    await backend.settled();
    const memory = await backend.recall(here, { keys: [{ scope: here, key: pair }] });
    expect(memory.get(here, pair)?.exchanges).toBe(40);
  });

  it('ends in the same memory in whatever order events come', async () => {
    const backend = await on().open({ decide: counts });
    const events = [ada, bob, ada, cyd, bob, ada].map((member, i) => joined(`${i}`, member));
    for (const [n, order] of [events, events.toReversed(), rotated(events, 2), rotated(events, 4)].entries()) {
      await Promise.all(order.map((event) => backend.submit({ ...event, id: `${n}-${event.id}` })));
      await backend.settled();
      const counted = await Promise.all([ada, bob, cyd].map((member) => gaveSoFar(backend, member)));
      expect(counted).toEqual([3 * (n + 1), 2 * (n + 1), n + 1]);
    }
  });

  it('forgets a record that is written as nothing', async () => {
    const backend = await on().open({
      decide: byId({
        first: { remember: [gave(ada, 1)] },
        second: { remember: [{ scope: here, key: memberKey(ada), value: null, of: [ada] }] },
      }),
    });
    await backend.submit(joined('first'));
    await backend.submit(joined('second'));
    await backend.settled();
    expect(await gaveSoFar(backend)).toBeUndefined();
  });

  it('lets the last of two writes to one record hold', async () => {
    const backend = await on().open({ decide: byId({ one: { remember: [gave(ada, 1), gave(ada, 2)] } }) });
    await backend.submit(joined('one'));
    await backend.settled();
    expect(await gaveSoFar(backend)).toBe(2);
  });

  it('shares what holds everywhere, and nothing else, between communities', async () => {
    const key = traceKey('stopped');
    const concerns: Work['concerns'] = (event) => ({
      keys: [
        { scope: everywhere, key },
        { scope: event.community, key: memberKey(ada) },
      ],
    });
    const seen: unknown[] = [];
    const backend = await on().open({
      concerns,
      decide(event, memory) {
        seen.push(memory.get(everywhere, key), memory.get(event.community, memberKey(ada)));
        return {
          remember: [{ scope: everywhere, key, value: { stopped: true }, of: [] }, gave(ada, 1)],
        };
      },
    });
    await backend.submit(joined('one'));
    await backend.settled();
    await backend.submit(joined('one', `${there}/ada`, there));
    await backend.settled();
    expect(seen).toEqual([undefined, undefined, { stopped: true }, undefined]);
  });

  it('lists the communities of which it remembers something', async () => {
    const backend = await on().open({
      decide: (event) => ({ remember: [gave(ada, 1, undefined, event.community)] }),
    });
    expect(await backend.communities()).toEqual([]);
    await backend.submit(joined('one'));
    await backend.submit(joined('one', `${there}/ada`, there));
    await backend.settled();
    expect((await backend.communities()).toSorted()).toEqual([here, there]);
  });
}

const tieWith = (exchanges: number): Tie => ({
  a: ada,
  b: bob,
  turns: { a: 0, b: 0 },
  last: {},
  exchanges,
  days: [],
  settled: { exchanges: 0, open: [] },
});

const rotated = <T>(list: readonly T[], by: number): readonly T[] => [...list.slice(by), ...list.slice(0, by)];
