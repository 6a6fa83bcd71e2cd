/**
 * `judge FILE`: cases as docs/rubric.md describes them, one line of JSON each, in; what the bot makes of them, out. It uses
 * the very code that the bot uses. Lines are judged one by one, and reading waits while nobody takes the output.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { whyUnreadable } from '../config/unreadable.js';
import { labels, places, type Place, type Prompt, type Reading } from '../domain/reading.js';
import { defaultSettings } from '../domain/settings.js';
import { day } from '../domain/time.js';
import { doesPromote, judge, snake, type History } from '../rules/etiquette/index.js';
import { read } from '../rules/reading/read.js';
import { traitsOf } from '../rules/reading/traits.js';

export interface Streams {
  readonly in: Readable;
  readonly out: Writable;
  readonly err: Writable;
}

/** A line that can be judged. */
export interface Case {
  readonly id: string;
  readonly platform: 'slack' | 'discord';
  readonly where: Place;
  readonly prompt: string | null;
  readonly history: History;
  readonly text: string;
}

/** Output is handed on in pieces of this many characters. */
const piece = 64 * 1024;

/** File, or `-` for standard input -> exit status: 0, or 1 where a line or the file could not be read. */
export async function judgeCommand(file: string, streams: Streams): Promise<number> {
  const input = file === '-' ? streams.in : createReadStream(file);
  let status = 0;
  let number = 0;
  let waiting = '';
  let gone = false;
  // Whoever reads the output may have seen enough (`| head`): no fault of ours.
  const onError = (error: NodeJS.ErrnoException) => {
    gone = true;
    if (error.code !== 'EPIPE') status = 1;
  };
  streams.out.on('error', onError);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  // readline does not hand on the errors of its input.
  const failed = new Promise<NodeJS.ErrnoException>((resolve) => input.once('error', resolve));
  const ended = (async () => {
    for await (const line of lines) {
      number++;
      if (gone) break;
      const found = parseCase(line);
      if (typeof found === 'string') {
        streams.err.write(`line ${number}: ${found}\n`);
        status = 1;
        continue;
      }
      waiting += `${JSON.stringify(judgeCase(found))}\n`;
      if (waiting.length > piece) {
        await hand(streams.out, waiting, () => gone);
        waiting = '';
      }
    }
    if (waiting) await hand(streams.out, waiting, () => gone);
    return undefined;
  })();
  const error = await Promise.race([ended, failed]);
  if (error) {
    streams.err.write(`${file} should be a file of cases, but ${whyUnreadable(error)}.\n`);
    status = 1;
  }
  lines.close();
  return status;
}

/** Writes, and waits while the other side is slow. */
async function hand(out: Writable, words: string, gone: () => boolean): Promise<void> {
  if (gone() || out.destroyed) return;
  if (out.write(words)) return;
  await new Promise<void>((resolve) => {
    const go = () => {
      for (const event of ['drain', 'error', 'close']) out.off(event, go);
      resolve();
    };
    for (const event of ['drain', 'error', 'close']) out.once(event, go);
  });
}

/** One judgement as it is written: labels as the rubric spells them. */
export interface Judged {
  readonly id: string;
  readonly reading: Readonly<Record<string, boolean>>;
  readonly verdict: string;
  readonly nudge: string;
  readonly why: readonly string[];
}

export function judgeCase(given: Case): Judged {
  return judgeReading(given, readCase(given));
}

/** The reading of a case: its text, in view of what it answers. */
export function readCase(given: Case): Reading {
  const prompt: Prompt = given.prompt === null ? 'none' : traitsOf(given.prompt, given.platform);
  return read(given.text, { platform: given.platform, prompt, where: given.where }).reading;
}

/** What a case amounts to, by a reading of it. */
export function judgeReading(given: Case, reading: Reading): Judged {
  const { verdict, nudge, why } = judge(reading, given.history, defaultSettings);
  return { id: given.id, reading: plain(reading, given.history), verdict, nudge: nudge ?? 'none', why };
}

/** The labels alone. A bare link that was posted before is pushed, by the rubric's ruling. */
function plain(reading: Reading, history: History): Record<string, boolean> {
  const spared = reading.notMeant;
  const found = Object.fromEntries(labels.map((label) => [snake(label), !spared && reading[label].is]));
  if (doesPromote({ reading, history, settings: defaultSettings })) found['promotes'] = !spared;
  return found;
}

/** A line -> a case, or what is wrong with it. Fields that judging does not need (labels) are not looked at. */
export function parseCase(line: string): Case | string {
  if (line.trim() === '') return 'empty';
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not a JSON object';
  const { id, platform, where, prompt, history, text } = value as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') return '`id` is not a string with something in it';
  if (platform !== 'slack' && platform !== 'discord') return '`platform` is neither `slack` nor `discord`';
  if (!places.includes(where as Place)) return `\`where\` is none of ${places.join(', ')}`;
  if (prompt !== null && prompt !== undefined && typeof prompt !== 'string')
    return '`prompt` is neither a string nor null';
  if (typeof text !== 'string') return '`text` is not a string';
  const known = parseHistory(history);
  if (typeof known === 'string') return known;
  return {
    id,
    platform,
    where: where as Place,
    prompt: prompt ?? null,
    history: { ...known, where: where as Place },
    text,
  };
}

function parseHistory(value: unknown): Omit<History, 'where'> | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '`history` is not an object';
  const { days_in_community, days_silent, answered_welcome, exchanges, similar_sent } = value as Record<
    string,
    unknown
  >;
  if (!isCount(days_in_community)) return '`history.days_in_community` is not a number of days';
  if (days_silent !== null && !isCount(days_silent))
    return '`history.days_silent` is neither a number of days nor null';
  if (typeof answered_welcome !== 'boolean') return '`history.answered_welcome` is neither true nor false';
  if (!isCount(exchanges)) return '`history.exchanges` is not a count';
  if (!isCount(similar_sent)) return '`history.similar_sent` is not a count';
  return {
    inCommunityFor: days_in_community * day,
    silentFor: days_silent === null ? null : days_silent * day,
    answeredWelcome: answered_welcome,
    exchanges,
    similarSent: similar_sent,
  };
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
