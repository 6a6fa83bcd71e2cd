/** Anything else: thanks, small talk, a question in passing, a newcomer's early call for help. */
import type { Rule } from './rule.js';

export const other: Rule = { verdict: 'other', nudge: null, fits: () => true };
