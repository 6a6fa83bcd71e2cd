/** A platform as the kill test needs it: takes deliveries, and keeps a record of what a member would have seen. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FaultPoint } from '../../src/backends/embedded/index.js';
import type { Event } from '../../src/domain/event.js';

const child = fileURLToPath(new URL('child.mjs', import.meta.url));

export interface Life {
  readonly build: string;
  readonly dataDir: string;
  readonly events: readonly Event[];
  readonly point?: FaultPoint;
  /** Dies when the point is reached for this time. */
  readonly nth?: number;
}

export interface Platform {
  readonly accepted: ReadonlySet<string>;
  /** Delivery ids by member, each once: a platform recognises a repeat by its id. */
  readonly seenBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** Deliveries that came again after the bot had confirmed them. */
  readonly repeated: readonly string[];
  /** Deliveries that came again before that: allowed, a crash lies between. */
  readonly again: readonly string[];
  /** What still waited when the last process came to its end. */
  readonly waiting: readonly string[];
  /** One process from its birth to its end; resolves with the signal that ended it, or its exit status. */
  live(life: Life): Promise<NodeJS.Signals | number | null>;
}

type Said =
  | { readonly accepted: string }
  | { readonly confirmed: string }
  | { readonly waiting: string }
  | { readonly delivered: string; readonly member: string };

export function platform(): Platform {
  const accepted = new Set<string>();
  const seenBy = new Map<string, Set<string>>();
  const confirmed = new Set<string>();
  const delivered = new Set<string>();
  const repeated: string[] = [];
  const again: string[] = [];
  const waiting: string[] = [];

  const hear = (said: Said, answer: (id: string) => void): void => {
    if ('accepted' in said) accepted.add(said.accepted);
    else if ('confirmed' in said) confirmed.add(said.confirmed);
    else if ('waiting' in said) waiting.push(said.waiting);
    else {
      if (confirmed.has(said.delivered)) repeated.push(said.delivered);
      else if (delivered.has(said.delivered)) again.push(said.delivered);
      delivered.add(said.delivered);
      seenBy.set(said.member, (seenBy.get(said.member) ?? new Set()).add(said.delivered));
      answer(said.delivered);
    }
  };

  return {
    accepted,
    seenBy,
    repeated,
    again,
    waiting,
    live: (life) =>
      new Promise((resolve, reject) => {
        const process = fork(child, [JSON.stringify(life)], {
          execArgv: [],
          stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        });
        let end: NodeJS.Signals | number | null | undefined;
        let isHeard = false;
        const done = (): void => {
          if (end !== undefined && isHeard) resolve(end);
        };
        process.on('error', reject);
        // It may be dead before it hears the answer: that is the point.
        process.on('message', (said) => hear(said as Said, (id) => process.send({ answered: id }, () => undefined)));
        process.on('exit', (status, signal) => {
          end = signal ?? status;
          done();
        });
        process.on('disconnect', () => {
          isHeard = true;
          done();
        });
      }),
  };
}
