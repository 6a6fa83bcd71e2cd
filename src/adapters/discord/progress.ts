/**
 * How far a shard has got: the last sequence number up to which everything was dealt with. A session is resumed from
 * there, so that Discord sends again whatever was only received. Pure.
 */
import type { Duration } from '../../domain/ids.js';
import { minute, second } from '../../domain/time.js';

export interface Progress {
  /** A dispatch came in. */
  begin(sequence: number): void;
  /** It cannot be lost any more. */
  done(sequence: number): void;
  /** Everything up to this was dealt with. */
  readonly upTo: number;
  /** A new session counts from its beginning; a resumed one from where it goes on. */
  restart(sequence: number): void;
}

export function progress(): Progress {
  // In the order they came, which is that of their numbers.
  const running = new Set<number>();
  let newest = 0;
  return {
    begin(sequence) {
      running.add(sequence);
      newest = Math.max(newest, sequence);
    },
    done: (sequence) => void running.delete(sequence),
    get upTo() {
      const [oldest] = running;
      return oldest === undefined ? newest : oldest - 1;
    },
    restart(sequence) {
      running.clear();
      newest = sequence;
    },
  };
}

export interface Failing {
  /** How long to wait before an event is asked for again; undefined when that was tried often enough. */
  pause(sequence: number): Duration | undefined;
}

const firstPause: Duration = 5 * second;
const longestPause: Duration = minute;
/** A fault that comes with one very event would otherwise come for ever. */
const mostTries = 10;

export function failing(): Failing {
  let last = { sequence: -1, times: 0 };
  return {
    pause(sequence) {
      last = { sequence, times: last.sequence === sequence ? last.times + 1 : 1 };
      return last.times >= mostTries ? undefined : Math.min(longestPause, firstPause * 2 ** (last.times - 1));
    },
  };
}
