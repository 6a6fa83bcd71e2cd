/**
 * What a lexicon is, and how its lines are read. A lexicon lists, for each concept, words and phrases separated by
 * commas. Within a phrase `a|b` is one word or the other, and `x?` a word that may be missing. Words stand as
 * `fold` leaves them: lower case, without accents. The longest phrase that fits wins, so that an exception
 * (`check out of`) is simply a longer phrase under `nothing`. A phrase that ends in `!` is an order wherever it stands
 * (`subscribe karo!`); others are orders only where one begins.
 */
import { conceptId, type Concept } from '../concepts.js';
import { fold } from '../fold.js';

export interface Lexicon {
  /** ISO 639-1, or `any` for words that mean the same everywhere. */
  readonly language: string;
  /** Short words that give the language away. */
  readonly common: string;
  readonly phrases: { readonly [C in Concept | 'nothing']?: string };
  /** What somebody writes, as a whole message, to be left alone by the bot. */
  readonly stop?: string;
  /** Letters that the other languages hardly have: where its words are few, these speak for it. */
  readonly letters?: string;
  /**
   * Endings of words that are in no phrase, for languages whose verbs say by their ending who acts: the longest that fits
   * wins, and an ending that ends in `!` makes an order.
   */
  readonly endings?: { readonly [C in Concept]?: string };
  /** Words that carry the grammar and mean nothing alone, by what they are in English: `the: 'el la los las'`. */
  readonly functionWords?: Readonly<Record<string, string>>;
  /** The last two letters of words that tell something of their form, for words that are in no phrase; `*s` is any letter and s. */
  readonly forms?: string;
  /** Is also written in letters that `fold` turns into Latin ones. */
  readonly otherLetters?: true;
  /** Is written without spaces: its words are cut out of the text by the longest that fits. */
  readonly unspaced?: true;
  /** The verb comes last, and what it acts on before it. */
  readonly verbsLast?: true;
  /** A language that people mix in by whole clauses: its phrases are known as well, where ours say nothing. */
  readonly mixes?: string;
}

/** A word's place in the phrases: what ends here, and which words may follow. */
export interface Node {
  tags: readonly number[] | undefined;
  /** An order wherever it stands. */
  order: boolean;
  next: Map<string, Node> | undefined;
}

/** `check it|this? out` -> every sequence of words that it stands for. */
export function sequences(phrase: string): string[][] {
  let all: string[][] = [[]];
  for (const part of phrase.split(' ')) {
    if (!part) continue;
    const optional = part.length > 1 && part.endsWith('?');
    const choices = (optional ? part.slice(0, -1) : part).split('|').map(fold);
    const longer = all.flatMap((words) => choices.map((choice) => [...words, choice]));
    all = optional ? [...all, ...longer] : longer;
  }
  return all.filter((words) => words.length > 0);
}

/** A lexicon's endings, as a tree of single words. */
export function endingsOf({ endings = {} }: Lexicon): Map<string, Node> {
  const root = new Map<string, Node>();
  for (const [concept, list] of Object.entries(endings) as [Concept, string][]) {
    for (const ending of list.split(/\s+/).filter(Boolean)) {
      const order = ending.endsWith('!');
      plant(root, [fold(order ? ending.slice(0, -1) : ending)], concept, order);
    }
  }
  return root;
}

/** Lexicons -> one tree of their phrases. */
export function grow(lexicons: readonly Lexicon[]): Map<string, Node> {
  const root = new Map<string, Node>();
  for (const { phrases } of lexicons) {
    for (const [concept, list] of Object.entries(phrases) as [Concept | 'nothing', string][]) {
      for (const phrase of list.split(/[,\n]/)) {
        const written = phrase.trim();
        const order = written.endsWith('!');
        for (const words of sequences(order ? written.slice(0, -1) : written)) plant(root, words, concept, order);
      }
    }
  }
  return root;
}

/** Adds to a tree the phrases of another that it does not have. */
export function graft(tree: Map<string, Node>, other: ReadonlyMap<string, Node>): Map<string, Node> {
  for (const [word, node] of other) {
    const known = tree.get(word);
    if (!known) tree.set(word, node);
    else {
      if (!known.tags) Object.assign(known, { tags: node.tags, order: node.order });
      if (node.next) known.next = graft(known.next ?? new Map(), node.next);
    }
  }
  return tree;
}

function plant(root: Map<string, Node>, words: readonly string[], concept: Concept | 'nothing', order: boolean): void {
  let level = root;
  let node: Node | undefined;
  for (const word of words) {
    if (node) level = node.next ??= new Map();
    node = level.get(word);
    if (!node) level.set(word, (node = { tags: undefined, order: false, next: undefined }));
  }
  if (!node) return;
  const tags = node.tags ?? [];
  if (order) node.order = true;
  if (concept === 'nothing') node.tags = tags;
  else if (!tags.includes(conceptId[concept])) node.tags = [...tags, conceptId[concept]];
}
