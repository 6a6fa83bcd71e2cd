/** English: hello, and what comes of it. Warm and short; the bot never pretends to be somebody. */
import type { Invitation, Traits } from '../../domain/reading.js';
import type { Spans } from '../../domain/message.js';
import { buttons, message, note, paragraph, says, wordingOf } from '../parts.js';
import type { Language } from '../language.js';
import { botAndStop, command, greeting, introductions, talkChannels } from './common.js';

const community = { kind: 'community' } as const;

/** The question; a reminder asks the same member in the same words. */
const questions = [
  'How is your latest project coming along?',
  'What are you working on these days, and how is it going?',
  'What project is on your desk at the moment? How is it coming along?',
  'Which project of yours has kept you busy lately, and how does it go?',
  'What have you been making lately, and which part of that project is the most fun?',
  'Is there a project you keep coming back to these days? How is it coming along?',
] as const;

export const welcomeWordings = questions.length;

const hellos = [
  (hello: Spans) => says`${hello}, good to have you in ${community}.`,
  (hello: Spans) => says`${hello}, welcome to ${community}.`,
  (hello: Spans) => says`${hello}, and welcome to ${community}. I'm glad you found your way here.`,
] as const;

export const welcome: Language['speeches']['welcome'] = ({ wording }, context) =>
  message(
    paragraph(wordingOf(hellos, wording)(greeting(wording % 2 === 0 ? 'Hello' : 'Hi', context))),
    paragraph(wordingOf(questions, wording)),
    botAndStop,
  );

export const reminder: Language['speeches']['reminder'] = ({ wording }, context) =>
  message(
    paragraph(says`${greeting('Hi', context)}, no rush at all. I only wanted to say that my question still stands.`),
    paragraph(wordingOf(questions, wording)),
    note("I'm a bot, and I won't ask a third time. Write “stop” and I'm quiet for good."),
  );

export const welcomeButton: Language['speeches']['welcome_button'] = () =>
  message(
    paragraph(
      says`New to ${community}, or never quite said hello? Press the button: I'll greet you and ask you something to begin with. Nobody else will see it.`,
    ),
    buttons({ label: 'Say hello', action: { kind: 'hello' }, style: 'primary' }),
    note("I'm the bot here, and I only write to whoever presses."),
  );

/** What the bot honestly is, by what it was asked for. In this order: a request for help weighs more than small talk. */
const honest: readonly (readonly [Invitation, string])[] = [
  ['help', "I can't help you with that myself, I'm afraid: I'm a bot."],
  ['feedback', "I'm a bot, so my opinion of it wouldn't be worth much."],
  ['news', "As for me: I'm a bot, so there is no project on my desk."],
  ['introduction', "As for me: I'm a bot. I say hello, and that's my whole life story."],
  ['link', "As for me: I'm a bot, so I've made nothing that I could show you."],
  ['wellbeing', "As for me: I'm a bot, so my days are neither good nor bad."],
];
const honestElse = "As for me: I'm a bot, so I have no good answer to that.";

const honestAnswer = (invited: Traits): string =>
  honest.find(([invitation]) => invited.includes(invitation))?.[1] ?? honestElse;

const thankYous = [
  'Thank you for telling me, and for asking back.',
  "Thanks for telling me about it. It's kind of you to ask back.",
  'Thank you, for the news and for the question.',
] as const;

const pointers = [
  (where: Spans) =>
    says`I can't truly follow what you're up to, but people in ${where} can. Tell them what you told me, ask them the same, and you'll have a better conversation than with me.`,
  (where: Spans) =>
    says`What you told me deserves better than a bot's ear. Bring it to ${where}, question and all: people there have things going on, too, and like being asked.`,
  (where: Spans) =>
    says`Somebody who makes things would enjoy this more than I can. They are in ${where}, and that question of yours is a fine way to begin.`,
] as const;

export const answerWordings = pointers.length;

export const answer: Language['speeches']['answer'] = ({ wording, invited }, { settings }) =>
  message(
    paragraph(wordingOf(thankYous, wording)),
    paragraph(honestAnswer(invited)),
    paragraph(wordingOf(pointers, wording)(talkChannels(settings))),
  );

const thanksAll = [
  (where: Spans) =>
    says`Thank you for telling me. I'm only a bot, so don't let it end here: in ${where} there are people to tell it to, and to ask about theirs.`,
  (where: Spans) =>
    says`Thanks, that's good of you to tell. As a bot I'm a poor listener; people in ${where} are better ones, and have news of their own.`,
  (where: Spans) =>
    says`Thank you. I'm a bot, so the best I can do is pass you on: somebody in ${where} may be in the middle of something similar. Ask them how theirs is going.`,
] as const;

export const thanksWordings = thanksAll.length;

export const thanks: Language['speeches']['thanks'] = ({ wording }, { settings }) =>
  message(paragraph(wordingOf(thanksAll, wording)(talkChannels(settings))));

export const howToAnswer: Language['answers']['howToAnswer'] = (settings) =>
  says`You can answer me in a direct message, or better, tell everybody in ${introductions(settings)}.`;

export const metBefore: Language['answers']['metBefore'] = (settings, wording) =>
  message(
    paragraph(says`We've met, and I'm glad you came back. My question was: ${wordingOf(questions, wording)}`),
    paragraph(howToAnswer(settings)),
  );

export const stopped: Language['speeches']['stopped'] = () =>
  message(
    paragraph("All right, I'm quiet. I won't write to you again, here or in any other community that I'm part of."),
    note(
      says`${command('resume')} takes this back, whenever you like. ${command('forget')} also erases what I know of you.`,
    ),
  );
