/** Which language a message is in, by its short words. In doubt the answer is `unknown`, and then nobody is nudged. */
import { lexicons } from './words/index.js';
import type { Lexicon } from './words/lexicon.js';
import { others } from './words/others.js';
import { fold } from './fold.js';
import { Kind } from './kinds.js';
import type { Scan } from './scan.js';
import { intern, wordCount } from './vocabulary.js';

/** Word -> the languages that have it, as bits. */
const common = new Map<string, number>();
/** Word of a lexicon's phrases -> the languages that have it: adverts have few short words. */
const known = new Map<string, number>();
const note = (map: Map<string, number>, word: string, index: number) =>
  map.set(word, (map.get(word) ?? 0) | (1 << index));
lexicons.forEach(({ common: words, phrases, unspaced }, index) => {
  const least = unspaced ? 1 : 2;
  for (const word of words.split(/[\s,]+/)) if (word) note(common, fold(word), index);
  for (const list of Object.values(phrases)) {
    for (const word of list.split(/[\s,|?!]+/)) {
      if (word.length > least && !(unspaced && /[a-z]/i.test(word))) note(known, fold(word), index);
    }
  }
});

// A language without a lexicon is one more candidate; a short word that is ours as well says nothing for it, unless it is
// marked (`na+`): a near relative of ours is told from it by the words that they do not share.
others.forEach((words, index) => {
  for (const word of words.split(/\s+/)) {
    const shared = word.endsWith('+');
    const folded = fold(shared ? word.slice(0, -1) : word);
    const ours = (known.get(folded) ?? 0) | (common.get(folded) ?? 0);
    if (shared || (ours & ((1 << lexicons.length) - 1)) === 0) note(common, folded, lexicons.length + index);
  }
});
const candidates = lexicons.length + others.length;

export const unknown = 'unknown';

/** Fewer words than this may show no short word at all: English is assumed, the language of most prompts. */
const tooShort = 4;
/** The share of words that must be known short words. Measured on `tests/judgement/dev-langs.jsonl`: 0.12 to 0.2 do. */
const leastShare = 0.12;
/** Fewer words than this show fewer short ones. */
const short = 9;
const leastShareOfShort = 0.08;

/** What a word of a lexicon counts, beside 1 for a short word: loanwords are in every language. */
const knownCounts = 0.4;
/** Words beyond these change nothing. */
const enough = 200;

/** Word -> which languages it speaks for, and how much: languages and weights by turns. */
const votesOf = new Map<number, number[]>();
for (const [map, weight] of [
  [common, 1],
  [known, knownCounts],
] as const) {
  for (const [word, bits] of map) {
    let shared = 0;
    for (let rest = bits; rest; rest &= rest - 1) shared++;
    const id = intern(word);
    const found = votesOf.get(id) ?? [];
    for (let rest = bits; rest; rest &= rest - 1) found.push(31 - Math.clz32(rest & -rest), weight / shared);
    votesOf.set(id, found);
  }
}
/** The same in one table: the votes of word number n stand between `voteFrom[n]` and `voteFrom[n + 1]`. */
const voteFrom = new Int32Array(wordCount() + 1);
const voteList: number[] = [];
for (let id = 0; id + 1 < voteFrom.length; id++) {
  for (const each of votesOf.get(id) ?? []) voteList.push(each);
  voteFrom[id + 1] = voteList.length;
}
const voteTable = Float64Array.from(voteList);
const votes = new Float64Array(candidates);

/** So many letters of its own tell a language whose words are known too little. */
const enoughLetters = 2;

function hasLettersOf(lexicon: Lexicon | undefined, text: string): boolean {
  if (!lexicon?.letters) return false;
  let left = enoughLetters;
  for (let at = 0; at < text.length && left > 0; at++) if (lexicon.letters.includes(text[at]!)) left--;
  return left === 0;
}

/** Tokens -> ISO 639-1 of a language we have a lexicon for, or `unknown`. */
export function languageOf({ text, count, kinds, words: ids, looks }: Scan): string {
  const foreign = looks.foreign * 3 > looks.letters;
  votes.fill(0);
  let words = 0;
  for (let at = 0; at < count; at++) {
    if (kinds[at] !== Kind.word) continue;
    if (++words > enough) break;
    const id = ids[at]!;
    if (id < 0 || id + 1 >= voteFrom.length) continue;
    const until = voteFrom[id + 1]!;
    for (let vote = voteFrom[id]!; vote < until; vote += 2) votes[voteTable[vote]!]! += voteTable[vote + 1]!;
  }
  let best = 0;
  for (let index = 1; index < votes.length; index++) if (votes[index]! > votes[best]!) best = index;
  const share = words === 0 ? 0 : votes[best]! / words;
  const found = lexicons[best];
  if ((votes[best] ?? 0) === 0) return words < tooShort && !foreign ? 'en' : unknown;
  const least = words < short ? leastShareOfShort : leastShare;
  if (share < least && words >= tooShort && !hasLettersOf(found, text)) return unknown;
  return found && (!foreign || found.otherLetters) ? found.language : unknown;
}
