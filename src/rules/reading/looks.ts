/** How a message looks: its length, links, emoji, marks and lines, and what was counted in it. */
import type { Prompt } from '../../domain/reading.js';
import { C } from './characters.js';
import * as kindsOfTokens from './kinds.js';
import type { Scan } from './scan.js';
import type { Senses } from './sense.js';
import * as telling from './told.js';

// Not looked up again at each use, as what other modules export is.
const { Kind } = kindsOfTokens;
type Kind = kindsOfTokens.Kind;
const { tell } = telling;

export const looks = [
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
  'link first',
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
  'mention asked',
  'answers',
  'answers, no i',
  'answers, few words',
  'answers, link',
  'no answer',
  'told before asking',
  'about other',
  'returned',
  'wonders',
  'about both',
  'own ware',
  'own ware out',
  'own link',
  'own ware linked',
  'order',
  'hard order',
  'no person',
  'no own',
  'addressed',
  'question back at end',
  'tech',
  'tech 3+',
  'unknown',
  'sentences 1',
  'sentences 2-3',
  'sentences 4+',
] as const; // prettier-ignore
export type Look = (typeof looks)[number];
export const lookId = Object.fromEntries(looks.map((look, id) => [look, id])) as Readonly<Record<Look, number>>;

/** What is counted while the features are told. */
export interface Counts {
  words: number;
  i: number;
  /** My, me, we: what belongs to the writer. */
  own: number;
  you: number;
  questions: number;
  tech: number;
}

/** The most words of each length but the last; the first eight looks name them. */
const longestOf = [0, 1, 3, 7, 15, 30, 60];

/** Words -> 0 to 7. */
export function lengthOf(words: number): number {
  let length = 0;
  while (length < longestOf.length && words > longestOf[length]!) length++;
  return length;
}

/** Fewer letters than this say nothing about capitals. */
const fewLetters = 12;

/** The numbers of looks, looked up once. */
const at = {
  links1: lookId['links 1'],
  links2More: lookId['links 2+'],
  bareLink: lookId['bare link'],
  linkLast: lookId['link last'],
  linkFirst: lookId['link first'],
  emoji1: lookId['emoji 1'],
  emoji3More: lookId['emoji 3+'],
  shout1: lookId['shout 1'],
  shout3More: lookId['shout 3+'],
  capitals: lookId['capitals'],
  lowerCase: lookId['lower case'],
  bold: lookId['bold'],
  bullets: lookId['bullets'],
  lines3More: lookId['lines 3+'],
  spoken: lookId['spoken'],
  quoted: lookId['quoted'],
  questions2More: lookId['questions 2+'],
  questions1: lookId['questions 1'],
  onlyQuestions: lookId['only questions'],
  lastIsQuestion: lookId['last is question'],
  firstIsQuestion: lookId['first is question'],
  noI: lookId['no i'],
  i1: lookId['i 1'],
  i2To3: lookId['i 2-3'],
  i4More: lookId['i 4+'],
  noPerson: lookId['no person'],
  noOwn: lookId['no own'],
  addressed: lookId['addressed'],
  mentionFirst: lookId['mention first'],
  tech3More: lookId['tech 3+'],
  tech: lookId['tech'],
  unknown: lookId['unknown'],
  sentences1: lookId['sentences 1'],
  sentences2To3: lookId['sentences 2-3'],
  sentences4More: lookId['sentences 4+'],
  noAnswer: lookId['no answer'],
  answers: lookId['answers'],
  answersNoI: lookId['answers, no i'],
  answersFewWords: lookId['answers, few words'],
  answersLink: lookId['answers, link'],
} as const;

interface Seen {
  readonly scanned: Scan;
  readonly senses: Senses;
  readonly prompt: Prompt;
  readonly unknownLanguage: boolean;
}

/** Tells everything that the message looks like, except what its sentences told themselves; `base` is where looks begin. */
export function tellLooks(base: number, { scanned, senses, prompt, unknownLanguage }: Seen, counts: Counts): void {
  const { count, kinds, looks: given } = scanned;
  const { sentences, questions } = senses;
  const length = lengthOf(counts.words);
  countKinds(scanned);
  const links = countOf[Kind.link]!;
  const emoji = countOf[Kind.emoji]!;
  const first = count > 0 ? kinds[0] : undefined;
  const last = count > 0 ? kinds[count - 1] : undefined;
  tell(base + length);
  if (links > 0) tell(base + (links > 1 ? at.links2More : at.links1));
  if (links > 0 && counts.words === 0) tell(base + at.bareLink);
  if (last === Kind.link) tell(base + at.linkLast);
  if (first === Kind.link) tell(base + at.linkFirst);
  if (emoji > 0) tell(base + at.emoji1);
  if (emoji > 2) tell(base + at.emoji3More);
  if (given.shouts > 0) tell(base + at.shout1);
  if (given.shouts > 2) tell(base + at.shout3More);
  if (given.letters > fewLetters && given.capitals * 4 > given.letters) tell(base + at.capitals);
  if (given.letters > fewLetters && given.capitals === 0) tell(base + at.lowerCase);
  if (given.bold > 1) tell(base + at.bold);
  if (given.bullets > 1) tell(base + at.bullets);
  if (given.lines > 2) tell(base + at.lines3More);
  if (given.spoken > 2) tell(base + at.spoken);
  if (given.quotedLines > 0 || countOf[Kind.quote]! > 0) tell(base + at.quoted);
  if (counts.questions > 0) tell(base + (counts.questions > 1 ? at.questions2More : at.questions1));
  if (counts.questions > 0 && counts.questions === sentences) tell(base + at.onlyQuestions);
  if (sentences > 0 && questions[sentences - 1] === 1) tell(base + at.lastIsQuestion);
  if (sentences > 0 && questions[0] === 1) tell(base + at.firstIsQuestion);
  tell(base + (counts.i === 0 ? at.noI : counts.i === 1 ? at.i1 : counts.i <= 3 ? at.i2To3 : at.i4More));
  if (counts.i === 0 && counts.you === 0) tell(base + at.noPerson);
  if (counts.own === 0) tell(base + at.noOwn);
  if (isAddress(scanned)) tell(base + at.addressed);
  if (first === Kind.mention || first === Kind.handle) tell(base + at.mentionFirst);
  if (counts.tech > 0) tell(base + (counts.tech > 2 ? at.tech3More : at.tech));
  if (unknownLanguage) tell(base + at.unknown);
  tell(base + (sentences <= 1 ? at.sentences1 : sentences <= 3 ? at.sentences2To3 : at.sentences4More));
  if (typeof prompt === 'string') tell(base + at.noAnswer);
  else {
    tell(base + at.answers);
    if (counts.i === 0) tell(base + at.answersNoI);
    if (length <= 3) tell(base + at.answersFewWords);
    if (links > 0) tell(base + at.answersLink);
  }
}

/** `name: what they said`, as people answer each other where there are no threads. */
function isAddress({ text, count, kinds, starts, ends }: Scan): boolean {
  if (count === 0) return false;
  if (kinds[0] === Kind.mention || kinds[0] === Kind.handle) return true;
  if (count < 3 || kinds[0] !== Kind.word || kinds[2] === Kind.stop || starts[1] !== ends[0]) return false;
  const sign = text.charCodeAt(starts[1]!);
  // Emoji by name begin with a colon, or stand in angle brackets.
  return (
    (kinds[1] === Kind.comma && sign === C.colon) || (kinds[1] === Kind.emoji && (sign === C.colon || sign === C.lt))
  );
}

/** Kind of token -> how many there are, of the text whose looks are told. */
const countOf = new Int32Array(Object.keys(Kind).length);

function countKinds({ count, kinds }: Scan): void {
  countOf.fill(0);
  for (let index = 0; index < count; index++) countOf[kinds[index]!]!++;
}
