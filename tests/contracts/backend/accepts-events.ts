/** Promises 1, 2 and 8: an accepted event is decided, once, whatever happens; nobody's words are taken. */
import { expect, it } from 'vitest';
import { day, hour } from '../../../src/domain/time.js';
import { ada, bob, counts, gaveSoFar, here, joined, type Stage, t0, there } from './rig.js';

export function itAcceptsEvents(on: () => Stage): void {
  it('decides what it accepts', async () => {
    const backend = await on().open({ decide: counts });
    expect(await backend.submit(joined('one'))).toBe('accepted');
    await backend.settled();
    expect(on().heard).toEqual([joined('one')]);
    expect(await gaveSoFar(backend)).toBe(1);
  });

  it('drops an event that it has seen', async () => {
    const backend = await on().open({ decide: counts });
    await backend.submit(joined('one'));
    expect(await backend.submit(joined('one'))).toBe('repeated');
    await backend.settled();
    expect(await gaveSoFar(backend)).toBe(1);
  });

  it('accepts one of two that come at the same moment', async () => {
    const backend = await on().open({ decide: counts });
    const answers = await Promise.all([backend.submit(joined('one')), backend.submit(joined('one'))]);
    await backend.settled();
    expect(answers.toSorted()).toEqual(['accepted', 'repeated']);
    expect(await gaveSoFar(backend)).toBe(1);
  });

  it('tells events of two communities apart', async () => {
    const backend = await on().open();
    await backend.submit(joined('one'));
    expect(await backend.submit(joined('one', `${there}/ada`, there))).toBe('accepted');
  });

  it('remembers for seven days what it has seen, and no longer', async () => {
    const backend = await on().open({ decide: counts });
    await backend.submit(joined('one'));
    await on().moveTo(t0 + 7 * day - 1);
    expect(await backend.submit(joined('one'))).toBe('repeated');
    await on().moveTo(t0 + 7 * day + 1);
    expect(await backend.submit(joined('one'))).toBe('accepted');
    await backend.settled();
    expect(await gaveSoFar(backend)).toBe(2);
  });

  it('remembers over a restart what it has seen', async () => {
    await (await on().open({ decide: counts })).stop();
    const before = await on().open({ decide: counts });
    await before.submit(joined('one'));
    await before.settled();
    await before.stop();
    const after = await on().open({ decide: counts });
    expect(await after.submit(joined('one'))).toBe('repeated');
    await after.settled();
    expect(await gaveSoFar(after)).toBe(1);
  });

  it('decides after the start what was accepted before it', async () => {
    const idle = await on().openIdle();
    expect(await idle.submit(joined('one'))).toBe('accepted');
    expect(await idle.submit(joined('one'))).toBe('repeated');
    await idle.stop();
    const backend = await on().open({ decide: counts });
    await backend.settled();
    expect(await gaveSoFar(backend)).toBe(1);
  });

  it('takes nothing that could be words', async () => {
    const backend = await on().open({ decide: counts });
    await expect(backend.submit({ ...joined('one'), id: 'check out my channel' })).rejects.toThrow(/id/);
    await expect(
      backend.submit({
        kind: 'case_ruled',
        id: 'two',
        community: here,
        at: t0,
        by: ada,
        case: 'a\nb',
        ruling: 'drop',
      }),
    ).rejects.toThrow(/case/);
    await expect(backend.submit({ ...joined('three'), id: 'x'.repeat(400) })).rejects.toThrow(/id/);
    await backend.settled();
    expect(on().heard).toEqual([]);
  });

  it('tries again later to decide what could not be decided, and harms nothing else', async () => {
    let fails = true;
    const backend = await on().open({
      decide(event, memory, now) {
        if (event.id === 'bad' && fails) throw new Error('not today');
        return counts(event, memory, now);
      },
    });
    await Promise.allSettled([
      backend.submit(joined('good', bob)),
      backend.submit(joined('bad')),
      backend.submit(joined('fine', bob)),
    ]);
    await backend.settled();
    expect(await gaveSoFar(backend, bob)).toBe(2);
    expect(await gaveSoFar(backend)).toBeUndefined();
    fails = false;
    await on().moveTo(t0 + hour);
    expect(await gaveSoFar(backend)).toBe(1);
  });
}
