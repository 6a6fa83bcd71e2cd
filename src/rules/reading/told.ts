/**
 * The features of a text, as they are told: each once, in the order of the first telling, with the senses that made it. The
 * tables serve one text after the other.
 */

export interface Told {
  /** How many times a feature was told, repeats included: the steps of the work. */
  steps: number;
  /** How many features are present. */
  count: number;
  readonly features: Int32Array;
  /** The senses that made each; `noSense` for looks and pairs. */
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
export const told: Told = {
  steps: 0,
  count: 0,
  features: new Int32Array(mostFeatures),
  ones: new Int32Array(mostFeatures),
  others: new Int32Array(mostFeatures),
  seen: new Int32Array(mostFeatures),
  round: 0,
};

/** Forgets the last text. */
export function beginTelling(): void {
  told.steps = 0;
  told.count = 0;
  told.round = (told.round + 1) | 0;
}

/** Tells one feature; telling it again changes nothing. */
export function tell(feature: number, one = noSense, other = noSense): void {
  told.steps++;
  if (told.seen[feature] === told.round) return;
  told.seen[feature] = told.round;
  const at = told.count++;
  told.features[at] = feature;
  told.ones[at] = one;
  told.others[at] = other;
}
