/**
 * Asks a favour out of a long silence, not having earned it.
 *
 * Spares a newcomer's early call for help, whoever has been around lately, and what stands as promotion in a channel for
 * it. A favour that is also promotion counts where its heart is a plea.
 */
import { comesOutOfSilence, hasEarned, isSure } from './history.js';
import { doesPromote, isPleaFromSilence } from './promo-drop.js';
import type { Rule } from './rule.js';

export const coldFavourAsk: Rule = {
  verdict: 'cold_favour_ask',
  nudge: 'favour',
  fits: (facts) => {
    const { reading, history, settings } = facts;
    if (!isSure(reading.asksFavour) || hasEarned(history, settings) || !comesOutOfSilence(history, settings))
      return false;
    if (!doesPromote(facts)) return true;
    return history.where !== 'promo' && !reading.asksBack.is && isPleaFromSilence(facts);
  },
};
