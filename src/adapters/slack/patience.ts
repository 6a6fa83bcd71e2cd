/** Calls that nobody waits for may be made again: after as long as Slack asks for. By the machine's time: it is Slack's. */
import type { Duration } from '../../domain/ids.js';
import { second } from '../../domain/time.js';
import { faultOf } from './web.js';

const mostTries = 6;

/** Rejects with what Slack refused for good, or with the last of several failures. */
export async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await call();
    } catch (error) {
      const fault = faultOf(error);
      if (fault.kind === 'refused' || tries === mostTries) throw error;
      await after(fault.kind === 'slow_down' ? fault.after : tries * second);
    }
  }
}

export const after = (time: Duration): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, time).unref();
  });
