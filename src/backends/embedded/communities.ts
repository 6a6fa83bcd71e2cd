/** The short numbers by which the tables know communities. */
import { everywhere, type Scope } from '../../domain/member.js';
import type { CommunityId, Instant } from '../../domain/ids.js';
import type { Database } from './sqlite.js';

export interface Communities {
  /** The community's number; given out where it has none yet. */
  numberOf(scope: Scope): number;
  /** The community's number, or one that no row has. */
  knownAs(scope: Scope): number;
  scopeOf(number: number): Scope;
  /** Those of which anything is remembered. */
  remembered(now: Instant): readonly CommunityId[];
  remove(scope: Scope): void;
  /** Believes the tables again, after a transaction was rolled back. */
  reload(): void;
}

export function communities(database: Database): Communities {
  const all = database.prepare('SELECT id, name FROM community');
  const insert = database.prepare('INSERT INTO community (name) VALUES (?)');
  const find = database.prepare('SELECT id FROM community WHERE name = ?');
  const remove = database.prepare('DELETE FROM community WHERE id = ?');
  const remembered = database.prepare(
    `SELECT name FROM community WHERE id > 0 AND EXISTS
      (SELECT 1 FROM record WHERE record.community = community.id AND (until IS NULL OR until >= ?))
      ORDER BY name`,
  );
  const numbers = new Map<Scope, number>();
  const scopes = new Map<number, Scope>();

  const know = (number: number, scope: Scope): void => {
    numbers.set(scope, number);
    scopes.set(number, scope);
  };
  const reload = (): void => {
    numbers.clear();
    scopes.clear();
    know(0, everywhere);
    for (const { id, name } of all.all() as { id: number; name: Scope }[]) know(id, name);
  };
  reload();

  return {
    numberOf(scope) {
      const known = numbers.get(scope);
      if (known !== undefined) return known;
      insert.run(scope);
      const { id } = find.get(scope) as { id: number };
      know(id, scope);
      return id;
    },
    knownAs: (scope) => numbers.get(scope) ?? -1,
    scopeOf(number) {
      const scope = scopes.get(number);
      if (scope === undefined) throw new Error(`the file names no community ${number}`);
      return scope;
    },
    remembered: (now) => (remembered.all(now) as { name: CommunityId }[]).map(({ name }) => name),
    remove(scope) {
      const number = numbers.get(scope);
      if (number === undefined) return;
      remove.run(number);
      numbers.delete(scope);
      scopes.delete(number);
    },
    reload,
  };
}
