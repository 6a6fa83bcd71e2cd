/** Stopping: running deliveries may end, and what was not done is done next time. */
import { expect, it } from 'vitest';
import { hour, minute } from '../../../src/domain/time.js';
import { byId, counts, gaveSoFar, heardOf, holding, joined, say, type Stage, t0 } from './rig.js';

export function itStopsAndGoesOn(on: () => Stage): void {
  it('lets a running delivery end, and does not repeat it', async () => {
    const held = holding('welcome');
    const script = { decide: byId({ one: { decisions: [say('welcome', t0)] } }), deliver: held.deliver };
    const before = await on().open(script);
    await before.submit(joined('one'));
    await held.begun;
    const stopped = before.stop(minute);
    held.end({ kind: 'delivered' });
    await stopped;
    const after = await on().open(script);
    await on().moveTo(t0 + 10 * hour);
    await after.settled();
    expect(on().tried).toHaveLength(1);
    expect(heardOf(on(), 'delivered')).toHaveLength(1);
  });

  it('repeats under the same id what it could not wait for', async () => {
    const held = holding('welcome');
    const script = { decide: byId({ one: { decisions: [say('welcome', t0)] } }), deliver: held.deliver };
    const before = await on().open(script);
    await before.submit(joined('one'));
    await held.begun;
    await before.stop(0);
    const after = await on().open(script);
    await on().moveTo(t0 + hour);
    await after.settled();
    // Nobody hears of this any more, and nothing breaks.
    held.end({ kind: 'delivered' });
    await after.settled();
    expect(on().tried).toHaveLength(2);
    expect(new Set(on().tried.map((due) => due.id)).size).toBe(1);
    expect(heardOf(on(), 'delivered')).toHaveLength(1);
  });

  it('takes nothing new after it was stopped', async () => {
    const backend = await on().open({ decide: counts });
    await backend.stop();
    await expect(backend.submit(joined('one'))).rejects.toThrow();
    expect(on().heard).toEqual([]);
  });

  it('can be stopped twice', async () => {
    const backend = await on().open();
    await Promise.all([backend.stop(), backend.stop()]);
    await backend.stop();
  });

  it('has done or refused everything that was submitted when it stops', async () => {
    const before = await on().open({ decide: counts });
    const answers = Promise.allSettled(Array.from({ length: 20 }, (_, i) => before.submit(joined(`last-${i}`))));
    await before.stop();
    const accepted = (await answers).filter((answer) => answer.status === 'fulfilled').length;
    const after = await on().open({ decide: counts });
    await after.settled();
    expect((await gaveSoFar(after)) ?? 0).toBe(accepted);
  });
}
