/**
 * Text in a platform's markup -> tokens with their places in the original text. One pass from left to right; what is in
 * code or quoted is not the writer's own voice and leaves only a token that says so. Tokens are kept in tables that serve
 * one text after the other: whoever scans is done with them before the next text is scanned.
 */
import type { Platform } from '../../domain/ids.js';
import {
  C,
  closingOf,
  isAscii,
  isCurrency,
  isDigit,
  isEmojiSign,
  isFar,
  isLetter,
  isLower,
  isSpace,
  isUpper,
} from './characters.js';
import { fold } from './fold.js';
import { hostOf } from './links.js';
import { hashOn, hashStart, numberAt, numberOf } from './vocabulary.js';

export const enum Kind {
  word,
  number,
  price,
  link,
  mention,
  handle,
  emoji,
  code,
  quote,
  stop, // . ! and the end of a line
  ask, // ?
  comma, // , ; : -
}

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

export interface Scan {
  text: string;
  count: number;
  kinds: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  /** Of a word its number in the vocabulary, or `noWord`; of a handle 1 if it calls everybody. */
  words: Int32Array;
  readonly looks: Looks;
  // Where the next of these stands; looked up once each, so that many openings without an end cost nothing more.
  nextGt: number;
  nextFence: number;
  noHostBefore: number;
}

const scanned: Scan = {
  text: '',
  count: 0,
  ...tables(1024),
  looks: { letters: 0, capitals: 0, foreign: 0, shouts: 0, bold: 0, bullets: 0, lines: 1, quotedLines: 0, spoken: 0 },
  nextGt: -2,
  nextFence: -2,
  noHostBefore: -1,
};

function tables(size: number): Pick<Scan, 'kinds' | 'starts' | 'ends' | 'words'> {
  return {
    kinds: new Uint8Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    words: new Int32Array(size),
  };
}

function begin(text: string): void {
  if (text.length > scanned.kinds.length) Object.assign(scanned, tables(text.length * 2));
  scanned.text = text;
  scanned.count = 0;
  scanned.nextGt = -2;
  scanned.nextFence = -2;
  scanned.noHostBefore = -1;
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

const longestWord = 64;
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

/** The tokens of a text, good until the next text is scanned. */
export function scan(text: string, platform: Platform): Scan {
  begin(text);
  const { looks } = scanned;
  const slack = platform === 'slack';
  const end = text.length;
  let i = 0;
  let lineStart = true;
  let quotedUntil = -1;

  while (i < end) {
    const c = text.charCodeAt(i);

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
      if (
        (c === C.star || c === C.minus || c === 0x2022 || c === 0x2705 || c === 0x2714) &&
        isSpace(text.charCodeAt(i + 1))
      ) {
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
        if (text.charCodeAt(i + 1) === C.open && text.startsWith('http', i + 2)) {
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
        if (isSpace(text.charCodeAt(i + 1))) push(Kind.comma, i, i + 1);
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
      while (i < end && isSpace(text.charCodeAt(i))) i++;
      if (isDigit(text.charCodeAt(i))) i = number(text, i, true);
      continue;
    }
    const single = (c === C.apostrophe || c === 0x2018) && isLetter(text.charCodeAt(i + 1));
    const closing = single ? (c === 0x2018 ? 0x2019 : C.apostrophe) : closingOf(c);
    if (closing !== 0 && i >= quotedUntil) {
      const from = i + 1;
      const window = text.slice(from, from + longestQuotation);
      const length = window.indexOf(String.fromCharCode(closing));
      const line = window.indexOf('\n');
      const whole = !single || (!isLetter(window.charCodeAt(length + 1)) && countWords(window, length) > 1);
      if (length > 0 && whole && (line < 0 || line > length)) {
        quotedUntil = from + length;
        looks.spoken += countWords(window, length);
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
  const end = text.length;
  let at = from;
  let far = false;
  let upper = 0;
  let hash = hashStart;
  for (; at < end; at++) {
    const c = text.charCodeAt(at);
    if (isLower(c)) hash = hashOn(hash, c);
    else if (isUpper(c)) {
      upper++;
      hash = hashOn(hash, c | 32);
    } else if (c > 127 && c !== 0x2019) {
      if (!isFar(c)) break;
      far = true;
      if (c >= 0x370 && !(c >= 0x1e00 && c <= 0x1eff)) scanned.looks.foreign++;
    } else if (c === C.apostrophe || c === 0x2019) {
      if (!isLetter(text.charCodeAt(at + 1))) break;
      if (at - from <= longestLeaning && leaning.has(text.slice(from, at).toLowerCase())) {
        pushWord(text, from, at, upper, far, hash);
        return at + 1;
      }
      far ||= c === 0x2019;
      hash = hashOn(hash, c);
    } else if (isDigit(c)) hash = hashOn(hash, c);
    else if (c === C.dot && isLetter(text.charCodeAt(at + 1)) && from >= scanned.noHostBefore) {
      const hostEnd = runOfHost(text, from);
      if (hostOf(text.slice(from, Math.min(end, hostEnd + 1))) !== undefined) {
        const stop = linkEnd(text, hostEnd, false);
        push(Kind.link, from, stop);
        return stop;
      }
      scanned.noHostBefore = hostEnd;
      break;
    } else break;
  }
  if (text.charCodeAt(at) === C.colon && text.startsWith('://', at)) {
    scanned.looks.letters += at - from;
    scanned.looks.capitals += upper;
    const stop = linkEnd(text, at + 3, false);
    push(Kind.link, from, stop);
    return stop;
  }
  pushWord(text, from, at, upper, far, hash);
  return at;
}

function pushWord(text: string, from: number, until: number, upper: number, far: boolean, hash: number): void {
  scanned.looks.letters += until - from;
  scanned.looks.capitals += upper;
  if (until - from > longestWord) return;
  push(Kind.word, from, until, far ? numberOf(fold(text.slice(from, until))) : numberAt(text, from, until, hash));
}

/** Where the letters, digits, dots and hyphens of a possible host end; hosts are no longer than this. */
function runOfHost(text: string, from: number): number {
  let at = from;
  const limit = Math.min(text.length, from + 253);
  while (at < limit) {
    const c = text.charCodeAt(at);
    if (isAscii(c) || isDigit(c) || c === C.dot || c === C.minus) at++;
    else break;
  }
  while (at > from && text.charCodeAt(at - 1) === C.dot) at--;
  return at;
}

function number(text: string, from: number, price = false): number {
  let at = from;
  while (at < text.length) {
    const c = text.charCodeAt(at);
    if (isDigit(c)) at++;
    else if ((c === C.dot || c === C.comma || c === C.colon) && isDigit(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  // 1k, 12th, 2fa, 4090: digits that go on as a word; 123.example.com
  const next = text.charCodeAt(at);
  if (isLetter(next)) {
    let stop = at;
    while (
      stop < text.length &&
      stop - from < longestWord &&
      (isLetter(text.charCodeAt(stop)) || isDigit(text.charCodeAt(stop)))
    )
      stop++;
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
  const first = text.charCodeAt(from + 1);
  const stop = scanned.nextGt + 1;
  if (first === C.at) push(Kind.mention, from, stop);
  else if (first === C.hash) push(Kind.mention, from, stop);
  else if (first === C.bang) push(Kind.handle, from, stop, 1);
  else if (first === C.colon || (first === 97 && text.charCodeAt(from + 2) === C.colon)) push(Kind.emoji, from, stop);
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
    const c = text.charCodeAt(at);
    if ((c >= 97 && c <= 122) || isDigit(c) || c === C.underscore || c === C.minus || c === C.plus) at++;
    else break;
  }
  if (at > from + 1 && text.charCodeAt(at) === C.colon && !isDigit(text.charCodeAt(from - 1))) {
    push(Kind.emoji, from, at + 1);
    return at + 1;
  }
  push(Kind.comma, from, from + 1);
  return from + 1;
}

function atSign(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && at - from < longestWord) {
    const c = text.charCodeAt(at);
    if (isAscii(c) || isDigit(c) || c === C.underscore || c === C.dot || c === C.minus || c === C.slash) at++;
    else break;
  }
  while (at > from + 1 && text.charCodeAt(at - 1) === C.dot) at--;
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
    const c = text.charCodeAt(at);
    if (c <= C.space || c === C.lt || c === C.gt || c === C.quote || c === C.pipe || c === C.tick || c === 0xa0) break;
    if (c === C.open) open++;
    if (c === C.close && --open < 0) break;
    if (c >= 0x3000 && c < 0xd800) break;
  }
  if (inParentheses) return at;
  while (at > from) {
    const c = text.charCodeAt(at - 1);
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

/** How many words begin before `length`. */
function countWords(words: string, length: number): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < length; i++) {
    const letter = isLetter(words.charCodeAt(i));
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
