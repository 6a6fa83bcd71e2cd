/**
 * Promotes, and shows no interest in anybody.
 *
 * Spares what stands in a channel for it, whoever has earned it, and a plea out of silence, which is a favour at heart.
 * A bare link nobody asked for promotes only where it was posted again and again, by somebody who takes no turns here:
 * whose it is does not show, and people who talk to each other do post the same picture or page twice.
 */
import { comesOutOfSilence, hasEarned, isPasted, isSure } from './history.js';
import type { Facts, Rule } from './rule.js';

export const promoDrop: Rule = {
  verdict: 'promo_drop',
  nudge: 'promo',
  fits: (facts) => {
    const { reading, history, settings } = facts;
    return (
      doesPromote(facts) &&
      (isSure(reading.promotes) || !reading.promotes.is) &&
      (!reading.asksBack.is || isPasted(reading, history)) &&
      history.where !== 'promo' &&
      !hasEarned(history, settings) &&
      !isPleaFromSilence(facts)
    );
  },
};

/** How often a bare link was posted before it counts as pushed. */
const oftenPosted = 2;

export const doesPromote = ({ reading, history, settings }: Facts): boolean =>
  reading.promotes.is ||
  (reading.bareLink && history.similarSent >= oftenPosted && history.exchanges < settings.earned);

/** Its heart is a plea for help rather than a thing to click. */
export const isPleaFromSilence = ({ reading, history, settings }: Facts): boolean =>
  reading.asksFavour.is && reading.plea && comesOutOfSilence(history, settings);
