/** English: the choices of whoever set the bot up, and what each means. */
import { modes, welcomes, type Mode, type WelcomeBy } from '../../domain/member.js';
import type { Button } from '../../domain/message.js';
import { buttons, fields, heading, list, message, note, paragraph, says, strong } from '../parts.js';
import type { Language } from '../language.js';
import { modeNames, welcomeNames } from './common.js';

const modeMeans: { readonly [M in Mode]: string } = {
  observe: 'I write to no member. Moderators see what I would have said.',
  review: 'each private word about etiquette waits until a moderator presses Send.',
  auto: 'I write by myself, rarely and only privately. Moderators see each time, and can overrule me.',
};

const welcomeMeans: { readonly [W in WelcomeBy]: string } = {
  dm: 'I write first to everybody who joins, once, with a question. Choose this if that is welcome in your community.',
  button: 'a button stands in the welcome channel; I only write to whoever presses it.',
  off: 'I greet nobody.',
};

export const choose: Language['speeches']['choose'] = ({ mode, welcome }, { settings }) => {
  const isOpen = mode === undefined || welcome === undefined;
  return message(
    heading(isOpen ? 'How shall I behave here?' : 'How I behave here'),
    isOpen
      ? paragraph(
          "I'm Your Turn, a bot that teaches the give-and-take of networking: a hello with a question to whoever joins, and, rarely, a kind private word. Until you choose, I only observe: I greet nobody and write to no member.",
        )
      : null,
    paragraph(says`${strong('Private words about etiquette')}${decidedBy(settings.mode, modeNames)}`),
    list(modes.map((one) => says`${strong(modeNames[one])}${one === mode ? ' (chosen)' : ''}: ${modeMeans[one]}`)),
    settings.mode === null ? buttons(...modes.map((one) => modeButton(one, one === mode))) : null,
    paragraph(says`${strong('Greeting newcomers')}${decidedBy(settings.welcome, welcomeNames)}`),
    list(
      welcomes.map(
        (one) => says`${strong(welcomeNames[one])}${one === welcome ? ' (chosen)' : ''}: ${welcomeMeans[one]}`,
      ),
    ),
    settings.welcome === null ? buttons(...welcomes.map((one) => welcomeButton(one, one === welcome))) : null,
    note(
      `You can change your mind here at any time.${
        settings.channels.moderators === null
          ? ' No channel for moderators is named yet (channels.moderators in the settings file): without one, nobody sees what I see, and nobody can review it.'
          : ''
      }`,
    ),
  );
};

const decidedBy = <T extends string>(set: T | null, names: { readonly [V in T]: string }): string =>
  set === null ? '' : `: the settings file says ${names[set]}`;

const modeButton = (mode: Mode, isChosen: boolean): Button => ({
  label: modeNames[mode],
  action: { kind: 'mode', mode },
  style: isChosen ? 'primary' : 'plain',
});

const welcomeButton = (welcome: WelcomeBy, isChosen: boolean): Button => ({
  label: welcomeNames[welcome],
  action: { kind: 'welcome', welcome },
  style: isChosen ? 'primary' : 'plain',
});

export const chosen: Language['answers']['chosen'] = ({ mode, welcome }, settings) => {
  const what = mode
    ? `${modeNames[mode]}: ${modeMeans[mode]}`
    : welcome
      ? `${welcomeNames[welcome]}: ${welcomeMeans[welcome]}`
      : '';
  const missing = mode === 'review' && settings.channels.moderators === null;
  return message(
    paragraph(`Noted. ${what}`),
    missing
      ? paragraph(
          'There is no channel for moderators yet, so nobody can press Send: name one as channels.moderators in the settings file.',
        )
      : null,
  );
};

export const chosenByFile: Language['answers']['chosenByFile'] = ({ mode, welcome }) =>
  message(
    paragraph(
      `The settings file decides that (${mode ? modeNames[mode] : welcome ? welcomeNames[welcome] : ''}), so the button changes nothing. Whoever runs me can change it there.`,
    ),
  );

/** More communities than a person can be asked to choose among in one message. */
const mostAsked = 10;

export const which: Language['speeches']['which'] = ({ which, among }) => {
  const asked = among.slice(0, mostAsked);
  return message(
    paragraph("We're both in more than one community. Which one was that meant for?"),
    fields(asked.map((community, i) => [`${i + 1}`, [{ kind: 'community', community }]])),
    buttons(...asked.map((_, index): Button => ({ label: `${index + 1}`, action: { kind: 'which', which, index } }))),
    note("I've let go of your words already. I only kept what kind of message it was, for a day."),
  );
};
