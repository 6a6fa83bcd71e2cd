/**
 * Frames: who does what to whose thing. For each verb the nearest word before it that could be its subject, and the nearest
 * after it that could be its object: `can you` + `review` + `my`, an order to `watch` + `our`, `I` + `finished` + `my`.
 */
import { conceptId, concepts, favours, pushes, type Concept } from './concepts.js';
import * as meaningTables from './meanings.js';
import type { Senses } from './sense.js';
import * as telling from './told.js';

// Not looked up again at each use, as what other modules export is.
const { overMeanings, tagsOf } = meaningTables;
const { noSense, tellOf } = telling;

const verbs: readonly Concept[] = [
  ...pushes,
  ...favours,
  'act',
  'feedback',
  'doing',
  'did',
  'sell',
  'hire',
  'seek',
  'need',
  'want',
  'know',
  'advise',
  'release',
];
const kinds = ['push', 'favour', 'act', 'story', 'trade', 'wish', 'other'] as const;
const subjects = ['order', 'asked', 'i', 'we', 'you', 'anyone', 'they', 'nobody'] as const;
const objects = ['own', 'other', 'ware', 'link', 'nothing'] as const;
const moods = ['not', 'if', 'question'] as const;

const S = subjects.length;
const O = objects.length;
const M = moods.length;
/** Frames of verbs, then frames of kinds of verbs, then moods of kinds. */
const ofKinds = verbs.length * S * O;
const ofMoods = ofKinds + kinds.length * S * O;
export const frameCount = ofMoods + kinds.length * M;

/** A frame's number -> its name. */
export function frameName(id: number): string {
  if (id >= ofMoods) return `${kinds[Math.floor((id - ofMoods) / M)]} with ${moods[(id - ofMoods) % M]}`;
  const at = id >= ofKinds ? id - ofKinds : id;
  const verb = Math.floor(at / (S * O));
  const who = subjects[Math.floor(at / O) % S];
  return `${who}: ${id >= ofKinds ? kinds[verb] : verbs[verb]}, ${objects[at % O]}`.replace(
    /^/,
    id >= ofKinds ? 'any ' : '',
  );
}

const none = -1;
/** Concept -> its place in a list, or `none`. */
const places = () => new Int8Array(concepts.length).fill(none);
const verbOf = places();
verbs.forEach((concept, index) => (verbOf[conceptId[concept]] = index));
const kindOf = verbs.map((concept) => {
  if (pushes.includes(concept)) return kinds.indexOf('push');
  if (favours.includes(concept) || concept === 'feedback') return kinds.indexOf('favour');
  if (concept === 'act') return kinds.indexOf('act');
  if (concept === 'doing' || concept === 'did') return kinds.indexOf('story');
  if (concept === 'sell' || concept === 'hire' || concept === 'release') return kinds.indexOf('trade');
  if (concept === 'seek' || concept === 'need' || concept === 'want') return kinds.indexOf('wish');
  return kinds.indexOf('other');
});

const subjectOf = places();
const subject = (name: (typeof subjects)[number], ...list: Concept[]) => {
  for (const concept of list) subjectOf[conceptId[concept]] = subjects.indexOf(name);
};
subject('i', 'i');
subject('we', 'we');
subject('you', 'you');
subject('anyone', 'someone', 'everyone', 'who', 'else');
subject('they', 'they');
const objectOf = places();
const object = (name: (typeof objects)[number], ...list: Concept[]) => {
  for (const concept of list) objectOf[conceptId[concept]] = objects.indexOf(name);
};
object('own', 'my', 'me', 'we');
object('other', 'you', 'your', 'they');
object('ware', 'media', 'software', 'shop', 'event', 'fund', 'group', 'service', 'project', 'platform');
object('link', 'link', 'bio', 'handle');

const orders = subjects.indexOf('order');
const nobody = subjects.indexOf('nobody');
const asked = subjects.indexOf('asked');
const writer = subjects.indexOf('i');
const writers = subjects.indexOf('we');
const nothing = objects.indexOf('nothing');

// What a meaning is in a frame, as bits: above four bits for its first subject and four for its closest object.
const isVerb = 1;
const isNot = 1 << 1;
const isIf = 1 << 2;
/** Makes a request of an order. */
const enables = 1 << 3;
const subjectFrom = 4;
const objectFrom = 8;
const fourBits = 15;
const has = (tags: readonly number[], ...list: Concept[]) => list.some((concept) => tags.includes(conceptId[concept]));
/** Meaning -> the bits that are true of it. Subjects are counted from 1, and 0 is none. */
const rolesOf = overMeanings((tags) => {
  const first = tags.find((tag) => subjectOf[tag] !== none);
  const object = Math.min(nothing, ...tags.map((tag) => objectOf[tag]!).filter((found) => found !== none));
  return (
    (tags.some((tag) => verbOf[tag] !== none) ? isVerb : 0) |
    (has(tags, 'not') ? isNot : 0) |
    (has(tags, 'if') ? isIf : 0) |
    (has(tags, 'can', 'favour', 'please') ? enables : 0) |
    ((first === undefined ? 0 : subjectOf[first]! + 1) << subjectFrom) |
    (object << objectFrom)
  );
});

/** How far subject and object may stand from their verb, in senses. */
const reachBack = 4;
const reachOn = 3;

/** Tells the frames of the sentence whose senses these are; `base` is where the numbers of frames begin. */
export function tellFrames(base: number, senses: Senses, first: number, end: number, question: boolean): void {
  for (let at = first; at < end; at++) {
    const meaning = senses.meanings[at]!;
    if ((rolesOf[meaning]! & isVerb) === 0) continue;
    const tags = tagsOf[meaning]!;
    for (let index = 0; index < tags.length; index++) {
      const verb = verbOf[tags[index]!]!;
      if (verb !== none) tellFrame(base, senses, first, end, at, verb, question);
    }
  }
}

function tellFrame(
  base: number,
  { meanings, orders: ordered, verbsLast }: Senses,
  first: number,
  end: number,
  at: number,
  verb: number,
  question: boolean,
): void {
  const kind = kindOf[verb]!;
  const mood = base + ofMoods + kind * M;
  let who = ordered[at] === 1 ? orders : nobody;
  let whoSense = noSense;
  let can = false;
  for (let back = at; back >= first && back >= at - reachBack; back--) {
    const roles = rolesOf[meanings[back]!]!;
    if ((roles & isNot) !== 0 && back >= at - 2) tellOf(mood, at);
    if ((roles & isIf) !== 0) tellOf(mood + 1, at);
    if ((roles & enables) !== 0) can = true;
    const subject = (roles >> subjectFrom) & fourBits;
    if (subject !== 0 && who === nobody) {
      who = subject - 1;
      whoSense = back;
    }
  }
  if (can && who !== writer && who !== writers && who !== orders) who = asked;
  let what = nothing;
  let whatSense = noSense;
  const from = verbsLast ? Math.max(first, at - reachOn) : at + 1;
  for (let next = from; next < end && next <= at + reachOn; next++) {
    if (next === at || next === whoSense) continue;
    const object = (rolesOf[meanings[next]!]! >> objectFrom) & fourBits;
    if (object < what) {
      what = object;
      whatSense = next;
    }
  }
  const other = whatSense === noSense ? whoSense : whatSense;
  const roles = who * O + what;
  tellOf(base + verb * S * O + roles, at, other);
  tellOf(base + ofKinds + kind * S * O + roles, at, other);
  if (question) tellOf(mood + 2, at);
}
