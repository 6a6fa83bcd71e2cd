/**
 * Group commit: steps that are asked for at about the same time run one after the other in one transaction, each on
 * what the ones before it left, and all of them resolve when it is on disk. A disk is waited for once, not for each.
 */
import type { Database } from './sqlite.js';

/** So many steps at most in one transaction, so that other work of the process gets its turn. */
const largest = 512;

export interface CommitHooks {
  /** After the steps, inside the transaction. */
  beforeCommit(): void;
  /** The transaction is on disk; the steps have not been answered yet. */
  afterCommit(): void;
  /** The transaction was undone: whatever is held in memory of the tables is to be read again. */
  afterRollback(): void;
  /** The commit was answered, or it failed for good. */
  afterAll(): void;
}

export interface Commits {
  /**
   * Runs a step in the next transaction. Resolves with what it returned, once that is on disk; rejects with what it
   * threw, and then nothing of it stays. A step may run twice, the first time in vain: it must change nothing but the
   * tables, and what `afterRollback` brings back.
   */
  run<T>(step: () => T): Promise<T>;
  isIdle(): boolean;
}

interface Asked {
  readonly step: () => unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

type Attempted = { readonly results: readonly unknown[] } | { readonly error: unknown };

export function commits(database: Database, hooks: CommitHooks): Commits {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const rollback = database.prepare('ROLLBACK');
  const asked: Asked[] = [];
  let isScheduled = false;

  const schedule = (): void => {
    if (isScheduled || asked.length === 0) return;
    isScheduled = true;
    setImmediate(() => {
      isScheduled = false;
      together(asked.splice(0, largest));
      hooks.afterAll();
      schedule();
    });
  };

  const together = (steps: readonly Asked[]): void => {
    const attempted = attempt(steps);
    if ('results' in attempted) {
      steps.forEach(({ resolve }, i) => resolve(attempted.results[i]));
    } else if (steps.length === 1) {
      steps[0]?.reject(attempted.error);
    } else {
      // One of them spoiled it for all: each on its own.
      for (const step of steps) together([step]);
    }
  };

  const attempt = (steps: readonly Asked[]): Attempted => {
    try {
      begin.run();
      const results = steps.map(({ step }) => step());
      hooks.beforeCommit();
      commit.run();
      hooks.afterCommit();
      return { results };
    } catch (error) {
      undo();
      return { error };
    }
  };

  const undo = (): void => {
    try {
      rollback.run();
    } catch {
      // SQLite has rolled back by itself, as it does when the disk is full.
    }
    hooks.afterRollback();
  };

  return {
    run: <T>(step: () => T) =>
      new Promise<T>((resolve, reject) => {
        asked.push({ step, resolve: resolve as Asked['resolve'], reject });
        schedule();
      }),
    isIdle: () => asked.length === 0 && !isScheduled,
  };
}
