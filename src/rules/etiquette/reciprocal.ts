/**
 * Told something, or answered honestly, and asked back: a turn as it should be.
 *
 * A favour within it changes nothing, after a silence neither. A question alone, that answers nothing, is no such turn:
 * it is `other`.
 */
import type { Rule } from './rule.js';

export const reciprocal: Rule = {
  verdict: 'reciprocal',
  nudge: null,
  fits: ({ reading }) => reading.asksBack.is && !reading.promotes.is && (reading.shares.is || reading.answers),
};
