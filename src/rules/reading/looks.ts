/** How a message looks: its length, links, emoji, marks and lines, and what was counted in it. */
import type { Prompt } from '../../domain/reading.js';
import type { Sentence } from './sense.js';
import type { Looks, Token } from './tokens.js';

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
  const found = longestOf.findIndex((most) => words <= most);
  return found < 0 ? longestOf.length : found;
}

/** Fewer letters than this say nothing about capitals. */
const fewLetters = 12;

interface Seen {
  readonly tokens: readonly Token[];
  readonly looks: Looks;
  readonly sentences: readonly Sentence[];
  readonly prompt: Prompt;
  readonly unknownLanguage: boolean;
}

/** Everything that the message looks like, except what its sentences told themselves. */
export function looksOf(seen: Seen, counts: Counts): readonly Look[] {
  const found: Look[] = [];
  const when = (is: boolean, name: Look) => {
    if (is) found.push(name);
  };
  const { tokens, sentences, looks: given } = seen;
  const length = lengthOf(counts.words);
  const kinds = countKinds(tokens);
  found.push(looks[length]!);
  if (kinds.links > 0) found.push(kinds.links > 1 ? 'links 2+' : 'links 1');
  when(kinds.links > 0 && counts.words === 0, 'bare link');
  when(tokens[tokens.length - 1]?.kind === 'link', 'link last');
  when(tokens[0]?.kind === 'link', 'link first');
  when(kinds.emoji > 0, 'emoji 1');
  when(kinds.emoji > 2, 'emoji 3+');
  when(given.shouts > 0, 'shout 1');
  when(given.shouts > 2, 'shout 3+');
  when(given.letters > fewLetters && given.capitals * 4 > given.letters, 'capitals');
  when(given.letters > fewLetters && given.capitals === 0, 'lower case');
  when(given.bold > 1, 'bold');
  when(given.bullets > 1, 'bullets');
  when(given.lines > 2, 'lines 3+');
  when(given.spoken > 2, 'spoken');
  when(given.quotedLines > 0 || kinds.quotes > 0, 'quoted');
  if (counts.questions > 0) found.push(counts.questions > 1 ? 'questions 2+' : 'questions 1');
  when(counts.questions > 0 && counts.questions === sentences.length, 'only questions');
  when(sentences[sentences.length - 1]?.question === true, 'last is question');
  when(sentences[0]?.question === true, 'first is question');
  found.push(counts.i === 0 ? 'no i' : counts.i === 1 ? 'i 1' : counts.i <= 3 ? 'i 2-3' : 'i 4+');
  when(counts.i === 0 && counts.you === 0, 'no person');
  when(counts.own === 0, 'no own');
  when(isAddress(tokens), 'addressed');
  when(tokens[0]?.kind === 'mention' || tokens[0]?.kind === 'handle', 'mention first');
  if (counts.tech > 0) found.push(counts.tech > 2 ? 'tech 3+' : 'tech');
  when(seen.unknownLanguage, 'unknown');
  found.push(sentences.length <= 1 ? 'sentences 1' : sentences.length <= 3 ? 'sentences 2-3' : 'sentences 4+');
  if (typeof seen.prompt === 'string') found.push('no answer');
  else {
    found.push('answers');
    when(counts.i === 0, 'answers, no i');
    when(length <= 3, 'answers, few words');
    when(kinds.links > 0, 'answers, link');
  }
  return found;
}

/** `name: what they said`, as people answer each other where there are no threads. */
function isAddress([name, colon, next]: readonly Token[]): boolean {
  if (name?.kind === 'mention' || name?.kind === 'handle') return true;
  return (
    name?.kind === 'word' &&
    (colon?.kind === 'comma' || colon?.kind === 'emoji') &&
    colon.start === name.end &&
    colon.text.startsWith(':') &&
    next !== undefined &&
    next.kind !== 'stop'
  );
}

function countKinds(tokens: readonly Token[]): { links: number; emoji: number; quotes: number } {
  const found = { links: 0, emoji: 0, quotes: 0 };
  for (const { kind } of tokens) {
    if (kind === 'link') found.links++;
    else if (kind === 'emoji') found.emoji++;
    else if (kind === 'quote') found.quotes++;
  }
  return found;
}
