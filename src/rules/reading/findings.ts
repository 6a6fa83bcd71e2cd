/** Chances -> findings: what was found gets its reason, and the words that weigh most for it get marks. */
import { labels, type Finding, type Mark } from '../../domain/reading.js';
import type { Given } from './features.js';
import * as meaningTables from './meanings.js';
import { plainReason, type Reason } from './reasons.js';
import type { Senses } from './sense.js';
import { noSense, type Told } from './told.js';
import * as weighing from './weigh.js';

// Not looked up again at each use, as what other modules export is.
const { reasonsOfMeaning } = meaningTables;
const { weightOf } = weighing;

/** Marks are few: what weighs most, not everything. */
const marksOfALabel = 6;

/**
 * A label by its number in the domain's order, and its chance -> its finding. Marks of it are added where somebody asked for
 * marks.
 */
export function finding(
  label: number,
  chance: number,
  told: Told,
  given: Given,
  marks: Mark[] | undefined,
): Finding<Reason> {
  const sure = Math.round(Math.abs(2 * chance - 1) * 100) / 100;
  if (chance < 0.5) return { is: false, sure };
  const reason = reasonFor(label, told, given.senses);
  if (marks) addMarks(marks, label, reason, told, given);
  return { is: true, sure, reason };
}

/** The reason of a label that was found: what the heaviest of what was told speaks for, as far as it would be marked. */
function reasonFor(index: number, told: Told, senses: Senses): Reason {
  const plain = plainReason[labels[index]!];
  const { spoken, spokenFeatures, ones, others } = told;
  let reason: Reason | undefined;
  let most = 0;
  let first = 0;
  for (let at = 0; at < spoken; at++) {
    const weight = weightOf(spokenFeatures[at]!, index);
    if (weight <= most) continue;
    const found = reasonOfSense(ones[at]!, index, senses) ?? reasonOfSense(others[at]!, index, senses);
    if (found === undefined) continue;
    reason = found;
    most = weight;
    first = at;
  }
  if (reason === undefined) return plain;
  let heavier = 0;
  for (let at = 0; at < spoken; at++) {
    const weight = weightOf(spokenFeatures[at]!, index);
    if (weight > most || (weight === most && at < first)) heavier++;
  }
  return heavier < marksOfALabel ? reason : plain;
}

/** Marks the words that weigh most for a label that was found. */
function addMarks(marks: Mark[], index: number, reason: Reason, told: Told, { scanned, senses }: Given): void {
  const label = labels[index]!;
  const count = heaviestFor(index, told);
  const before = marks.length;
  const mark = (sense: number) => {
    if (sense === noSense) return;
    const start = scanned.starts[senses.from[sense]!]!;
    for (let at = before; at < marks.length; at++) if (marks[at]!.start === start) return;
    marks.push({ start, end: scanned.ends[senses.until[sense]! - 1]!, label, reason });
  };
  for (let place = 0; place < count; place++) {
    const at = heaviest[place]!;
    mark(told.ones[at]!);
    mark(told.others[at]!);
  }
}

/** Places in what was told, heaviest first, and their weights: good until the next label is explained. */
const heaviest = new Int32Array(marksOfALabel);
const heights = new Float64Array(marksOfALabel);

/** Finds what weighs most for a label, of what senses made. Returns how many there are. */
function heaviestFor(label: number, { spoken, spokenFeatures }: Told): number {
  let found = 0;
  let least = 0;
  for (let at = 0; at < spoken; at++) {
    const weight = weightOf(spokenFeatures[at]!, label);
    if (weight <= least) continue;
    let place = found;
    while (place > 0 && heights[place - 1]! < weight) place--;
    if (found < marksOfALabel) found++;
    for (let next = found - 1; next > place; next--) {
      heaviest[next] = heaviest[next - 1]!;
      heights[next] = heights[next - 1]!;
    }
    heaviest[place] = at;
    heights[place] = weight;
    if (found === marksOfALabel) least = heights[marksOfALabel - 1]!;
  }
  return found;
}

const reasonOfSense = (sense: number, label: number, { meanings }: Senses): Reason | undefined =>
  sense === noSense ? undefined : reasonsOfMeaning[meanings[sense]!]![label];

/** Puts marks in the order of the text. They are few, so that each is simply moved to its place. */
export function sortMarks(marks: Mark[]): void {
  for (let at = 1; at < marks.length; at++) {
    const mark = marks[at]!;
    let place = at;
    for (; place > 0 && marks[place - 1]!.start > mark.start; place--) marks[place] = marks[place - 1]!;
    marks[place] = mark;
  }
}
