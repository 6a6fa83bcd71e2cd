/** Promise 4, where a delivery fails: tried again with back-off, given up in the end, parked for the operator. */
import { expect, it } from 'vitest';
import { day, hour, minute } from '../../../src/domain/time.js';
import { ada, byId, heardOf, here, joined, say, type Stage, t0, triedKeys } from './rig.js';

export function itRetries(on: () => Stage): void {
  const welcomes = byId({ one: { decisions: [say('welcome', t0)] } });

  it('tries again, under the same id, until it succeeds', async () => {
    const backend = await on().open({
      decide: welcomes,
      deliver: async (due) => (due.attempt < 4 ? { kind: 'again', why: 'busy' } : { kind: 'delivered' }),
    });
    await backend.submit(joined('one'));
    await backend.settled();
    expect(on().tried).toHaveLength(1);
    await on().moveTo(t0 + hour);
    expect(on().tried.map((due) => due.attempt)).toEqual([1, 2, 3, 4]);
    expect(new Set(on().tried.map((due) => due.id)).size).toBe(1);
    expect(heardOf(on(), 'delivered')).toHaveLength(1);
    expect(heardOf(on(), 'undeliverable')).toEqual([]);
  });

  it('waits longer each time', async () => {
    const times: number[] = [];
    const backend = await on().open({
      decide: welcomes,
      async deliver(due) {
        times.push(on().clock.now());
        return due.attempt < 6 ? { kind: 'again', why: 'busy' } : { kind: 'delivered' };
      },
    });
    await backend.submit(joined('one'));
    await on().moveTo(t0 + day);
    const waits = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    expect(waits).toHaveLength(5);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(new Set(waits).size).toBe(5);
  });

  it('waits as long as the platform asks', async () => {
    const backend = await on().open({
      decide: welcomes,
      deliver: async (due) =>
        due.attempt === 1 ? { kind: 'again', after: 3 * hour, why: 'rate limit' } : { kind: 'delivered' },
    });
    await backend.submit(joined('one'));
    await on().moveTo(t0 + 3 * hour - 1);
    expect(on().tried).toHaveLength(1);
    await on().moveTo(t0 + 3 * hour + minute);
    expect(on().tried).toHaveLength(2);
  });

  it('takes a delivery that throws for one to be tried again', async () => {
    const backend = await on().open({
      decide: welcomes,
      async deliver(due) {
        if (due.attempt === 1) throw new Error('the connection is gone');
        return { kind: 'delivered' };
      },
    });
    await backend.submit(joined('one'));
    await on().moveTo(t0 + hour);
    expect(on().tried).toHaveLength(2);
    expect(heardOf(on(), 'delivered')).toHaveLength(1);
  });

  it('keeps count over a restart', async () => {
    const script = { decide: welcomes, deliver: async () => ({ kind: 'again', why: 'busy' }) as const };
    const before = await on().open(script);
    await before.submit(joined('one'));
    await before.settled();
    expect((await before.waiting(here)).map((one) => one.attempts)).toEqual([1]);
    await before.stop();
    const after = await on().open(script);
    await after.settled();
    expect(on().tried).toHaveLength(1);
    await on().moveTo(t0 + minute);
    expect(on().tried[1]).toMatchObject({ attempt: 2, id: on().tried[0]?.id });
  });

  it('gives up in the end: parks it and says so', async () => {
    const backend = await on().open({
      decide: welcomes,
      deliver: async () => ({ kind: 'again', why: 'down for good' }),
    });
    await backend.submit(joined('one'));
    await on().moveTo(t0 + 3 * day);
    expect(on().tried.length).toBeGreaterThan(5);
    expect(heardOf(on(), 'undeliverable')).toEqual([
      expect.objectContaining({ key: 'welcome', member: ada, because: 'given_up' }),
    ]);
    expect(await backend.waiting(here)).toEqual([]);
    expect(await backend.parked()).toEqual([
      expect.objectContaining({ community: here, decision: say('welcome', t0), why: 'down for good' }),
    ]);
  });

  it('parks what an operator could mend, and not what nobody can', async () => {
    const because = { forbidden: 'forbidden', closed: 'closed_dm', gone: 'gone', refused: 'refused' } as const;
    const backend = await on().open({
      decide: byId({ one: { decisions: Object.keys(because).map((key) => say(key, t0)) } }),
      deliver: async (due) => ({
        kind: 'never',
        because: because[due.decision.key as keyof typeof because],
        why: 'the platform says so',
      }),
    });
    await backend.submit(joined('one'));
    await backend.settled();
    expect(on().tried).toHaveLength(4);
    expect(heardOf(on(), 'undeliverable')).toHaveLength(4);
    expect((await backend.parked()).map((one) => one.decision.key).toSorted()).toEqual(['forbidden', 'refused']);
  });

  it('delivers what was parked when the operator says so', async () => {
    let down = true;
    const before = await on().open({
      decide: welcomes,
      deliver: async () =>
        down ? { kind: 'never', because: 'forbidden', why: 'no permission' } : { kind: 'delivered' },
    });
    await before.submit(joined('one'));
    await before.settled();
    await before.stop();
    down = false;
    const backend = await on().open({ decide: welcomes });
    const [parked] = await backend.parked();
    expect(await backend.retry('no-such-id')).toBe(false);
    expect(await backend.retry(parked?.id ?? '')).toBe(true);
    await backend.settled();
    expect(triedKeys(on())).toEqual(['welcome', 'welcome']);
    expect(heardOf(on(), 'delivered')).toHaveLength(1);
    expect(await backend.parked()).toEqual([]);
    expect(await backend.retry(parked?.id ?? '')).toBe(false);
  });

  it('lets others go on while one is tried again', async () => {
    const backend = await on().open({
      decide: byId({ one: { decisions: [say('stuck', t0)] }, two: { decisions: [say('fine', t0)] } }),
      deliver: async (due) =>
        due.decision.key === 'stuck' ? { kind: 'again', after: hour, why: 'busy' } : { kind: 'delivered' },
    });
    await backend.submit(joined('one'));
    await backend.submit(joined('two'));
    await backend.settled();
    expect(heardOf(on(), 'delivered').map((event) => event.key)).toEqual(['fine']);
  });
}
