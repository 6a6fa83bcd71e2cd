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
import { conceptId, concepts } from './concepts.js';
import { tellFeatures, type Given } from './features.js';
import { languageOf, unknown } from './language.js';
import { linkKind } from './links.js';
import { plainReason, reasonOf, type Reason } from './reasons.js';
import { sentencesOf, type Sense, type Sentence } from './sense.js';
import { isStop } from './stop.js';
import { tokenize, type Token } from './tokens.js';
import { Scale, weightOf } from './weigh.js';
import { phrasesOf, phrasesOfAny } from './words/index.js';

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

const scale = new Scale();

/** Text in a platform's markup, with what it answers and where it stands -> its reading, and where the reasons stand in it. */
export function read(text: string, context: ReadingContext): MarkedReading {
  const given = prepare(text, context);
  const { tokens, looks, sentences, unknownLanguage } = given;
  const referrals = context.referrals ?? [];

  scale.begin();
  tellFeatures(given, scale.add);

  const findings = {} as Record<Label, Finding<Reason>>;
  for (const label of labels) findings[label] = finding(scale.chance(label));
  const bareLink = isBareLink(tokens, sentences);
  const referral = referrals.length > 0 && tokens.some((token) => isReferral(token, referrals));
  if (bareLink && context.prompt === 'none') findings.promotes = { is: false, sure: 1 };
  if (referral) findings.promotes = { is: true, sure: 1, reason: 'referral_address' };

  const marks = explain(tokens, findings);
  const asks = findings.asksFavour.is;
  const reading: Reading = {
    ...findings,
    language: unknownLanguage ? 'und' : given.language,
    answers: context.prompt !== 'none' && context.prompt !== 'unknown' && answers(sentences),
    notMeant: tagged(sentences, 'joke') || (looks.quotedLines > 0 && tagged(sentences, 'report')),
    plea: asks && (tagged(sentences, 'plight') || tagged(sentences, 'help') || tagged(sentences, 'please')),
    bareLink,
    unknownLanguage,
    cut: text.length > longestText,
    stop: context.where === 'dm' && isStop(tokens),
    spared: false,
  };
  return { reading, marks };
}

/** Everything about a text that features are told of. */
export function prepare(text: string, context: ReadingContext): Given & { readonly language: string } {
  const { tokens, looks } = tokenize(text.slice(0, longestText), context.platform);
  const language = languageOf(tokens, looks);
  const links = { domains: context.domains ?? [], referrals: context.referrals ?? [] };
  const sentences = sentencesOf(tokens, phrasesOf.get(language) ?? phrasesOfAny, links);
  const unknownLanguage = language === unknown;
  return { tokens, looks, sentences, language, unknownLanguage, prompt: context.prompt, place: context.where };
}

/** How many steps a reading takes: characters, tokens and features told. For the tests that it grows with the length only. */
export function stepsOf(text: string, context: ReadingContext): number {
  read(text, context);
  return Math.min(text.length, longestText) + scale.told;
}

const finding = (chance: number): Finding<Reason> => ({
  is: chance >= 0.5,
  sure: Math.round(Math.abs(2 * chance - 1) * 100) / 100,
});

const tagged = (sentences: readonly Sentence[], concept: (typeof concepts)[number]): boolean =>
  sentences.some(({ senses }) => senses.some(({ tags }) => tags.includes(conceptId[concept])));

/** Something is said that is neither a greeting nor a question. */
const answers = (sentences: readonly Sentence[]): boolean =>
  sentences.some(
    ({ question, words, senses }) =>
      (!question && words > 0 && !senses.every(({ tags }) => tags.includes(conceptId.greet))) ||
      (!question && words > senses.length),
  );

const isBareLink = (tokens: readonly Token[], sentences: readonly Sentence[]): boolean =>
  tokens.some(({ kind }) => kind === 'link') && sentences.every(({ words }) => words === 0);

const isReferral = (token: Token, referrals: readonly string[]): boolean =>
  token.kind === 'link' && linkKind(token.text, referrals) === 'referral' && linkKind(token.text) !== 'referral';

/** Gives each label that was found its reason, and marks the words that weigh most for it. */
function explain(tokens: readonly Token[], findings: Record<Label, Finding<Reason>>): readonly Mark[] {
  const marks: Mark[] = [];
  for (const label of labels) {
    if (!findings[label].is || findings[label].reason !== undefined) continue;
    const heaviest = heaviestFor(labels.indexOf(label));
    const reason = reasonFrom(label, heaviest);
    findings[label] = { ...findings[label], reason };
    const marked = new Set<number>();
    for (const sense of heaviest) {
      if (marked.has(sense.from)) continue;
      marked.add(sense.from);
      marks.push({ start: tokens[sense.from]!.start, end: tokens[sense.until - 1]!.end, label, reason });
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** The senses of the features that weigh most for a label, heaviest first. */
function heaviestFor(label: number): readonly Sense[] {
  const best: number[] = [];
  for (let at = 0; at < scale.count; at++) {
    if (!scale.ones[at]) continue;
    const weight = weightOf(scale.features[at]!, label);
    if (weight <= 0) continue;
    let place = best.length;
    while (place > 0 && weightOf(scale.features[best[place - 1]!]!, label) < weight) place--;
    if (place >= marksOfALabel) continue;
    best.splice(place, 0, at);
    if (best.length > marksOfALabel) best.pop();
  }
  return best.flatMap((at) => {
    const [one, other] = [scale.ones[at], scale.others[at]];
    return one ? (other ? [one, other] : [one]) : [];
  });
}

function reasonFrom(label: Label, senses: readonly Sense[]): Reason {
  for (const { tags } of senses) {
    for (const tag of tags) {
      const reason = reasonOf[label][concepts[tag]!];
      if (reason) return reason;
    }
  }
  return plainReason[label];
}
