/**
 * The phrases of a language as one tree of numbered words: from a word to its place in the tree, and from place to place by
 * the next word. Most words and most phrases go no further: their place is what they mean, as a negative number. Made once,
 * while modules load.
 */
import { fold } from './fold.js';
import { meaningOf } from './meanings.js';
import { functionWord, placeOfForm, wordForm } from './symbols.js';
import { forEachWord, intern, numberOf, wordCount } from './vocabulary.js';
import { any } from './words/any.js';
import { lexicons } from './words/index.js';
import { endingsOf, graft, grow, type Lexicon, type Node } from './words/lexicon.js';

/** The first words of a language's phrases. */
export interface Phrases {
  /** Word -> place; 0 where no phrase begins with it, nor with what it is drawn out from. */
  readonly roots: Int32Array;
  readonly verbsLast: boolean;
  /** Ending of a word -> its meaning. */
  readonly endings: ReadonlyMap<string, number>;
  /** Word -> the symbol of a function word; 0 for any other. */
  readonly functionWords: Int32Array;
  /** The place of two letters (`placeOfForm`) -> the symbol of a word that ends in them; 0 where they tell nothing. */
  readonly forms: Int32Array;
}

/** The longest ending of any lexicon, in letters, and the shortest. */
export const longestEnding = 8;
const shortestEnding = 2;
/** An ending is none without a word of this many letters before it. */
const shortestStem = 2;

/** A word of more letters than this is no greeting drawn out. */
const longestDrawnOut = 24;

export const noMeaning = -1;
/** The place where nothing goes on, and its meaning; this is its own reverse. */
const endOf = (meaning: number): number => ~meaning;
const nowhere = 0;

/** A place where phrases go on: what a phrase that ends here means, or `noMeaning`, and the next words with their places. */
interface Fork {
  readonly meaning: number;
  readonly next: readonly (readonly [word: number, place: number])[];
}
/** Places where phrases go on, from 1. */
const forks: Fork[] = [{ meaning: noMeaning, next: [] }];

const byLanguage = new Map<string, Phrases>();
const trees = [[any, grow([any])] as const, ...lexicons.map((lexicon) => [lexicon, grow([any, lexicon])] as const)];
for (const [{ mixes }, tree] of trees) {
  const mixed = trees.find(([{ language }]) => language === mixes);
  if (mixed) graft(tree, mixed[1]);
}
/** What is mixed into another tree stands there once. */
const placeOfNode = new Map<Node, number>();
const planted = trees.map(
  ([lexicon, tree]) => [lexicon, [...tree].map(([word, node]) => [intern(word), plant(node)] as const)] as const,
);
placeOfNode.clear();
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
  const phrases: Phrases = {
    roots,
    verbsLast,
    endings,
    functionWords: functionWordsOf(lexicon),
    forms: formsOf(lexicon),
  };
  for (const [word, at] of firsts) roots[word] = at;
  for (const [word, id] of drawnOut) if (roots[id] === 0) roots[id] = placeOfDrawnOut(phrases, word);
  byLanguage.set(language, phrases);
}

function functionWordsOf({ functionWords = {} }: Lexicon): Int32Array {
  const ids = Object.entries(functionWords).flatMap(([name, list]) =>
    list.split(' ').map((word) => [intern(fold(word)), functionWord(name)] as const),
  );
  const found = new Int32Array(wordCount());
  for (const [id, symbol] of ids) found[id] = symbol;
  return found;
}

function formsOf({ forms = '' }: Lexicon): Int32Array {
  const found = new Int32Array(32 * 32);
  for (const ending of forms.split(' ').filter(Boolean)) {
    const [one, other] = [ending.charCodeAt(0), ending.charCodeAt(1)];
    if (ending.startsWith('*')) {
      for (let any = 1; any <= 26; any++) if (any !== (other & 31)) found[placeOfForm(any, other)] = wordForm(ending);
    } else found[placeOfForm(one, other)] = wordForm(ending);
  }
  return found;
}

function plant(node: Node): number {
  const known = placeOfNode.get(node);
  if (known !== undefined) return known;
  const { tags, order, next } = node;
  const meaning = tags ? meaningOf(tags, order) : noMeaning;
  if (!next) return tags ? endOf(meaning) : nowhere;
  const steps = [...next].map(([word, after]) => [intern(word), plant(after)] as const);
  const place = forks.push({ meaning, next: steps }) - 1;
  placeOfNode.set(node, place);
  return place;
}

const bitOf = (word: number): number => 1 << (word & 31);
/** Place -> its meaning, and the words by which phrases go on, as bits that words share: most are ruled out at a glance. */
const places = Int32Array.from(
  forks.flatMap(({ meaning, next }) => [meaning, next.reduce((bits, [word]) => bits | bitOf(word), 0)]),
);

/** A step from a place by a word: the place, the word and where it leads, beside each other. Half of the slots stay empty. */
const steps = forks.flatMap(({ next }, from) => next.map(([word, to]) => [from, word, to] as const));
const stepBits = 33 - Math.clz32(steps.length);
const stepSlots = new Int32Array(4 << stepBits);
const stepSlot = (from: number, word: number): number =>
  4 * ((Math.imul(from, 0x9e3779b1) + Math.imul(word, 0x85ebca6b)) >>> (32 - stepBits));
const slotAfter = (slot: number): number => (slot + 4) & (stepSlots.length - 1);
for (const step of steps) {
  let slot = stepSlot(step[0], step[1]);
  while (stepSlots[slot] !== 0) slot = slotAfter(slot);
  stepSlots.set(step, slot);
}

/** The phrases of a language with the words that are the same everywhere; these alone where we have no lexicon for it. */
export const phrasesIn = (language: string): Phrases => byLanguage.get(language) ?? phrasesOfAny;
const phrasesOfAny: Phrases = byLanguage.get(any.language) ?? {
  roots: new Int32Array(0),
  verbsLast: false,
  endings: new Map(),
  functionWords: new Int32Array(0),
  forms: new Int32Array(32 * 32),
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
  for (let slot = stepSlot(from, word); ; slot = slotAfter(slot)) {
    const at = stepSlots[slot]!;
    if (at === 0) return nowhere;
    if (at === from && stepSlots[slot + 1] === word) return stepSlots[slot + 2]!;
  }
}

/** Whether no phrase goes on from a place. */
export const isEnd = (place: number): boolean => place < 0;
/** What the phrase means that ends at a place where none goes on. */
export const meaningOfEnd = endOf;
/** What the phrase means that ends at a place from which others go on, or `noMeaning`. */
export const meaningAt = (place: number): number => places[2 * place]!;
/** False where no phrase goes on with this word; true where one may. */
export const mayGoOn = (place: number, word: number): boolean => (places[2 * place + 1]! & bitOf(word)) !== 0;

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
