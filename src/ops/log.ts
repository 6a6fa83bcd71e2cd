/**
 * The log: one line of JSON for each thing worth knowing, on standard error. It cannot hold a member's words or a token:
 * only the fields named here are written, ids only where they are single words, and errors without their messages, since
 * other people's code likes to quote what it could not read.
 */
import { pino } from 'pino';
import { StartError } from '../domain/start-error.js';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
/** What belongs to a line. Fields that are not known here are left out, and the line says so. */
export type Fields = Readonly<Record<string, unknown>>;

/** Data first, then what happened: a constant sentence, never one that quotes. */
export interface Log {
  debug(fields: Fields, message: string): void;
  info(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
  error(fields: Fields, message: string): void;
  fatal(fields: Fields, message: string): void;
}

/** Ids, kinds, counts and times: single words, numbers, booleans, or lists of them. */
export const idFields: readonly string[] = `
  platform community communities channel member members message case event kind id delivery decision key speech
  verdict nudge mode welcome outcome because lane shard role backend host port version node signal status code
  reason missing scope scopes at due from until since after took lag attempt attempts count waiting parked
  method shards queue pid
`
  .trim()
  .split(/\s+/);

/** Sentences of our own, paths and addresses: these may hold spaces, so nothing that a member or a platform wrote. */
export const sentenceFields: readonly string[] = ['warning', 'why', 'path', 'address', 'url', 'next'];

const known = new Set(idFields);
const sentences = new Set(sentenceFields);
const longestId = 160;
const longestSentence = 600;

/** Looks like a secret: Slack's tokens, Discord's, and whatever is called a bearer or stands in an address as a login. */
const secret =
  /xox[a-z]-[\w-]+|xapp-[\w-]+|[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}|(?<=bearer |bot )\S{20,}|(?<=\/\/)[^/@\s]+(?=@)/gi;
const removed = '(removed)';

/** Opens the log. `write` takes whole lines; standard error where it is absent. */
export function openLog({ level, write }: { readonly level: LogLevel; readonly write?: (line: string) => void }): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: fit },
      serializers: { err: (error: unknown) => error },
    },
    write ? { write } : pino.destination({ fd: 2, sync: true }),
  );
}

/** A line's fields as they may be written. */
export function fit(fields: Record<string, unknown>): Record<string, unknown> {
  const line: Record<string, unknown> = {};
  const leftOut: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (name === 'err') line['err'] = fault(value);
    else if (known.has(name)) line[name] = word(value);
    else if (sentences.has(name) && typeof value === 'string')
      line[name] = value.slice(0, longestSentence).replace(secret, removed);
    else leftOut.push(/^\w{1,40}$/.test(name) ? name : removed);
  }
  if (leftOut.length > 0) line['leftOut'] = leftOut;
  return line;
}

/** A single word, a number, a boolean, or a list of such; anything else could be somebody's words. */
function word(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 50).map(word);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'string' || value.length > longestId || /\s/u.test(value)) return removed;
  return value.replace(secret, removed);
}

/** What may be known of an error: its name, its codes, and where it was thrown. */
export function fault(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const told: Record<string, unknown> = { name: word(error.name) };
  for (const name of codes) {
    const value: unknown = (error as unknown as Record<string, unknown>)[name];
    if (value !== undefined && typeof value !== 'object') told[name] = word(value);
  }
  // Ours, and the operating system's own words: those quote nobody.
  if (error instanceof StartError || typeof told['syscall'] === 'string') {
    told['message'] = error.message.slice(0, longestSentence).replace(secret, removed);
  }
  const frames = framesOf(error);
  if (frames.length > 0) told['stack'] = frames;
  if (error.cause !== undefined && depth < 3) told['cause'] = fault(error.cause, depth + 1);
  return told;
}

/** Where it was thrown. The message stands before that in the stack, and may have lines that look like ours. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const end = message === '' ? 0 : stack.indexOf(message) + message.length;
  const frame = /^\s+at \S.*(?:file:|node:|\/|\\).*:\d+:\d+\)?$/;
  return stack
    .slice(end)
    .split('\n')
    .filter((line) => frame.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
}

const codes = ['code', 'errno', 'syscall', 'address', 'port', 'status', 'statusCode', 'errcode', 'method'] as const;
