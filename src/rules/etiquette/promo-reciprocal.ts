/**
 * A little of everything without overdoing it: a story, a mention of one's own thing, a question back.
 *
 * Spares whoever takes part in a conversation. A pasted text with "how are you?" stuck on the front does not.
 */
import { isPasted } from './history.js';
import type { Rule } from './rule.js';

export const promoReciprocal: Rule = {
  verdict: 'promo_reciprocal',
  nudge: null,
  fits: ({ reading, history }) =>
    reading.promotes.is && reading.asksBack.is && reading.shares.is && !isPasted(reading, history),
};
