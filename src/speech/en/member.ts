/** English: what a member asks of the bot about themselves: their network, pause, export, forget, and help. */
import type { Span, Spans } from '../../domain/message.js';
import type { Network, NetworkTie } from '../../rules/network.js';
import { buttons, heading, list, message, note, paragraph, says } from '../parts.js';
import type { Language } from '../language.js';
import { command, counted, lengthOf, talkChannels } from './common.js';

/** How many ties a list names before it counts the rest. */
const named = 8;

export const network: Language['answers']['network'] = (view, picture, settings) => {
  if (view.ties.length === 0) return nobodyYet(view, picture, settings);
  const having = (turn: NetworkTie['turn']) => view.ties.filter((tie) => tie.turn === turn);
  return message(
    heading('Your network'),
    paragraph(summary(view)),
    { kind: 'picture', picture },
    ...group('They wrote last. If you feel like answering, it is your turn with:', having('yours')),
    ...group('You wrote last, and it is their turn:', having('theirs')),
    ...group('At rest, with nobody waiting:', having('none')),
    note(onlyYou(view, lengthOf(settings.exchangeWithin))),
  );
};

function nobodyYet(view: Network, picture: Parameters<typeof network>[1], settings: Parameters<typeof network>[2]) {
  return message(
    heading('Your network'),
    paragraph(
      says`Nobody yet, which is how everybody starts. Reply to somebody in ${talkChannels(settings)}, or ask what they are making; when they answer, they show up here.`,
    ),
    ...(view.gave > 0 || view.asked > 0 ? [paragraph(turnsAndAsks(view))] : []),
    { kind: 'picture', picture },
    note(onlyYou(view, lengthOf(settings.exchangeWithin))),
  );
}

function summary(view: Network): string {
  const people = view.ties.filter((tie) => tie.exchanges > 0).length;
  const met =
    people === 0
      ? 'No exchange yet, but something has begun.'
      : `You've had ${counted(view.exchanges, 'exchange')} here, with ${counted(people, 'person', 'people')}.`;
  return `${met} ${turnsAndAsks(view)}`;
}

function turnsAndAsks({ gave, asked }: Network): string {
  const turns = `You wrote to others ${times(gave)}`;
  return asked === 0 ? `${turns}, and asked for nothing.` : `${turns}, and asked for help or a favour ${times(asked)}.`;
}

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

function group(title: string, ties: readonly NetworkTie[]) {
  if (ties.length === 0) return [];
  const rest = ties.length - named;
  return [paragraph(title), list([...ties.slice(0, named).map(tieLine), ...(rest > 0 ? [`and ${rest} more`] : [])])];
}

function tieLine(tie: NetworkTie): Spans {
  const who: Span = { kind: 'member', member: tie.with };
  const last = tie.turn === 'yours' ? tie.lastTheirs : tie.turn === 'theirs' ? tie.lastYours : undefined;
  const since: Spans = last === undefined ? [] : says`, last on ${{ kind: 'time', at: last }}`;
  return says`${who}: ${tie.exchanges === 0 ? 'no exchange yet' : counted(tie.exchanges, 'exchange')}${since}`;
}

const onlyYou = ({ paused }: Network, within: string): Spans =>
  says`Only you see this. An exchange is a word from one to the other and one back within ${within}, in channels that I'm in; I can't see what you write to each other privately.${
    paused ? says` My messages to you are paused; ${command('resume')} brings them back.` : []
  }`;

export const help: Language['answers']['help'] = ({ isModerator, settings }) =>
  message(
    heading('What I do'),
    paragraph(
      says`I'm Your Turn, a bot. I say hello to newcomers and ask about their project, because conversations have turns, and somebody has to take the first. Now and then I have a quiet, private word with somebody whose post won't get them what they hoped for. That's all.`,
    ),
    commands(),
    paragraph(
      'What I know: when you joined and when you wrote, whom you replied to, and what kind of thing a message was. Never its words: I read them on arrival and let them go. Your network is shown to you alone.',
    ),
    isModerator
      ? paragraph(
          says`As a moderator, you can ask from the menu of any message what I made of it. ${
            settings.channels.moderators === null
              ? 'No channel for moderators is named yet, so my alerts have nowhere to go.'
              : 'My alerts stand in your channel, where you can overrule me.'
          }`,
        )
      : null,
    note(
      'If I get something wrong, tell a moderator: they can overrule me. The plain word “stop”, written to me, ends everything from me at once.',
    ),
  );

const commands = () =>
  list([
    says`${command()}: whom you have exchanged with, and whose turn it is`,
    says`${command('pause')}: I write nothing to you here; ${command('resume')} takes it back`,
    says`${command('export')}: everything that I know of you, as a file`,
    says`${command('forget')}: erases it`,
    says`${command('help')}: this`,
  ]);

export const unknownView: Language['answers']['unknownView'] = () =>
  message(paragraph("I don't know that one. This is what works:"), commands());

export const paused: Language['answers']['paused'] = () =>
  message(
    paragraph(
      says`Paused: I write nothing to you in ${{ kind: 'community' } as const} until you say otherwise. Your network goes on by itself.`,
    ),
    buttons({ label: 'Resume', action: { kind: 'resume' } }),
    note(says`Or later: ${command('resume')}.`),
  );

export const resumed: Language['answers']['resumed'] = ({ paused, stopped }) =>
  message(
    paragraph(
      stopped
        ? "Good to have you back. I may write to you again, here and in other communities that I'm part of. It will be rare."
        : paused
          ? 'Good to have you back. I may write to you again; it will be rare.'
          : 'Nothing was paused. I may write to you, though rarely.',
    ),
  );

export const exported: Language['answers']['exported'] = ({ name, content }) =>
  message(
    paragraph(
      'This is everything that I know of you here. No message of yours is in it, as I keep none; the file says what each field means.',
    ),
    { kind: 'file', name, type: 'application/json', content },
  );

export const confirmForget: Language['answers']['confirmForget'] = () =>
  message(
    heading('Erase what I know of you here?'),
    paragraph(
      'That is your network (on the other side, too), your history with me, what is due to you, and your part in alerts to moderators. It is gone at once, and cannot be brought back. A pause is forgotten with the rest; a “stop” is not.',
    ),
    buttons(
      { label: 'Erase it all', action: { kind: 'forget_yes' }, style: 'danger' },
      { label: 'Export first', action: { kind: 'export' } },
    ),
    note(
      'One thing stays: a keyed hash, a code that only I can match to you. It says that you were greeted, so that I greet nobody twice, and whether you said stop.',
    ),
  );

export const forgotten: Language['answers']['forgotten'] = ({ stopped }) =>
  message(
    paragraph('Erased. I know nothing of you here any more.'),
    note(
      `What stays is one keyed hash, a code that only I can match to you: it says that you were greeted${
        stopped ? ', and one more says that you asked me to stop' : ''
      }. If you write here again, I begin anew.`,
    ),
  );

export const missedBefore: Language['answers']['missedBefore'] = () =>
  message(paragraph('That is taken back already. Thank you for saying so.'));

export const placed: Language['answers']['placed'] = (community) =>
  message(paragraph(says`Thank you. That goes to ${{ kind: 'community', community } as const}.`));

export const placedBefore: Language['answers']['placedBefore'] = () =>
  message(paragraph('You have told me already, thank you.'));

export const whichGone: Language['answers']['whichGone'] = () =>
  message(paragraph("That's too long ago, I've let go of it. Just write to me again."));

export const unknownButton: Language['answers']['unknownButton'] = () =>
  message(
    paragraph(says`That button is from another time, and does nothing any more. ${command('help')} says what works.`),
  );
