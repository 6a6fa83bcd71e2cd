/** Clocks: the system's, made once at the composition root, and one that is moved by hand. */
import type { Duration, Instant } from '../domain/ids.js';
import type { Clock } from './backend.js';

/** The longest wait `setTimeout` takes; a longer one would fire at once. */
const longestTimeout: Duration = 2 ** 31 - 1;

/** The system's clock. A wake-up never comes early, though a busy process may be late. */
export function systemClock(): Clock {
  return {
    now: () => Date.now(),
    wakeAt(at, wake) {
      let timeout: NodeJS.Timeout;
      const wait = (): void => {
        const left = at - Date.now();
        timeout = setTimeout(() => (Date.now() < at ? wait() : wake()), Math.max(0, Math.min(left, longestTimeout)));
      };
      wait();
      return () => clearTimeout(timeout);
    },
  };
}

export interface MovableClock extends Clock {
  /**
   * Moves to an instant, wake-up by wake-up, so that everything due in between happens in its order and at its time.
   * `settled` is awaited after each: it resolves when what the wake-up set off is done. Time never moves backwards.
   */
  moveTo(at: Instant, settled: () => Promise<void>): Promise<void>;
}

interface WakeUp {
  readonly at: Instant;
  readonly wake: () => void;
}

/** A clock that stands still until it is moved. */
export function movableClock(start: Instant): MovableClock {
  let now = start;
  let wakeUps: WakeUp[] = [];

  const takeDue = (until: Instant): WakeUp | undefined => {
    const next = wakeUps.reduce<WakeUp | undefined>(
      (first, other) => (other.at <= until && (!first || other.at < first.at) ? other : first),
      undefined,
    );
    wakeUps = wakeUps.filter((other) => other !== next);
    return next;
  };

  const wakeOverdue = (): void => {
    for (let next = takeDue(now); next; next = takeDue(now)) next.wake();
  };

  return {
    now: () => now,
    wakeAt(at, wake) {
      const wakeUp = { at, wake };
      wakeUps.push(wakeUp);
      // Nobody would move the clock for what is due already.
      if (at <= now) setImmediate(wakeOverdue);
      return () => {
        wakeUps = wakeUps.filter((other) => other !== wakeUp);
      };
    },
    async moveTo(at, settled) {
      await settled();
      for (let next = takeDue(at); next; next = takeDue(at)) {
        now = Math.max(now, next.at);
        next.wake();
        wakeOverdue();
        await settled();
      }
      now = Math.max(now, at);
      await settled();
    },
  };
}
