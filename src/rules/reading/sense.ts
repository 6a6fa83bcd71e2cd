/**
 * Tokens -> what they stand for: sentences of tagged tokens. The longest phrase wins and is taken whole. A verb that
 * stands where an order stands (`subscribe`, `so please check out`) is told from one that does not (`I subscribed`).
 */
import { conceptId, favours, pushes, type Concept } from './concepts.js';
import { linkKind, isAmong } from './links.js';
import type { Token, TokenKind } from './tokens.js';
import type { Node } from './words/lexicon.js';

/** Something tagged, with the tokens it covers. */
export interface Sense {
  readonly tags: readonly number[];
  /** First token and the one after the last. */
  readonly from: number;
  readonly until: number;
  /** Stands where an order would stand. */
  readonly order: boolean;
}

export interface Sentence {
  readonly senses: readonly Sense[];
  readonly question: boolean;
  /** Words in it, tagged or not. */
  readonly words: number;
}

export interface Links {
  readonly domains: readonly string[];
  readonly referrals: readonly string[];
}

/** The longest phrase of any lexicon, in words. */
const longestPhrase = 6;
/** Words between the start of a clause and an order: `guys so please just`. */
const fillers = 4;

const ACT = conceptId.act;
const actions = new Set([...pushes, ...favours, 'act' as const].map((concept) => conceptId[concept]));
const ids = (...list: Concept[]) => new Set(list.map((concept) => conceptId[concept]));
const mayPrecedeAnOrder = ids(
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

const { yours: YOURS, greet: GREET } = conceptId;
const questionWords = ids('what', 'how', 'who');
const auxiliaries = ids('do', 'be', 'have', 'can');
const addressed = ids('you', 'your', 'someone', 'everyone');

const one = (concept: Concept): readonly number[] => [conceptId[concept]];
const tagsOfKind: Partial<Record<TokenKind, readonly number[]>> = {
  number: one('number'),
  price: one('price'),
  mention: one('mention'),
  emoji: one('emoji'),
  code: one('code'),
  quote: one('quote'),
};
const tagsOfLink = {
  own: [conceptId.link, conceptId.ownlink],
  referral: [conceptId.link, conceptId.reflink],
  knowledge: [conceptId.link, conceptId.toollink],
  plain: [conceptId.link],
} as const;
const everyone = one('everyone');
const handle = one('handle');
const none: readonly number[] = [];

export function sentencesOf(
  tokens: readonly Token[],
  phrases: ReadonlyMap<string, Node>,
  links: Links,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let senses: Sense[] = [];
  let words = 0;
  // Whether an order may still begin in the current clause, and how many words without a meaning stood before it.
  let orderable = true;
  let before = 0;
  // Begins like a question, whatever sign it ends with.
  let asks = false;

  const close = (question: boolean) => {
    if (senses.length > 0 || words > 0) sentences.push({ senses, question: question || asks, words });
    senses = [];
    words = 0;
    orderable = true;
    before = 0;
    asks = false;
  };
  const add = (tags: readonly number[], from: number, until: number) => {
    const order = orderable && tags.some((tag) => actions.has(tag));
    // A verb of no particular meaning says something only as an order.
    if (!order && tags.length === 1 && tags[0] === ACT) return;
    senses.push({ tags, from, until, order });
  };

  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    switch (token.kind) {
      case 'stop':
        close(false);
        at++;
        continue;
      case 'ask':
        close(true);
        at++;
        continue;
      case 'comma':
        orderable = true;
        before = 0;
        at++;
        continue;
      case 'link': {
        const kind = isAmong(token.text, links.domains) ? 'knowledge' : linkKind(token.text, links.referrals);
        add(tagsOfLink[kind], at, at + 1);
        orderable = true;
        before = 0;
        at++;
        continue;
      }
      case 'handle':
        add(token.text === '!everyone' ? everyone : handle, at, at + 1);
        at++;
        continue;
      case 'word':
        break;
      default:
        add(tagsOfKind[token.kind] ?? none, at, at + 1);
        if (token.kind === 'emoji') {
          orderable = true;
          before = 0;
        }
        at++;
        continue;
    }
    const found = longest(tokens, at, phrases);
    const until = found ? found.until : at + 1;
    if (found && orderable && before === 0 && !asks && beginsQuestion(found.tags, tokens, until, phrases)) {
      if (senses.length > 0) close(false);
      asks = true;
    }
    words += until - at;
    if (found && found.tags.length > 0) add(found.tags, at, until);
    // What may stand before an order: a few short words and address forms. A conjunction begins a new clause.
    const tags = found?.tags ?? none;
    if (tags.includes(conceptId.and) || tags.includes(conceptId.but)) {
      orderable = true;
      before = 0;
    } else if (tags.length > 0 ? !tags.every((tag) => mayPrecedeAnOrder.has(tag)) : token.text.length > 4)
      orderable = false;
    else if (++before > fillers) orderable = false;
    at = until;
  }
  close(false);
  return sentences;
}

/** `what are`, `how is your`, `do you`, `has anyone` at the start of a clause: people often leave the question mark out. */
function beginsQuestion(
  tags: readonly number[],
  tokens: readonly Token[],
  next: number,
  phrases: ReadonlyMap<string, Node>,
): boolean {
  if (tags.includes(YOURS) && !tags.includes(GREET)) return true;
  const wh = tags.some((tag) => questionWords.has(tag));
  if (!wh && !tags.some((tag) => auxiliaries.has(tag))) return false;
  const token = tokens[next];
  if (token?.kind !== 'word') return false;
  const after = longest(tokens, next, phrases)?.tags ?? none;
  return after.some((tag) => addressed.has(tag) || (wh && auxiliaries.has(tag)));
}

/** The longest phrase that begins at a token; words of 3 and more equal letters in a row also count with one or two. */
function longest(
  tokens: readonly Token[],
  from: number,
  phrases: ReadonlyMap<string, Node>,
): { readonly tags: readonly number[]; readonly until: number } | undefined {
  let node = lookUp(tokens[from]!.text, phrases);
  let tags: readonly number[] | undefined;
  let until = from;
  let at = from;
  const limit = Math.min(tokens.length, from + longestPhrase);
  while (node) {
    at++;
    if (node.tags) {
      tags = node.tags;
      until = at;
    }
    if (!node.next || at >= limit) break;
    const next = tokens[at]!;
    if (next.kind !== 'word' && next.kind !== 'number') break;
    node = node.next.get(next.text);
  }
  return tags && { tags, until };
}

function lookUp(word: string, phrases: ReadonlyMap<string, Node>): Node | undefined {
  const node = phrases.get(word);
  if (node || word.length > 24) return node;
  const two = shorten(word, 2);
  if (two === word) return undefined;
  return phrases.get(two) ?? phrases.get(shorten(word, 1));
}

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
