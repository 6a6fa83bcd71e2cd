/**
 * What a lexicon is, and how its lines are read. A lexicon lists, for each concept, words and phrases separated by
 * commas. Within a phrase `a|b` is one word or the other, and `x?` a word that may be missing. Words stand as
 * `fold` leaves them: lower case, without accents. The longest phrase that fits wins, so that an exception
 * (`check out of`) is simply a longer phrase under `nothing`.
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
}

/** A word's place in the phrases: what ends here, and which words may follow. */
export interface Node {
  tags: readonly number[] | undefined;
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

/** Lexicons -> one tree of their phrases. */
export function grow(lexicons: readonly Lexicon[]): Map<string, Node> {
  const root = new Map<string, Node>();
  for (const { phrases } of lexicons) {
    for (const [concept, list] of Object.entries(phrases) as [Concept | 'nothing', string][]) {
      for (const phrase of list.split(/[,\n]/)) {
        for (const words of sequences(phrase.trim())) plant(root, words, concept);
      }
    }
  }
  return root;
}

function plant(root: Map<string, Node>, words: readonly string[], concept: Concept | 'nothing'): void {
  let level = root;
  let node: Node | undefined;
  for (const word of words) {
    if (node) level = node.next ??= new Map();
    node = level.get(word);
    if (!node) level.set(word, (node = { tags: undefined, next: undefined }));
  }
  if (!node) return;
  const tags = node.tags ?? [];
  if (concept === 'nothing') node.tags = tags;
  else if (!tags.includes(conceptId[concept])) node.tags = [...tags, conceptId[concept]];
}
