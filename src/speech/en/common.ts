/** English words and phrases that several messages share. */
import type { Duration } from '../../domain/ids.js';
import type { Mode, WelcomeBy } from '../../domain/member.js';
import type { Span, Spans } from '../../domain/message.js';
import type { Place } from '../../domain/reading.js';
import type { Settings } from '../../domain/settings.js';
import { day, hour, minute, second } from '../../domain/time.js';
import { channel, code, note, says } from '../parts.js';
import type { SpeechContext } from '../language.js';

export const command = (words = ''): Span => code(`/mynetwork${words && ` ${words}`}`);

/** "3 exchanges", "1 exchange". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "Ada", "Ada and Ben", "Ada, Ben and Cleo", as spans. */
export function listed(items: readonly Span[], last = ' and '): Spans {
  return items.flatMap((item, i) => (i === 0 ? [item] : [i === items.length - 1 ? last : ', ', item]));
}

/** A length of time in whole units, rounded: "90 days", "5 minutes", "a day". */
export function lengthOf(length: Duration): string {
  const [unit, name] =
    length >= day
      ? ([day, 'day'] as const)
      : length >= hour
        ? ([hour, 'hour'] as const)
        : length >= minute
          ? ([minute, 'minute'] as const)
          : ([second, 'second'] as const);
  const count = Math.round(length / unit);
  return count === 1 ? (name === 'hour' ? 'an hour' : `a ${name}`) : `${count} ${name}s`;
}

/** Where people talk about what they make, at most so many channels: never nowhere. */
export function talkChannels({ channels }: Pick<Settings, 'channels'>, most = 2): Spans {
  const names = channels.talk.length > 0 ? channels.talk.slice(0, most) : channels.introductions.slice(0, 1);
  return names.length > 0 ? listed(names.map(channel), ' or ') : ['any channel here'];
}

/** Where newcomers introduce themselves, if the community has named a place. */
export function introductions({ channels }: Pick<Settings, 'channels'>): Spans {
  const [first] = channels.introductions;
  return first === undefined ? talkChannels({ channels }) : [channel(first)];
}

/** "Hello Ada", or a plain "Hello" where nobody is named. */
export const greeting = (word: string, { member }: SpeechContext): Spans =>
  member === undefined ? [word] : [`${word} `, { kind: 'member', member }];

export const botAndStop = note(
  says`I'm the bot here, and I ask everybody who joins. I read answers on the spot and don't keep them. Write “stop” and I'm quiet for good; ${command('help')} says the rest.`,
);

export const modeNames: { readonly [M in Mode]: string } = { observe: 'Observe', review: 'Review', auto: 'Auto' };
export const welcomeNames: { readonly [W in WelcomeBy]: string } = {
  dm: 'Direct message',
  button: 'Button in a channel',
  off: 'No welcome',
};

export const placeNames: { readonly [P in Place]: string } = {
  dm: 'a direct message to me',
  intro: 'introductions',
  general: 'an ordinary channel',
  promo: 'a channel for promotion',
};
