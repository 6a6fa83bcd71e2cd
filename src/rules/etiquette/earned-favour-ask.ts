/**
 * Asks a favour, and has earned it by taking turns with others here.
 *
 * Together with promotion it is `other`: that, too, is earned.
 */
import { hasEarned } from './history.js';
import { doesPromote } from './promo-drop.js';
import type { Rule } from './rule.js';

export const earnedFavourAsk: Rule = {
  verdict: 'earned_favour_ask',
  nudge: null,
  fits: (facts) => facts.reading.asksFavour.is && !doesPromote(facts) && hasEarned(facts.history, facts.settings),
};
