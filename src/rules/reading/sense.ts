/**
 * Tokens -> what they stand for: sentences of senses. The longest phrase wins and is taken whole. A verb that stands where an
 * order stands (`subscribe`, `so please check out`) is told from one that does not (`I subscribed`). Senses are kept in tables
 * that serve one text after the other.
 */
import { fold } from './fold.js';
import * as kinds from './kinds.js';
import { linkKind, isAmong } from './links.js';
import * as meanings from './meanings.js';
import * as phraseTables from './phrases.js';
import type { Phrases } from './phrases.js';
import { addressOf, longestText, type Scan } from './scan.js';
import { noWord, numberOf } from './vocabulary.js';

// Not looked up again at each use, as what other modules export is.
const { Kind } = kinds;
const {
  asksBack,
  isAction,
  isAddressed,
  isAuxiliary,
  isEmpty,
  isOnlyAct,
  isOrder,
  isQuestionWord,
  joinsClauses,
  makesQuestion,
  mayPrecedeAnOrder,
  meaningOfConcepts,
  traitsOfMeaning,
} = meanings;
const {
  isEnd,
  longestEnding,
  mayGoOn,
  meaningAt,
  meaningOfEnd,
  meaningOfEnding,
  noMeaning,
  placeAfter,
  placeOfDrawnOut,
} = phraseTables;

/** What a text says, sense by sense. The tables may be longer than what they hold. */
export interface Senses {
  count: number;
  /** Of the language: what a verb acts on stands before it. */
  verbsLast: boolean;
  /** Sense -> its meaning (`meanings.ts`). */
  readonly meanings: Int32Array;
  /** Sense -> its first token and the one after its last. */
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** Sense -> 1 where an order would stand. */
  readonly orders: Uint8Array;
  sentences: number;
  /** Sentence -> its first sense; one entry more says where the last sentence ends. */
  readonly begins: Int32Array;
  /** Sentence -> 1 if it asks. */
  readonly questions: Uint8Array;
  /** Sentence -> words in it, with a meaning or not. */
  readonly words: Int32Array;
}

export interface Links {
  readonly domains: readonly string[];
  readonly referrals: readonly string[];
}

const senses: Senses = {
  count: 0,
  verbsLast: false,
  meanings: new Int32Array(longestText),
  from: new Int32Array(longestText),
  until: new Int32Array(longestText),
  orders: new Uint8Array(longestText),
  sentences: 0,
  begins: new Int32Array(longestText + 1),
  questions: new Uint8Array(longestText),
  words: new Int32Array(longestText),
};

/** The longest phrase of any lexicon, in words. */
const longestPhrase = 6;
/** Words between the start of a clause and an order: `guys so please just`. */
const fillers = 4;
/** A word of more letters than this that means nothing to us begins no order. */
const longestFiller = 4;

const number = meaningOfConcepts('number');
const price = meaningOfConcepts('price');
const mention = meaningOfConcepts('mention');
const emoji = meaningOfConcepts('emoji');
const code = meaningOfConcepts('code');
const quote = meaningOfConcepts('quote');
const everyone = meaningOfConcepts('everyone');
const handle = meaningOfConcepts('handle');
const meaningOfLink = {
  own: meaningOfConcepts('link', 'ownlink'),
  referral: meaningOfConcepts('link', 'reflink'),
  knowledge: meaningOfConcepts('link', 'toollink'),
  plain: meaningOfConcepts('link'),
} as const;

// Whether an order may still begin in the current clause, and how many words without a meaning stood before it.
let orderable = true;
let before = 0;
// Begins like a question, whatever sign it ends with.
let asks = false;
// Words of the current sentence.
let words = 0;
// What `longest` found.
let found = noMeaning;
let foundUntil = 0;

/** The senses of a text, good until the next text is asked for. */
export function sensesOf(scanned: Scan, phrases: Phrases, links: Links): Senses {
  const { count, kinds } = scanned;
  senses.count = 0;
  senses.verbsLast = phrases.verbsLast;
  senses.sentences = 0;
  senses.begins[0] = 0;
  beginSentence();
  for (let at = 0; at < count; ) {
    switch (kinds[at]) {
      case Kind.word:
        at = word(scanned, at, phrases);
        continue;
      case Kind.stop:
        close(false);
        break;
      case Kind.ask:
        close(true);
        break;
      case Kind.comma:
        beginClause();
        break;
      case Kind.link:
        add(meaningOfLink[kindOfLink(scanned, at, links)], at, at + 1);
        beginClause();
        break;
      case Kind.handle:
        add(scanned.words[at] === 1 ? everyone : handle, at, at + 1);
        break;
      case Kind.emoji:
        add(emoji, at, at + 1);
        beginClause();
        break;
      case Kind.number:
        add(number, at, at + 1);
        break;
      case Kind.price:
        add(price, at, at + 1);
        break;
      case Kind.mention:
        add(mention, at, at + 1);
        break;
      case Kind.code:
        add(code, at, at + 1);
        break;
      default:
        add(quote, at, at + 1);
    }
    at++;
  }
  close(false);
  return senses;
}

function beginClause(): void {
  orderable = true;
  before = 0;
}

function beginSentence(): void {
  beginClause();
  words = 0;
  asks = false;
}

function close(question: boolean): void {
  const { count, sentences } = senses;
  if (words > 0 || count > senses.begins[sentences]!) {
    senses.questions[sentences] = question || asks ? 1 : 0;
    senses.words[sentences] = words;
    senses.sentences = sentences + 1;
    senses.begins[sentences + 1] = count;
  }
  beginSentence();
}

function add(meaning: number, from: number, until: number): void {
  const traits = traitsOfMeaning[meaning]!;
  const order = (orderable || (traits & isOrder) !== 0) && (traits & isAction) !== 0;
  // A verb of no particular meaning says something only as an order.
  if (!order && (traits & isOnlyAct) !== 0) return;
  const at = senses.count++;
  senses.meanings[at] = meaning;
  senses.from[at] = from;
  senses.until[at] = until;
  senses.orders[at] = order ? 1 : 0;
}

/** A word or a phrase. Returns the token after it. */
function word(scanned: Scan, at: number, phrases: Phrases): number {
  longest(scanned, at, phrases);
  if (found === noMeaning && phrases.endings.size > 0) endingOf(scanned, at, phrases);
  if (found === noMeaning) {
    words++;
    if (scanned.letters[at]! > longestFiller || ++before > fillers) orderable = false;
    return at + 1;
  }
  const meaning = found;
  const until = foundUntil;
  const traits = traitsOfMeaning[meaning]!;
  if (orderable && before === 0 && !asks && beginsQuestion(traits, scanned, until, phrases)) {
    if (senses.count > senses.begins[senses.sentences]!) close(false);
    asks = true;
  }
  if (traits & makesQuestion) asks = true;
  words += until - at;
  // What may stand before an order: a few short words and address forms. A conjunction begins a new clause.
  if (traits & isEmpty) {
    if (scanned.letters[at]! > longestFiller || ++before > fillers) orderable = false;
    return until;
  }
  add(meaning, at, until);
  if (traits & joinsClauses) beginClause();
  else if (!(traits & mayPrecedeAnOrder) || ++before > fillers) orderable = false;
  return until;
}

function kindOfLink(
  { text, starts, ends }: Scan,
  at: number,
  { domains, referrals }: Links,
): keyof typeof meaningOfLink {
  const address = addressOf(text, starts[at]!, ends[at]!);
  return isAmong(address, domains) ? 'knowledge' : linkKind(address, referrals);
}

/** `what are`, `how is your`, `do you`, `has anyone` at the start of a clause: people often leave the question mark out. */
function beginsQuestion(traits: number, scanned: Scan, next: number, phrases: Phrases): boolean {
  if (traits & asksBack) return true;
  if (!(traits & (isQuestionWord | isAuxiliary))) return false;
  if (next >= scanned.count || scanned.kinds[next] !== Kind.word) return false;
  longest(scanned, next, phrases);
  if (found === noMeaning) return false;
  return (traitsOfMeaning[found]! & (traits & isQuestionWord ? isAddressed | isAuxiliary : isAddressed)) !== 0;
}

/** Finds the longest phrase that begins at a token. */
function longest(scanned: Scan, from: number, phrases: Phrases): void {
  found = noMeaning;
  foundUntil = from;
  const limit = Math.min(scanned.count, from + longestPhrase);
  let place = firstPlace(scanned, from, phrases);
  for (let at = from + 1; place !== 0; at++) {
    if (isEnd(place)) {
      found = meaningOfEnd(place);
      foundUntil = at;
      return;
    }
    const meaning = meaningAt(place);
    if (meaning !== noMeaning) {
      found = meaning;
      foundUntil = at;
    }
    if (at >= limit) return;
    const next = wordAt(scanned, at);
    if (next === noWord || !mayGoOn(place, next)) return;
    place = placeAfter(place, next);
  }
}

/** Finds what a word says by its ending alone. */
function endingOf({ text, starts, ends, letters }: Scan, at: number, phrases: Phrases): void {
  const end = ends[at]!;
  const tail = fold(text.slice(Math.max(starts[at]!, end - longestEnding), end));
  found = meaningOfEnding(phrases, tail, letters[at]!);
  foundUntil = at + 1;
}

/** The number of a word, or of a number that a phrase may hold (`sub 4 sub`). */
function wordAt({ text, kinds, starts, ends, words: numbers }: Scan, at: number): number {
  if (kinds[at] === Kind.word) return numbers[at]!;
  return kinds[at] === Kind.number ? numberOf(text.slice(starts[at], ends[at])) : noWord;
}

/** Where the phrases stand that begin with a word, or with what it is drawn out from. */
function firstPlace({ text, starts, ends, words: numbers }: Scan, at: number, phrases: Phrases): number {
  const known = numbers[at]!;
  if (known >= 0 && known < phrases.roots.length) return phrases.roots[known]!;
  const start = starts[at]!;
  const end = ends[at]!;
  return mayBeDrawnOut(text, start, end) ? placeOfDrawnOut(phrases, fold(text.slice(start, end))) : 0;
}

/** Whether three equal letters may stand in a row: in another case or with accents they may be equal as well. */
function mayBeDrawnOut(text: string, start: number, end: number): boolean {
  let last = 0;
  let run = 1;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c > 127) return true;
    const letter = c | 32;
    run = letter === last ? run + 1 : 1;
    if (run > 2) return true;
    last = letter;
  }
  return false;
}
