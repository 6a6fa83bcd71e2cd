/**
 * Numbers of decisions, and the delivery ids made of them. None is ever given out twice, over restarts and over a new
 * file in place of a lost one either: a platform may still know the old deliveries by their ids.
 */
import { randomBytes } from 'node:crypto';
import type { Database } from './sqlite.js';

/** So many are set aside at once, so that giving out one costs no write. */
const block = 1_000;

export interface Numbers {
  /** How this file's delivery ids begin: no other file's do. */
  readonly seed: string;
  next(): number;
  /** At most 25 characters, as Discord's nonce wants it. */
  nameOf(number: number): string;
  numberOf(name: string): number | undefined;
  /** After a rollback: what was set aside may not have been. */
  reload(): void;
}

/** Call inside a transaction, as for `next`. */
export function numbers(database: Database): Numbers {
  const get = database.prepare('SELECT value FROM self WHERE name = ?');
  const set = database.prepare(
    'INSERT INTO self (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  const kept = (name: string): string | undefined => (get.get(name) as { value: string } | undefined)?.value;

  const seed = kept('seed') ?? randomBytes(6).toString('hex');
  set.run('seed', seed);
  let given = Number(kept('given') ?? 0);
  let setAside = given;

  return {
    seed,
    next() {
      given += 1;
      if (given > setAside) {
        setAside = given + block;
        set.run('given', String(setAside));
      }
      return given;
    },
    nameOf: (number) => `${seed}.${number.toString(36)}`,
    numberOf(name) {
      const [start, rest, ...more] = name.split('.');
      if (start !== seed || rest === undefined || more.length > 0 || !/^[0-9a-z]{1,11}$/.test(rest)) return undefined;
      return Number.parseInt(rest, 36);
    },
    reload() {
      setAside = 0;
    },
  };
}
