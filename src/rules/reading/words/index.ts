/** The lexicons, in one list: a new language is one file and one line here. */
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { hi } from './hi.js';
import { id } from './id.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { tr } from './tr.js';
import type { Lexicon } from './lexicon.js';

export const lexicons: readonly Lexicon[] = [en, es, pt, fr, de, it, nl, pl, tr, id, hi, ja];
