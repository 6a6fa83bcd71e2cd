/** What is learned from what: one place for `train.mjs`, which writes it down, and `figures.mjs`, which measures it. */
import { featureCount, featureName, labels, snake } from './cases.mjs';
import { chance, learn } from './learn.mjs';

/** How strongly weights are held near 0: the more features a family has, the more strongly. */
const penalties = [
  [/^looks: /, 0.5],
  [/^evidence: /, 1],
  [/^any .*:|with (?:not|if|question)$/, 1],
  [/^(?:order|asked|i|we|you|anyone|they|nobody): /, 2],
  [/ & /, 6],
  [/ with /, 6],
  [/^(?:first|last|prompt): /, 6],
];
const penalty = 1;

/** What a message of ordinary talk counts, beside 1 for a case. */
const backgroundWeight = 0.15;
/** A message of ordinary talk that looks at least this much like a label's cases is left out: some do deserve it. */
const looksDeserved = 0.95;
/** Labels of which ordinary talk is no example: it tells and asks all the time. */
const untold = new Set(['shares', 'asksBack']);

const penaltyOf = Float64Array.from(
  { length: featureCount },
  (_, id) => penalties.find(([names]) => names.test(featureName(id)))?.[1] ?? 1,
);

/** Labelled cases with their features, and unlabelled background -> what was learned for each label. */
export function trainAll(cases, background, rounds = 250) {
  return Object.fromEntries(labels.map((label) => [label, trainOne(label, cases, background, rounds)]));
}

function trainOne(label, cases, background, rounds) {
  const options = { featureCount, penalty, penaltyOf };
  const examples = cases.map(({ features, reading }) => ({
    features,
    target: reading[snake(label)] ? 1 : 0,
    weight: 1,
  }));
  if (untold.has(label) || background.length === 0) return learn(examples, { ...options, rounds });
  const first = learn(examples, { ...options, rounds: 80 });
  const talk = background
    .filter(({ features }) => chance(first, features) < looksDeserved)
    .map(({ features }) => ({ features, target: 0, weight: backgroundWeight }));
  return learn([...examples, ...talk], { ...options, rounds });
}
