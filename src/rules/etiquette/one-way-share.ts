/**
 * Tells something, asks nothing back, promotes nothing. No fault: some people talk that way, and it earns no nudge.
 *
 * With a favour in it, it is no such share: a newcomer's early call for help is `other`.
 */
import type { Rule } from './rule.js';

export const oneWayShare: Rule = {
  verdict: 'one_way_share',
  nudge: null,
  fits: ({ reading }) => reading.shares.is && !reading.asksBack.is && !reading.promotes.is && !reading.asksFavour.is,
};
