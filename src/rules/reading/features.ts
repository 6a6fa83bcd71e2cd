/**
 * Sentences -> numbered features, each present or absent. Features speak of structure only: which concepts occur, which
 * follow which, who is asked for what and whose it is, how the text looks, what it answers. No feature is a word.
 */
import type { Place, Prompt } from '../../domain/reading.js';
import { invitations, places } from '../../domain/reading.js';
import { aspectId, aspects, aspectsOf } from './aspects.js';
import { conceptId, concepts, type Concept } from './concepts.js';
import { frameCount, frameName, tellFrames } from './frames.js';
import { lengthOf, lookId, looks, looksOf, type Counts, type Look } from './looks.js';
import type { Sense, Sentence } from './sense.js';
import type { Looks, Token } from './tokens.js';

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

/** What is told of each feature: its number, and the senses that made it (absent for looks). */
export type Emit = (feature: number, one?: Sense, other?: Sense) => void;

export interface Given {
  readonly tokens: readonly Token[];
  readonly looks: Looks;
  readonly sentences: readonly Sentence[];
  readonly prompt: Prompt;
  readonly place: Place;
  readonly unknownLanguage: boolean;
}

const {
  i: I,
  me: ME,
  my: MY,
  we: WE,
  you: YOU,
  your: YOUR,
  everyone: EVERYONE,
  else: ELSE,
  yours: YOURS,
  link: LINK,
  tech: TECH,
  code: CODE,
  mention: MENTION,
  handle: HANDLE,
  wonder: WONDER,
  tell: TELL,
} = conceptId;
const idsOf = (...list: Concept[]) => new Set(list.map((concept) => conceptId[concept]));
const wares = idsOf('media', 'software', 'shop', 'event', 'fund', 'group', 'service', 'project', 'platform');
const released = idsOf('release', 'offer', 'price', 'bio', 'sell', 'opened');
const pushed = idsOf('subscribe', 'acquire', 'attend', 'consume', 'give', 'spread', 'contact');
/** Orders that serve whoever gives them; `watch`, `read`, `try` are also said to help. */
const hard = idsOf('subscribe', 'acquire', 'attend', 'give', 'spread', 'contact');
const other = idsOf('you', 'your', 'yours', 'everyone', 'someone', 'else', 'they', 'who');
/** How many senses after a word for oneself a ware still counts as one's own. */
const ownReach = 3;

/** Tells every feature of a message; the same feature may be told more than once. */
export function tellFeatures(given: Given, emit: Emit): void {
  const { sentences } = given;
  const counts: Counts = { words: 0, i: 0, own: 0, you: 0, questions: 0, tech: 0 };
  const say = (name: Look, one?: Sense, other?: Sense) => emit(look + lookId[name], one, other);
  const answering = typeof given.prompt !== 'string';
  const evidence = evidenceKinds.map(() => 0);
  let about = answering ? 1 << aspectId.answers : 0;
  let told = false;
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!;
    const last = s === sentences.length - 1;
    counts.words += sentence.words;
    if (sentence.question) counts.questions++;
    tellConcepts(sentence, emit);
    const { mine, theirs } = tellOwnership(sentence, counts, say);
    let here = aspectsIn(sentence);
    if (sentence.question && theirs) {
      if (mine) say('about both');
      else {
        say('about other');
        here |= 1 << aspectId['about other'];
        if (told) say('told before asking');
        if (last) say('question back at end');
      }
    }
    if (mine && !sentence.question) told = true;
    tellFrames(sentence.senses, sentence.question, (id, verb, other) => emit(frame + id, verb, other));
    tellPairs(here, near, emit);
    if (sentences.length > 1 && s === 0) tellSingles(here, opening, emit);
    if (sentences.length > 1 && last) tellSingles(here, ending, emit);
    about |= here;
    weighEvidence(sentence, evidence);
  }
  for (let kind = 0; kind < evidence.length; kind++) emit(evidenceOf + kind * degrees + degree(evidence[kind]!));
  tellPairs(about, both, emit);
  for (const name of looksOf(given, counts)) say(name);
  emit(place + places.indexOf(given.place));
  const length = lengthOf(counts.words);
  for (const trait of promptsOf(given.prompt)) {
    emit(prompt + trait);
    emit(promptLook + trait * lengths + length);
    tellSingles(about, promptAspect + trait * A, emit);
  }
}

const promptsOf = (given: Prompt): readonly number[] =>
  typeof given === 'string' ? [prompts.indexOf(given)] : given.map((trait) => prompts.indexOf(trait));

function tellConcepts({ senses, question }: Sentence, emit: Emit): void {
  if (senses.length > 0) for (const tag of senses[0]!.tags) emit(first + tag, senses[0]);
  for (const sense of senses) {
    for (const tag of sense.tags) {
      emit(single + tag, sense);
      if (question) emit(asked + tag, sense);
      if (sense.order) emit(order + tag, sense);
    }
  }
}

/** Whose it is: tells wares and links of the writer's own, and says whether the sentence speaks of the writer, of the other. */
function tellOwnership(
  { senses, question }: Sentence,
  counts: Counts,
  say: (name: Look, one?: Sense, other?: Sense) => void,
): { readonly mine: boolean; readonly theirs: boolean } {
  let mine = false;
  let theirs = false;
  let ware: Sense | undefined;
  let ownWare: Sense | undefined;
  let out: Sense | undefined;
  let linked: Sense | undefined;
  let lastOwn = -ownReach - 1;
  for (let at = 0; at < senses.length; at++) {
    const sense = senses[at]!;
    for (const tag of sense.tags) {
      if (tag === I || tag === ME || tag === MY || tag === WE) {
        mine = true;
        counts.i++;
        if (tag !== I) {
          lastOwn = at;
          counts.own++;
        }
      } else if (tag === YOU || tag === YOUR || tag === YOURS || tag === EVERYONE || tag === ELSE) {
        theirs = true;
        counts.you++;
      } else if (tag === TECH || tag === CODE) counts.tech++;
      else if (tag === LINK) linked = sense;
      else if (question && (tag === MENTION || tag === HANDLE)) {
        say('mention asked', sense);
        theirs = true;
      }
      if (tag === YOURS && !sense.tags.includes(conceptId.greet)) say('returned', sense);
      if ((tag === WONDER || tag === TELL) && speaksOfOther(senses, at)) {
        say('wonders', sense);
        theirs = true;
      }
      if (released.has(tag)) out = sense;
      if (wares.has(tag)) {
        ware = sense;
        if (at - lastOwn <= ownReach) ownWare = sense;
      }
      if (sense.order && pushed.has(tag)) say('order', sense);
      if (sense.order && hard.has(tag)) say('hard order', sense);
    }
  }
  if (ownWare) {
    say('own ware', ownWare);
    if (out) say('own ware out', ownWare, out);
    if (linked) say('own ware linked', ownWare, linked);
  } else if (ware && mine && linked) say('own link', ware, linked);
  return { mine, theirs };
}

/** Whether what follows is about the other: `curious what you`, `tell me about your`. */
function speaksOfOther(senses: readonly Sense[], at: number): boolean {
  for (let next = at + 1; next < senses.length && next <= at + 4; next++) {
    for (const tag of senses[next]!.tags) if (other.has(tag)) return true;
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
/** Concept -> its bit in one kind of evidence. */
const evidenceBits = evidenceKinds.map((kind) => {
  const bits = new Int32Array(K);
  evident[kind].forEach((concept, index) => (bits[conceptId[concept]] = 1 << (index + 1)));
  return bits;
});

function weighEvidence({ senses }: Sentence, evidence: number[]): void {
  for (const { tags, order: ordered } of senses) {
    for (const tag of tags) {
      for (let kind = 0; kind < evidence.length; kind++) evidence[kind]! |= evidenceBits[kind]![tag]!;
      if (ordered && hard.has(tag)) evidence[0]! |= 1;
    }
  }
}

/** How many kinds were met: 0 to 5, and 5 stands for more as well. */
function degree(bits: number): number {
  let found = 0;
  for (let rest = bits; rest; rest &= rest - 1) found++;
  return Math.min(found, degrees - 1);
}

function aspectsIn({ senses, question }: Sentence): number {
  let found = question ? 1 << aspectId.question : 0;
  for (const { tags, order: ordered } of senses) {
    for (const tag of tags) found |= aspectsOf[tag]!;
    if (ordered) found |= 1 << aspectId.order;
  }
  return found;
}

function tellSingles(bits: number, base: number, emit: Emit): void {
  for (let one = 0; one < A; one++) if (bits & (1 << one)) emit(base + one);
}

function tellPairs(bits: number, base: number, emit: Emit): void {
  for (let one = 0; one < A; one++) {
    if (!(bits & (1 << one))) continue;
    for (let two = one + 1; two < A; two++) if (bits & (1 << two)) emit(base + one * A + two);
  }
}
