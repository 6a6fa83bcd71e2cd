/** Waiting in real time, for what a platform imposes: until then, or until it is called off. */
import { setTimeout as timeout } from 'node:timers/promises';
import type { Duration } from '../../domain/ids.js';

/** Resolves after a time, or earlier when it is called off. */
export const pause = (length: Duration, signal: AbortSignal): Promise<void> =>
  timeout(length, undefined, { signal, ref: false }).catch(() => undefined);

export const sleep = (length: Duration): Promise<void> => timeout(length, undefined, { ref: false });

/** Resolves after a time; rejects when it is called off. */
export const abortable = (length: Duration, signal: AbortSignal): Promise<void> =>
  timeout(length, undefined, { signal, ref: false });

/** Runs what shares a key one after another, in the order it came, and what does not side by side. */
export function inOrder(): (key: string, run: () => Promise<void>) => Promise<void> {
  const last = new Map<string, Promise<void>>();
  return (key, run) => {
    const mine = (last.get(key) ?? Promise.resolve()).catch(() => undefined).then(run);
    last.set(key, mine);
    const forget = (): void => {
      if (last.get(key) === mine) last.delete(key);
    };
    mine.then(forget, forget);
    return mine;
  };
}
