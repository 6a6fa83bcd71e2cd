/**
 * Frames: who does what to whose thing. For each verb the nearest word before it that could be its subject, and the nearest
 * after it that could be its object: `can you` + `review` + `my`, an order to `watch` + `our`, `I` + `finished` + `my`.
 */
import { conceptId, favours, pushes, type Concept } from './concepts.js';
import type { Sense } from './sense.js';

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

const verbOf = new Map(verbs.map((concept, index) => [conceptId[concept], index]));
const kindOf = verbs.map((concept) => {
  if (pushes.includes(concept)) return kinds.indexOf('push');
  if (favours.includes(concept) || concept === 'feedback') return kinds.indexOf('favour');
  if (concept === 'act') return kinds.indexOf('act');
  if (concept === 'doing' || concept === 'did') return kinds.indexOf('story');
  if (concept === 'sell' || concept === 'hire' || concept === 'release') return kinds.indexOf('trade');
  if (concept === 'seek' || concept === 'need' || concept === 'want') return kinds.indexOf('wish');
  return kinds.indexOf('other');
});

const subjectOf = new Map<number, number>();
const subject = (name: (typeof subjects)[number], ...list: Concept[]) => {
  for (const concept of list) subjectOf.set(conceptId[concept], subjects.indexOf(name));
};
subject('i', 'i');
subject('we', 'we');
subject('you', 'you');
subject('anyone', 'someone', 'everyone', 'who', 'else');
subject('they', 'they');
const objectOf = new Map<number, number>();
const object = (name: (typeof objects)[number], ...list: Concept[]) => {
  for (const concept of list) objectOf.set(conceptId[concept], objects.indexOf(name));
};
object('own', 'my', 'me', 'we');
object('other', 'you', 'your', 'they');
object('ware', 'media', 'software', 'shop', 'event', 'fund', 'group', 'service', 'project', 'platform');
object('link', 'link', 'bio', 'handle');

const CAN = conceptId.can;
const NOT = conceptId.not;
const IF = conceptId.if;
const asking = new Set([conceptId.favour, conceptId.please]);
/** How far subject and object may stand from their verb, in senses. */
const reachBack = 4;
const reachOn = 3;

type Tell = (frame: number, verb: Sense, other?: Sense) => void;

/** Tells the frames of one sentence. */
export function tellFrames(senses: readonly Sense[], question: boolean, tell: Tell): void {
  for (let at = 0; at < senses.length; at++) {
    for (const tag of senses[at]!.tags) {
      const verb = verbOf.get(tag);
      if (verb !== undefined) tellFrame(senses, at, verb, question, tell);
    }
  }
}

function tellFrame(senses: readonly Sense[], at: number, verb: number, question: boolean, tell: Tell): void {
  const sense = senses[at]!;
  let who = sense.order ? 0 : S - 1;
  let whoSense: Sense | undefined;
  let can = false;
  for (let back = at - 1; back >= 0 && back >= at - reachBack; back--) {
    for (const tag of senses[back]!.tags) {
      if (tag === NOT && back >= at - 2) tell(ofMoods + kindOf[verb]! * M, sense);
      if (tag === IF) tell(ofMoods + kindOf[verb]! * M + 1, sense);
      if (tag === CAN || asking.has(tag)) can = true;
      const found = subjectOf.get(tag);
      if (found !== undefined && who === S - 1) {
        who = found;
        whoSense = senses[back]!;
      }
    }
  }
  if (can && who !== subjects.indexOf('i') && who !== subjects.indexOf('we') && who !== 0)
    who = subjects.indexOf('asked');
  let what = O - 1;
  let whatSense: Sense | undefined;
  for (let next = at + 1; next < senses.length && next <= at + reachOn; next++) {
    for (const tag of senses[next]!.tags) {
      const found = objectOf.get(tag);
      if (found !== undefined && found < what) {
        what = found;
        whatSense = senses[next]!;
      }
    }
  }
  const other = whatSense ?? whoSense;
  tell(verb * S * O + who * O + what, sense, other);
  tell(ofKinds + kindOf[verb]! * S * O + who * O + what, sense, other);
  if (question) tell(ofMoods + kindOf[verb]! * M + 2, sense);
}
