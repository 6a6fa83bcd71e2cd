/**
 * Lanes: how many deliveries may begin in a time, for the whole bot account. What `deliver` answers with `hold` stops
 * the first lane of that delivery until the operator releases it; no try is counted, nothing is lost.
 */
import { expect, it } from 'vitest';
import type { Lane, Work } from '../../../src/backends/backend.js';
import { day, hour, minute } from '../../../src/domain/time.js';
import { byId, heardOf, here, joined, say, type Stage, t0, triedKeys } from './rig.js';

const welcomes = (count: number) => Array.from({ length: count }, (_, i) => say(`welcome-${i}`, t0 + i));

const dms =
  (...limits: Lane['limits']): NonNullable<Work['lanes']> =>
  (due) =>
    due.decision.key.startsWith('welcome') ? [{ name: 'dms', limits }] : [];

export function itKeepsLanes(on: () => Stage): void {
  const startsWithin = () => {
    const times: number[] = [];
    return {
      times,
      async deliver() {
        times.push(on().clock.now());
        return { kind: 'delivered' as const };
      },
    };
  };

  it('begins no more than a lane allows within any of its times, and all in the end', async () => {
    const { times, deliver } = startsWithin();
    const backend = await on().open({
      decide: byId({ one: { decisions: welcomes(9) } }),
      lanes: dms({ count: 2, per: minute }, { count: 5, per: hour }),
      deliver,
    });
    await backend.submit(joined('one'));
    await on().moveTo(t0 + 10 * minute);
    expect(times).toHaveLength(5);
    await on().moveTo(t0 + 3 * hour);
    expect(times).toHaveLength(9);
    for (const [i, time] of times.entries()) {
      expect((times[i + 2] ?? Infinity) - time).toBeGreaterThanOrEqual(minute);
      expect((times[i + 5] ?? Infinity) - time).toBeGreaterThanOrEqual(hour);
    }
    // In the order in which they fell due.
    expect(triedKeys(on())).toEqual(welcomes(9).map((one) => one.key));
  });

  it('holds up nothing that is in no full lane', async () => {
    const backend = await on().open({
      decide: byId({ one: { decisions: welcomes(3) }, two: { decisions: [say('alert', t0)] } }),
      lanes: dms({ count: 1, per: day }),
    });
    await backend.submit(joined('one'));
    await on().moveTo(t0 + minute);
    await backend.submit(joined('two'));
    await backend.settled();
    expect(triedKeys(on())).toEqual(['welcome-0', 'alert']);
    expect(await backend.waiting(here)).toHaveLength(2);
  });

  it('remembers over a restart what a lane has let through', async () => {
    const script = {
      decide: byId({ one: { decisions: welcomes(3) } }),
      lanes: dms({ count: 2, per: hour }),
    };
    const before = await on().open(script);
    await before.submit(joined('one'));
    await on().moveTo(t0 + minute);
    await before.stop();
    const after = await on().open(script);
    await on().moveTo(t0 + hour - 1);
    expect(on().tried).toHaveLength(2);
    await on().moveTo(t0 + hour + minute);
    expect(on().tried).toHaveLength(3);
    expect(await after.waiting(here)).toEqual([]);
  });

  it('stops a lane at "too fast", and lets the rest go on', async () => {
    let tooFast = true;
    const deliver: Work['deliver'] = async (due) =>
      tooFast && due.decision.key === 'welcome-0'
        ? { kind: 'hold', why: 'opening DMs too fast' }
        : { kind: 'delivered' };
    const script = {
      decide: byId({ one: { decisions: welcomes(3) }, two: { decisions: [say('alert', t0)] } }),
      lanes: dms({ count: 100, per: day }),
      deliver,
    };
    const before = await on().open(script);
    await before.submit(joined('one'));
    await before.settled();
    await before.submit(joined('two'));
    await on().moveTo(t0 + day);
    expect(heardOf(on(), 'delivered').map((event) => event.key)).toEqual(['alert']);
    expect(await before.held()).toEqual([{ lane: 'dms', why: 'opening DMs too fast', since: t0 }]);
    await before.stop();

    tooFast = false;
    const after = await on().open(script);
    await on().moveTo(t0 + 2 * day);
    expect(heardOf(on(), 'delivered')).toHaveLength(1);
    expect(await after.held()).toHaveLength(1);
    expect(await after.waiting(here)).toHaveLength(3);

    expect(await after.release('no-such-lane')).toBe(false);
    expect(await after.release('dms')).toBe(true);
    expect(await after.held()).toEqual([]);
    await on().moveTo(t0 + 3 * day);
    expect(heardOf(on(), 'delivered').map((event) => event.key)).toEqual([
      'alert',
      'welcome-0',
      'welcome-1',
      'welcome-2',
    ]);
    const tries = on().tried.filter((due) => due.decision.key === 'welcome-0');
    expect(tries.map((due) => due.attempt)).toEqual([1, 1]);
    expect(new Set(tries.map((due) => due.id)).size).toBe(1);
  });

  it('lets what waits in a lane be cancelled and grow old', async () => {
    const backend = await on().open({
      decide: byId({
        one: { decisions: [...welcomes(2), say('welcome-late', t0 + 5, { until: t0 + 2 * hour })] },
        two: { cancel: ['welcome-1'] },
      }),
      lanes: dms({ count: 1, per: day }),
    });
    await backend.submit(joined('one'));
    await on().moveTo(t0 + minute);
    await backend.submit(joined('two'));
    await on().moveTo(t0 + 4 * day);
    expect(heardOf(on(), 'delivered').map((event) => event.key)).toEqual(['welcome-0']);
    expect(heardOf(on(), 'undeliverable').map((event) => event.key)).toEqual(['welcome-late']);
  });
}
