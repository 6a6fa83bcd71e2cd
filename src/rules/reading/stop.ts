/** The plain word "stop", in any language we know, as a whole message: the writer wants to be left alone by the bot. */
import { fold, type Token } from './tokens.js';
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
export function isStop(tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens.length > 10) return false;
  const words: string[] = [];
  for (const { kind, text } of tokens) {
    if (kind === 'word') words.push(text);
    else if (kind !== 'stop' && kind !== 'comma' && kind !== 'emoji') return false;
  }
  return phrases.has(words.join(' '));
}
