/**
 * Programs that some tests need beside Node. `npm test` looks for them first (scripts/test-needs.mjs); what cannot be
 * had is named in `YOURTURN_WITHOUT`, and the tests that need it are skipped, visibly, instead of failing.
 */
export const needs = ['redis', 'chromium'] as const;
export type Need = (typeof needs)[number];

/** What this run has to do without: `YOURTURN_WITHOUT=redis,chromium`. */
export function leftOut(words: string | undefined = process.env.YOURTURN_WITHOUT): readonly Need[] {
  const named = (words ?? '').split(',').map((word) => word.trim());
  return needs.filter((need) => named.includes(need));
}

/** For `describe.skipIf(without('redis'))`. */
export const without = (need: Need): boolean => leftOut().includes(need);
