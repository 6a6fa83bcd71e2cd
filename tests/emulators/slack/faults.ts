/** What can go wrong between a bot and Slack's Web API, switched on from outside: for the next calls, or until taken off. */
import type { Duration } from '../../../src/domain/ids.js';

export type Fault =
  /** 429 with Retry-After, in whole seconds. */
  | { readonly kind: 'rate_limited'; readonly retryAfter: number }
  | { readonly kind: 'status'; readonly status: number }
  /** Slack did what was asked, and the connection broke before it could say so. */
  | { readonly kind: 'lost_answer' }
  /** The connection breaks before anything is done. */
  | { readonly kind: 'cut' }
  /** Slack takes its time. */
  | { readonly kind: 'slow'; readonly by: Duration }
  | { readonly kind: 'error'; readonly error: string };

export interface Faults {
  /** The next `times` calls of a method (`*`: of any) meet this. */
  next(method: string, fault: Fault, times?: number): void;
  /** Every call of a method meets this, until `clear`. */
  always(method: string, fault: Fault): void;
  clear(): void;
  take(method: string): Fault | undefined;
}

export function switchableFaults(): Faults {
  let waiting: { readonly method: string; readonly fault: Fault; times: number }[] = [];
  return {
    next: (method, fault, times = 1) => void waiting.push({ method, fault, times }),
    always: (method, fault) => void waiting.push({ method, fault, times: Number.POSITIVE_INFINITY }),
    clear: () => void (waiting = []),
    take(method) {
      const found = waiting.find((one) => one.method === method || one.method === '*');
      if (!found) return undefined;
      found.times -= 1;
      waiting = waiting.filter((one) => one.times > 0);
      return found.fault;
    },
  };
}
