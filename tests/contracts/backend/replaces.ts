/** Promise 5: a decision replaces one with the same key that still waits; one that is being delivered is waited for. */
import { expect, it } from 'vitest';
import { hour, minute } from '../../../src/domain/time.js';
import { ada, byId, heardOf, here, holding, joined, say, type Stage, t0, there, triedKeys, wordingOf } from './rig.js';

const worded = (wording: number, due = t0 + minute, key = 'welcome') =>
  say(key, due, { speech: { kind: 'welcome', wording } });

export function itReplaces(on: () => Stage): void {
  const wordings = () => on().tried.map((due) => wordingOf(due.decision));

  it('replaces a decision that waits', async () => {
    const backend = await on().open({
      decide: byId({ one: { decisions: [worded(1)] }, two: { decisions: [worded(2, t0 + hour)] } }),
    });
    await backend.submit(joined('one'));
    await backend.submit(joined('two'));
    await on().moveTo(t0 + hour - 1);
    expect(on().tried).toEqual([]);
    await on().moveTo(t0 + 2 * hour);
    expect(wordings()).toEqual([2]);
  });

  it('lets the last of two in one outcome hold', async () => {
    const backend = await on().open({ decide: byId({ one: { decisions: [worded(1), worded(2)] } }) });
    await backend.submit(joined('one'));
    await on().moveTo(t0 + hour);
    expect(wordings()).toEqual([2]);
  });

  it('keeps the same key of two communities apart', async () => {
    const backend = await on().open({ decide: () => ({ decisions: [worded(1)] }) });
    await backend.submit(joined('one'));
    await backend.submit(joined('one', `${there}/ada`, there));
    await backend.settled();
    expect(await backend.waiting(here)).toHaveLength(1);
    expect(await backend.waiting(there)).toHaveLength(1);
  });

  it('calls off what is cancelled', async () => {
    const backend = await on().open({
      decide: byId({ one: { decisions: [worded(1), worded(2, t0 + minute, 'other')] }, two: { cancel: ['welcome'] } }),
    });
    await backend.submit(joined('one'));
    await backend.submit(joined('two'));
    await on().moveTo(t0 + hour);
    expect(wordings()).toEqual([2]);
    expect(await backend.waiting(here)).toEqual([]);
  });

  it('cancels before it decides, within one outcome', async () => {
    const backend = await on().open({
      decide: byId({
        one: { decisions: [worded(1)] },
        two: { cancel: ['welcome'], decisions: [worded(2)] },
      }),
    });
    await backend.submit(joined('one'));
    await backend.submit(joined('two'));
    await on().moveTo(t0 + hour);
    expect(wordings()).toEqual([2]);
  });

  it('waits for one that is being delivered', async () => {
    const held = holding('welcome');
    const backend = await on().open({
      decide: byId({ one: { decisions: [worded(1, t0)] }, two: { decisions: [worded(2, t0)] } }),
      deliver: held.deliver,
    });
    await backend.submit(joined('one'));
    await held.begun;
    await backend.submit(joined('two'));
    // Whatever could overtake would have a chance to: a decision of another key goes all the way.
    await backend.submit(joined('three'));
    expect(wordings()).toEqual([1]);
    held.end({ kind: 'delivered' });
    await backend.settled();
    expect(wordings()).toEqual([1, 2]);
    expect(heardOf(on(), 'delivered')).toHaveLength(2);
    expect(new Set(on().tried.map((due) => due.id)).size).toBe(2);
  });

  it('replaces one that is being delivered if it would have to be tried again', async () => {
    const held = holding('welcome');
    const backend = await on().open({
      decide: byId({ one: { decisions: [worded(1, t0)] }, two: { decisions: [worded(2, t0)] } }),
      deliver: held.deliver,
    });
    await backend.submit(joined('one'));
    await held.begun;
    await backend.submit(joined('two'));
    held.end({ kind: 'again', why: 'busy' });
    await on().moveTo(t0 + hour);
    expect(wordings()).toEqual([1, 2]);
  });

  it('lets a running delivery end that is cancelled, and does not try it again', async () => {
    for (const [n, end] of [{ kind: 'delivered' } as const, { kind: 'again', why: 'busy' } as const].entries()) {
      const held = holding(`welcome-${n}`);
      const backend = await on().open({
        decide: byId({
          [`one-${n}`]: { decisions: [worded(1, t0, `welcome-${n}`)] },
          [`two-${n}`]: { cancel: [`welcome-${n}`] },
        }),
        deliver: held.deliver,
      });
      await backend.submit(joined(`one-${n}`));
      await held.begun;
      await backend.submit(joined(`two-${n}`));
      held.end(end);
      await on().moveTo(t0 + (n + 1) * 24 * hour);
      expect(await backend.waiting(here)).toEqual([]);
      await backend.stop();
    }
    expect(triedKeys(on())).toEqual(['welcome-0', 'welcome-1']);
    expect(heardOf(on(), 'delivered').map((event) => event.key)).toEqual(['welcome-0']);
  });

  it('delivers what waits behind others of the same member', async () => {
    const held = holding('slow');
    const backend = await on().open({
      decide: byId({ one: { decisions: [say('slow', t0, { to: ada })] }, two: { decisions: [say('quick', t0)] } }),
      deliver: held.deliver,
    });
    await backend.submit(joined('one'));
    await held.begun;
    await backend.submit(joined('two'));
    held.end({ kind: 'delivered' });
    await backend.settled();
    expect(triedKeys(on())).toEqual(['slow', 'quick']);
  });
}
