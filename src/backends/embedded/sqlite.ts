/**
 * The one place that knows which SQLite there is: Node's own where it has one, else a package with the same interface
 * (Node 20 has none). Opens the file so that what is committed is on disk, and what is deleted is overwritten.
 */
import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../../domain/start-error.js';

export type Value = string | number | null;

export interface Statement {
  run(...values: Value[]): { readonly changes: number | bigint };
  get(...values: Value[]): unknown;
  all(...values: Value[]): unknown[];
}

export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

type Open = new (path: string) => Database;

export const fileName = 'yourturn.db';

/** A database up to this size is checked whole at the start, which takes less than a second. */
const checkedWholeUpTo = 32 * 1024 * 1024;

/**
 * Opens the file under a folder, and makes both where they are missing, readable by this user alone. Nobody else can
 * open it until it is closed, or this process is gone. Throws `StartError` where it cannot be used.
 */
export async function openFile(dataDir: string): Promise<Database> {
  const path = join(dataDir, fileName);
  try {
    makeFile(dataDir, path);
    const database = new (await sqlite())(path);
    try {
      prepareFile(database, statSync(path).size);
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  } catch (error) {
    throw startError(error, dataDir, path) ?? error;
  }
}

/** Closes the file, folds the log into it, and lets others open it. */
export function closeFile(database: Database): void {
  try {
    // Both are needed: a connection whose statements are not collected yet lives on, and so would its lock.
    database.exec('PRAGMA journal_mode = DELETE');
    database.exec('PRAGMA locking_mode = NORMAL');
    database.prepare('PRAGMA user_version').get();
  } finally {
    database.close();
  }
}

async function sqlite(): Promise<Open> {
  const own = process.getBuiltinModule?.('node:sqlite') as { DatabaseSync: Open } | undefined;
  return own?.DatabaseSync ?? (await import('@photostructure/sqlite')).DatabaseSync;
}

function makeFile(dataDir: string, path: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  // SQLite would make it readable by everybody; the files beside it take its permissions.
  closeSync(openSync(path, 'a', 0o600));
}

function prepareFile(database: Database, size: number): void {
  // Exclusive: no second process works on the same file, and no shared memory is needed beside it.
  database.exec('PRAGMA locking_mode = EXCLUSIVE');
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA secure_delete = ON');
  database.exec('PRAGMA temp_store = MEMORY');
  // 64 MB of pages: the inner pages of the trees of a million members, and the leaves that are busy.
  database.exec('PRAGMA cache_size = -65536');
  // 16 MB of log before it is folded into the file: a busy page is then folded once for many commits.
  database.exec('PRAGMA wal_autocheckpoint = 4000');
  database.exec('BEGIN IMMEDIATE');
  database.exec('COMMIT');
  if (size > checkedWholeUpTo) return;
  const [found] = Object.values(database.prepare('PRAGMA quick_check(1)').get() as object);
  if (found !== 'ok') throw Object.assign(new Error(String(found)), { errcode: resultCodes.corrupt });
}

/** https://www.sqlite.org/rescode.html; the lowest byte of `errcode` is the primary one. */
const resultCodes = { busy: 5, readonly: 8, io: 10, corrupt: 11, full: 13, cantOpen: 14, notADatabase: 26 } as const;

/** Whether `openFile` failed because another process has the file open. */
export const isBusy = (error: unknown): boolean =>
  error instanceof StartError && primaryCode(error.cause) === resultCodes.busy;

const primaryCode = (error: unknown): number | undefined => {
  const { errcode } = (error ?? {}) as { readonly errcode?: number };
  return errcode === undefined ? undefined : errcode & 0xff;
};

function startError(error: unknown, dataDir: string, path: string): StartError | undefined {
  const { code } = error as { readonly code?: string };
  const mend = 'Give this user a folder that it may write to, or set DATA_DIR to another one.';
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StartError(`DATA_DIR: cannot write to ${dataDir} (${code}). ${mend}`, { cause: error });
    case 'ENOTDIR':
    case 'EEXIST':
    case 'EISDIR':
      return new StartError(`DATA_DIR: ${dataDir} is no folder that can hold ${fileName} (${code}). ${mend}`, {
        cause: error,
      });
    case 'ENOSPC':
      return new StartError(`DATA_DIR: no space is left for ${path}. Make room, or set DATA_DIR to another disk.`, {
        cause: error,
      });
    default:
  }
  switch (primaryCode(error)) {
    case resultCodes.busy:
      return new StartError(
        `DATA_DIR: another process already works with ${path}. Stop it first, or set DATA_DIR to another folder; ` +
          'for several processes on one community, set REDIS_URL.',
        { cause: error },
      );
    case resultCodes.notADatabase:
    case resultCodes.corrupt:
      return new StartError(
        `DATA_DIR: ${path} is broken, or not a file of this program. Put back a copy of the folder, or move the file ` +
          'away and start with an empty memory.',
        { cause: error },
      );
    case resultCodes.readonly:
    case resultCodes.cantOpen:
    case resultCodes.io:
      return new StartError(`DATA_DIR: cannot open ${path}. ${mend}`, { cause: error });
    case resultCodes.full:
      return new StartError(`DATA_DIR: no space is left for ${path}. Make room, or set DATA_DIR to another disk.`, {
        cause: error,
      });
    default:
      return undefined;
  }
}
