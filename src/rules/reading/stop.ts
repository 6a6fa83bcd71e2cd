/** The plain word "stop", in any language we know, as a whole message: the writer wants to be left alone by the bot. */
import { fold } from './fold.js';
import { Kind } from './kinds.js';
import type { Scan } from './scan.js';
import { lexicons } from './words/index.js';

const phrases = new Set(
  lexicons.flatMap(({ stop }) =>
    (stop ?? '')
      .split(/[,\n]/)
      .map((phrase) => fold(phrase.trim()))
      .filter(Boolean),
  ),
);

/** Nothing but the word: `Stop!` is one, `stop by on Friday` and `/stop the car` are none. */
export function isStop({ text, count, kinds, starts, ends }: Scan): boolean {
  if (count === 0 || count > 10) return false;
  const words: string[] = [];
  for (let at = 0; at < count; at++) {
    const kind = kinds[at];
    if (kind === Kind.word) words.push(fold(text.slice(starts[at], ends[at])));
    else if (kind !== Kind.stop && kind !== Kind.comma && kind !== Kind.emoji) return false;
  }
  return phrases.has(words.join(' '));
}
