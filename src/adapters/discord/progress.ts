/**
 * How far a shard has got: the last sequence number up to which everything was dealt with. A session is resumed from
 * there, so that Discord sends again whatever was only received. Pure.
 */
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
  const running = new Set<number>();
  let newest = 0;
  return {
    begin(sequence) {
      running.add(sequence);
      newest = Math.max(newest, sequence);
    },
    done: (sequence) => void running.delete(sequence),
    get upTo() {
      return running.size === 0 ? newest : Math.min(...running) - 1;
    },
    restart(sequence) {
      running.clear();
      newest = sequence;
    },
  };
}
