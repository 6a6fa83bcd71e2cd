/**
 * Chooses which pairs of neighbours in the row of a text are features, and writes `src/rules/reading/pairs.ts`: those that
 * enough of the written cases have. Labels play no part. After a change of the lexicons or the cases: `npm run build`, this,
 * `npm run build` again, then `train.mjs`. The same cases give the same bytes again.
 *
 *   node tools/pairs.mjs [--least N]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argument, caseFiles, contextOf, folder, here, isAside, readCases, rowIn } from './cases.mjs';

/** In fewer cases than this a pair says more of the case than of the pair. */
const least = Number(argument('--least') ?? 8);

const counts = new Map();
for (const name of caseFiles()) {
  for (const each of readCases(join(folder, name))) {
    if (!name.startsWith('own') && isAside(each)) continue;
    const row = rowIn(each.text, contextOf(each));
    const found = new Set(row);
    for (let at = 1; at < row.length; at++) found.add(`${row[at - 1]} ${row[at]}`);
    for (const neighbours of found) counts.set(neighbours, (counts.get(neighbours) ?? 0) + 1);
  }
}
const chosen = [...counts]
  .filter(([, count]) => count >= least)
  .map(([name]) => name)
  // Ends of the row are in every text, and a concept alone is a feature already.
  .filter((name) => !/^(?:[<>]|[^"~.,?! ]+!?)$/.test(name))
  .sort((a, b) => (a < b ? -1 : 1));
writeFileSync(
  join(here, '..', 'src', 'rules', 'reading', 'pairs.ts'),
  `/** Neighbours that are features (\`row.ts\`), chosen by \`tools/pairs.mjs\`. Written by a tool, not by hand. */
export const pairs = \`
${chosen.join('\n')}
\`;
`,
);
console.log(`${chosen.length} of ${counts.size}`);
