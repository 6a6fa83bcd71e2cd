/** Chances -> findings: what was found gets its reason, and the words that weigh most for it get marks. */
import { labels, type Finding, type Label, type Mark } from '../../domain/reading.js';
import { concepts } from './concepts.js';
import type { Given } from './features.js';
import { tagsOf } from './meanings.js';
import { plainReason, reasonOf, type Reason } from './reasons.js';
import type { Senses } from './sense.js';
import { noSense, type Told } from './told.js';
import { weightOf } from './weigh.js';

/** Marks are few: what weighs most, not everything. */
const marksOfALabel = 6;

/** Label, by its number -> concept, by its number -> reason. */
const reasonsOf = labels.map((label) => concepts.map((concept) => reasonOf[label][concept]));

/** A label by its number in the domain's order, and its chance -> its finding. Marks of it are added. */
export function finding(label: number, chance: number, told: Told, given: Given, marks: Mark[]): Finding<Reason> {
  const sure = Math.round(Math.abs(2 * chance - 1) * 100) / 100;
  if (chance < 0.5) return { is: false, sure };
  return { is: true, sure, reason: explain(label, told, given, marks) };
}

/** The reason of a label that was found; the words that weigh most for it are added to the marks. */
function explain(index: number, told: Told, { scanned, senses }: Given, marks: Mark[]): Reason {
  const heaviest = heaviestFor(index, told);
  const label = labels[index]!;
  const reason = reasonFrom(label, index, heaviest, senses);
  const marked: number[] = [];
  for (const sense of heaviest) {
    const from = senses.from[sense]!;
    if (marked.includes(from)) continue;
    marked.push(from);
    marks.push({ start: scanned.starts[from]!, end: scanned.ends[senses.until[sense]! - 1]!, label, reason });
  }
  return reason;
}

/** The senses of the features that weigh most for a label, heaviest first. */
function heaviestFor(label: number, { count, features, ones, others }: Told): readonly number[] {
  const best: number[] = [];
  const weights: number[] = [];
  for (let at = 0; at < count; at++) {
    if (ones[at] === noSense) continue;
    const weight = weightOf(features[at]!, label);
    if (weight <= 0) continue;
    let place = best.length;
    while (place > 0 && weights[place - 1]! < weight) place--;
    if (place >= marksOfALabel) continue;
    if (best.length < marksOfALabel) best.push(0);
    for (let next = best.length - 1; next > place; next--) {
      best[next] = best[next - 1]!;
      weights[next] = weights[next - 1]!;
    }
    best[place] = at;
    weights[place] = weight;
  }
  const senses: number[] = [];
  for (const at of best) {
    senses.push(ones[at]!);
    if (others[at] !== noSense) senses.push(others[at]!);
  }
  return senses;
}

function reasonFrom(label: Label, index: number, heaviest: readonly number[], { meanings }: Senses): Reason {
  const reasons = reasonsOf[index]!;
  for (const sense of heaviest) {
    for (const tag of tagsOf[meanings[sense]!]!) {
      const reason = reasons[tag];
      if (reason) return reason;
    }
  }
  return plainReason[label];
}
