/** The few words that only Discord needs: labels of its own forms and commands, and what admins hear about the set-up. */
import type { Message, Part } from '../../domain/message.js';

export const words = {
  answerHere: 'Answer here',
  formTitle: 'Your answer',
  formLabel: 'What would you tell me?',
  formHint: 'I read it once, keep none of it, and show it to nobody.',
  commandAbout: 'Whom you have exchanged with here, and whose turn it is. Only you see it.',
  viewAbout: 'Something else than your network',
  explainName: 'What did the bot see?',
  views: {
    help: 'What this bot does and knows',
    pause: 'Hear nothing from it in this community',
    resume: 'Take back a pause or a stop',
    export: 'Everything it knows of you, as a file',
    forget: 'Erase what it knows of you',
  },
} as const;

const paragraph = (text: string): Part => ({ kind: 'paragraph', text: [text] });
const saying = (...texts: readonly string[]): Message => ({ parts: texts.map(paragraph) });

export const taken = saying('Thank you. I have read it, and let go of the words.');
export const failed = saying('Something went wrong on my side, and nothing has changed. Please try again in a minute.');
export const outdated = saying('That button is from an older version of me. Try /mynetwork help.');
export const nowhere = saying(
  'We share no community any more, or I cannot see it right now. Use the command in a server that I am in.',
);
/** Under the answer to a command in a DM, to somebody who shares several communities with the bot. */
export const aboutOneOfSeveral: Part = {
  kind: 'note',
  text: ['This is about ', { kind: 'community' }, '. For another server, use the command there.'],
};
export const noText = saying('There was nothing in it. Take your time, and press the button again.');

/** To admins who chose to greet by direct messages, where nobody's joining can be seen. */
export const cannotSeeJoins =
  'One thing: Discord does not tell me who joins (the Server Members intent is off), so I have put up the button instead. Whoever runs me can switch the intent on.';

/** What is wrong with the set-up in one guild, for its moderators. */
export const setUp = (findings: readonly string[]): Message => ({
  parts: [
    { kind: 'heading', text: ['Something in my set-up needs a hand'] },
    { kind: 'list', items: findings.map((finding) => [finding]) },
    { kind: 'note', text: ['I say this once, and again only when it changes.'] },
  ],
});

export const findings = {
  MessageContent:
    'The Message Content intent is off: I cannot read what members write in channels, so I only see whom they speak to, answers to me, and direct messages. Whoever runs me switches it on in the Discord Developer Portal, under Bot.',
  GuildMembers:
    'The Server Members intent is off: I cannot see who joins, so I greet by a button instead of a direct message. Whoever runs me switches it on in the Discord Developer Portal, under Bot.',
  noModerators: (name: string) =>
    `There is no text channel “${name}” that I can see, so moderators hear nothing from me. Make one, let my role see it, or name another as channels.moderators in the settings file.`,
  noWelcome: (name: string) =>
    `There is no text channel “${name}” that I can see, so the welcome button has nowhere to stand. Name one as channels.welcome in the settings file.`,
  cannotSee: (name: string) =>
    `I cannot see #${name}. In that channel's settings, under Permissions, let my role View Channel.`,
  cannotWrite: (name: string) =>
    `I can see #${name}, but not write there. In that channel's settings, under Permissions, let my role Send Messages.`,
} as const;
