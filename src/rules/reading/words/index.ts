/** The lexicons, in one list: a new language is one file and one line here. */
import { any } from './any.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import { grow, type Lexicon, type Node } from './lexicon.js';

export const lexicons: readonly Lexicon[] = [en, es, pt, fr, de, it, nl];

/** The phrases of each language, with the words that are the same everywhere. */
export const phrasesOf: ReadonlyMap<string, ReadonlyMap<string, Node>> = new Map(
  lexicons.map((lexicon) => [lexicon.language, grow([any, lexicon])]),
);

/** Only the words that are the same everywhere: for languages without a lexicon. */
export const phrasesOfAny: ReadonlyMap<string, Node> = grow([any]);
