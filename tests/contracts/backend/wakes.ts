/** Promise 6: timers come back as events, once. */
import { expect, it } from 'vitest';
import { day, hour } from '../../../src/domain/time.js';
import { ada, byId, gave, gaveSoFar, heardOf, here, joined, type Stage, t0, timer } from './rig.js';

export function itWakes(on: () => Stage): void {
  it('brings a timer back when it is due, once', async () => {
    const backend = await on().open({
      decide: (event) =>
        event.kind === 'fell_due' ? { remember: [gave(ada, 5)] } : { decisions: [timer('remind', t0 + hour)] },
    });
    await backend.submit(joined('one'));
    await on().moveTo(t0 + hour - 1);
    expect(heardOf(on(), 'fell_due')).toEqual([]);
    await on().moveTo(t0 + 10 * hour);
    expect(heardOf(on(), 'fell_due')).toEqual([
      expect.objectContaining({ community: here, at: t0 + hour, timer: { kind: 'remind', member: ada } }),
    ]);
    expect(await gaveSoFar(backend)).toBe(5);
    expect(await backend.waiting(here)).toEqual([]);
  });

  it('brings back after a restart what fell due in between, once', async () => {
    const script = { decide: byId({ one: { decisions: [timer('remind', t0 + hour)] } }) };
    const before = await on().open(script);
    await before.submit(joined('one'));
    await before.settled();
    await before.stop();
    await on().clock.moveTo(t0 + day, async () => undefined);
    const after = await on().open(script);
    await after.settled();
    await after.stop();
    const last = await on().open(script);
    await last.settled();
    expect(heardOf(on(), 'fell_due')).toHaveLength(1);
  });

  it('tells the core when it is, not when it should have been', async () => {
    const nows: number[] = [];
    const before = await on().open({ decide: byId({ one: { decisions: [timer('remind', t0 + hour)] } }) });
    await before.submit(joined('one'));
    await before.settled();
    await before.stop();
    await on().clock.moveTo(t0 + day, async () => undefined);
    const after = await on().open({
      decide: (_, __, now) => {
        nows.push(now);
        return {};
      },
    });
    await after.settled();
    expect(nows).toEqual([t0 + day]);
  });

  it('lets a timer set the next one', async () => {
    const backend = await on().open({
      decide: (_, __, now) => (now < t0 + 5 * hour ? { decisions: [timer('again', now + hour)] } : {}),
    });
    await backend.submit(joined('one'));
    await on().moveTo(t0 + day);
    expect(heardOf(on(), 'fell_due').map((event) => (event.at - t0) / hour)).toEqual([1, 2, 3, 4, 5]);
  });

  it('replaces and cancels timers by their key', async () => {
    const backend = await on().open({
      decide: byId({
        one: { decisions: [timer('remind', t0 + hour), timer('other', t0 + hour)] },
        two: { decisions: [timer('remind', t0 + 3 * hour)], cancel: ['other'] },
      }),
    });
    await backend.submit(joined('one'));
    await backend.submit(joined('two'));
    await on().moveTo(t0 + day);
    expect(heardOf(on(), 'fell_due').map((event) => event.at)).toEqual([t0 + 3 * hour]);
  });
}
