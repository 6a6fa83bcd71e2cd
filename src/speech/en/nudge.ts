/**
 * English: the private word about etiquette. Kind, short, plain: what was seen, why it doesn't work here, what would.
 * Whoever reads this did nothing terrible; they are told something useful, once, and nothing is held against them.
 */
import type { Label, NudgeKind, Reading } from '../../domain/reading.js';
import type { Part, Spans } from '../../domain/message.js';
import { buttons, message, note, paragraph, quote, says, wordingOf } from '../parts.js';
import type { Language, SpeechContext, SpeechOf } from '../language.js';
import { greeting, talkChannels } from './common.js';
import { reasonPhrase } from './reasons.js';

type Nudge = SpeechOf<'nudge'>;

export const nudge: Language['speeches']['nudge'] = (speech, context) =>
  message(
    paragraph(opening(speech, context)),
    ...(speech.where === 'dm' ? inAnswer : inChannel)[speech.nudge](speech, context),
    note(
      "I'm a bot and can be wrong. This is no strike. Only you see it, though moderators can see that I wrote, and why. Writing “stop” works, too.",
    ),
    buttons(
      { label: 'This missed the mark', action: { kind: 'missed', case: speech.case } },
      { label: 'Stop these messages', action: { kind: 'stop' } },
    ),
  );

function opening({ where, message: to, nudge, reading }: Nudge, context: SpeechContext): Spans {
  const what: Spans = where === 'dm' ? ['what you just wrote to me'] : [{ kind: 'link', to, label: 'your message' }];
  return says`${greeting('Hi', context)}, a quiet word about ${what}. ${seen(nudge, reading)}`;
}

/** The labels that speak for a nudge, in the order in which they are told. */
const telling: { readonly [K in NudgeKind]: readonly Label[] } = {
  promo: ['promotes', 'callToAction', 'boilerplate'],
  favour: ['asksFavour'],
};

/** What the reading found, in our words: at most two things, and what was missing. */
function seen(nudge: NudgeKind, reading: Reading): string {
  const found = telling[nudge]
    .filter((label) => reading[label].is)
    .map((label) => reasonPhrase(label, reading[label].reason, 'your'));
  const things = [...new Set(found)].slice(0, 2);
  if (things.length === 0) things.push(reasonPhrase(nudge === 'promo' ? 'promotes' : 'asksFavour', undefined, 'your'));
  if (nudge === 'favour') return `What I saw: ${things.join(', ')}, after a long silence here.`;
  // A pasted text may ask "how are you?", too.
  const missing = reading.asksBack.is ? 'a question that could go to anybody' : 'no question to anybody';
  return `What I saw: ${things.join(', ')}, and ${missing}.`;
}

type Body = (speech: Nudge, context: SpeechContext) => readonly Part[];

const inChannel: { readonly [K in NudgeKind]: Body } = {
  promo: ({ wording }) => [
    paragraph(
      wordingOf(
        [
          'People tend to scroll past that, however good it is: first they like to meet whoever made it. A bit of its story and a question to the others change that, and the link may come along. For example:',
          "It's easily taken for an advert, however good the thing is. Told as a piece of your story, with a question to the others, it starts a conversation, and then the link is welcome. For example:",
        ],
        wording,
      ),
    ),
    quote(wordingOf(promoExamples, wording)),
  ],
  favour: ({ wording }, { settings }) => [
    paragraph(
      says`Asking is fine. Out of the blue, though, it mostly stays unanswered: people go out of their way for somebody they have talked with. ${takeATurn(settings)}`,
    ),
    quote(wordingOf(favourExamples, wording)),
  ],
};

const inAnswer: { readonly [K in NudgeKind]: Body } = {
  promo: ({ wording }, { settings }) => [
    paragraph(
      says`I don't mind, but with people in ${talkChannels(settings, 1)} the conversation would end right there. When somebody asks about your project, tell them how it is really going, and ask about theirs. Chances are that they ask for the link themselves. For example:`,
    ),
    quote(wordingOf(answerExamples, wording)),
  ],
  favour: ({ wording }, { settings }) => [
    paragraph(
      says`I can't do that for you, being a bot. People here can, but they go out of their way for somebody they have talked with. ${takeATurn(settings)}`,
    ),
    quote(wordingOf(favourExamples, wording)),
  ],
};

const takeATurn = (settings: SpeechContext['settings']): Spans =>
  says`Take a turn for somebody first, say in ${talkChannels(settings, 1)}: ask about their project, answer a question. In a week or two the same request lands differently. For example:`;

const promoExamples = [
  'I spent the winter filming night buses, and the sound nearly beat me, but the third episode is out. What is everybody else stuck on?',
  'My little game about a post office has a page at last; drawing two hundred stamps took longer than the code. What are you making?',
  'First issue of my zine is printed. I learned more about staples than I ever wanted. How do the rest of you get things finished?',
] as const;

/** To one person, who asked how the project is coming along. */
const answerExamples = [
  'The third episode is out at last, though the sound nearly beat me. Glad you ask. What are you working on these days?',
  'Slowly, but it grows: two hundred stamps drawn, and the game has a page now. And yours, how is it coming along?',
  'The first issue is printed, and I know more about staples than I ever wanted. What about you, what are you making?',
] as const;

const favourExamples = [
  'Hello again, I was heads-down for a while. How did your podcast about lighthouses turn out?',
  "I'm back after a long break. About your question on contracts: I had the same last year, here is what helped.",
  "It's been a while. I read your post about the synth you are building; how did the case turn out?",
] as const;

/** Two ways to say it, three examples: the promo nudge in a channel has all six. */
export const nudgeWordings = 2 * promoExamples.length;

export const missedNoted: Language['speeches']['missed_noted'] = (_, { settings }) =>
  message(
    paragraph(
      `Thank you for saying so, and sorry. I've taken it back: it counts for nothing, and I won't bring this up with you again.${
        settings.channels.moderators === null ? '' : ' The moderators can see that I got it wrong.'
      }`,
    ),
  );
