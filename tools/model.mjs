/** What is learned from what: one place for `train.mjs`, which writes it down, and `figures.mjs`, which measures it. */
import { featureCount, featureName, labels, snake } from './cases.mjs';
import { chance, learn } from './learn.mjs';

/** How strongly weights are held near 0: the more features a family has, the more strongly. */
const penalties = [
  [/^looks: /, 0.5],
  [/^beside: /, 4],
  [/^evidence: /, 1],
  [/^any .*:|with (?:not|if|question)$/, 1],
  [/^(?:order|asked|i|we|you|anyone|they|nobody): /, 2],
  [/ & /, 6],
  [/ with /, 6],
  [/^(?:first|last|prompt): /, 6],
];
const penalty = 2;

/**
 * What a message of ordinary talk counts, beside 1 for a case, and how much it may look like a label's cases before it is left
 * out. Ordinary talk tells and asks all the time, so that it is no example for these labels; and people who talk ask each other
 * favours more often than they push something.
 */
const ordinary = {
  promotes: { weight: 2, looks: 0.97 },
  callToAction: { weight: 0.3, looks: 0.8 },
  asksFavour: { weight: 0.15, looks: 0.7 },
  boilerplate: { weight: 0.3, looks: 0.95 },
};

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
  if (!ordinary[label] || background.length === 0) return learn(examples, { ...options, rounds });
  const first = learn(examples, { ...options, rounds: 80 });
  const talk = background
    .filter(({ features }) => chance(first, features) < ordinary[label].looks)
    .map(({ features }) => ({ features, target: 0, weight: ordinary[label].weight }));
  return learn([...examples, ...talk], { ...options, rounds });
}
