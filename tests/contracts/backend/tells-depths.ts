/** What an operator can see of the work that waits. */
import { expect, it } from 'vitest';
import { day, hour, minute } from '../../../src/domain/time.js';
import { bob, byId, here, joined, say, t0, there, timer, type Stage } from './rig.js';

const nothing = { inbox: 0, waiting: 0, due: 0, parked: 0, oldestDue: 0 };

export function itTellsDepths(on: () => Stage): void {
  it('counts what waits, what of it is due and for how long, and what was parked, over all communities', async () => {
    const backend = await on().open({
      decide: byId({
        one: { decisions: [say('later', t0 + day), timer('timer', t0 + day), say('again', t0), say('refused', t0)] },
        two: { decisions: [say('later', t0 + day)] },
      }),
      deliver: async ({ decision }) =>
        decision.key === 'again'
          ? { kind: 'again', after: 3 * hour, why: 'busy' }
          : { kind: 'never', because: 'refused', why: 'too long' },
    });
    expect(await backend.depths?.()).toEqual(nothing);
    await backend.submit(joined('one'));
    await backend.submit(joined('two', bob, there));
    await on().moveTo(t0 + minute);
    expect(await backend.depths?.()).toEqual({ inbox: 0, waiting: 4, due: 1, parked: 1, oldestDue: minute });
    expect(await backend.waiting(here)).toHaveLength(3);
  });

  it('counts events that nobody has decided yet', async () => {
    const backend = await on().openIdle();
    await backend.submit(joined('one'));
    await backend.submit(joined('two'));
    expect(await backend.depths?.()).toEqual({ ...nothing, inbox: 2 });
    await backend.start(on().work());
    await backend.settled();
    expect(await backend.depths?.()).toEqual(nothing);
  });
}
