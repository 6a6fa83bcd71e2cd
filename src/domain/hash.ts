/** Short names for long ids. Not keyed and not secret: it only makes an id short enough for a button. */

/** FNV-1a, 32 bits, from a given start (http://www.isthe.com/chongo/tech/comp/fnv). */
function fnv1a(words: string, start: number): number {
  let hash = start;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Two hashes of 32 bits from different starts, in base 36: 14 characters at most. */
export const shortHash = (words: string): string =>
  fnv1a(words, 0x811c9dc5).toString(36) + fnv1a(words, 0x050c5d1f).toString(36);

/** One of `choices`, always the same for the same id: variety without dice. */
export const pick = (id: string, choices: number): number => fnv1a(id, 0x811c9dc5) % choices;
