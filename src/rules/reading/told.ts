/**
 * The features of a text, as they are told: each once, in the order of the first telling. Those that senses made are kept a
 * second time, with the senses. The tables serve one text after the other.
 */

export interface Told {
  /** How many times a feature was told, repeats included: the steps of the work. */
  steps: number;
  /** How many features are present. */
  count: number;
  readonly features: Int32Array;
  /** How many of them senses made: looks and pairs are made by none. */
  spoken: number;
  readonly spokenFeatures: Int32Array;
  /** The senses that made each; the second may be `noSense`. */
  readonly ones: Int32Array;
  readonly others: Int32Array;
  /** Feature -> the round in which it was told last. */
  readonly seen: Int32Array;
  round: number;
}

export const noSense = -1;

/** More than there are. */
export const mostFeatures = 1 << 14;

/** What was told since `beginTelling`. */
const table: Told = {
  steps: 0,
  count: 0,
  features: new Int32Array(mostFeatures),
  spoken: 0,
  spokenFeatures: new Int32Array(mostFeatures),
  ones: new Int32Array(mostFeatures),
  others: new Int32Array(mostFeatures),
  seen: new Int32Array(mostFeatures),
  round: 0,
};
export const told: Told = table;

/** Forgets the last text. */
export function beginTelling(): void {
  table.steps = 0;
  table.count = 0;
  table.spoken = 0;
  table.round = (table.round + 1) | 0;
}

/** Whether a feature was told. */
export const wasTold = (feature: number): boolean => table.seen[feature] === table.round;

/** Tells one feature; telling it again changes nothing. */
export function tell(feature: number): void {
  table.steps++;
  if (table.seen[feature] === table.round) return;
  table.seen[feature] = table.round;
  table.features[table.count++] = feature;
}

/** Tells one feature that a sense made, or two did. Returns whether it was news. */
export function tellOf(feature: number, one: number, other = noSense): boolean {
  table.steps++;
  if (table.seen[feature] === table.round) return false;
  table.seen[feature] = table.round;
  table.features[table.count++] = feature;
  const at = table.spoken++;
  table.spokenFeatures[at] = feature;
  table.ones[at] = one;
  table.others[at] = other;
  return true;
}
