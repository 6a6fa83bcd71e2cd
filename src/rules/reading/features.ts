/**
 * Sentences -> numbered features, each present or absent. Features speak of structure only: which concepts occur, which
 * follow which, who is asked for what and whose it is, how the text looks, what it answers. No feature is a word.
 */
import type { Place, Prompt } from '../../domain/reading.js';
import { invitations, places } from '../../domain/reading.js';
import { conceptId, concepts, favours, pushes, type Concept } from './concepts.js';
import type { Sense, Sentence } from './sense.js';
import type { Looks, Token } from './tokens.js';

const K = concepts.length;
/** Pairs are formed of senses at most this many senses apart. */
const reach = 5;

const looksOf = [
  'words 0',
  'words 1',
  'words 2-3',
  'words 4-7',
  'words 8-15',
  'words 16-30',
  'words 31-60',
  'words 61+',
  'bare link',
  'links 1',
  'links 2+',
  'link last',
  'emoji 1',
  'emoji 3+',
  'shout 1',
  'shout 3+',
  'capitals',
  'bold',
  'bullets',
  'lines 3+',
  'last is question',
  'first is question',
  'questions 1',
  'questions 2+',
  'only questions',
  'lower case',
  'no i',
  'i 1',
  'i 2-3',
  'i 4+',
  'spoken',
  'quoted',
  'mention first',
  'answers',
  'answers, no i',
  'answers, few words',
  'answers, link',
  'no answer',
  'told before asking',
  'about other',
  'about both',
  'own ware',
  'own ware out',
  'own link',
  'own ware linked',
  'asked of other',
  'asked for me',
  'order',
  'order of own',
  'no person',
  'formal sentence',
  'question back at end',
  'tag question',
  'tech',
  'tech 3+',
  'unknown',
  'sentences 1',
  'sentences 2-3',
  'sentences 4+',
] as const; // prettier-ignore
type Look = (typeof looksOf)[number];
const lookId = Object.fromEntries(looksOf.map((look, id) => [look, id])) as Record<Look, number>;

/** What a message has about it, told once for the whole of it. */
const aspects = [
  'own',
  'ware',
  'out',
  'offer',
  'where',
  'order',
  'push',
  'about other',
  'tech',
  'request',
  'answers',
  'feedback',
  'need',
  'story',
  'distance',
  'trade',
  'you',
  'advice',
  'link',
  'greeting',
] as const; // prettier-ignore
type Aspect = (typeof aspects)[number];
const aspectBit = Object.fromEntries(aspects.map((aspect, bit) => [aspect, 1 << bit])) as Record<Aspect, number>;

// The numbers of features, one range after the other.
const single = 0;
const asked = single + K;
const first = asked + K;
const order = first + K;
const pair = order + K;
const askedPair = pair + K * K;
const push = askedPair + K * K; // a push: which, as an order or not, of one's own or not
const favour = push + pushes.length * 4; // a favour: which, requested or not, for oneself or not
const look = favour + favours.length * 4;
const prompt = look + looksOf.length;
const promptLook = prompt + invitations.length + 2;
const place = promptLook + (invitations.length + 2) * 8;
const both = place + places.length; // two aspects anywhere in the message, in whatever order
export const featureCount = both + aspects.length * aspects.length;

/** A feature's number -> its name, as the table of weights has it. */
export function featureName(id: number): string {
  if (id < asked) return concepts[id]!;
  if (id < first) return `${concepts[id - asked]}?`;
  if (id < order) return `^${concepts[id - first]}`;
  if (id < pair) return `${concepts[id - order]}!`;
  if (id < askedPair) return `${concepts[Math.floor((id - pair) / K)]} > ${concepts[(id - pair) % K]}`;
  if (id < push) return `${concepts[Math.floor((id - askedPair) / K)]} > ${concepts[(id - askedPair) % K]} ?`;
  if (id < favour)
    return `push ${pushes[(id - push) >> 2]}${(id - push) & 1 ? ' ordered' : ''}${(id - push) & 2 ? ' own' : ''}`;
  if (id < look)
    return `favour ${favours[(id - favour) >> 2]}${(id - favour) & 1 ? ' requested' : ''}${(id - favour) & 2 ? ' for me' : ''}`;
  if (id < prompt) return `looks: ${looksOf[id - look]}`;
  if (id < promptLook) return `prompt: ${promptName(id - prompt)}`;
  if (id < place) return `prompt: ${promptName((id - promptLook) >> 3)}, ${looksOf[(id - promptLook) & 7]}`;
  if (id < both) return `place: ${places[id - place]}`;
  return `${aspects[Math.floor((id - both) / aspects.length)]} & ${aspects[(id - both) % aspects.length]}`;
}
const promptName = (index: number) => invitations[index] ?? ['none', 'unknown'][index - invitations.length]!;

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

const has = (sense: Sense, id: number) => sense.tags.includes(id);
const {
  i: I,
  me: ME,
  my: MY,
  we: WE,
  you: YOU,
  your: YOUR,
  someone: SOMEONE,
  everyone: EVERYONE,
  yours: YOURS,
  can: CAN,
  link: LINK,
} = conceptId;
const pushOf = new Map(pushes.map((concept, index) => [conceptId[concept], index]));
const favourOf = new Map(favours.map((concept, index) => [conceptId[concept], index]));
const idsOf = (...list: Concept[]) => list.map((concept) => conceptId[concept]);
const wares = new Set(idsOf('media', 'software', 'shop', 'event', 'fund', 'group', 'service', 'project', 'platform'));
const released = new Set(idsOf('release', 'offer', 'price', 'bio', 'sell', 'opened'));
const requests = new Set(idsOf('favour', 'need', 'seek', 'please'));
const own = new Set([MY, ME, WE]);

/** Concept -> the aspects it stands for. */
const aspectsOf = new Int32Array(K);
const lists: Partial<Record<Aspect, readonly Concept[]>> = {
  own: ['i', 'me', 'my', 'we'],
  ware: ['media', 'software', 'shop', 'event', 'fund', 'group', 'service'],
  out: ['release', 'opened'],
  offer: ['offer', 'price'],
  where: ['link', 'bio', 'handle', 'platform'],
  push: pushes,
  tech: ['tech', 'code', 'ask'],
  feedback: ['feedback', 'review'],
  need: ['plight', 'unpaid', 'urgent', 'absence', 'need', 'seek'],
  story: ['doing', 'did', 'life', 'feel', 'job'],
  distance: ['notmine', 'report', 'joke', 'quote', 'they'],
  trade: ['sell', 'hire', 'earn', 'boast', 'hook', 'formal', 'trade'],
  you: ['you', 'your', 'everyone', 'yours', 'else', 'wonder', 'tell'],
  advice: ['advise', 'agree'],
  link: ['link'],
  greeting: ['greet'],
};
for (const [aspect, list] of Object.entries(lists) as [Aspect, readonly Concept[]][]) {
  for (const concept of list) aspectsOf[conceptId[concept]]! |= aspectBit[aspect];
}

/** Tells every feature of a message; the same feature may be told more than once. */
export function tellFeatures(given: Given, emit: Emit): void {
  const { sentences, looks, tokens } = given;
  let words = 0;
  let iCount = 0;
  let youCount = 0;
  let questions = 0;
  let tech = 0;
  let told = false;
  let about = 0;
  const say = (name: Look) => emit(look + lookId[name]);

  for (let s = 0; s < sentences.length; s++) {
    const { senses, question } = sentences[s]!;
    words += sentences[s]!.words;
    if (question) questions++;
    let mine = false;
    let theirs = false;
    let ware: Sense | undefined;
    let ownWare: Sense | undefined;
    let out: Sense | undefined;
    let linked: Sense | undefined;
    let request: Sense | undefined;
    let lastOwn = -9;
    let can: Sense | undefined;

    if (senses.length > 0) for (const tag of senses[0]!.tags) emit(first + tag, senses[0]);
    for (let at = 0; at < senses.length; at++) {
      const sense = senses[at]!;
      for (const tag of sense.tags) {
        emit(single + tag, sense);
        about |= aspectsOf[tag]!;
        if (question) emit(asked + tag, sense);
        if (sense.order) emit(order + tag, sense);
        if (tag === I || tag === ME || tag === MY || tag === WE) {
          mine = true;
          iCount++;
          if (own.has(tag)) lastOwn = at;
        } else if (tag === YOU || tag === YOUR || tag === YOURS || tag === EVERYONE || tag === conceptId.else) {
          theirs = true;
          youCount++;
        }
        if (tag === conceptId.tech || tag === conceptId.code) tech++;
        if (wares.has(tag)) {
          ware = sense;
          if (at - lastOwn <= 3) ownWare = sense;
        }
        if (released.has(tag)) out = sense;
        if (tag === LINK) linked = sense;
        if (tag === CAN) can = sense;
        if ((tag === YOU || tag === SOMEONE || tag === EVERYONE) && can) request = sense;
        if (requests.has(tag) || tag === conceptId.favour) request = sense;
        const pushed = pushOf.get(tag);
        if (pushed !== undefined) {
          const object = ownObject(senses, at);
          emit(push + pushed * 4 + (sense.order ? 1 : 0) + (object ? 2 : 0), sense, object);
          if (sense.order) {
            emit(look + lookId.order, sense);
            about |= aspectBit.order;
            if (object) emit(look + lookId['order of own'], sense, object);
          }
        }
        const favoured = favourOf.get(tag);
        if (favoured !== undefined) {
          const object = ownObject(senses, at);
          emit(favour + favoured * 4 + (request ? 1 : 0) + (object ? 2 : 0), sense, object ?? request);
          if (request) {
            emit(look + lookId['asked of other'], sense, request);
            about |= aspectBit.request;
          }
          if (request && object) emit(look + lookId['asked for me'], sense, object);
        }
      }
      const limit = Math.max(0, at - reach);
      const base = question ? askedPair : pair;
      for (let back = at - 1; back >= limit; back--) {
        const earlier = senses[back]!;
        for (const one of earlier.tags) for (const two of sense.tags) emit(base + one * K + two, earlier, sense);
      }
    }
    if (ownWare) {
      emit(look + lookId['own ware'], ownWare);
      if (out) emit(look + lookId['own ware out'], ownWare, out);
      if (linked) emit(look + lookId['own ware linked'], ownWare, linked);
    } else if (ware && mine && linked) emit(look + lookId['own link'], ware, linked);
    if (question && theirs) {
      if (mine) say('about both');
      else {
        say('about other');
        about |= aspectBit['about other'];
        if (told) say('told before asking');
        if (s === sentences.length - 1) say('question back at end');
      }
    }
    if (mine && !question) told = true;
  }

  if (typeof given.prompt !== 'string') about |= aspectBit.answers;
  for (let one = 0; one < aspects.length; one++) {
    if (!(about & (1 << one))) continue;
    for (let two = one + 1; two < aspects.length; two++)
      if (about & (1 << two)) emit(both + one * aspects.length + two);
  }
  tellLooks();
  return;

  function tellLooks(): void {
    const bucket =
      words === 0
        ? 0
        : words === 1
          ? 1
          : words <= 3
            ? 2
            : words <= 7
              ? 3
              : words <= 15
                ? 4
                : words <= 30
                  ? 5
                  : words <= 60
                    ? 6
                    : 7;
    emit(look + bucket);
    let links = 0;
    let emoji = 0;
    let quotes = 0;
    for (const token of tokens) {
      if (token.kind === 'link') links++;
      else if (token.kind === 'emoji') emoji++;
      else if (token.kind === 'quote') quotes++;
    }
    if (links > 0) say(links > 1 ? 'links 2+' : 'links 1');
    if (links > 0 && words === 0) say('bare link');
    const last = tokens[tokens.length - 1];
    if (last?.kind === 'link') say('link last');
    if (emoji > 0) say('emoji 1');
    if (emoji > 2) say('emoji 3+');
    if (looks.shouts > 0) say('shout 1');
    if (looks.shouts > 2) say('shout 3+');
    if (looks.letters > 12 && looks.capitals * 4 > looks.letters) say('capitals');
    if (looks.letters > 12 && looks.capitals === 0) say('lower case');
    if (looks.bold > 1) say('bold');
    if (looks.bullets > 1) say('bullets');
    if (looks.lines > 2) say('lines 3+');
    if (looks.spoken > 2) say('spoken');
    if (looks.quotedLines > 0 || quotes > 0) say('quoted');
    if (questions > 0) say(questions > 1 ? 'questions 2+' : 'questions 1');
    if (questions > 0 && questions === sentences.length) say('only questions');
    if (sentences[sentences.length - 1]?.question) say('last is question');
    if (sentences[0]?.question) say('first is question');
    say(iCount === 0 ? 'no i' : iCount === 1 ? 'i 1' : iCount <= 3 ? 'i 2-3' : 'i 4+');
    if (iCount === 0 && youCount === 0) say('no person');
    const kind = tokens[0]?.kind;
    if (kind === 'mention' || kind === 'handle') say('mention first');
    if (tech > 0) say(tech > 2 ? 'tech 3+' : 'tech');
    if (given.unknownLanguage) say('unknown');
    say(sentences.length <= 1 ? 'sentences 1' : sentences.length <= 3 ? 'sentences 2-3' : 'sentences 4+');
    emit(place + places.indexOf(given.place));
    const answering = typeof given.prompt !== 'string';
    if (answering) {
      say('answers');
      if (iCount === 0) say('answers, no i');
      if (bucket <= 3) say('answers, few words');
      if (links > 0) say('answers, link');
    } else say('no answer');
    const kinds = answering
      ? given.prompt.map((trait) => invitations.indexOf(trait))
      : [invitations.length + (given.prompt === 'none' ? 0 : 1)];
    for (const trait of kinds) {
      emit(prompt + trait);
      emit(promptLook + trait * 8 + bucket);
    }
  }
}

/** The writer's own thing among the few senses after a verb: `check out my new channel`, `lend me`. */
function ownObject(senses: readonly Sense[], at: number): Sense | undefined {
  for (let next = at + 1; next < senses.length && next <= at + 3; next++) {
    const sense = senses[next]!;
    if (has(sense, MY) || has(sense, ME) || has(sense, WE)) return sense;
  }
  return undefined;
}
