/** An unremarkable member with an unremarkable message: a row of a table shows only what matters. */
import { labels, type Label, type Place, type Reading, type Signals } from '../../../src/domain/reading.js';
import { defaultSettings } from '../../../src/domain/settings.js';
import { day } from '../../../src/domain/time.js';
import type { EtiquetteSettings, Facts, History } from '../../../src/rules/etiquette/index.js';

export const settings: EtiquetteSettings = defaultSettings;

/** What a row may say: labels and signals that hold, and the member's history in days. */
export type Row = { readonly [K in Label | keyof Signals]?: boolean } & {
  /** How sure every label is; 1 where nothing is said. */
  readonly sure?: number;
  readonly where?: Place;
  readonly days?: number;
  /** Null: never spoke. */
  readonly silent?: number | null;
  readonly exchanges?: number;
  readonly similar?: number;
};

export function readingOf(row: Row): Reading {
  const findings = Object.fromEntries(labels.map((label) => [label, { is: row[label] === true, sure: row.sure ?? 1 }]));
  return {
    ...(findings as unknown as Reading),
    language: 'en',
    answers: row.answers === true,
    notMeant: row.notMeant === true,
    plea: row.plea === true,
    bareLink: row.bareLink === true,
    unknownLanguage: row.unknownLanguage === true,
    cut: false,
    stop: false,
    spared: row.spared === true,
  };
}

export const historyOf = ({ where = 'general', days = 100, silent = 1, exchanges = 0, similar = 0 }: Row): History => ({
  where,
  inCommunityFor: days * day,
  silentFor: silent === null ? null : silent * day,
  answeredWelcome: false,
  exchanges,
  similarSent: similar,
});

export const given = (row: Row): Facts => ({ reading: readingOf(row), history: historyOf(row), settings });
