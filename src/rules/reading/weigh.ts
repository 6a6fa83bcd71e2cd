/**
 * Features -> how likely each label is. A label's weights are added up for the features that are present: plain
 * logistic regression, so that each reading can say what it rests on. Weights are made by `tools/train.mjs`.
 */
import { labels } from '../../domain/reading.js';
import { featureCount, featureId } from './features.js';
import type { Told } from './told.js';
import { weights } from './weights.js';

export const labelCount = labels.length;

/** The table as the tools write it, one feature a line: `name | weight of each label in the domain's order`. */
export function parseWeights(table: string): { readonly bias: Float64Array; readonly of: Float64Array } {
  const bias = new Float64Array(labelCount);
  const of = new Float64Array(featureCount * labelCount);
  for (const line of table.split('\n')) {
    const bar = line.indexOf('|');
    if (bar < 0) continue;
    const name = line.slice(0, bar).trim();
    const values = line
      .slice(bar + 1)
      .trim()
      .split(/\s+/)
      .map(Number);
    const id = featureId(name);
    if (name === 'bias') bias.set(values);
    else if (id !== undefined) of.set(values, id * labelCount);
  }
  return { bias, of };
}

const { bias, of } = parseWeights(weights);

/** How much a feature speaks for a label. */
export const weightOf = (feature: number, label: number): number => of[feature * labelCount + label]!;

/** A call to act is one towards what is promoted (rubric): where promotion is less likely than this, it is no likelier. */
export const leastPromotion = 0.3;

/** How likely each label is, 0 to 1, in the domain's order. Good until the next text is weighed. */
export function chancesOf({ count, features }: Told): Float64Array {
  // One variable a label: this is where most of the adding up is done.
  let shares = bias[0]!;
  let asksBack = bias[1]!;
  let promotes = bias[2]!;
  let callToAction = bias[3]!;
  let asksFavour = bias[4]!;
  let boilerplate = bias[5]!;
  for (let index = 0; index < count; index++) {
    const at = features[index]! * labelCount;
    shares += of[at]!;
    asksBack += of[at + 1]!;
    promotes += of[at + 2]!;
    callToAction += of[at + 3]!;
    asksFavour += of[at + 4]!;
    boilerplate += of[at + 5]!;
  }
  chances[0] = chance(shares);
  chances[1] = chance(asksBack);
  chances[2] = chance(promotes);
  chances[3] = chance(callToAction);
  if (chances[2] < leastPromotion) chances[3] = Math.min(chances[3], chances[2]);
  chances[4] = chance(asksFavour);
  chances[5] = chance(boilerplate);
  return chances;
}

const chances = new Float64Array(labelCount);
const chance = (sum: number): number => 1 / (1 + Math.exp(-sum));
