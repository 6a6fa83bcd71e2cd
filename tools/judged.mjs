/** A case judged by weights that were just learned, in place of the product's own. For `figures.mjs` and `cross.mjs`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist, labels } from './cases.mjs';
import { chance } from './learn.mjs';

const { judgeReading, parseCase, readCase } = await import(pathToFileURL(join(dist, 'cli', 'judge.js')).href);
const { leastPromotion } = await import(pathToFileURL(join(dist, 'rules', 'reading', 'weigh.js')).href);

/** A line of a file of cases -> the case as the product takes it. */
export function parsed(each) {
  const { features: _, ...plain } = each;
  const found = parseCase(JSON.stringify(plain));
  if (typeof found === 'string') throw new Error(`${each.id}: ${found}`);
  return found;
}

/** `given` holds its features. What the words do not decide (a bare link) stays as the product has it. */
export function judgedWith(learned, given) {
  const each = parsed(given);
  const reading = { ...readCase(each) };
  const likely = Object.fromEntries(labels.map((label) => [label, chance(learned[label], given.features)]));
  if (likely.promotes < leastPromotion) likely.callToAction = Math.min(likely.callToAction, likely.promotes);
  for (const label of labels) {
    const sum = likely[label];
    const kept = label === 'promotes' && reading.bareLink && each.prompt === null;
    if (!kept)
      reading[label] = { ...reading[label], is: sum >= 0.5, sure: Math.round(Math.abs(2 * sum - 1) * 100) / 100 };
  }
  return judgeReading(each, reading);
}
