/**
 * Text in a platform's markup -> tokens with their places in the original text. One pass from left to right; what is in
 * code or quoted is not the writer's own voice and leaves only a token that says so. Tokens are kept in tables that serve
 * one text after the other: whoever scans is done with them before the next text is scanned.
 */
import type { Platform } from '../../domain/ids.js';
import * as characters from './characters.js';
import { fold } from './fold.js';
import * as kinds from './kinds.js';
import { hostOf } from './links.js';
import { endOfWord, hasHiragana, isUnspaced } from './unspaced.js';
import * as vocabulary from './vocabulary.js';

// What another module exports is looked up again at each use; what is this module's own is not. For what is used at every
// character, that was a sixth of the time.
const { C, closingOf, isAscii, isCurrency, isDigit, isEmojiSign, isFar, isLetter, isSpace } = characters;
const { Kind } = kinds;
type Kind = kinds.Kind;
const { capitalsIn, earlierOn, laterOn, numberAt, signOf, signOfApostrophe, signs } = vocabulary;

/** What the looks of the text say: for pasted texts these matter. */
export interface Looks {
  letters: number;
  capitals: number;
  /** Letters of other scripts than the Latin one. */
  foreign: number;
  shouts: number;
  bold: number;
  bullets: number;
  lines: number;
  quotedLines: number;
  /** Words inside quotation marks. */
  spoken: number;
}

/** Longer texts are read so far. */
export const longestText = 40_000;

export interface Scan {
  text: string;
  count: number;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of a word its number in the vocabulary, or `noWord`; of a handle 1 if it calls everybody. */
  readonly words: Int32Array;
  /** Of a word how many letters it has as lexicons know it. */
  readonly letters: Uint16Array;
  readonly looks: Looks;
  // Where the next of these stands; looked up once each, so that many openings without an end cost nothing more.
  nextGt: number;
  nextFence: number;
  noHostBefore: number;
  /** Whether runs without spaces are cut into words; asked once. */
  cuts: boolean | undefined;
}

const scanned: Scan = {
  text: '',
  count: 0,
  kinds: new Uint8Array(longestText),
  starts: new Int32Array(longestText),
  ends: new Int32Array(longestText),
  words: new Int32Array(longestText),
  letters: new Uint16Array(longestText),
  looks: { letters: 0, capitals: 0, foreign: 0, shouts: 0, bold: 0, bullets: 0, lines: 1, quotedLines: 0, spoken: 0 },
  nextGt: -2,
  nextFence: -2,
  noHostBefore: -1,
  cuts: undefined,
};

/**
 * The characters of the text, and after them zeros, which are no characters: whoever looks one or two ahead need not ask whether
 * the text goes on. Strings answer more slowly, and much more slowly once they were asked beyond their end.
 */
const codes = new Uint16Array(longestText + 3);
const bytesOfCodes = Buffer.from(codes.buffer);

function begin(text: string): void {
  bytesOfCodes.write(text, 'utf16le');
  codes.fill(0, text.length, text.length + 3);
  scanned.text = text;
  scanned.count = 0;
  scanned.nextGt = -2;
  scanned.nextFence = -2;
  scanned.noHostBefore = -1;
  scanned.cuts = undefined;
  const { looks } = scanned;
  looks.letters = 0;
  looks.capitals = 0;
  looks.foreign = 0;
  looks.shouts = 0;
  looks.bold = 0;
  looks.bullets = 0;
  looks.lines = 1;
  looks.quotedLines = 0;
  looks.spoken = 0;
}

/** French and Italian words that lean on the next one: `j'ai` is two words, `don't` is one. */
const leaning = new Set(
  'j l d c t s n m qu jusqu lorsqu puisqu quelqu un all dell nell sull dall quest quell com cos dov'.split(' '),
);
const longestLeaning = 7;
/** The last two signs of a word -> 1 if one of those may end so: most words before an apostrophe are ruled out at a glance. */
const endsLeaning = new Uint8Array(1 << 12);
const lastTwo = (later: number): number => later & (endsLeaning.length - 1);
for (const each of leaning) {
  let later = 0;
  for (let i = 0; i < each.length; i++) later = laterOn(later, signs[each.charCodeAt(i)]!);
  endsLeaning[lastTwo(later)] = 1;
}

const longestWord = 64;
/** No letter before this one is of a writing without spaces. */
const firstUnspaced = 0x3005;
const yen = 0x5186;
const tenThousand = 0x4e07;
const longestLink = 2048;
/** A quotation longer than this is taken for a stray quotation mark. */
const longestQuotation = 240;

function push(kind: Kind, start: number, end: number, word = 0): void {
  const at = scanned.count++;
  scanned.kinds[at] = kind;
  scanned.starts[at] = start;
  scanned.ends[at] = end;
  scanned.words[at] = word;
}

/** The tokens of a text, as far as it is read; good until the next text is scanned. */
export function scan(whole: string, platform: Platform): Scan {
  const text = whole.length > longestText ? whole.slice(0, longestText) : whole;
  begin(text);
  const { looks } = scanned;
  const slack = platform === 'slack';
  const end = text.length;
  let i = 0;
  let lineStart = true;
  let quotedUntil = -1;

  while (i < end) {
    const c = codes[i]!;

    if (c === C.lf) {
      push(Kind.stop, i, i + 1);
      looks.lines++;
      lineStart = true;
      i++;
      continue;
    }
    if (isSpace(c)) {
      i++;
      continue;
    }

    if (lineStart) {
      lineStart = false;
      const quoteLength = text.startsWith('&gt;', i) ? 4 : c === C.gt ? 1 : 0;
      if (quoteLength > 0) {
        const three = quoteLength === 4 ? '&gt;&gt;&gt;' : '>>>';
        const stop = text.startsWith(three, i) ? end : lineEnd(text, i);
        push(Kind.quote, i, stop);
        looks.quotedLines++;
        i = stop;
        continue;
      }
      if ((c === C.star || c === C.minus || c === 0x2022 || c === 0x2705 || c === 0x2714) && isSpace(codes[i + 1]!)) {
        looks.bullets++;
        i++;
        continue;
      }
    }

    // Words first: they are most of the text.
    if (isLetter(c)) {
      i = word(text, i);
      continue;
    }
    if (isDigit(c)) {
      i = number(text, i);
      continue;
    }

    switch (c) {
      case C.tick: {
        i = codeAt(text, i);
        continue;
      }
      case C.lt: {
        i = bracketed(text, i);
        continue;
      }
      case C.amp: {
        const entity = slack ? /^&(amp|lt|gt);/.exec(text.slice(i, i + 5)) : null;
        i += entity ? entity[0].length : 1;
        continue;
      }
      case C.bracketClose: {
        if (codes[i + 1] === C.open && text.startsWith('http', i + 2)) {
          const stop = linkEnd(text, i + 2, true);
          push(Kind.link, i + 2, stop);
          i = stop + 1;
        } else i++;
        continue;
      }
      case C.colon: {
        i = colon(text, i);
        continue;
      }
      case C.at: {
        i = atSign(text, i);
        continue;
      }
      case C.bang:
      case 0xff01: {
        looks.shouts++;
        push(Kind.stop, i, i + 1);
        i++;
        continue;
      }
      case C.dot:
      case 0x2026:
      case C.danda:
      case 0x3002: {
        push(Kind.stop, i, i + 1);
        i++;
        continue;
      }
      case C.ask:
      case 0xff1f: {
        push(Kind.ask, i, i + 1);
        i++;
        continue;
      }
      case C.comma:
      case C.semicolon:
      case C.open:
      case C.close:
      case 0x2013:
      case 0x2014:
      case 0x3001: {
        push(Kind.comma, i, i + 1);
        i++;
        continue;
      }
      case C.minus: {
        if (isSpace(codes[i + 1]!)) push(Kind.comma, i, i + 1);
        i++;
        continue;
      }
      case C.star:
      case C.underscore: {
        if (c === C.star) looks.bold++;
        i++;
        continue;
      }
      default:
    }

    if (isCurrency(c)) {
      i++;
      while (isSpace(codes[i]!)) i++;
      if (isDigit(codes[i]!)) i = number(text, i, true);
      continue;
    }
    const single = (c === C.apostrophe || c === 0x2018) && isLetter(codes[i + 1]!);
    const closing = single ? (c === 0x2018 ? 0x2019 : C.apostrophe) : closingOf(c);
    if (closing !== 0 && i >= quotedUntil) {
      const from = i + 1;
      const window = text.slice(from, from + longestQuotation);
      const length = window.indexOf(String.fromCharCode(closing));
      const line = window.indexOf('\n');
      const goesOn = length + 1 < window.length && isLetter(codes[from + length + 1]!);
      const whole = !single || (!goesOn && countWords(from, length) > 1);
      if (length > 0 && whole && (line < 0 || line > length)) {
        quotedUntil = from + length;
        looks.spoken += countWords(from, length);
        push(Kind.quote, i, quotedUntil + 1);
        i = quotedUntil + 1;
        continue;
      }
      i++;
      continue;
    }
    if (c >= 0xd83c && c <= 0xd83e) {
      // A text that was cut within an emoji ends in half of one.
      const stop = Math.min(i + 2, end);
      push(Kind.emoji, i, stop);
      i = stop;
      continue;
    }
    if (isEmojiSign(c)) {
      push(Kind.emoji, i, i + 1);
      i++;
      continue;
    }
    i++;
  }
  return scanned;
}

/** A word, or a bare address (`twitch.tv/name`). Returns where to go on. */
function word(text: string, from: number): number {
  let at = from;
  let far = false;
  let upper = 0;
  let earlier = 0;
  let later = 0;
  if (codes[from]! >= firstUnspaced && isUnspaced(codes[from]!)) return unspaced(text, from);
  for (; ; at++) {
    const c = codes[at]!;
    const marked = c < signs.length ? signs[c]! : 0;
    if (marked !== 0) {
      upper += capitalsIn(marked);
      earlier = earlierOn(earlier, later);
      later = laterOn(later, signOf(marked));
      continue;
    }
    if (c === C.space) break;
    if (c > 127 && c !== 0x2019) {
      if (!isFar(c) || (c >= firstUnspaced && isUnspaced(c))) break;
      far = true;
      if (c >= 0x370 && !(c >= 0x1e00 && c <= 0x1eff)) scanned.looks.foreign++;
    } else if (c === C.apostrophe || c === 0x2019) {
      if (!isLetter(codes[at + 1]!)) break;
      if (endsLeaning[lastTwo(later)] === 1 && leans(text, from, at)) {
        pushWord(text, from, at, upper, far, earlier, later);
        return at + 1;
      }
      earlier = earlierOn(earlier, later);
      later = laterOn(later, signOfApostrophe);
    } else if (c === C.dot && isLetter(codes[at + 1]!) && from >= scanned.noHostBefore) {
      const hostEnd = runOfHost(text, from);
      if (hostOf(text.slice(from, hostEnd + 1)) !== undefined) {
        const stop = linkEnd(text, hostEnd, false);
        push(Kind.link, from, stop);
        return stop;
      }
      scanned.noHostBefore = hostEnd;
      break;
    } else break;
  }
  if (codes[at] === C.colon && text.startsWith('://', at)) {
    scanned.looks.letters += at - from;
    scanned.looks.capitals += upper;
    const stop = linkEnd(text, at + 3, false);
    push(Kind.link, from, stop);
    return stop;
  }
  pushWord(text, from, at, upper, far, earlier, later);
  return at;
}

/** A run of writing without spaces, word by word. Returns where it ends. */
function unspaced(text: string, from: number): number {
  let end = from;
  while (isUnspaced(codes[end]!)) end++;
  scanned.looks.foreign += end - from;
  scanned.cuts ??= hasHiragana(text);
  let begin = from;
  for (let at = from; scanned.cuts && at < end; ) {
    const until = endOfWord(text, at, end);
    if (until === at) {
      at++;
      continue;
    }
    if (begin < at) pushWord(text, begin, at, 0, true, 0, 0);
    pushWord(text, at, until, 0, true, 0, 0);
    begin = at = until;
  }
  if (begin < end) pushWord(text, begin, end, 0, true, 0, 0);
  return end;
}

const leans = (text: string, from: number, until: number): boolean =>
  until - from <= longestLeaning && leaning.has(text.slice(from, until).toLowerCase());

function pushWord(
  text: string,
  from: number,
  until: number,
  upper: number,
  far: boolean,
  earlier: number,
  later: number,
): void {
  scanned.looks.letters += until - from;
  scanned.looks.capitals += upper;
  if (until - from > longestWord) return;
  scanned.letters[scanned.count] = until - from;
  if (far) {
    const folded = fold(text.slice(from, until));
    scanned.letters[scanned.count] = folded.length;
    push(Kind.word, from, until, vocabulary.numberOf(folded));
  } else push(Kind.word, from, until, numberAt(text, from, until, earlier, later));
}

/** Where the letters, digits, dots and hyphens of a possible host end; hosts are no longer than this. */
function runOfHost(text: string, from: number): number {
  let at = from;
  const limit = Math.min(text.length, from + 253);
  while (at < limit) {
    const c = codes[at]!;
    if (isAscii(c) || isDigit(c) || c === C.dot || c === C.minus) at++;
    else break;
  }
  while (at > from && codes[at - 1] === C.dot) at--;
  return at;
}

function number(text: string, from: number, price = false): number {
  let at = from;
  while (at < text.length) {
    const c = codes[at]!;
    if (isDigit(c)) at++;
    else if ((c === C.dot || c === C.comma || c === C.colon) && isDigit(codes[at + 1]!)) at += 2;
    else break;
  }
  // 1k, 12th, 2fa, 4090: digits that go on as a word; 123.example.com
  const next = codes[at]!;
  if (isUnspaced(next)) {
    const unit = next === tenThousand ? codes[at + 1]! : next;
    push(price || unit === yen ? Kind.price : Kind.number, from, at);
    return at;
  }
  if (isLetter(next)) {
    let stop = at;
    while (stop < text.length && stop - from < longestWord && (isLetter(codes[stop]!) || isDigit(codes[stop]!))) stop++;
    const unit = text.slice(at, stop).toLowerCase();
    const money = unit === 'eur' || unit === 'usd' || unit === 'gbp' || unit === 'chf';
    push(price || money ? Kind.price : Kind.number, from, stop);
    return stop;
  }
  const isPrice = price || isCurrency(next) || next === C.percent;
  push(isPrice ? Kind.price : Kind.number, from, at);
  return isPrice && !price ? at + 1 : at;
}

function codeAt(text: string, from: number): number {
  if (text.startsWith('```', from)) {
    if (scanned.nextFence !== -1 && scanned.nextFence < from + 3) scanned.nextFence = text.indexOf('```', from + 3);
    if (scanned.nextFence < 0) return from + 3;
    push(Kind.code, from, scanned.nextFence + 3);
    return scanned.nextFence + 3;
  }
  const line = lineEnd(text, from);
  const close = text.slice(from + 1, line).indexOf('`');
  if (close < 0) return from + 1;
  push(Kind.code, from, from + close + 2);
  return from + close + 2;
}

/** `<https://a.b|label>`, `<@U012>`, `<#C|name>`, `<!here>`, `<:tada:123>`, `<a:x:1>`. */
function bracketed(text: string, from: number): number {
  if (scanned.nextGt !== -1 && scanned.nextGt < from) scanned.nextGt = text.indexOf('>', from);
  if (scanned.nextGt < 0 || scanned.nextGt - from > longestLink) return from + 1;
  const first = codes[from + 1];
  const stop = scanned.nextGt + 1;
  if (first === C.at) push(Kind.mention, from, stop);
  else if (first === C.hash) push(Kind.mention, from, stop);
  else if (first === C.bang) push(Kind.handle, from, stop, 1);
  else if (first === C.colon || (first === 97 && codes[from + 2] === C.colon)) push(Kind.emoji, from, stop);
  else if (text.startsWith('http', from + 1) || text.startsWith('mailto:', from + 1)) {
    const inner = text.slice(from + 1, scanned.nextGt);
    const bar = inner.indexOf('|');
    const address = bar < 0 ? inner : inner.slice(0, bar);
    if (address.includes('<')) return from + 1;
    push(Kind.link, from, bar < 0 ? stop : from + 1 + bar);
    if (bar < 0) return stop;
    return from + 2 + bar; // the label is read as words
  } else return from + 1;
  return stop;
}

function colon(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && at - from < 42) {
    const c = codes[at]!;
    if ((c >= 97 && c <= 122) || isDigit(c) || c === C.underscore || c === C.minus || c === C.plus) at++;
    else break;
  }
  if (at > from + 1 && codes[at] === C.colon && !(from > 0 && isDigit(codes[from - 1]!))) {
    push(Kind.emoji, from, at + 1);
    return at + 1;
  }
  push(Kind.comma, from, from + 1);
  return from + 1;
}

function atSign(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && at - from < longestWord) {
    const c = codes[at]!;
    if (isAscii(c) || isDigit(c) || c === C.underscore || c === C.dot || c === C.minus || c === C.slash) at++;
    else break;
  }
  while (at > from + 1 && codes[at - 1] === C.dot) at--;
  if (at === from + 1) return at;
  const name = text.slice(from + 1, at).toLowerCase();
  const all = name === 'everyone' || name === 'here' || name === 'channel' || name === 'all' || name === '/all';
  push(Kind.handle, from, at, all ? 1 : 0);
  return at;
}

/** Where an address ends: at white space or a bracket, without the punctuation after it. */
function linkEnd(text: string, from: number, inParentheses: boolean): number {
  let at = from;
  let open = 0;
  const limit = Math.min(text.length, from + longestLink);
  for (; at < limit; at++) {
    const c = codes[at]!;
    if (c <= C.space || c === C.lt || c === C.gt || c === C.quote || c === C.pipe || c === C.tick || c === 0xa0) break;
    if (c === C.open) open++;
    if (c === C.close && --open < 0) break;
    if (c >= 0x3000 && c < 0xd800) break;
  }
  if (inParentheses) return at;
  while (at > from) {
    const c = codes[at - 1]!;
    const trails =
      c === C.dot ||
      c === C.comma ||
      c === C.bang ||
      c === C.ask ||
      c === C.colon ||
      c === C.semicolon ||
      c === C.star ||
      c === C.apostrophe ||
      c === 0x2026 ||
      c === C.underscore;
    if (!trails) break;
    at--;
  }
  return at;
}

/** How many words begin in so many characters. */
function countWords(from: number, length: number): number {
  let count = 0;
  let inside = false;
  for (let i = from; i < from + length; i++) {
    const letter = isLetter(codes[i]!);
    if (letter && !inside) count++;
    inside = letter;
  }
  return count;
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 ? text.length : found;
}

/** The address of a link. Slack's stand in angle brackets, with a label or without. */
export function addressOf(text: string, start: number, end: number): string {
  if (text.charCodeAt(start) !== C.lt) return text.slice(start, end);
  return text.slice(start + 1, text.charCodeAt(end - 1) === C.gt ? end - 1 : end);
}
