/**
 * Sentences -> numbered features, each present or absent. Features speak of structure only: which concepts occur, which
 * follow which, who is asked for what and whose it is, what stands beside what, how the text looks, what it answers. No feature
 * is a word with a meaning of its own.
 */
import type { Place, Prompt } from '../../domain/reading.js';
import { invitations, places } from '../../domain/reading.js';
import { aspectId, aspects } from './aspects.js';
import { conceptId, concepts, pushes, type Concept } from './concepts.js';
import { frameCount, frameName, tellFrames } from './frames.js';
import { lengthOf, lookId, looks, tellLooks, type Counts } from './looks.js';
import * as meaningTables from './meanings.js';
import type { Phrases } from './phrases.js';
import { neighbours, tellNeighbours } from './row.js';
import type { Scan } from './scan.js';
import type { Senses } from './sense.js';
import * as telling from './told.js';
import type { Told } from './told.js';

// Not looked up again at each use, as what other modules export is.
const { aspectsOfMeaning, isGreeting, isOther, overMeanings, tagsOf, traitsOfMeaning } = meaningTables;
const { beginTelling, mostFeatures, noSense, tell, tellOf, told, wasTold } = telling;

const K = concepts.length;
const A = aspects.length;
const prompts: readonly string[] = [...invitations, 'none', 'unknown'];
const lengths = 8;

// The numbers of features, one range after the other.
let count = 0;
const ranges: { readonly from: number; readonly name: (id: number) => string }[] = [];
function range(size: number, name: (id: number) => string): number {
  const from = count;
  ranges.push({ from, name });
  count += size;
  return from;
}
const pairName = (id: number, names: readonly string[], between: string) =>
  `${names[Math.floor(id / names.length)]}${between}${names[id % names.length]}`;

const single = range(K, (id) => concepts[id]!);
const asked = range(K, (id) => `${concepts[id]}?`);
const first = range(K, (id) => `^${concepts[id]}`);
const order = range(K, (id) => `${concepts[id]}!`);
const frame = range(frameCount, frameName); // who does what to whose thing
const look = range(looks.length, (id) => `looks: ${looks[id]}`);
const prompt = range(prompts.length, (id) => `prompt: ${prompts[id]}`);
const promptLook = range(prompts.length * lengths, (id) => `prompt: ${prompts[id >> 3]}, ${looks[id & 7]}`);
const place = range(places.length, (id) => `place: ${places[id]}`);
const both = range(A * A, (id) => pairName(id, aspects, ' & ')); // two aspects anywhere in the message
const near = range(A * A, (id) => pairName(id, aspects, ' with ')); // two aspects in one sentence
const opening = range(A, (id) => `first: ${aspects[id]}`); // an aspect in the first sentence of several
const ending = range(A, (id) => `last: ${aspects[id]}`); // an aspect in the last sentence of several
const promptAspect = range(prompts.length * A, (id) => `prompt: ${prompts[Math.floor(id / A)]}, ${aspects[id % A]}`);
const evidenceKinds = ['push', 'plea', 'story', 'advice'] as const;
type Evidence = (typeof evidenceKinds)[number];
const degrees = 6;
const evidenceOf = range(
  evidenceKinds.length * degrees,
  (id) => `evidence: ${evidenceKinds[Math.floor(id / degrees)]} ${id % degrees}`,
); // how many kinds of words speak for it
const beside = range(neighbours.length, (id) => `beside: ${neighbours[id]}`);
export const featureCount = count;

/** A feature's number -> its name, as the table of weights has it. */
export function featureName(id: number): string {
  let at = ranges.length - 1;
  while (ranges[at]!.from > id) at--;
  return ranges[at]!.name(id - ranges[at]!.from);
}

let numbers: ReadonlyMap<string, number> | undefined;
/** The reverse of `featureName`. */
export function featureId(name: string): number | undefined {
  numbers ??= new Map(Array.from({ length: featureCount }, (_, id) => [featureName(id), id]));
  return numbers.get(name);
}

export interface Given {
  readonly scanned: Scan;
  readonly senses: Senses;
  readonly phrases: Phrases;
  readonly prompt: Prompt;
  readonly place: Place;
  readonly unknownLanguage: boolean;
}

// What a concept says of whose something is, as bits.
const isWriter = 1;
/** My, me, we. */
const isOwner = 1 << 1;
const isReader = 1 << 2;
const isTechnical = 1 << 3;
const isLink = 1 << 4;
const isAddress = 1 << 5;
const givesBack = 1 << 6;
const invites = 1 << 7;
const isReleased = 1 << 8;
const isWare = 1 << 9;
const isPush = 1 << 10;
/** Orders that serve whoever gives them; `watch`, `read`, `try` are also said to help. */
const hard: readonly Concept[] = ['subscribe', 'acquire', 'attend', 'give', 'spread', 'contact'];
const isHard = 1 << 11;
/** Concept -> the bits that are true of it. */
const rolesOf = new Int32Array(K);
const plays = (role: number, ...list: readonly Concept[]) => {
  for (const concept of list) rolesOf[conceptId[concept]]! |= role;
};
plays(isWriter, 'i', 'me', 'my', 'we');
plays(isOwner, 'me', 'my', 'we');
plays(isReader, 'you', 'your', 'yours', 'everyone', 'else');
plays(isTechnical, 'tech', 'code');
plays(isLink, 'link');
plays(isAddress, 'mention', 'handle');
plays(givesBack, 'yours');
plays(invites, 'wonder', 'tell');
plays(isReleased, 'release', 'offer', 'price', 'bio', 'sell', 'opened');
plays(isWare, 'media', 'software', 'shop', 'event', 'fund', 'group', 'service', 'project', 'platform');
plays(isPush, ...pushes);
plays(isHard, ...hard);
/** Meaning -> whether a bit is true of any of its concepts: of most meanings none is. */
const playsAny = overMeanings((tags) => tags.some((tag) => rolesOf[tag] !== 0));
/** How many senses after a word for oneself a ware still counts as one's own. */
const ownReach = 3;

const {
  'about both': aboutBoth,
  'about other': aboutOther,
  'told before asking': toldBeforeAsking,
  'question back at end': questionBackAtEnd,
  'mention asked': mentionAsked,
  returned,
  wonders,
  order: orders,
  'hard order': hardOrder,
  'own ware': ownWareLook,
  'own ware out': ownWareOut,
  'own ware linked': ownWareLinked,
  'own link': ownLink,
} = lookId;
const answersBit = 1 << aspectId.answers;
const aboutOtherBit = 1 << aspectId['about other'];
const questionBit = 1 << aspectId.question;
const orderBit = 1 << aspectId.order;

if (featureCount > mostFeatures) throw new RangeError('There are more features than the tables of what is told hold.');
const counts: Counts = { words: 0, i: 0, own: 0, you: 0, questions: 0, tech: 0 };

/** All features of a message, good until those of the next are asked for. */
export function featuresOf(given: Given): Told {
  const { senses } = given;
  const { sentences, begins, questions } = senses;
  beginTelling();
  beginCounting();
  let about = typeof given.prompt === 'string' ? 0 : answersBit;
  let toldOfSelf = false;
  for (let sentence = 0; sentence < sentences; sentence++) {
    const from = begins[sentence]!;
    const end = begins[sentence + 1]!;
    const question = questions[sentence] === 1;
    const last = sentence === sentences - 1;
    counts.words += senses.words[sentence]!;
    if (question) counts.questions++;
    let here = tellConcepts(senses, from, end, question);
    const { mine, theirs } = tellOwnership(senses, from, end, question);
    if (question && theirs) {
      if (mine) tell(look + aboutBoth);
      else {
        tell(look + aboutOther);
        here |= aboutOtherBit;
        if (toldOfSelf) tell(look + toldBeforeAsking);
        if (last) tell(look + questionBackAtEnd);
      }
    }
    if (mine && !question) toldOfSelf = true;
    tellFrames(frame, senses, from, end, question);
    tellPairs(here, near);
    if (sentences > 1 && sentence === 0) tellSingles(here, opening);
    if (sentences > 1 && last) tellSingles(here, ending);
    about |= here;
  }
  tellEvidence();
  tellNeighbours(beside, given.scanned, senses, given.phrases);
  tellPairs(about, both);
  tellLooks(look, given, counts);
  tell(place + places.indexOf(given.place));
  tellPrompt(given.prompt, about);
  return told;
}

function beginCounting(): void {
  counts.words = 0;
  counts.i = 0;
  counts.own = 0;
  counts.you = 0;
  counts.questions = 0;
  counts.tech = 0;
  evidence.fill(0);
}

function tellPrompt(given: Prompt, about: number): void {
  if (typeof given === 'string') tellTrait(prompts.indexOf(given), about);
  else for (const trait of given) tellTrait(prompts.indexOf(trait), about);
}

function tellTrait(trait: number, about: number): void {
  tell(prompt + trait);
  tell(promptLook + trait * lengths + lengthOf(counts.words));
  tellSingles(about, promptAspect + trait * A);
}

/** Tells the concepts of a sentence. Returns its aspects, as bits. */
function tellConcepts({ meanings, orders: ordered }: Senses, from: number, end: number, question: boolean): number {
  let found = question ? questionBit : 0;
  if (from < end) for (const tag of tagsOf[meanings[from]!]!) tellOf(first + tag, from);
  for (let at = from; at < end; at++) {
    const meaning = meanings[at]!;
    found |= aspectsOfMeaning[meaning]!;
    if (ordered[at] === 1) found |= orderBit;
    const tags = tagsOf[meaning]!;
    for (let index = 0; index < tags.length; index++) {
      const tag = tags[index]!;
      if (tellOf(single + tag, at)) evidence[kindOfEvidence[tag]!]!++;
      if (question) tellOf(asked + tag, at);
      if (ordered[at] === 1) tellOf(order + tag, at);
    }
  }
  return found;
}

/** Whose it is: tells wares and links of the writer's own, and says whether the sentence speaks of the writer, of the other. */
function tellOwnership(
  senses: Senses,
  from: number,
  end: number,
  question: boolean,
): { readonly mine: boolean; readonly theirs: boolean } {
  const { meanings, orders: ordered } = senses;
  let mine = false;
  let theirs = false;
  let ware = noSense;
  let ownWare = noSense;
  let out = noSense;
  let linked = noSense;
  let lastOwn = from - ownReach - 1;
  for (let at = from; at < end; at++) {
    const meaning = meanings[at]!;
    if (!playsAny[meaning]) continue;
    const tags = tagsOf[meaning]!;
    for (let index = 0; index < tags.length; index++) {
      const roles = rolesOf[tags[index]!]!;
      if (roles === 0) continue;
      if (roles & isWriter) {
        mine = true;
        counts.i++;
        if (roles & isOwner) {
          lastOwn = at;
          counts.own++;
        }
      } else if (roles & isReader) {
        theirs = true;
        counts.you++;
        if (roles & givesBack && !(traitsOfMeaning[meaning]! & isGreeting)) tellOf(look + returned, at);
      } else if (roles & isTechnical) counts.tech++;
      else if (roles & isLink) linked = at;
      else if (roles & isAddress && question) {
        tellOf(look + mentionAsked, at);
        theirs = true;
      } else if (roles & invites && speaksOfOther(senses, at, end)) {
        tellOf(look + wonders, at);
        theirs = true;
      }
      if (roles & isReleased) out = at;
      if (roles & isWare) {
        ware = at;
        if (at - lastOwn <= ownReach) ownWare = at;
      }
      if (ordered[at] === 1 && roles & isPush) tellOf(look + orders, at);
      if (ordered[at] === 1 && roles & isHard) tellOf(look + hardOrder, at);
    }
  }
  if (ownWare !== noSense) {
    tellOf(look + ownWareLook, ownWare);
    if (out !== noSense) tellOf(look + ownWareOut, ownWare, out);
    if (linked !== noSense) tellOf(look + ownWareLinked, ownWare, linked);
  } else if (ware !== noSense && mine && linked !== noSense) tellOf(look + ownLink, ware, linked);
  return { mine, theirs };
}

/** Whether what follows is about the other: `curious what you`, `tell me about your`. */
function speaksOfOther({ meanings }: Senses, at: number, end: number): boolean {
  for (let next = at + 1; next < end && next <= at + 4; next++) {
    if (traitsOfMeaning[meanings[next]!]! & isOther) return true;
  }
  return false;
}

const evident: Readonly<Record<Evidence, readonly Concept[]>> = {
  push: [
    'link',
    'bio',
    'handle',
    'price',
    'offer',
    'release',
    'sell',
    'hire',
    'earn',
    'service',
    'fund',
    'boast',
    'trade',
  ],
  plea: ['favour', 'seek', 'need', 'please', 'someone', 'time', 'work', 'plight', 'urgent', 'unpaid', 'absence'],
  story: ['doing', 'did', 'feel', 'life', 'job', 'from', 'when', 'project'],
  advice: ['tech', 'code', 'ask', 'advise', 'agree', 'toollink', 'if'],
}; // prettier-ignore
/** Concept -> the kind of evidence that it speaks for; one more than there are stands for none. */
const kindOfEvidence = new Uint8Array(K).fill(evidenceKinds.length);
evidenceKinds.forEach((kind, id) => evident[kind].forEach((concept) => (kindOfEvidence[conceptId[concept]] = id)));
/** Kind of evidence -> how many concepts spoke for it. */
const evidence = new Int32Array(evidenceKinds.length + 1);
const push = evidenceKinds.indexOf('push');

function tellEvidence(): void {
  // An order that serves whoever gives it is as good as one more concept.
  if (wasTold(look + hardOrder)) evidence[push]!++;
  for (let kind = 0; kind < evidenceKinds.length; kind++)
    tell(evidenceOf + kind * degrees + Math.min(evidence[kind]!, degrees - 1));
}

/** The lowest of the bits that are set, as its number. */
const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);

function tellSingles(bits: number, base: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) tell(base + lowest(rest));
}

function tellPairs(bits: number, base: number): void {
  for (let rest = bits; rest !== 0; ) {
    const row = base + lowest(rest) * A;
    rest &= rest - 1;
    for (let more = rest; more !== 0; more &= more - 1) tell(row + lowest(more));
  }
}
