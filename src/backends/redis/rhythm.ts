/**
 * When this process works: it takes turns whenever something is known to fall due, looks once a second whether others
 * have announced something, and knows when nothing is left to do.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Duration, Instant } from '../../domain/ids.js';
import { second } from '../../domain/time.js';
import type { Clock } from '../backend.js';
import type { Report } from '../report.js';

/** How often the index is looked at for what others have announced, by the wall's clock. */
const lookEvery: Duration = second;
const restAfterFailure: Duration = second;
/** How often it is asked whether all is done, while somebody waits for that. */
const askEvery: Duration = 3;

interface Parts {
  readonly clock: Clock;
  readonly report: Report;
  /** Does what is due, and resolves to when something will be. */
  turn(): Promise<Instant>;
  /** When something is due next, as far as the index knows. */
  next(): Promise<Instant>;
  /** Whether, of all that is in Redis, nothing is left to do now. */
  isAllDone(): Promise<boolean>;
}

export interface Rhythm {
  begin(): void;
  /** Something is to be done at that time. */
  expect(at: Instant): void;
  /** Counts work of this process, which `settled` waits for. */
  busy<T>(work: () => Promise<T>): Promise<T>;
  settled(): Promise<void>;
  /** Begins nothing more; resolves when the turn at hand has ended. */
  rest(): Promise<void>;
}

export function rhythm({ clock, report, turn, next, isAllDone }: Parts): Rhythm {
  let isWorking = false;
  let isWanted = false;
  let turning: Promise<void> | undefined;
  let looking: NodeJS.Timeout | undefined;
  let wakesAt: Instant = Infinity;
  let cancelWake = (): void => undefined;
  let running = 0;
  /** Grows with all that is begun. */
  let begun = 0;

  const takeTurns = async (): Promise<void> => {
    while (isWanted) {
      isWanted = false;
      try {
        expect(await turn());
      } catch (error) {
        report.uncommitted(error);
        await pause(restAfterFailure);
        isWanted = isStillWorking();
      }
    }
  };
  const isStillWorking = (): boolean => isWorking;

  const kick = (): void => {
    if (!isWorking) return;
    isWanted = true;
    begun += 1;
    turning ??= takeTurns().finally(() => {
      turning = undefined;
      if (isWanted) kick();
    });
  };

  const expect = (at: Instant): void => {
    if (!isWorking || at === Infinity) return;
    if (at <= clock.now()) return kick();
    if (at >= wakesAt) return;
    cancelWake();
    wakesAt = at;
    cancelWake = clock.wakeAt(at, () => {
      wakesAt = Infinity;
      kick();
    });
  };

  const isQuietHere = (): boolean => running === 0 && turning === undefined;

  return {
    begin() {
      isWorking = true;
      kick();
      looking = setInterval(() => void next().then(expect, () => undefined), lookEvery);
    },
    expect,
    async busy(work) {
      running += 1;
      begun += 1;
      try {
        return await work();
      } finally {
        running -= 1;
      }
    },
    async settled() {
      for (;;) {
        const before = begun;
        if (isQuietHere() && (!isWorking || (await isAllDone().catch(() => false)))) {
          if (isQuietHere() && begun === before) return;
        }
        await pause(askEvery);
      }
    },
    async rest() {
      isWorking = false;
      isWanted = false;
      cancelWake();
      clearInterval(looking);
      await turning;
    },
  };
}
