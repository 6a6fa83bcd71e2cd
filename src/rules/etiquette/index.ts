/** The etiquette: what a message amounts to, given its reading and the member's history. */
import { labels, type NudgeKind, type Reading, type Verdict } from '../../domain/reading.js';
import { coldFavourAsk } from './cold-favour-ask.js';
import { earnedFavourAsk } from './earned-favour-ask.js';
import type { EtiquetteSettings, History } from './history.js';
import { oneWayShare } from './one-way-share.js';
import { other } from './other.js';
import { promoDrop } from './promo-drop.js';
import { promoReciprocal } from './promo-reciprocal.js';
import { reciprocal } from './reciprocal.js';
import type { Rule } from './rule.js';

export { comesOutOfSilence, hasEarned, type EtiquetteSettings, type History } from './history.js';
export { doesPromote } from './promo-drop.js';
export type { Facts, Rule } from './rule.js';

/** In the rubric's order: the first rule that fits gives the verdict. */
export const rules: readonly Rule[] = [
  reciprocal,
  promoReciprocal,
  promoDrop,
  earnedFavourAsk,
  coldFavourAsk,
  oneWayShare,
  other,
];

export interface Judgement {
  readonly verdict: Verdict;
  readonly nudge: NudgeKind | null;
  /** Codes, no words: the reasons of the labels that were found, and what spared the writer. */
  readonly why: readonly string[];
}

/** What is not meant (a joke, a quotation, a report) amounts to `other`, and in doubt nobody is nudged. */
export function judge(reading: Reading, history: History, settings: EtiquetteSettings): Judgement {
  const why = reasonsOf(reading);
  if (reading.notMeant) return { verdict: 'other', nudge: null, why: [...why, 'not_meant'] };
  const facts = { reading, history, settings };
  const rule = rules.find(({ fits }) => fits(facts)) ?? other;
  if (rule.nudge === null) return { verdict: rule.verdict, nudge: null, why };
  if (reading.unknownLanguage) return { verdict: 'other', nudge: null, why };
  if (reading.spared) return { verdict: 'other', nudge: null, why: [...why, 'second_opinion'] };
  return { verdict: rule.verdict, nudge: rule.nudge, why };
}

function reasonsOf(reading: Reading): string[] {
  const why: string[] = [];
  for (const label of labels) {
    const { is, reason } = reading[label];
    if (is && reason !== undefined) why.push(`${snake(label)}:${reason}`);
  }
  if (reading.unknownLanguage) why.push('unsure');
  if (reading.cut) why.push('cut');
  return why;
}

/** `asksBack` -> `asks_back`, as the rubric has it. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
