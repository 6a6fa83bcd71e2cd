/**
 * Learns the weights of the features and writes `src/rules/reading/weights.ts`. The same cases give the same bytes again.
 *
 *   node tools/train.mjs [--real FILE] [--background FILE] [--dist FOLDER]
 *
 * Learned from: the three quarters of `tests/judgement/dev*.jsonl` that are not set aside, our own cases beside them, the
 * real cases and the background of ordinary talk where these are given (they are not part of the repository). Ordinary
 * talk counts as promoting nothing and asking no favour, lightly: a few of its messages do.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  argument,
  caseFiles,
  featureCount,
  featureName,
  featuresOf,
  folder,
  here,
  isAside,
  labels,
  readCases,
} from './cases.mjs';
import { trainAll } from './model.mjs';

const written = caseFiles().flatMap((name) =>
  readCases(join(folder, name)).filter((each) => name.startsWith('own') || !isAside(each)),
);
const real = argument('--real') ? readCases(argument('--real')) : [];
const background = argument('--background') ? readCases(argument('--background')) : [];

const learned = trainAll([...written, ...real].map(labelled), background.map(unlabelled));
const lines = [`bias | ${labels.map((label) => figure(learned[label].bias)).join(' ')}`];
for (let id = 0; id < featureCount; id++) {
  const values = labels.map((label) => figure(learned[label].of[id]));
  if (values.some((value) => value !== '0')) lines.push(`${featureName(id)} | ${values.join(' ')}`);
}
writeFileSync(
  join(here, '..', 'src', 'rules', 'reading', 'weights.ts'),
  `/** Weights of the features, learned by \`tools/train.mjs\`; see docs/judgement.md. Written by a tool, not by hand. */
export const weights = \`
${lines.join('\n')}
\`;
`,
);
console.log(
  `${written.length} written, ${real.length} real, ${background.length} background; ${lines.length} features`,
);

function labelled(each) {
  return { ...each, features: featuresOf(each) };
}

function unlabelled(each) {
  return { features: featuresOf(each) };
}

/** Two decimals: weights are read by people, and no figure depends on more. */
function figure(value) {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? '0' : String(rounded);
}
