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
  const when = (is: boolean, name: number) => {
    if (is) tell(base + name);
  };
  const { count, kinds, looks: given } = scanned;
  const { sentences, questions } = senses;
  const length = lengthOf(counts.words);
  countKinds(scanned);
  const links = countOf[Kind.link]!;
  const emoji = countOf[Kind.emoji]!;
  const first = count > 0 ? kinds[0] : undefined;
  const last = count > 0 ? kinds[count - 1] : undefined;
  when(true, length);
  if (links > 0) when(true, links > 1 ? at.links2More : at.links1);
  when(links > 0 && counts.words === 0, at.bareLink);
  when(last === Kind.link, at.linkLast);
  when(first === Kind.link, at.linkFirst);
  when(emoji > 0, at.emoji1);
  when(emoji > 2, at.emoji3More);
  when(given.shouts > 0, at.shout1);
  when(given.shouts > 2, at.shout3More);
  when(given.letters > fewLetters && given.capitals * 4 > given.letters, at.capitals);
  when(given.letters > fewLetters && given.capitals === 0, at.lowerCase);
  when(given.bold > 1, at.bold);
  when(given.bullets > 1, at.bullets);
  when(given.lines > 2, at.lines3More);
  when(given.spoken > 2, at.spoken);
  when(given.quotedLines > 0 || countOf[Kind.quote]! > 0, at.quoted);
  if (counts.questions > 0) when(true, counts.questions > 1 ? at.questions2More : at.questions1);
  when(counts.questions > 0 && counts.questions === sentences, at.onlyQuestions);
  when(sentences > 0 && questions[sentences - 1] === 1, at.lastIsQuestion);
  when(sentences > 0 && questions[0] === 1, at.firstIsQuestion);
  when(true, counts.i === 0 ? at.noI : counts.i === 1 ? at.i1 : counts.i <= 3 ? at.i2To3 : at.i4More);
  when(counts.i === 0 && counts.you === 0, at.noPerson);
  when(counts.own === 0, at.noOwn);
  when(isAddress(scanned), at.addressed);
  when(first === Kind.mention || first === Kind.handle, at.mentionFirst);
  if (counts.tech > 0) when(true, counts.tech > 2 ? at.tech3More : at.tech);
  when(unknownLanguage, at.unknown);
  when(true, sentences <= 1 ? at.sentences1 : sentences <= 3 ? at.sentences2To3 : at.sentences4More);
  if (typeof prompt === 'string') when(true, at.noAnswer);
  else {
    when(true, at.answers);
    when(counts.i === 0, at.answersNoI);
    when(length <= 3, at.answersFewWords);
    when(links > 0, at.answersLink);
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
