/**
 * Names as a picture can show them. People call themselves anything: control characters that turn the rest of a line
 * around, towers of accents, twenty emoji. Whatever of that would harm the picture or its reader goes; the rest stays.
 */

/** Bidi controls and isolates, invisible fillers, other controls, unpaired surrogates, private use, what XML cannot hold. */
const unwanted =
  /\p{Cc}|\p{Cs}|\p{Co}|\p{Cn}|\p{Zl}|\p{Zp}|\u{34f}|[\u{ad}\u{61c}\u{115f}\u{1160}\u{17b4}\u{17b5}\u{180e}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{3164}\u{feff}\u{ffa0}\u{fff9}-\u{fffb}]/gu;
/** More marks on one letter than any script needs. */
const tower = /(\p{M}{3})\p{M}+/gu;

/** A name without what could harm the picture or mislead its reader; empty where nothing is left. */
export const clean = (name: string): string =>
  name.slice(0, 200).normalize('NFC').replace(/\s+/gu, ' ').replace(unwanted, '').replace(tower, '$1').trim();

/** What the fonts under assets/fonts have no glyphs for: an image drawn here would show boxes. */
const scripts = ['Latin', 'Greek', 'Cyrillic', 'Hebrew', 'Arabic', 'Armenian', 'Georgian', 'Common', 'Inherited'];
const undrawable = new RegExp(
  `[^${scripts.map((script) => `\\p{Script=${script}}`).join('')}]|\\p{Extended_Pictographic}|[\\u{1f1e6}-\\u{1f1ff}\\u{1f3fb}-\\u{1f3ff}\\u{e0000}-\\u{e01ef}\\u200d\\ufe00-\\ufe0f\\u20e3\\u3000-\\u30ff\\uff00-\\uffef]`,
  'gu',
);

/** The part of a clean name that our own fonts can draw; undefined where no letter or digit is left. */
export function drawable(name: string): string | undefined {
  const left = name
    .replace(undrawable, '')
    .replace(/\(\s*\)|\[\s*\]/gu, '')
    .replace(/ +/gu, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(left) ? left : undefined;
}

/** Width of one character in ems, by its kind: rather too wide than too narrow. */
function widthOf(letter: string): number {
  if (/^[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u.test(letter)) return 1.1;
  if (/^[ilIj.,:;'|! ’]/.test(letter)) return 0.29;
  if (/^[tfr()[\]·-]/.test(letter)) return 0.39;
  if (/^[mwMW@%&—]/.test(letter)) return 0.96;
  if (/^\p{Lu}/u.test(letter)) return 0.7;
  return /^\p{Script=Latin}/u.test(letter) ? 0.58 : 0.64;
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cuts a name to a width in ems, between letters as people see them, and says so by "…". */
export function fit(name: string, ems: number): string {
  const all = [...letters.segment(name)].map(({ segment }) => segment);
  const whole = all.reduce((sum, letter) => sum + widthOf(letter), 0);
  if (whole <= ems) return name;
  let left = ems - widthOf('…');
  const kept: string[] = [];
  for (const letter of all) {
    left -= widthOf(letter);
    if (left < 0) break;
    kept.push(letter);
  }
  // The mark keeps "…" at the end of a name that runs from right to left.
  const mark = /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(kept.join('')) ? '\u200f' : '';
  return `${kept.join('').trimEnd()}…${mark}`;
}

const entities: { readonly [letter: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Words as XML text or attribute: nothing in them can become markup. */
export const escaped = (words: string): string => words.replace(/[&<>"']/g, (letter) => entities[letter] ?? '');
