/** What a message invites others to answer with: the traits by which a prompt is known afterwards. */
import type { Platform } from '../../domain/ids.js';
import type { Invitation, Traits } from '../../domain/reading.js';
import { conceptId, type Concept } from './concepts.js';
import { languageOf, unknown } from './language.js';
import { sentencesOf, type Sentence } from './sense.js';
import { tokenize } from './tokens.js';
import { phrasesOf, phrasesOfAny } from './words/index.js';

/** A prompt longer than this is read only so far. */
const longest = 4_000;

/** Text in a platform's markup -> its invitations, in the order of the domain's list. Empty: it invites nothing. */
export function traitsOf(text: string, platform: Platform): Traits {
  const { tokens, looks } = tokenize(text.slice(0, longest), platform);
  const language = languageOf(tokens, looks);
  const sentences = sentencesOf(tokens, phrasesOf.get(language) ?? phrasesOfAny, { domains: [], referrals: [] });
  const found = new Set<Invitation>();
  for (const sentence of sentences) invite(sentence, found);
  if (language === unknown && sentences.some(({ question }) => question)) found.add('question');
  return (['introduction', 'news', 'link', 'feedback', 'help', 'wellbeing', 'question'] as const).filter((trait) =>
    found.has(trait),
  );
}

const any = (sentence: Sentence, ...list: Concept[]) =>
  sentence.senses.some(({ tags }) => list.some((concept) => tags.includes(conceptId[concept])));

function invite(sentence: Sentence, found: Set<Invitation>): void {
  const { question } = sentence;
  const other = any(sentence, 'you', 'your', 'everyone', 'yours');
  if (question) found.add('question');
  if (any(sentence, 'feedback') || (question && any(sentence, 'review') && any(sentence, 'my'))) found.add('feedback');
  if (
    any(sentence, 'tell') ||
    (question &&
      any(sentence, 'doing', 'project', 'yours', 'media', 'software', 'job') &&
      (other || any(sentence, 'how', 'what')))
  )
    found.add('news');
  if (question && any(sentence, 'how') && (other || any(sentence, 'feel', 'project'))) found.add('wellbeing');
  if (any(sentence, 'from') && (other || question || any(sentence, 'tell', 'greet'))) found.add('introduction');
  if (any(sentence, 'ask', 'help', 'seek', 'know', 'need') && (question || any(sentence, 'i', 'me'))) found.add('help');
  if (
    (question || any(sentence, 'seek')) &&
    any(sentence, 'link', 'platform', 'ask', 'know', 'seek') &&
    any(sentence, 'media', 'software', 'platform', 'link', 'shop', 'service', 'group', 'ask')
  )
    found.add('link');
}
