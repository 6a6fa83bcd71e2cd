/**
 * Features -> how likely each label is. A label's weights are added up for the features that are present: plain
 * logistic regression, so that each reading can say what it rests on. Weights are made by `tools/train.mjs`.
 */
import { labels, type Label } from '../../domain/reading.js';
import { featureCount, featureId } from './features.js';
import type { Sense } from './sense.js';
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

export const learned = parseWeights(weights);

/** How much a feature speaks for a label. */
export const weightOf = (feature: number, label: number): number => learned.of[feature * labelCount + label]!;

/** Adds up the weights of the features given, each counted once, and keeps which they were. */
export class Scale {
  readonly sums = new Float64Array(labelCount);
  /** How many features were told, repeats included: the steps of the work. */
  told = 0;
  /** How many features were present. */
  count = 0;
  /** The features that were present, and the senses that made each. */
  readonly features: number[] = [];
  readonly ones: (Sense | undefined)[] = [];
  readonly others: (Sense | undefined)[] = [];
  private readonly seen = new Int32Array(featureCount);
  private round = 0;

  begin(): void {
    this.round = (this.round + 1) | 0;
    this.told = 0;
    this.count = 0;
    this.sums.set(learned.bias);
  }

  readonly add = (feature: number, one?: Sense, other?: Sense): void => {
    this.told++;
    if (this.seen[feature] === this.round) return;
    this.seen[feature] = this.round;
    const { sums, count } = this;
    const of = learned.of;
    const at = feature * labelCount;
    for (let label = 0; label < labelCount; label++) sums[label]! += of[at + label]!;
    this.features[count] = feature;
    this.ones[count] = one;
    this.others[count] = other;
    this.count = count + 1;
  };

  /** 0 to 1. */
  chance(label: Label): number {
    return 1 / (1 + Math.exp(-this.sums[labels.indexOf(label)]!));
  }
}
