/** How lexicons know a word: lower case, without accents. */
import { isDevanagari, romanised } from './devanagari.js';

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

const decomposed = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßłøæœıđ’]/g, (letter) => special[letter] ?? letter);

/** The letters of most European languages fold one by one. */
const simpleLetters = 0x180;
/** A character by its code -> what it folds to. */
export const folded: readonly string[] = Array.from({ length: simpleLetters }, (_, code) =>
  decomposed(String.fromCharCode(code)),
);
const apostrophe = 0x2019;

/** Lower case, without accents, in Latin letters: `Straße` -> `strasse`, `ação` -> `acao`, `मेरा` -> `mera`. */
export function fold(word: string): string {
  let simple = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < simpleLetters) simple += folded[code]!;
    else if (code === apostrophe) simple += "'";
    else return isDevanagari(code) ? romanised(decomposed(word)) : decomposed(word);
  }
  return simple;
}
