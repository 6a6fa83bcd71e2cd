/**
 * Meanings: the lists of concepts that words and phrases stand for, numbered, with what the rest of the reading asks of
 * them worked out once. Made while modules load.
 */
import { labels, type Label } from '../../domain/reading.js';
import { aspectsOf } from './aspects.js';
import { conceptId, concepts, favours, pushes, type Concept } from './concepts.js';
import { reasonOf, type Reason } from './reasons.js';

/** Meaning -> its concepts. */
export const tagsOf: (readonly number[])[] = [];
/** Meaning -> what is true of it, as the bits below. */
export const traitsOfMeaning: number[] = [];
const numbers = new Map<string, number>();

/** A verb that may stand as an order. */
export const isAction = 1;
/** A verb of no particular meaning. */
export const isOnlyAct = 1 << 1;
export const joinsClauses = 1 << 2;
export const mayPrecedeAnOrder = 1 << 3;
/** Gives a question back. */
export const asksBack = 1 << 4;
export const isQuestionWord = 1 << 5;
export const isAuxiliary = 1 << 6;
export const isAddressed = 1 << 7;
export const isGreeting = 1 << 8;
export const isJoke = 1 << 9;
export const isReport = 1 << 10;
export const isPlea = 1 << 11;
/** Names somebody other than the writer. */
export const isOther = 1 << 12;
export const isEmpty = 1 << 14;
/** An order wherever it stands. */
export const isOrder = 1 << 15;
/** Makes a question of its sentence, wherever it stands. */
export const makesQuestion = 1 << 16;

const idsOf = (...list: Concept[]) => new Set(list.map((concept) => conceptId[concept]));
const actions = idsOf(...pushes, ...favours, 'act');
const before = idsOf(
  'please',
  'greet',
  'everyone',
  'and',
  'but',
  'thanks',
  'agree',
  'small',
  'if',
  'emoji',
  'sorry',
  'when',
);
const anyOf: readonly (readonly [number, ReadonlySet<number>])[] = [
  [isAction, actions],
  [joinsClauses, idsOf('and', 'but')],
  [isQuestionWord, idsOf('what', 'how', 'who')],
  [isAuxiliary, idsOf('do', 'be', 'have', 'can')],
  [makesQuestion, idsOf('whether')],
  [isAddressed, idsOf('you', 'your', 'someone', 'everyone')],
  [isGreeting, idsOf('greet')],
  [isJoke, idsOf('joke')],
  [isReport, idsOf('report')],
  [isPlea, idsOf('plight', 'help', 'please')],
  [isOther, idsOf('you', 'your', 'yours', 'everyone', 'someone', 'else', 'they', 'who')],
];

const tables: { readonly table: unknown[]; readonly entry: (tags: readonly number[]) => unknown }[] = [];
/** Meaning -> what is worked out once from its concepts, for meanings that are there and those to come. */
export function overMeanings<T>(entry: (tags: readonly number[]) => T): readonly T[] {
  const table = tagsOf.map(entry);
  tables.push({ table, entry });
  return table;
}

/** Concepts -> the number of this meaning. */
export function meaningOf(tags: readonly number[], order = false): number {
  const name = `${tags.join()}${order ? '!' : ''}`;
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const id = tagsOf.length;
  numbers.set(name, id);
  tagsOf.push(tags);
  traitsOfMeaning.push(traitsOfTags(tags) | (order ? isOrder : 0));
  for (const { table, entry } of tables) table.push(entry(tags));
  return id;
}

/** Meaning -> the groups of its concepts. */
export const aspectsOfMeaning = overMeanings((tags) => tags.reduce((found, tag) => found | aspectsOf[tag]!, 0));
/** Meaning -> for each label, by its number, the reason that it speaks for. */
export const reasonsOfMeaning = overMeanings((tags) => labels.map((label) => reasonOfTags(label, tags)));

export const meaningOfConcepts = (...list: Concept[]): number => meaningOf(list.map((concept) => conceptId[concept]));

function reasonOfTags(label: Label, tags: readonly number[]): Reason | undefined {
  const tag = tags.find((each) => reasonOf[label][concepts[each]!]);
  return tag === undefined ? undefined : reasonOf[label][concepts[tag]!];
}

function traitsOfTags(tags: readonly number[]): number {
  let traits = tags.length === 0 ? isEmpty : 0;
  for (const [trait, list] of anyOf) if (tags.some((tag) => list.has(tag))) traits |= trait;
  if (tags.length === 1 && concepts[tags[0]!] === 'act') traits |= isOnlyAct;
  if (tags.every((tag) => before.has(tag))) traits |= mayPrecedeAnOrder;
  if (tags.includes(conceptId.yours) && !tags.includes(conceptId.greet)) traits |= asksBack;
  return traits;
}
