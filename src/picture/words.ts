/** The few words in a picture, and the many that say it to whoever cannot see it. One table a language. */
import type { MemberId } from '../domain/ids.js';
import type { Network, NetworkTie } from '../rules/network.js';

export interface PictureWords {
  readonly you: string;
  readonly yourTurn: string;
  readonly theirTurn: string;
  readonly nobodyYet: string;
  readonly nobodyYetHint: string;
  /** Somebody whose name the platform did not tell. */
  readonly somebody: string;
  /** Stands for a name that the picture's fonts cannot draw. */
  number(place: number): string;
  title(network: Network): string;
  /** How to read the picture, line by line. */
  readonly legend: readonly string[];
  more(count: number): string;
  /** The whole picture in words. */
  alt(network: Network, drawn: readonly NetworkTie[], name: (member: MemberId) => string): string;
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const english: PictureWords = {
  you: 'You',
  yourTurn: 'your turn',
  theirTurn: 'their turn',
  nobodyYet: 'Nobody here yet',
  nobodyYetHint: 'Answer somebody, and they take a seat.',
  somebody: 'somebody',
  number: (place) => `no. ${place}`,
  title: ({ exchanges, ties }) => {
    const people = ties.filter((tie) => tie.exchanges > 0).length;
    if (people === 0) return 'Something has begun';
    return `${counted(exchanges, 'exchange')} with ${counted(people, 'person', 'people')}`;
  },
  legend: [
    'Numbers count exchanges. Arrows point at whose turn it is.',
    'The notch stands nearer to whoever wrote less.',
  ],
  more: (count) => `and ${count} more`,
  alt: (network, drawn, name) => {
    if (drawn.length === 0) return 'A picture of your network: you in the middle, and empty seats around you.';
    const told: string[] = [];
    let length = 0;
    for (const tie of drawn) {
      const words = `${name(tie.with)}: ${wordsOf(tie)}`;
      length += words.length + 2;
      if (length > longestAlt) break;
      told.push(words);
    }
    const rest = network.ties.length - told.length;
    if (rest > 0) told.push(`and ${rest} more`);
    return `A picture of your network: you in the middle, and around you ${told.join('; ')}.`;
  },
};

/** Platforms cut or refuse longer ones: Discord takes 1,024 characters, Slack 2,000. The frame around it takes 80. */
const longestAlt = 900;

function wordsOf({ exchanges, yourTurns, theirTurns, turn }: NetworkTie): string {
  const met = exchanges === 0 ? 'no exchange yet' : counted(exchanges, 'exchange');
  const whose = turn === 'yours' ? ', your turn' : turn === 'theirs' ? ', their turn' : '';
  return `${met} (you wrote ${times(yourTurns)}, they ${times(theirTurns)})${whose}`;
}

const times = (count: number): string =>
  count === 0 ? 'never' : count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
