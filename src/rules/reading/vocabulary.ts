/**
 * The words of all lexicons, numbered. A word is looked up where it stands in a text, by the signs that were gathered while
 * it was scanned, so that reading makes no strings of words. The table is filled while modules load and never by a text.
 */
import { isDigit, isLetter } from './characters.js';
import { folded } from './fold.js';

const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789'";
const signOfLetter = new Map([...alphabet].map((letter, index) => [letter, index + 1]));
const bitsOfSign = 6;
/** Set beside the sign of a letter from A to Z. */
const capital = 1 << bitsOfSign;
export const signOf = (marked: number): number => marked & (capital - 1);
/** 1 for the sign of a letter from A to Z, 0 for others. */
export const capitalsIn = (marked: number): number => marked >>> bitsOfSign;
export const signOfApostrophe = signOfLetter.get("'")!;

/**
 * A letter or digit of a text -> the sign of what it folds to, marked if it is a capital. 0 for what is none, or folds to
 * several, or to a letter that is not in the alphabet.
 */
export const signs = Uint8Array.from(folded, (letter, code) => {
  const sign = isLetter(code) || isDigit(code) ? (signOfLetter.get(letter) ?? 0) : 0;
  return code >= 65 && code <= 90 ? sign | capital : sign;
});

// The signs of a word's last ten letters are two numbers of five signs each: no shorter word shares them with another.
const signsOfNumber = 5;
const inNumbers = 2 * signsOfNumber;
const thirtyBits = (1 << (bitsOfSign * signsOfNumber)) - 1;
/** The earlier five of the last ten signs, one sign on. */
export const earlierOn = (earlier: number, later: number): number =>
  ((earlier << bitsOfSign) | (later >>> (bitsOfSign * (signsOfNumber - 1)))) & thirtyBits;
/** The last five signs, one sign on. */
export const laterOn = (later: number, sign: number): number => ((later << bitsOfSign) | sign) & thirtyBits;

const mostWords = 1 << 15;
const numbers = new Map<string, number>();
/** The words by their numbers. */
const words: string[] = [];

/**
 * Slots of four numbers each, beside each other because they are looked at together: a word's number and one more (0: nobody's
 * slot), its last signs, those before, and its length. Neighbours share a crowded place.
 */
const slots = new Int32Array(4 * 2 * mostWords);
const slotOf = (earlier: number, later: number): number =>
  4 * (Math.imul(later ^ Math.imul(earlier, 0x85ebca6b), 0x9e3779b1) >>> 16);
const slotAfter = (slot: number): number => (slot + 4) & (slots.length - 1);

export const noWord = -1;

/** A folded word -> its number, a new one if need be. Only while modules load. */
export function intern(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const id = words.length;
  if (id >= mostWords) throw new RangeError('The lexicons have outgrown the table of their words.');
  numbers.set(word, id);
  words.push(word);
  place(word, id);
  return id;
}

function place(word: string, id: number): void {
  let earlier = 0;
  let later = 0;
  for (const letter of word) {
    const sign = signOfLetter.get(letter);
    if (sign === undefined) return; // It is never looked up where it stands.
    earlier = earlierOn(earlier, later);
    later = laterOn(later, sign);
  }
  let slot = slotOf(earlier, later);
  while (slots[slot] !== 0) slot = slotAfter(slot);
  slots.set([id + 1, later, earlier, word.length], slot);
}

/** How many words have numbers by now. */
export const wordCount = (): number => words.length;

/** Every word so far, with its number. */
export const forEachWord = (visit: (word: string, id: number) => void): void => words.forEach(visit);

/** A folded word -> its number, or `noWord`. */
export const numberOf = (word: string): number => numbers.get(word) ?? noWord;

/** The number of the word that stands in a text, given its last signs; or `noWord`. */
export function numberAt(text: string, from: number, until: number, earlier: number, later: number): number {
  const length = until - from;
  for (let slot = slotOf(earlier, later); ; slot = slotAfter(slot)) {
    const id = slots[slot]! - 1;
    if (id < 0) return noWord;
    if (slots[slot + 1] !== later || slots[slot + 2] !== earlier || slots[slot + 3] !== length) continue;
    if (length <= inNumbers || beginsWith(text, from, words[id]!, length - inNumbers)) return id;
  }
}

/** Whether so many signs at a place in a text are those of a word. */
function beginsWith(text: string, from: number, word: string, length: number): boolean {
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(from + i);
    const letter = word.charCodeAt(i);
    if (c !== letter && plain(c) !== letter) return false;
  }
  return true;
}

const curly = 0x2019;
/** A character of a word as lexicons know it. */
const plain = (c: number): number => (c === curly ? 39 : alphabet.charCodeAt(signOf(signs[c] ?? 0) - 1));
