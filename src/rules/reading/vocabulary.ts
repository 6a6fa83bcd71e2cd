/**
 * The words of all lexicons, numbered. A word is looked up where it stands in a text, by the hash that was made while it was
 * scanned, so that reading makes no strings of words. The table is filled while modules load and never by a text.
 */
import { plainLetters } from './fold.js';

const mostWords = 1 << 15;
const numbers = new Map<string, number>();
/** The letters of all words, one after the other, and where each word begins; a last entry says where the last one ends. */
const letters = new Uint16Array(1 << 18);
const begins = new Int32Array(mostWords + 1);
/** Hash -> the number of a word and one more; 0 where there is none. Neighbours share a crowded place. */
const slots = new Int32Array(2 * mostWords);

export const hashStart = 0x811c9dc5 | 0;
/** FNV-1a, one letter on. */
export const hashOn = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);
/** Where to begin to look: the low bits of FNV depend too little on its first letters. */
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1);

export const noWord = -1;

/** A folded word -> its number, a new one if need be. Only while modules load. */
export function intern(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const id = numbers.size;
  numbers.set(word, id);
  const from = begins[id]!;
  if (id >= mostWords || from + word.length > letters.length)
    throw new RangeError('The lexicons have outgrown the table of their words.');
  for (let i = 0; i < word.length; i++) letters[from + i] = word.charCodeAt(i);
  begins[id + 1] = from + word.length;
  place(word, id);
  return id;
}

function place(word: string, id: number): void {
  let hash = hashStart;
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
  let slot = slotOf(hash);
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = id + 1;
}

/** How many words have numbers by now. */
export const wordCount = (): number => numbers.size;

/** Every word so far, with its number. */
export const forEachWord = (visit: (word: string, id: number) => void): void =>
  numbers.forEach((id, word) => visit(word, id));

/** A folded word -> its number, or `noWord`. */
export const numberOf = (word: string): number => numbers.get(word) ?? noWord;

/** The number of the word that stands in a text, given the hash of its plain letters; or `noWord`. */
export function numberAt(text: string, from: number, until: number, hash: number): number {
  const length = until - from;
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (slots.length - 1)) {
    const id = slots[slot]! - 1;
    if (id < 0) return noWord;
    const begin = begins[id]!;
    if (begins[id + 1]! - begin === length && isSame(text, from, begin, length)) return id;
  }
}

function isSame(text: string, from: number, begin: number, length: number): boolean {
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(from + i);
    const letter = letters[begin + i]!;
    if (c !== letter && plain(c) !== letter) return false;
  }
  return true;
}

const curly = 0x2019;
/** A character of a word as lexicons know it. */
const plain = (c: number): number => (c < plainLetters.length ? plainLetters[c]! || c : c === curly ? 39 : c);
