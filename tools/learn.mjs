/**
 * Logistic regression with a quadratic penalty, by full gradients in a fixed order (Adam: Kingma and Ba 2015): the same
 * examples give the same bytes again.
 */

/**
 * @param examples [{ features: Uint16Array, target: 0 or 1, weight: number }]
 * @param options featureCount, penalty (how strongly weights are held near 0), rounds
 * @returns {{ bias: number, of: Float64Array }}
 */
export function learn(examples, { featureCount, penalty, rounds = 250, rate = 0.05, penaltyOf }) {
  const of = new Float64Array(featureCount);
  const slope = new Float64Array(featureCount);
  const mean = new Float64Array(featureCount);
  const spread = new Float64Array(featureCount);
  const used = usedFeatures(examples, featureCount);
  let total = 0;
  let positive = 0;
  for (const { target, weight } of examples) {
    total += weight;
    positive += target * weight;
  }
  let bias = Math.log((positive + 1) / (total - positive + 1));
  let biasMean = 0;
  let biasSpread = 0;
  for (let round = 1; round <= rounds; round++) {
    slope.fill(0);
    let biasSlope = 0;
    for (const { features, target, weight } of examples) {
      let sum = bias;
      for (let at = 0; at < features.length; at++) sum += of[features[at]];
      const off = (1 / (1 + Math.exp(-sum)) - target) * weight;
      if (Math.abs(off) < 1e-7) continue;
      biasSlope += off;
      for (let at = 0; at < features.length; at++) slope[features[at]] += off;
    }
    const step = (rate * Math.sqrt(1 - 0.999 ** round)) / (1 - 0.9 ** round);
    for (const feature of used) {
      const g = slope[feature] + penalty * (penaltyOf ? penaltyOf[feature] : 1) * of[feature];
      mean[feature] = 0.9 * mean[feature] + 0.1 * g;
      spread[feature] = 0.999 * spread[feature] + 0.001 * g * g;
      of[feature] -= (step * mean[feature]) / (Math.sqrt(spread[feature]) + 1e-6);
    }
    biasMean = 0.9 * biasMean + 0.1 * biasSlope;
    biasSpread = 0.999 * biasSpread + 0.001 * biasSlope * biasSlope;
    bias -= (step * biasMean) / (Math.sqrt(biasSpread) + 1e-6);
  }
  return { bias, of };
}

function usedFeatures(examples, featureCount) {
  const seen = new Uint8Array(featureCount);
  for (const { features } of examples) for (const feature of features) seen[feature] = 1;
  return Uint32Array.from({ length: featureCount }, (_, feature) => feature).filter((feature) => seen[feature]);
}

/** Chance of a label, given what was learned. */
export function chance({ bias, of }, features) {
  let sum = bias;
  for (let at = 0; at < features.length; at++) sum += of[features[at]];
  return 1 / (1 + Math.exp(-sum));
}
