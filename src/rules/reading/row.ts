/**
 * What stands beside what: a text as one row of symbols, and the pairs of neighbours in it that are features. A symbol is a
 * meaning, a function word, a sign, or the form of a word that means nothing to us. Which pairs are features says `pairs.ts`,
 * which a tool writes.
 */
import { concepts } from './concepts.js';
import { tagsOf } from './meanings.js';
import { pairs } from './pairs.js';
import type { Phrases } from './phrases.js';
import { Kind } from './kinds.js';
import { longestText, type Scan } from './scan.js';
import type { Senses } from './sense.js';
import { placeOfForm, symbolName, symbolOf } from './symbols.js';
import { noSense, tell, tellOf } from './told.js';

/** The features, by their names: a symbol alone, or one and the next. */
export const neighbours: readonly string[] = pairs.split('\n').filter((line) => line !== '');
/** Symbols of this number and above are in no feature. */
const telling = (() => {
  let most = 0;
  for (const line of neighbours) for (const name of line.split(' ')) most = Math.max(most, symbolOf(name) + 1);
  return most;
})();
/** Symbol -> the number of its feature and one more; 0 where it is none. */
const alone = new Int16Array(telling);
/** The same of a symbol, times `telling`, and the next one. */
const paired = new Int16Array(telling * telling);
neighbours.forEach((line, index) => {
  const [one, other] = line.split(' ').map(symbolOf);
  if (other === undefined) alone[one!] = index + 1;
  else paired[one! * telling + other] = index + 1;
});

const begin = symbolOf('<');
const end = symbolOf('>');
const stop = symbolOf('.');
const ask = symbolOf('?');
const comma = symbolOf(',');
/** A word without a meaning, and one with a capital letter where no sentence begins. */
const plain = symbolOf('~');
const capital = symbolOf('~Name');

/** The row of the text that was read last: each place has a symbol and the sense that stands there, or none. */
const symbols = new Int32Array(longestText + 2);
const senseAt = new Int32Array(longestText + 2);
let count = 0;

/** Tells the features of a row; their numbers begin at `base`. */
export function tellNeighbours(base: number, scanned: Scan, senses: Senses, phrases: Phrases): void {
  lineUp(scanned, senses, phrases);
  let before = telling;
  for (let at = 0; at < count; at++) {
    const symbol = symbols[at]!;
    if (symbol < telling) {
      const single = alone[symbol]!;
      if (single !== 0) tellPair(base + single - 1, senseAt[at]!, noSense);
      if (before < telling) {
        const pair = paired[before * telling + symbol]!;
        if (pair !== 0) tellPair(base + pair - 1, senseAt[at - 1]!, senseAt[at]!);
      }
    }
    before = symbol;
  }
}

function tellPair(feature: number, one: number, other: number): void {
  if (one !== noSense) tellOf(feature, one, other);
  else if (other !== noSense) tellOf(feature, other);
  else tell(feature);
}

/** The row by the names of its symbols. For the tool that chooses the pairs. */
export function rowOf(scanned: Scan, senses: Senses, phrases: Phrases): readonly string[] {
  lineUp(scanned, senses, phrases);
  return Array.from(symbols.subarray(0, count), symbolName);
}

function lineUp(scanned: Scan, senses: Senses, phrases: Phrases): void {
  const { kinds } = scanned;
  const ofMeaning = symbolsOfMeanings();
  count = 0;
  put(begin);
  let sense = 0;
  for (let at = 0; at < scanned.count; ) {
    if (sense < senses.count && senses.from[sense] === at) {
      put(ofMeaning[2 * senses.meanings[sense]! + senses.orders[sense]!]!, sense);
      at = senses.until[sense++]!;
      continue;
    }
    const kind = kinds[at];
    if (kind === Kind.word) word(scanned, at, phrases);
    else if (kind === Kind.stop) put(stop);
    else if (kind === Kind.ask) put(ask);
    else if (kind === Kind.comma) put(comma);
    at++;
  }
  put(end);
}

function put(symbol: number, sense = noSense): void {
  symbols[count] = symbol;
  senseAt[count++] = sense;
}

/** A word of no sense: its own symbol if it is a function word; otherwise its form, once for several in a row. */
function word({ text, starts, ends, words }: Scan, at: number, { functionWords, forms }: Phrases): void {
  const id = words[at]!;
  const known = id >= 0 && id < functionWords.length ? functionWords[id]! : 0;
  if (known !== 0) return put(known);
  const until = ends[at]!;
  const before = symbols[count - 1]!;
  let form = forms[placeOfForm(text.charCodeAt(until - 2), text.charCodeAt(until - 1))]!;
  if (form === 0) form = isCapital(text.charCodeAt(starts[at]!)) && !mayBegin(before) ? capital : plain;
  if (form !== before) put(form);
}

const mayBegin = (before: number): boolean => before === begin || before === stop || before === ask;
const isCapital = (c: number): boolean => c >= 65 && c <= 90;

/** Twice the number of a meaning, and one more where it stands as an order -> its symbol. */
let ofMeanings = new Int32Array(0);
function symbolsOfMeanings(): Int32Array {
  // Meanings are numbered while modules load, after this one.
  if (ofMeanings.length !== 2 * tagsOf.length) {
    ofMeanings = Int32Array.from({ length: 2 * tagsOf.length }, (_, id) => {
      const name = tagsOf[id >> 1]!.map((tag) => concepts[tag]!).join('+') || 'nothing';
      return symbolOf(id & 1 ? `${name}!` : name);
    });
  }
  return ofMeanings;
}
