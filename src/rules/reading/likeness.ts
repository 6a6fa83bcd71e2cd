/**
 * Likeness: whether two messages are nearly the same text, without keeping either. The words that carry the pitch are
 * cut into overlapping runs (shingles), and the smallest hashes of these, in bands, are the fingerprint (MinHash with
 * locality-sensitive hashing: Broder 1997; Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", chapter 3).
 * Greeting, names, links, emoji and the order of lines change nothing or little. Each band is keyed by the community, so
 * that fingerprints of two communities can never be compared, and nothing can be looked up by guessing.
 */
import type { Platform } from '../../domain/ids.js';
import { tokenize, type Token } from './tokens.js';

/** Fewer words than this are no pitch: two honest short answers are not alike. */
const fewestWords = 8;
/** Hashes kept, in bands of rows: 8 bands of 4 find pairs that share about 0.6 of their shingles: (1/8)^(1/4). */
const bands = 8;
const rows = 4;
/** Bands that two messages must share to be nearly the same text. */
export const sameBands = 1;
/** Constant cost: more words than this are not looked at. */
const mostWords = 400;

/** A word's hash, FNV-1a; the start makes it one of a family. */
function hash(words: string, start: number): number {
  let value = start;
  for (let i = 0; i < words.length; i++) value = Math.imul(value ^ words.charCodeAt(i), 0x01000193);
  // Avalanche (Murmur3's finaliser): FNV's high bits depend too little on the last letters.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

const greetings = new Set(
  'hi hello hey heya hiya yo sup dear greetings good morning afternoon evening everyone everybody all guys folks friends team there hola buenas buenos ola bonjour salut coucou hallo moin servus ciao salve hoi'.split(
    ' ',
  ),
);

/** The words that count: no greeting at the start, no name behind it, no links, mentions, emoji or numbers. */
function pitch(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  let opening = true;
  let greeted = false;
  for (const { kind, text } of tokens) {
    if (words.length >= mostWords) break;
    if (kind !== 'word') {
      if (kind === 'stop' || kind === 'comma') opening = opening && !greeted;
      continue;
    }
    if (opening && greetings.has(text)) {
      greeted = true;
      continue;
    }
    if (opening && greeted) {
      // The first word behind a greeting is somebody's name.
      greeted = false;
      opening = false;
      continue;
    }
    opening = false;
    words.push(text);
  }
  return words;
}

/**
 * Text -> keyed bands; empty where it is too short to be compared. `keyed` is the community's keyed hash. Eight calls of it
 * at most, whatever the length.
 */
export function likeness(text: string, platform: Platform, keyed: (words: string) => string): readonly string[] {
  const words = pitch(tokenize(text.slice(0, 8_000), platform));
  if (words.length < fewestWords) return [];
  const smallest = new Uint32Array(bands * rows).fill(0xffffffff);
  for (let at = 0; at < words.length; at++) {
    // Pairs of neighbours, within and across lines; single words too, so that another order of lines costs little.
    const shingle = hash(words[at]!, 0x811c9dc5);
    const two = at + 1 < words.length ? hash(`${words[at]} ${words[at + 1]}`, 0x050c5d1f) : shingle;
    for (let index = 0; index < smallest.length; index++) {
      const mixed = mix(index & 1 ? two : shingle, index);
      if (mixed < smallest[index]!) smallest[index] = mixed;
    }
  }
  return Array.from({ length: bands }, (_, band) => {
    const part = smallest.subarray(band * rows, band * rows + rows);
    return keyed(`like.${band}.${Array.from(part, (value) => value.toString(36)).join('.')}`);
  });
}

/** One of a family of hashes of a hash. */
function mix(value: number, index: number): number {
  let mixed = Math.imul(value ^ Math.imul(index + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
