/**
 * The phrases of a language as one tree of numbered words: from a word to its place in the tree, and from place to place by
 * the next word. Made once, while modules load.
 */
import { meaningOf } from './meanings.js';
import { forEachWord, intern, numberOf, wordCount } from './vocabulary.js';
import { any } from './words/any.js';
import { lexicons } from './words/index.js';
import { endingsOf, graft, grow, type Node } from './words/lexicon.js';

/** The first words of a language's phrases. */
export interface Phrases {
  /** Word -> place; 0 where no phrase begins with it, nor with what it is drawn out from. */
  readonly roots: Int32Array;
  readonly verbsLast: boolean;
  /** Ending of a word -> its meaning. */
  readonly endings: ReadonlyMap<string, number>;
}

/** The longest ending of any lexicon, in letters, and the shortest. */
export const longestEnding = 8;
const shortestEnding = 2;
/** An ending is none without a word of this many letters before it. */
const shortestStem = 2;

/** A word of more letters than this is no greeting drawn out. */
const longestDrawnOut = 24;

export const noMeaning = -1;
/** Place -> what a phrase that ends here means, or `noMeaning`. Place 0 is nowhere. */
const meanings: number[] = [noMeaning];
/** Place -> the words by which phrases go on from here, as bits that words share: most words are ruled out at a glance. */
const nexts: number[] = [0];
const bitOf = (word: number) => 1 << (word & 31);

const crowded = 1 << 17;
const edgeFrom = new Int32Array(crowded);
const edgeWord = new Int32Array(crowded);
const edgeTo = new Int32Array(crowded);
let edges = 0;
const edgeSlot = (from: number, word: number) => (Math.imul(from, 0x9e3779b1) + Math.imul(word, 0x85ebca6b)) >>> 15;

const byLanguage = new Map<string, Phrases>();
const trees = [[any, grow([any])] as const, ...lexicons.map((lexicon) => [lexicon, grow([any, lexicon])] as const)];
for (const [{ mixes }, tree] of trees) {
  const mixed = trees.find(([{ language }]) => language === mixes);
  if (mixed) graft(tree, mixed[1]);
}
/** What is mixed into another tree stands there once. */
const places = new Map<Node, number>();
const planted = trees.map(
  ([lexicon, tree]) => [lexicon, [...tree].map(([word, node]) => [intern(word), plant(node)] as const)] as const,
);
places.clear();
const drawnOut: (readonly [string, number])[] = [];
forEachWord((word, id) => {
  if (/(.)\1\1/.test(word)) drawnOut.push([word, id]);
});
for (const [lexicon, firsts] of planted) {
  const { language, verbsLast = false } = lexicon;
  const roots = new Int32Array(wordCount());
  const endings = new Map(
    [...endingsOf(lexicon)].map(([ending, { tags, order }]) => [ending, meaningOf(tags ?? [], order)]),
  );
  const phrases: Phrases = { roots, verbsLast, endings };
  for (const [word, at] of firsts) roots[word] = at;
  for (const [word, id] of drawnOut) if (roots[id] === 0) roots[id] = placeOfDrawnOut(phrases, word);
  byLanguage.set(language, phrases);
}

function plant(node: Node): number {
  const known = places.get(node);
  if (known !== undefined) return known;
  const { tags, order, next } = node;
  const at = meanings.length;
  places.set(node, at);
  meanings.push(tags ? meaningOf(tags, order) : noMeaning);
  nexts.push(0);
  for (const [text, node] of next ?? []) {
    const word = intern(text);
    nexts[at]! |= bitOf(word);
    link(at, word, plant(node));
  }
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
const nextsAtPlace = Int32Array.from(nexts);

/** The phrases of a language with the words that are the same everywhere; these alone where we have no lexicon for it. */
export const phrasesIn = (language: string): Phrases => byLanguage.get(language) ?? phrasesOfAny;
const phrasesOfAny: Phrases = byLanguage.get(any.language) ?? {
  roots: new Int32Array(0),
  verbsLast: false,
  endings: new Map(),
};

/** Where phrases begin with a word whose letters are drawn out: 3 and more in a row also count as one or two. 0 for nowhere. */
export function placeOfDrawnOut(phrases: Phrases, word: string): number {
  if (word.length > longestDrawnOut) return 0;
  const two = shorten(word, 2);
  if (two === word) return 0;
  return placeOf(phrases, two) || placeOf(phrases, shorten(word, 1));
}

function placeOf({ roots }: Phrases, word: string): number {
  const id = numberOf(word);
  return id >= 0 && id < roots.length ? roots[id]! : 0;
}

/** What the end of a folded word means, or `noMeaning`. `tail` holds its last letters, `letters` says how many it has. */
export function meaningOfEnding({ endings }: Phrases, tail: string, letters: number): number {
  const longest = Math.min(tail.length, letters - shortestStem, longestEnding);
  for (let length = longest; length >= shortestEnding; length--) {
    const meaning = endings.get(tail.slice(tail.length - length));
    if (meaning !== undefined) return meaning;
  }
  return noMeaning;
}

/** Where a phrase goes on from a place with a word; 0 for nowhere. */
export function placeAfter(from: number, word: number): number {
  for (let slot = edgeSlot(from, word); ; slot = (slot + 1) & (crowded - 1)) {
    const to = edgeTo[slot]!;
    if (to === 0 || (edgeFrom[slot] === from && edgeWord[slot] === word)) return to;
  }
}

export const meaningAt = (place: number): number => meaningAtPlace[place]!;
export const hasMore = (place: number): boolean => nextsAtPlace[place] !== 0;
/** False where no phrase goes on with this word; true where one may. */
export const mayGoOn = (place: number, word: number): boolean => (nextsAtPlace[place]! & bitOf(word)) !== 0;

/** `heyyyy` -> `heyy` (2) or `hey` (1): runs of three and more equal letters are cut. */
function shorten(word: string, to: 1 | 2): string {
  let cut = word;
  for (let i = 0; i + 2 < cut.length; i++) {
    const letter = cut.charCodeAt(i);
    if (cut.charCodeAt(i + 1) !== letter || cut.charCodeAt(i + 2) !== letter) continue;
    let stop = i + 3;
    while (stop < cut.length && cut.charCodeAt(stop) === letter) stop++;
    cut = cut.slice(0, i + to) + cut.slice(stop);
  }
  return cut;
}
