/**
 * The words of all lexicons, numbered. A word is looked up where it stands in a text, by the hash that was made while it was
 * scanned, so that reading makes no strings of words. The table is filled while modules load and never by a text.
 */

const numbers = new Map<string, number>();
/** The letters of all words, one after the other, and where each word begins; a last entry says where the last one ends. */
let letters = new Uint16Array(1 << 17);
const begins: number[] = [0];
/** Hash -> the number of a word and one more; 0 where there is none. Neighbours share a crowded place. */
let slots = new Int32Array(1 << 16);

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
  if (from + word.length > letters.length) letters = doubled(letters, word.length);
  for (let i = 0; i < word.length; i++) letters[from + i] = word.charCodeAt(i);
  begins.push(from + word.length);
  if (numbers.size * 4 > slots.length) {
    slots = new Int32Array(slots.length * 2);
    for (const [each, number] of numbers) place(each, number);
  } else place(word, id);
  return id;
}

function doubled(old: Uint16Array, more: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(old.length * 2 + more);
  larger.set(old);
  return larger;
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

/** A folded word -> its number, or `noWord`. */
export const numberOf = (word: string): number => numbers.get(word) ?? noWord;

/** The number of the word of ASCII letters in any case that stands in a text, given the hash of its lower case; or `noWord`. */
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
    if ((c >= 65 && c <= 90 ? c | 32 : c) !== letters[begin + i]) return false;
  }
  return true;
}
