/** Clocks: the one that is moved by hand wakes in order; the system's never wakes early. */
import { describe, expect, it } from 'vitest';
import { movableClock, systemClock } from '../../src/backends/clock.js';

const at = 1_000;
const settled = async (): Promise<void> => undefined;

describe('a clock that is moved', () => {
  it('stands still until it is moved', async () => {
    const clock = movableClock(at);
    expect(clock.now()).toBe(at);
    await clock.moveTo(at + 5, settled);
    expect(clock.now()).toBe(at + 5);
  });

  it('wakes everybody in order, each at their time', async () => {
    const clock = movableClock(at);
    const woken: [string, number][] = [];
    const wake = (name: string) => () => void woken.push([name, clock.now()]);
    clock.wakeAt(at + 30, wake('late'));
    clock.wakeAt(at + 10, wake('early'));
    clock.wakeAt(at + 20, wake('twin'));
    clock.wakeAt(at + 20, wake('other twin'));
    clock.wakeAt(at + 40, wake('too late'));
    await clock.moveTo(at + 30, settled);
    expect(woken).toEqual([
      ['early', at + 10],
      ['twin', at + 20],
      ['other twin', at + 20],
      ['late', at + 30],
    ]);
  });

  it('awaits what a wake-up set off, and wakes for what that asked for', async () => {
    const clock = movableClock(at);
    const woken: number[] = [];
    let asks = 0;
    clock.wakeAt(at + 10, () => {
      asks += 1;
    });
    await clock.moveTo(at + 100, async () => {
      await Promise.resolve();
      if (asks === 0) return;
      asks -= 1;
      clock.wakeAt(clock.now() + 10, () => void woken.push(clock.now()));
    });
    expect(woken).toEqual([at + 20]);
  });

  it('wakes nobody who called it off', async () => {
    const clock = movableClock(at);
    let woken = 0;
    const callOff = clock.wakeAt(at + 10, () => void (woken += 1));
    callOff();
    await clock.moveTo(at + 100, settled);
    expect(woken).toBe(0);
  });

  it('wakes soon for what is due already, without being moved', async () => {
    const clock = movableClock(at);
    await new Promise<void>((resolve) => clock.wakeAt(at - 1, resolve));
    expect(clock.now()).toBe(at);
  });

  it('never moves backwards', async () => {
    const clock = movableClock(at);
    await clock.moveTo(at - 500, settled);
    expect(clock.now()).toBe(at);
  });
});

describe('the clock of the system', () => {
  it('wakes when the time has come, not before', async () => {
    const clock = systemClock();
    const due = clock.now() + 15;
    await new Promise<void>((resolve) => clock.wakeAt(due, resolve));
    expect(clock.now()).toBeGreaterThanOrEqual(due);
  });

  it('waits for what is far off without waking at once', async () => {
    const clock = systemClock();
    let woken = false;
    const callOff = clock.wakeAt(clock.now() + 2 ** 40, () => {
      woken = true;
    });
    await new Promise<void>((resolve) => clock.wakeAt(clock.now() + 5, resolve));
    callOff();
    expect(woken).toBe(false);
  });
});
