/**
 * Text in view of its prompt -> reading. Pure: the same text is always read the same way, in time that grows with its
 * length only. The text itself is left behind: a reading holds booleans, figures and reasons of a closed list.
 */
import type { Platform } from '../../domain/ids.js';
import {
  labels,
  type Finding,
  type Label,
  type Mark,
  type MarkedReading,
  type Place,
  type Prompt,
  type Reading,
} from '../../domain/reading.js';
import { concepts } from './concepts.js';
import { featuresOf, type Given } from './features.js';
import { languageOf, unknown } from './language.js';
import { linkKind } from './links.js';
import { plainReason, reasonOf, type Reason } from './reasons.js';
import { isGreeting, isJoke, isPlea, isReport, tagsOf, traitsOfMeaning } from './meanings.js';
import { phrasesIn } from './phrases.js';
import { addressOf, Kind, scan, type Scan } from './scan.js';
import { sensesOf, type Senses } from './sense.js';
import { isStop } from './stop.js';
import { noSense, type Told } from './told.js';
import { chancesOf, labelCount, weightOf } from './weigh.js';

export interface ReadingContext {
  readonly platform: Platform;
  readonly prompt: Prompt;
  readonly where: Place;
  /** The community's own web addresses: pointing at them is no promotion. */
  readonly domains?: readonly string[];
  /** Addresses that show the interest by themselves: host or host/path. */
  readonly referrals?: readonly string[];
}

/** Longer texts are read so far, and the reading says `cut`. */
export const longestText = 40_000;

/** Marks are few: what weighs most, not everything. */
const marksOfALabel = 6;

/** Text in a platform's markup, with what it answers and where it stands -> its reading, and where the reasons stand in it. */
export function read(text: string, context: ReadingContext): MarkedReading {
  const given = prepare(text, context);
  const { scanned, senses, unknownLanguage } = given;
  const told = featuresOf(given);
  const chances = chancesOf(told);
  const bareLink = isBareLink(scanned, senses);
  const isReferred = refersTo(scanned, context.referrals ?? []);
  const marks: Mark[] = [];
  const findings = {} as Record<Label, Finding<Reason>>;
  for (let index = 0; index < labelCount; index++) {
    const label = labels[index]!;
    const chance = chances[index]!;
    if (label === 'promotes' && isReferred) findings[label] = { is: true, sure: 1, reason: 'referral_address' };
    else if (label === 'promotes' && bareLink && context.prompt === 'none') findings[label] = { is: false, sure: 1 };
    else if (chance < 0.5) findings[label] = { is: false, sure: sureOf(chance) };
    else findings[label] = { is: true, sure: sureOf(chance), reason: explain(label, index, told, given, marks) };
  }
  if (marks.length > 1) marks.sort((a, b) => a.start - b.start);

  const traits = traitsIn(senses);
  const reading: Reading = {
    ...findings,
    language: unknownLanguage ? 'und' : given.language,
    answers: context.prompt !== 'none' && context.prompt !== 'unknown' && answers(senses),
    notMeant: (traits & isJoke) !== 0 || (scanned.looks.quotedLines > 0 && (traits & isReport) !== 0),
    plea: findings.asksFavour.is && (traits & isPlea) !== 0,
    bareLink,
    unknownLanguage,
    cut: text.length > longestText,
    stop: context.where === 'dm' && isStop(scanned),
    spared: false,
  };
  return { reading, marks };
}

/** The features of a text by their numbers, each once. For the tools that learn their weights. */
export function featuresIn(text: string, context: ReadingContext): readonly number[] {
  const { features, count } = featuresOf(prepare(text, context));
  return Array.from(features.subarray(0, count));
}

/** How many steps a reading takes: characters and features told. For the tests that it grows with the length only. */
export function stepsOf(text: string, context: ReadingContext): number {
  return Math.min(text.length, longestText) + featuresOf(prepare(text, context)).steps;
}

/** Everything about a text that features are told of. */
function prepare(text: string, context: ReadingContext): Given & { readonly language: string } {
  const scanned = scan(text.length > longestText ? text.slice(0, longestText) : text, context.platform);
  const language = languageOf(scanned);
  const links = { domains: context.domains ?? [], referrals: context.referrals ?? [] };
  const senses = sensesOf(scanned, phrasesIn(language), links);
  const unknownLanguage = language === unknown;
  return { scanned, senses, language, unknownLanguage, prompt: context.prompt, place: context.where };
}

const sureOf = (chance: number): number => Math.round(Math.abs(2 * chance - 1) * 100) / 100;

/** What is true of any sense. */
function traitsIn({ meanings, count }: Senses): number {
  let traits = 0;
  for (let at = 0; at < count; at++) traits |= traitsOfMeaning[meanings[at]!]!;
  return traits;
}

/** Something is said that is neither a greeting nor a question. */
function answers({ sentences, questions, words, begins, meanings }: Senses): boolean {
  for (let sentence = 0; sentence < sentences; sentence++) {
    if (questions[sentence] === 1) continue;
    const [from, end] = [begins[sentence]!, begins[sentence + 1]!];
    if (words[sentence]! > end - from) return true;
    if (words[sentence]! === 0) continue;
    for (let at = from; at < end; at++) if (!(traitsOfMeaning[meanings[at]!]! & isGreeting)) return true;
  }
  return false;
}

function isBareLink({ kinds, count }: Scan, { words, sentences }: Senses): boolean {
  for (let sentence = 0; sentence < sentences; sentence++) if (words[sentence]! > 0) return false;
  for (let at = 0; at < count; at++) if (kinds[at] === Kind.link) return true;
  return false;
}

/** Whether a link shows the interest by itself because the community's settings say so. */
function refersTo({ text, kinds, starts, ends, count }: Scan, referrals: readonly string[]): boolean {
  if (referrals.length === 0) return false;
  for (let at = 0; at < count; at++) {
    if (kinds[at] !== Kind.link) continue;
    const address = addressOf(text, starts[at]!, ends[at]!);
    if (linkKind(address, referrals) === 'referral' && linkKind(address) !== 'referral') return true;
  }
  return false;
}

/** The reason of a label that was found; the words that weigh most for it are added to the marks. */
function explain(label: Label, index: number, told: Told, { scanned, senses }: Given, marks: Mark[]): Reason {
  const heaviest = heaviestFor(index, told);
  const reason = reasonFrom(label, heaviest, senses);
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

function reasonFrom(label: Label, heaviest: readonly number[], { meanings }: Senses): Reason {
  const reasons = reasonOf[label];
  for (const sense of heaviest) {
    for (const tag of tagsOf[meanings[sense]!]!) {
      const reason = reasons[concepts[tag]!];
      if (reason) return reason;
    }
  }
  return plainReason[label];
}
