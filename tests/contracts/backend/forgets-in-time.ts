/** Promise 7: records and decisions past their `until` are as good as gone at once. */
import { expect, it } from 'vitest';
import { day, hour } from '../../../src/domain/time.js';
import {
  ada,
  byId,
  concernsMembers,
  gave,
  gaveSoFar,
  heardOf,
  here,
  joined,
  memberIn,
  say,
  type Stage,
  t0,
} from './rig.js';

export function itForgetsInTime(on: () => Stage): void {
  it('forgets a record after its time', async () => {
    const seen: unknown[] = [];
    const backend = await on().open({
      concerns: (event) => ({ ...concernsMembers(event), allOf: [ada] }),
      decide(event, memory) {
        seen.push(memberIn(memory, ada)?.gave, memory.all('member').length);
        return event.id === 'one' ? { remember: [gave(ada, 1, t0 + day)] } : {};
      },
    });
    await backend.submit(joined('one'));
    await on().moveTo(t0 + day - 1);
    expect(await gaveSoFar(backend)).toBe(1);
    await on().moveTo(t0 + day + 1);
    expect(await gaveSoFar(backend)).toBeUndefined();
    expect((await backend.recall(here, { keys: [], allOf: [ada] })).all('member')).toEqual([]);
    await backend.submit(joined('two'));
    await backend.settled();
    expect(seen).toEqual([undefined, 0, undefined, 0]);
  });

  it('keeps a record that is written again for longer', async () => {
    const backend = await on().open({
      decide: byId({ one: { remember: [gave(ada, 1, t0 + hour)] }, two: { remember: [gave(ada, 2, t0 + day)] } }),
    });
    await backend.submit(joined('one'));
    await backend.submit(joined('two'));
    await on().moveTo(t0 + 2 * hour);
    expect(await gaveSoFar(backend)).toBe(2);
    await on().moveTo(t0 + day + 1);
    expect(await gaveSoFar(backend)).toBeUndefined();
  });

  it('keeps a record for good that is written again without an end', async () => {
    const backend = await on().open({
      decide: byId({ one: { remember: [gave(ada, 1, t0 + hour)] }, two: { remember: [gave(ada, 2)] } }),
    });
    await backend.submit(joined('one'));
    await backend.submit(joined('two'));
    await on().moveTo(t0 + 30 * day);
    expect(await gaveSoFar(backend)).toBe(2);
  });

  it('forgets over a restart', async () => {
    const before = await on().open({ decide: byId({ one: { remember: [gave(ada, 1, t0 + hour)] } }) });
    await before.submit(joined('one'));
    await before.settled();
    await before.stop();
    await on().clock.moveTo(t0 + day, async () => undefined);
    const after = await on().open();
    expect(await gaveSoFar(after)).toBeUndefined();
    await on().moveTo(t0 + 3 * day);
    expect(await after.communities()).toEqual([]);
  });

  it('does not say what became too old while nobody was there to say it', async () => {
    const before = await on().open({
      decide: byId({ one: { decisions: [say('nudge', t0 + hour, { until: t0 + 2 * hour })] } }),
    });
    await before.submit(joined('one'));
    await before.settled();
    await before.stop();
    await on().clock.moveTo(t0 + day, async () => undefined);
    const after = await on().open();
    expect(await after.waiting(here)).toEqual([]);
    await after.settled();
    expect(on().tried).toEqual([]);
    expect(heardOf(on(), 'undeliverable')).toEqual([
      expect.objectContaining({ community: here, key: 'nudge', member: ada, because: 'expired' }),
    ]);
    expect(await after.parked()).toEqual([]);
  });

  it('does not try again what became too old', async () => {
    const backend = await on().open({
      decide: byId({ one: { decisions: [say('nudge', t0, { until: t0 + hour })] } }),
      deliver: async () => ({ kind: 'again', after: 2 * hour, why: 'rate limit' }),
    });
    await backend.submit(joined('one'));
    await on().moveTo(t0 + hour - 1);
    expect(await backend.waiting(here)).toHaveLength(1);
    expect(heardOf(on(), 'undeliverable')).toEqual([]);
    await on().moveTo(t0 + day);
    expect(on().tried).toHaveLength(1);
    expect(heardOf(on(), 'undeliverable')).toEqual([expect.objectContaining({ key: 'nudge', because: 'expired' })]);
  });

  it('says what is due at the last moment', async () => {
    const backend = await on().open({
      decide: byId({ one: { decisions: [say('nudge', t0 + hour, { until: t0 + hour })] } }),
    });
    await backend.submit(joined('one'));
    await on().moveTo(t0 + day);
    expect(on().tried).toHaveLength(1);
    expect(heardOf(on(), 'undeliverable')).toEqual([]);
  });
}
