/** Finds what a mistyped word was meant to be. */

/** Edits (insert, delete, replace, swap neighbours) that make one word of the other; words here are short. */
function distance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) best = Math.min(best, at(beforeLast, j - 2) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, other.length);
}

const at = (row: readonly number[], i: number): number => row[i] ?? Number.POSITIVE_INFINITY;

/** The known word that is nearest to `word` without regard to case, if it is at most `within` edits away. */
export function nearest(word: string, known: readonly string[], within: number): string | undefined {
  let found: { readonly word: string; readonly edits: number } | undefined;
  for (const candidate of known) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits <= within && (found === undefined || edits < found.edits)) found = { word: candidate, edits };
  }
  return found?.word;
}

/** "Did you mean `x`?", where something known is near: within a third of the word, and at least 2 edits. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const near = nearest(word, known, Math.max(2, Math.floor(word.length / 3)));
  return near === undefined ? undefined : `Did you mean ${near}?`;
}
