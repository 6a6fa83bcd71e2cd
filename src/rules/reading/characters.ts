/** What single characters (UTF-16 units) are. */
export const C = {
  tab: 9,
  lf: 10,
  space: 32,
  bang: 33,
  quote: 34,
  hash: 35,
  dollar: 36,
  percent: 37,
  amp: 38,
  apostrophe: 39,
  open: 40,
  close: 41,
  star: 42,
  plus: 43,
  comma: 44,
  minus: 45,
  dot: 46,
  slash: 47,
  zero: 48,
  nine: 57,
  colon: 58,
  semicolon: 59,
  lt: 60,
  gt: 62,
  ask: 63,
  at: 64,
  bracket: 91,
  bracketClose: 93,
  underscore: 95,
  tick: 96,
  pipe: 124,
  danda: 0x964,
} as const;

export const isDigit = (c: number): boolean => c >= C.zero && c <= C.nine;
export const isLower = (c: number): boolean => c >= 97 && c <= 122;
export const isUpper = (c: number): boolean => c >= 65 && c <= 90;
export const isAscii = (c: number): boolean => isLower(c) || isUpper(c);
/** Letters beyond ASCII: everything that is no punctuation, symbol or half of an emoji. */
export const isFar = (c: number): boolean =>
  c >= 0xaa &&
  c !== 0xab &&
  c !== 0xbb &&
  c !== 0xbf &&
  c !== 0xd7 &&
  c !== 0xf7 &&
  c !== 0xae &&
  c !== 0xb0 &&
  c !== 0xb7 &&
  c !== C.danda &&
  !(c >= 0x2000 && c <= 0x2bff) &&
  !(c >= 0x3000 && c <= 0x303f) &&
  !(c >= 0xff00 && c <= 0xff0f) &&
  !(c >= 0xd800 && c <= 0xdfff) &&
  !(c >= 0xfe00 && c <= 0xfe0f) &&
  c !== 0xff1a &&
  c !== 0xff1f &&
  c !== 0xff01;
export const isLetter = (c: number): boolean => isAscii(c) || (c > 127 && isFar(c));
export const isSpace = (c: number): boolean =>
  c === C.space || c === C.tab || c === 13 || c === 0xa0 || c === 0x3000 || c === 0x200b;
export const isEmojiSign = (c: number): boolean =>
  (c >= 0x2190 && c <= 0x2bff && c !== 0x2192) || c === 0xae || c === 0xa9;
export const isCurrency = (c: number): boolean =>
  c === C.dollar || c === 0x20ac || c === 0xa3 || c === 0xa5 || c === 0x20b9;

/** The mark that ends what a mark of quotation begins; 0 for other characters. */
export function closingOf(c: number): number {
  switch (c) {
    case C.quote:
      return C.quote;
    case 0x201c:
      return 0x201d;
    case 0x201e:
      return 0x201c;
    case 0x300c:
      return 0x300d;
    case 0x300e:
      return 0x300f;
    case 0xab:
      return 0xbb;
    case 0xbb:
      return 0xab;
    default:
      return 0;
  }
}
