/**
 * Text in view of its prompt -> reading. Pure: the same text is always read the same way, in time that grows with its
 * length only. The text itself is left behind: a reading holds booleans, figures and reasons of a closed list.
 */
import type { Platform } from '../../domain/ids.js';
import type { Finding, Mark, MarkedReading, Place, Prompt, Reading } from '../../domain/reading.js';
import { featuresOf, type Given } from './features.js';
import { finding, sortMarks } from './findings.js';
import { Kind } from './kinds.js';
import { languageOf, unknown } from './language.js';
import { linkKind } from './links.js';
import { isGreeting, isJoke, isPlea, isReport, traitsOfMeaning } from './meanings.js';
import { phrasesIn } from './phrases.js';
import { rowOf } from './row.js';
import type { Reason } from './reasons.js';
import { addressOf, longestText, scan, type Scan } from './scan.js';
import { sensesOf, type Senses } from './sense.js';
import { isStop } from './stop.js';
import { chancesOf } from './weigh.js';

export interface ReadingContext {
  readonly platform: Platform;
  readonly prompt: Prompt;
  readonly where: Place;
  /** The community's own web addresses: pointing at them is no promotion. */
  readonly domains?: readonly string[];
  /** Addresses that show the interest by themselves: host or host/path. */
  readonly referrals?: readonly string[];
  /** Whether somebody will be shown where in the text the reasons stand: without it no marks are looked for. */
  readonly marked?: boolean;
}

/** Text in a platform's markup, with what it answers and where it stands -> its reading, and the marks if asked for. */
export function read(text: string, context: ReadingContext): MarkedReading {
  const given = prepare(text, context);
  const { scanned, senses, unknownLanguage } = given;
  const told = featuresOf(given);
  const chances = chancesOf(told);
  const bareLink = isBareLink(scanned, senses);
  const isReferred = refersTo(scanned, context.referrals ?? []);
  const marks: Mark[] | undefined = context.marked ? [] : undefined;
  const find = (label: number) => finding(label, chances[label]!, told, given, marks);
  const shares = find(0);
  const asksBack = find(1);
  const promotes: Finding<Reason> = isReferred
    ? { is: true, sure: 1, reason: 'referral_address' }
    : bareLink && context.prompt === 'none'
      ? { is: false, sure: 1 }
      : find(2);
  const callToAction = find(3);
  const asksFavour = find(4);
  const boilerplate = find(5);
  if (marks) sortMarks(marks);

  const traits = traitsIn(senses);
  const reading: Reading = {
    shares,
    asksBack,
    promotes,
    callToAction,
    asksFavour,
    boilerplate,
    language: unknownLanguage ? 'und' : given.language,
    answers: context.prompt !== 'none' && context.prompt !== 'unknown' && answers(senses),
    notMeant: (traits & isJoke) !== 0 || (scanned.looks.quotedLines > 0 && (traits & isReport) !== 0),
    plea: asksFavour.is && (traits & isPlea) !== 0,
    bareLink,
    unknownLanguage,
    cut: text.length > longestText,
    stop: context.where === 'dm' && isStop(scanned),
    spared: false,
  };
  return { reading, marks: marks ?? noMarks };
}

const noMarks: readonly Mark[] = [];

/** The features of a text by their numbers, each once. For the tools that learn their weights. */
export function featuresIn(text: string, context: ReadingContext): readonly number[] {
  const { features, count } = featuresOf(prepare(text, context));
  return Array.from(features.subarray(0, count));
}

/** A text as a row of symbols. For the tool that chooses which pairs of neighbours are features. */
export function rowIn(text: string, context: ReadingContext): readonly string[] {
  const { scanned, senses, phrases } = prepare(text, context);
  return rowOf(scanned, senses, phrases);
}

/** How many steps a reading takes: characters and features told. For the tests that it grows with the length only. */
export function stepsOf(text: string, context: ReadingContext): number {
  return Math.min(text.length, longestText) + featuresOf(prepare(text, context)).steps;
}

/** Everything about a text that features are told of. */
function prepare(text: string, context: ReadingContext): Given & { readonly language: string } {
  const scanned = scan(text, context.platform);
  const language = languageOf(scanned);
  const links = { domains: context.domains ?? [], referrals: context.referrals ?? [] };
  const phrases = phrasesIn(language);
  const senses = sensesOf(scanned, phrases, links);
  const unknownLanguage = language === unknown;
  return { scanned, senses, phrases, language, unknownLanguage, prompt: context.prompt, place: context.where };
}

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
    const said = words[sentence]!;
    if (said > end - from) return true;
    if (said > 0 && !greetsOnly(meanings, from, end)) return true;
  }
  return false;
}

function greetsOnly(meanings: Int32Array, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!(traitsOfMeaning[meanings[at]!]! & isGreeting)) return false;
  return true;
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
