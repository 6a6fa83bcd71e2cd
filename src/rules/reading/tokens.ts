/**
 * Text in a platform's markup -> tokens with their places in the original text. One pass from left to right; what is in
 * code or quoted is not the writer's own voice and leaves only a token that says so.
 */
import type { Platform } from '../../domain/ids.js';
import { hostOf } from './links.js';

export type TokenKind =
  | 'word'
  | 'number'
  | 'price'
  | 'link'
  | 'mention'
  | 'handle'
  | 'emoji'
  | 'code'
  | 'quote'
  | 'stop' // . ! and the end of a line
  | 'ask' // ?
  | 'comma'; // , ; : -

export interface Token {
  readonly kind: TokenKind;
  /** The word as lexicons know it (lower case, no accents), the address of a link, else the characters. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  /** What the looks of the text say: for pasted texts these matter. */
  readonly looks: Looks;
}

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

const enum C {
  tab = 9,
  lf = 10,
  space = 32,
  bang = 33,
  quote = 34,
  hash = 35,
  dollar = 36,
  percent = 37,
  amp = 38,
  apostrophe = 39,
  open = 40,
  close = 41,
  star = 42,
  plus = 43,
  comma = 44,
  minus = 45,
  dot = 46,
  slash = 47,
  zero = 48,
  nine = 57,
  colon = 58,
  semicolon = 59,
  lt = 60,
  gt = 62,
  ask = 63,
  at = 64,
  bracket = 91,
  bracketClose = 93,
  underscore = 95,
  tick = 96,
  pipe = 124,
}

const isDigit = (c: number) => c >= C.zero && c <= C.nine;
const isUpper = (c: number) => c >= 65 && c <= 90;
const isAscii = (c: number) => (c >= 97 && c <= 122) || isUpper(c);
/** Letters beyond ASCII: everything that is no punctuation, symbol or half of an emoji. */
const isFar = (c: number) =>
  c >= 0xaa &&
  c !== 0xab &&
  c !== 0xbb &&
  c !== 0xbf &&
  c !== 0xd7 &&
  c !== 0xf7 &&
  c !== 0xae &&
  c !== 0xb0 &&
  c !== 0xb7 &&
  !(c >= 0x2000 && c <= 0x2bff) &&
  !(c >= 0x3000 && c <= 0x303f) &&
  !(c >= 0xff00 && c <= 0xff0f) &&
  !(c >= 0xd800 && c <= 0xdfff) &&
  !(c >= 0xfe00 && c <= 0xfe0f) &&
  c !== 0xff1a &&
  c !== 0xff1f &&
  c !== 0xff01;
const isLetter = (c: number) => isAscii(c) || (c > 127 && isFar(c));
const isSpace = (c: number) => c === C.space || c === C.tab || c === 13 || c === 0xa0 || c === 0x3000 || c === 0x200b;
const isEmojiSign = (c: number) => (c >= 0x2190 && c <= 0x2bff && c !== 0x2192) || c === 0xae || c === 0xa9;

/** Letters that decomposing does not reduce to ASCII. */
const special: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  đ: 'd',
  '’': "'",
};

/** Lower case, without accents: `Straße` -> `strasse`, `ação` -> `acao`. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) {
      return lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[ßłøæœıđ’]/g, (letter) => special[letter] ?? letter);
    }
  }
  return lower;
}

/** French and Italian words that lean on the next one: `j'ai` is two words, `don't` is one. */
const leaning = new Set(
  'j l d c t s n m qu jusqu lorsqu puisqu quelqu un all dell nell sull dall quest quell com cos dov'.split(' '),
);

const longestWord = 64;
const longestLink = 2048;
const currencies = new Set([C.dollar, 0x20ac, 0xa3, 0xa5, 0x20b9]);
const openQuotes = new Map([
  [C.quote, C.quote],
  [0x201c, 0x201d],
  [0x201e, 0x201c],
  [0xab, 0xbb],
  [0xbb, 0xab],
]);
/** A quotation longer than this is taken for a stray quotation mark. */
const longestQuotation = 240;

export function tokenize(text: string, platform: Platform): Tokens {
  const tokens: Token[] = [];
  const looks: Looks = {
    letters: 0,
    capitals: 0,
    foreign: 0,
    shouts: 0,
    bold: 0,
    bullets: 0,
    lines: 1,
    quotedLines: 0,
    spoken: 0,
  };
  const slack = platform === 'slack';
  const end = text.length;
  let i = 0;
  let lineStart = true;
  // Where the next of these stands; looked up once each, so that many openings without an end cost nothing more.
  let nextGt = -2;
  let nextFence = -2;
  let quotedUntil = -1;
  let noHostBefore = -1;

  const push = (kind: TokenKind, start: number, stop: number, words: string = text.slice(start, stop)) => {
    tokens.push({ kind, text: words, start, end: stop });
  };
  const lineEnd = (from: number) => {
    const found = text.indexOf('\n', from);
    return found < 0 ? end : found;
  };

  while (i < end) {
    const c = text.charCodeAt(i);

    if (c === C.lf) {
      push('stop', i, i + 1);
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
        const stop = text.startsWith(three, i) ? end : lineEnd(i);
        push('quote', i, stop, '>');
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
      i = word(i);
      continue;
    }
    if (isDigit(c)) {
      i = number(i);
      continue;
    }

    switch (c) {
      case C.tick: {
        i = codeAt(i);
        continue;
      }
      case C.lt: {
        i = bracketed(i);
        continue;
      }
      case C.amp: {
        const entity = slack ? /^&(amp|lt|gt);/.exec(text.slice(i, i + 5)) : null;
        i += entity ? entity[0].length : 1;
        continue;
      }
      case C.bracketClose: {
        if (text.charCodeAt(i + 1) === C.open && text.startsWith('http', i + 2)) {
          const stop = linkEnd(i + 2, true);
          push('link', i + 2, stop);
          i = stop + 1;
        } else i++;
        continue;
      }
      case C.colon: {
        i = colon(i);
        continue;
      }
      case C.at: {
        i = atSign(i);
        continue;
      }
      case C.bang:
      case 0xff01: {
        looks.shouts++;
        push('stop', i, i + 1);
        i++;
        continue;
      }
      case C.dot:
      case 0x2026:
      case 0x3002: {
        push('stop', i, i + 1);
        i++;
        continue;
      }
      case C.ask:
      case 0xff1f: {
        push('ask', i, i + 1);
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
        push('comma', i, i + 1);
        i++;
        continue;
      }
      case C.minus: {
        if (isSpace(text.charCodeAt(i + 1))) push('comma', i, i + 1);
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

    if (currencies.has(c)) {
      i++;
      while (i < end && isSpace(text.charCodeAt(i))) i++;
      if (isDigit(text.charCodeAt(i))) i = number(i, true);
      continue;
    }
    const single = (c === C.apostrophe || c === 0x2018) && isLetter(text.charCodeAt(i + 1));
    const closing = single ? (c === 0x2018 ? 0x2019 : C.apostrophe) : openQuotes.get(c);
    if (closing !== undefined && i >= quotedUntil) {
      const from = i + 1;
      const window = text.slice(from, from + longestQuotation);
      const length = window.indexOf(String.fromCharCode(closing));
      const line = window.indexOf('\n');
      const whole = !single || (!isLetter(window.charCodeAt(length + 1)) && countWords(window, length) > 1);
      if (length > 0 && whole && (line < 0 || line > length)) {
        quotedUntil = from + length;
        looks.spoken += countWords(window, length);
        push('quote', i, quotedUntil + 1, '"');
        i = quotedUntil + 1;
        continue;
      }
      i++;
      continue;
    }
    if (c >= 0xd83c && c <= 0xd83e) {
      // A text that was cut within an emoji ends in half of one.
      const stop = Math.min(i + 2, end);
      push('emoji', i, stop);
      i = stop;
      continue;
    }
    if (isEmojiSign(c)) {
      push('emoji', i, i + 1);
      i++;
      continue;
    }
    i++;
  }
  return { tokens, looks };

  /** A word, or a bare address (`twitch.tv/name`). Returns where to go on. */
  function word(from: number): number {
    let at = from;
    let far = false;
    let upper = 0;
    for (; at < end; at++) {
      const c = text.charCodeAt(at);
      if (isUpper(c)) upper++;
      else if (c >= 97 && c <= 122) continue;
      else if (c > 127 && c !== 0x2019) {
        if (!isFar(c)) break;
        far = true;
        if (c >= 0x370 && !(c >= 0x1e00 && c <= 0x1eff)) looks.foreign++;
      } else if (c === C.apostrophe || c === 0x2019) {
        if (!isLetter(text.charCodeAt(at + 1))) break;
        if (leaning.has(text.slice(from, at).toLowerCase())) {
          looks.letters += at - from;
          looks.capitals += upper;
          push('word', from, at, fold(text.slice(from, at)));
          return at + 1;
        }
        far ||= c === 0x2019;
      } else if (isDigit(c)) continue;
      else if (c === C.dot && isLetter(text.charCodeAt(at + 1)) && from >= noHostBefore) {
        const hostEnd = runOfHost(from);
        if (hostOf(text.slice(from, Math.min(end, hostEnd + 1))) !== undefined) {
          const stop = linkEnd(hostEnd, false);
          push('link', from, stop);
          return stop;
        }
        noHostBefore = hostEnd;
        break;
      } else break;
    }
    looks.letters += at - from;
    looks.capitals += upper;
    if (text.charCodeAt(at) === C.colon && text.startsWith('://', at)) {
      const stop = linkEnd(at + 3, false);
      push('link', from, stop);
      return stop;
    }
    if (at - from > longestWord) return at;
    const raw = text.slice(from, at);
    push('word', from, at, far ? fold(raw) : upper > 0 ? raw.toLowerCase() : raw);
    return at;
  }

  /** Where the letters, digits, dots and hyphens of a possible host end; hosts are no longer than this. */
  function runOfHost(from: number): number {
    let at = from;
    const limit = Math.min(end, from + 253);
    while (at < limit) {
      const c = text.charCodeAt(at);
      if (isAscii(c) || isDigit(c) || c === C.dot || c === C.minus) at++;
      else break;
    }
    while (at > from && text.charCodeAt(at - 1) === C.dot) at--;
    return at;
  }

  function number(from: number, price = false): number {
    let at = from;
    while (at < end) {
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
        stop < end &&
        stop - from < longestWord &&
        (isLetter(text.charCodeAt(stop)) || isDigit(text.charCodeAt(stop)))
      )
        stop++;
      const unit = text.slice(at, stop).toLowerCase();
      const money = unit === 'eur' || unit === 'usd' || unit === 'gbp' || unit === 'chf';
      push(price || money ? 'price' : 'number', from, stop);
      return stop;
    }
    const isPrice = price || currencies.has(next) || next === C.percent;
    push(isPrice ? 'price' : 'number', from, at);
    return isPrice && !price ? at + 1 : at;
  }

  function codeAt(from: number): number {
    if (text.startsWith('```', from)) {
      if (nextFence !== -1 && nextFence < from + 3) nextFence = text.indexOf('```', from + 3);
      if (nextFence < 0) return from + 3;
      push('code', from, nextFence + 3, '`');
      return nextFence + 3;
    }
    const line = lineEnd(from);
    const close = text.slice(from + 1, line).indexOf('`');
    if (close < 0) return from + 1;
    push('code', from, from + close + 2, '`');
    return from + close + 2;
  }

  /** `<https://a.b|label>`, `<@U012>`, `<#C|name>`, `<!here>`, `<:tada:123>`, `<a:x:1>`. */
  function bracketed(from: number): number {
    if (nextGt !== -1 && nextGt < from) nextGt = text.indexOf('>', from);
    if (nextGt < 0 || nextGt - from > longestLink) return from + 1;
    const first = text.charCodeAt(from + 1);
    const stop = nextGt + 1;
    if (first === C.at) push('mention', from, stop, '@');
    else if (first === C.hash) push('mention', from, stop, '#');
    else if (first === C.bang) push('handle', from, stop, '!everyone');
    else if (first === C.colon || (first === 97 && text.charCodeAt(from + 2) === C.colon))
      push('emoji', from, stop, ':');
    else if (text.startsWith('http', from + 1) || text.startsWith('mailto:', from + 1)) {
      const inner = text.slice(from + 1, nextGt);
      const bar = inner.indexOf('|');
      const address = bar < 0 ? inner : inner.slice(0, bar);
      if (address.includes('<')) return from + 1;
      push('link', from, bar < 0 ? stop : from + 1 + bar, address);
      if (bar < 0) return stop;
      return from + 2 + bar; // the label is read as words
    } else return from + 1;
    return stop;
  }

  function colon(from: number): number {
    let at = from + 1;
    while (at < end && at - from < 42) {
      const c = text.charCodeAt(at);
      if ((c >= 97 && c <= 122) || isDigit(c) || c === C.underscore || c === C.minus || c === C.plus) at++;
      else break;
    }
    if (at > from + 1 && text.charCodeAt(at) === C.colon && !isDigit(text.charCodeAt(from - 1))) {
      push('emoji', from, at + 1, ':');
      return at + 1;
    }
    push('comma', from, from + 1);
    return from + 1;
  }

  function atSign(from: number): number {
    let at = from + 1;
    while (at < end && at - from < longestWord) {
      const c = text.charCodeAt(at);
      if (isAscii(c) || isDigit(c) || c === C.underscore || c === C.dot || c === C.minus || c === C.slash) at++;
      else break;
    }
    while (at > from + 1 && text.charCodeAt(at - 1) === C.dot) at--;
    if (at === from + 1) return at;
    const name = text.slice(from + 1, at).toLowerCase();
    const all = name === 'everyone' || name === 'here' || name === 'channel' || name === 'all' || name === '/all';
    push('handle', from, at, all ? '!everyone' : name);
    return at;
  }

  /** Where an address ends: at white space or a bracket, without the punctuation after it. */
  function linkEnd(from: number, inParentheses: boolean): number {
    let at = from;
    let open = 0;
    const limit = Math.min(end, from + longestLink);
    for (; at < limit; at++) {
      const c = text.charCodeAt(at);
      if (c <= C.space || c === C.lt || c === C.gt || c === C.quote || c === C.pipe || c === C.tick || c === 0xa0)
        break;
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
