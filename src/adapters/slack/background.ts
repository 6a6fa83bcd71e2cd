/** Work that nobody waits for: what fails is logged, and what runs is waited for at the end. */
import type { Log } from '../../ops/log.js';

export type Background = (work: () => Promise<void>) => void;

export function background(log: Log): { readonly run: Background; readonly done: () => Promise<void> } {
  const running = new Set<Promise<void>>();
  return {
    run(work) {
      const one = work()
        .catch((error: unknown) => log.warn({ platform: 'slack', err: error }, 'something was left undone'))
        .finally(() => running.delete(one));
      running.add(one);
    },
    async done() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
