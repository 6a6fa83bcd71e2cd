/** The tables, and how a file of an older version becomes one of this version. */
import { StartError } from '../../domain/start-error.js';
import type { Database } from './sqlite.js';

/** Tells our files from others' (https://www.sqlite.org/pragma.html#pragma_application_id): "Turn" in ASCII. */
const applicationId = 0x5475726e;

/**
 * One step for each version: the first makes an empty file, each later one changes a file of the version before.
 * A step that was released is never edited.
 */
const steps: readonly string[] = [
  `
  -- A short number for each community; 0 holds what holds everywhere.
  CREATE TABLE community (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  INSERT INTO community VALUES (0, 'everywhere');

  -- What is remembered. "of" is null where it is what the key alone says (its own member, or nobody).
  CREATE TABLE record (
    community INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, until INTEGER, of TEXT,
    PRIMARY KEY (community, key)
  ) WITHOUT ROWID;
  CREATE INDEX record_until ON record (until) WHERE until IS NOT NULL;

  -- Whose a record is, beside the member whose own it is.
  CREATE TABLE owner (
    community INTEGER NOT NULL, member TEXT NOT NULL, key TEXT NOT NULL,
    PRIMARY KEY (community, member, key)
  ) WITHOUT ROWID;

  -- Ids of events that were accepted, for seven days.
  CREATE TABLE seen (
    community INTEGER NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (community, id)
  ) WITHOUT ROWID;

  -- Events that were accepted and could not be decided yet.
  CREATE TABLE inbox (
    id INTEGER PRIMARY KEY, community INTEGER NOT NULL, event TEXT NOT NULL,
    ready INTEGER NOT NULL, attempts INTEGER NOT NULL
  );
  CREATE INDEX inbox_ready ON inbox (ready);

  -- What is to be done. "ready" is null while something else comes first: an elder of the same key, a lane's limit,
  -- the operator's word. "until" ends the waiting, or the keeping of what was parked.
  CREATE TABLE decision (
    id INTEGER PRIMARY KEY, community INTEGER NOT NULL, key TEXT NOT NULL, says INTEGER NOT NULL, due INTEGER NOT NULL,
    ready INTEGER, until INTEGER, state TEXT NOT NULL, lane TEXT, attempts INTEGER NOT NULL, why TEXT,
    body TEXT NOT NULL
  );
  CREATE INDEX decision_key ON decision (community, key);
  CREATE INDEX decision_ready ON decision (says, ready) WHERE ready IS NOT NULL;
  CREATE INDEX decision_until ON decision (until) WHERE until IS NOT NULL;
  CREATE INDEX decision_lane ON decision (lane, due) WHERE lane IS NOT NULL;
  CREATE INDEX decision_state ON decision (state) WHERE state <> 'waits';
  CREATE TABLE decision_owner (
    community INTEGER NOT NULL, member TEXT NOT NULL, decision INTEGER NOT NULL,
    PRIMARY KEY (community, member, decision)
  ) WITHOUT ROWID;

  -- When a lane's latest deliveries began, and why it is held.
  CREATE TABLE lane (name TEXT PRIMARY KEY, starts TEXT NOT NULL, why TEXT, since INTEGER) WITHOUT ROWID;

  CREATE TABLE note (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  -- What this file has to know of itself: how its delivery ids begin, and which numbers were given out.
  CREATE TABLE self (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  `,
];

/** Brings a file to this version, in one transaction. Throws `StartError` for a file that is newer, or not ours. */
export function migrate(database: Database, path: string): void {
  const version = pragma(database, 'user_version');
  const isEmpty = version === 0 && database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
  if (!isEmpty && pragma(database, 'application_id') !== applicationId) {
    throw new StartError(`DATA_DIR: ${path} is a database of another program. Set DATA_DIR to another folder.`);
  }
  if (version > steps.length) {
    throw new StartError(
      `DATA_DIR: ${path} was written by a newer version of this program (file version ${version}, this program's ` +
        `${steps.length}). Start that version, or put back an older copy of the folder.`,
    );
  }
  if (version === steps.length) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const step of steps.slice(version)) database.exec(step);
    database.exec(`PRAGMA application_id = ${applicationId}`);
    database.exec(`PRAGMA user_version = ${steps.length}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

const pragma = (database: Database, name: string): number => {
  const [value] = Object.values(database.prepare(`PRAGMA ${name}`).get() as object);
  return Number(value);
};
