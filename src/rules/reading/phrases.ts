/**
 * The phrases of a language as one tree of numbered words: from a word to its place in the tree, and from place to place by
 * the next word. Made once, while modules load.
 */
import { meaningOf } from './meanings.js';
import { intern, numberOf, wordCount } from './vocabulary.js';
import { any } from './words/any.js';
import { lexicons } from './words/index.js';
import { grow, type Node } from './words/lexicon.js';

/** The first words of a language's phrases. */
export interface Phrases {
  /** Word -> place; 0 where no phrase begins with it. */
  readonly roots: Int32Array;
}

export const noMeaning = -1;
/** Place -> what a phrase that ends here means, or `noMeaning`. Place 0 is nowhere. */
const meanings: number[] = [noMeaning];
/** Place -> whether phrases go on from here. */
const goesOn: boolean[] = [false];

const crowded = 1 << 17;
const edgeFrom = new Int32Array(crowded);
const edgeWord = new Int32Array(crowded);
const edgeTo = new Int32Array(crowded);
let edges = 0;
const edgeSlot = (from: number, word: number) => (Math.imul(from, 0x9e3779b1) + Math.imul(word, 0x85ebca6b)) >>> 15;

const byLanguage = new Map<string, Phrases>();
const trees = [
  ['', grow([any])] as const,
  ...lexicons.map((lexicon) => [lexicon.language, grow([any, lexicon])] as const),
];
for (const [language, tree] of trees) {
  const firsts = [...tree].map(([word, node]) => [intern(word), plant(node)] as const);
  const roots = new Int32Array(wordCount());
  for (const [word, at] of firsts) roots[word] = at;
  byLanguage.set(language, { roots });
}

function plant({ tags, next }: Node): number {
  const at = meanings.length;
  meanings.push(tags ? meaningOf(tags) : noMeaning);
  goesOn.push(next !== undefined);
  for (const [word, node] of next ?? []) link(at, intern(word), plant(node));
  return at;
}

function link(from: number, word: number, to: number): void {
  if (++edges * 2 > crowded) throw new RangeError('The lexicons have outgrown the table of their phrases.');
  let slot = edgeSlot(from, word);
  while (edgeTo[slot] !== 0) slot = (slot + 1) & (crowded - 1);
  edgeFrom[slot] = from;
  edgeWord[slot] = word;
  edgeTo[slot] = to;
}

const meaningAtPlace = Int32Array.from(meanings);
const goesOnAtPlace = Uint8Array.from(goesOn, Number);

/** The phrases of a language with the words that are the same everywhere; these alone where we have no lexicon for it. */
export const phrasesIn = (language: string): Phrases => byLanguage.get(language) ?? phrasesOfAny;
const phrasesOfAny: Phrases = byLanguage.get('') ?? { roots: new Int32Array(0) };

/** Where the phrases stand that begin with a word; 0 for nowhere. */
export const placeOf = ({ roots }: Phrases, word: number): number =>
  word >= 0 && word < roots.length ? roots[word]! : 0;

/** The same for a word that is no number yet. */
export const placeOfText = (phrases: Phrases, word: string): number => placeOf(phrases, numberOf(word));

/** Where a phrase goes on from a place with a word; 0 for nowhere. */
export function placeAfter(from: number, word: number): number {
  for (let slot = edgeSlot(from, word); ; slot = (slot + 1) & (crowded - 1)) {
    const to = edgeTo[slot]!;
    if (to === 0 || (edgeFrom[slot] === from && edgeWord[slot] === word)) return to;
  }
}

export const meaningAt = (place: number): number => meaningAtPlace[place]!;
export const hasMore = (place: number): boolean => goesOnAtPlace[place] === 1;
