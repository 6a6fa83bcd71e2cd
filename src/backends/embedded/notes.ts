/** Small facts of the operator's side, outside every community. */
import type { Database } from './sqlite.js';

export interface Notes {
  get(key: string): string | undefined;
  keep(key: string, value: string | null): void;
  list(prefix: string): readonly { readonly key: string; readonly value: string }[];
}

export function notes(database: Database): Notes {
  const get = database.prepare('SELECT value FROM note WHERE key = ?');
  const set = database.prepare(
    'INSERT INTO note (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  const remove = database.prepare('DELETE FROM note WHERE key = ?');
  const list = database.prepare(
    'SELECT key, value FROM note WHERE substr(key, 1, length(?1)) = ?1 AND key >= ?1 ORDER BY key',
  );
  return {
    get: (key) => (get.get(key) as { value: string } | undefined)?.value,
    keep: (key, value) => void (value === null ? remove.run(key) : set.run(key, value)),
    list: (prefix) => (list.all(prefix) as { key: string; value: string }[]).map(({ key, value }) => ({ key, value })),
  };
}
