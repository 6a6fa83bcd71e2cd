/**
 * The key that everything secret hangs on: keyed fingerprints, traces of who was greeted, tokens at rest. It is given, or
 * made once and kept in the data folder, readable by its owner alone.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** 32 bytes from 64 hexadecimal digits or 44 characters of base64; undefined for anything else. */
export function readKey(words: string): Uint8Array | undefined {
  const trimmed = words.trim();
  if (/^[0-9a-fA-F]{64}$/.test(trimmed)) return Buffer.from(trimmed, 'hex');
  if (/^[A-Za-z0-9+/_-]{43}=$/.test(trimmed)) return Buffer.from(trimmed, 'base64');
  return undefined;
}

export const keyFile = 'encryption.key';

/** The key kept in `dataDir`, made there if there is none. Undefined where the file holds no key. Throws what I/O throws. */
export function keptKey(dataDir: string): Uint8Array | undefined {
  const path = join(dataDir, keyFile);
  return readKey(existing(path) ?? make(path));
}

function existing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Writes a new key beside the path and links it there: it is there whole or not at all, whenever the process dies, and of
 * two processes that start together one's key is kept by both.
 */
function make(path: string): string {
  const beside = `${path}.${randomUUID()}`;
  const file = openSync(beside, 'wx', 0o600);
  try {
    writeSync(file, `${randomBytes(32).toString('hex')}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    linkSync(beside, path);
    unlinkSync(beside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') unlinkSync(beside);
    else renameSync(beside, path); // a file system without hard links
  }
  return readFileSync(path, 'utf8');
}
