/** The file `.env`: variables for whoever would rather not set them in the shell. */
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { isMissing, whyUnreadable } from '../config/unreadable.js';
import { StartError } from '../domain/start-error.js';

/**
 * Adds to `env` what the file at `path` says; without a file nothing. What is set already wins, so that a setting can be
 * tried in passing. Throws `StartError` where the file is there and cannot be read.
 */
export function addDotEnv(env: NodeJS.ProcessEnv, path = '.env'): NodeJS.ProcessEnv {
  for (const [name, value] of Object.entries(parseEnv(wordsOf(path)))) env[name] ??= value;
  return env;
}

function wordsOf(path: string): string {
  try {
    // Some editors put a byte order mark in front, which would become part of the first name.
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (isMissing(error)) return '';
    throw new StartError(`.env in this folder cannot be read (${whyUnreadable(error)}). Mend it, or take it away.`, {
      cause: error,
    });
  }
}
