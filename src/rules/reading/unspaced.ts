/**
 * Where words end in writing without spaces: the longest word of a lexicon that begins here, and what lies between such words as
 * one. Each character is looked at no more often than the longest word has letters.
 */
import { lexicons } from './words/index.js';
import { sequences } from './words/lexicon.js';

interface Branch {
  word: boolean;
  readonly next: Map<number, Branch>;
}
const branch = (): Branch => ({ word: false, next: new Map() });

const root = branch();
for (const { unspaced, common, phrases, stop } of lexicons) {
  if (!unspaced) continue;
  const lists = [common.replace(/\s+/g, ','), stop ?? '', ...Object.values(phrases)];
  for (const phrase of lists.join().split(/[,\n!]/)) {
    for (const words of sequences(phrase.trim())) for (const word of words) plant(word.normalize('NFC'));
  }
}

function plant(word: string): void {
  let at = root;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i);
    let next = at.next.get(letter);
    if (!next) at.next.set(letter, (next = branch()));
    at = next;
  }
  at.word = true;
}

/** Kana, Han characters and the sign that repeats one. */
export const isUnspaced = (c: number): boolean =>
  (c >= 0x3041 && c <= 0x30ff) || (c >= 0x4e00 && c <= 0x9fff) || c === 0x3005;

/** Hiragana: Japanese has some in every sentence, Chinese none. */
export const hasHiragana = (text: string): boolean => /[\u3041-\u3096]/.test(text);

/** Where the word that begins at a character ends, or that same place if none begins there. */
export function endOfWord(text: string, from: number, until: number): number {
  let at = root;
  let found = from;
  for (let i = from; i < until; i++) {
    const next = at.next.get(text.charCodeAt(i));
    if (!next) break;
    if (next.word) found = i + 1;
    at = next;
  }
  return found;
}
