/** What a message invites others to answer with: the traits by which a prompt is known afterwards. */
import type { Platform } from '../../domain/ids.js';
import type { Invitation, Traits } from '../../domain/reading.js';
import { conceptId, type Concept } from './concepts.js';
import { languageOf, unknown } from './language.js';
import { tagsOf } from './meanings.js';
import { phrasesIn } from './phrases.js';
import { scan } from './scan.js';
import { sensesOf } from './sense.js';

/** A prompt longer than this is read only so far. */
const longest = 4_000;

const noLinks = { domains: [], referrals: [] };

/** Text in a platform's markup -> its invitations, in the order of the domain's list. Empty: it invites nothing. */
export function traitsOf(text: string, platform: Platform): Traits {
  const scanned = scan(text.slice(0, longest), platform);
  const language = languageOf(scanned);
  const senses = sensesOf(scanned, phrasesIn(language), noLinks);
  const found = new Set<Invitation>();
  for (let index = 0; index < senses.sentences; index++) {
    const said = new Set<number>();
    for (let at = senses.begins[index]!; at < senses.begins[index + 1]!; at++)
      for (const tag of tagsOf[senses.meanings[at]!]!) said.add(tag);
    const question = senses.questions[index] === 1;
    invite({ said, question }, found);
    if (language === unknown && question) found.add('question');
  }
  return (['introduction', 'news', 'link', 'feedback', 'help', 'wellbeing', 'question'] as const).filter((trait) =>
    found.has(trait),
  );
}

interface Sentence {
  /** The concepts in it. */
  readonly said: ReadonlySet<number>;
  readonly question: boolean;
}

const any = ({ said }: Sentence, ...list: Concept[]) => list.some((concept) => said.has(conceptId[concept]));

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
