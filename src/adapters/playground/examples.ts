/** The situations that the page plays at a click: what a newcomer does, step by step, and where to look then. */
import type { Duration } from '../../domain/ids.js';
import { day } from '../../domain/time.js';

export type ExampleStep = { readonly note: string } & (
  | { readonly do: 'join' }
  /** Goes on as whoever played that example last, and plays its steps first where nobody did. */
  | { readonly do: 'go_on'; readonly after: string }
  | { readonly do: 'say'; readonly where: 'dm' | 'introductions' | 'general' | 'promo'; readonly text: string }
  | { readonly do: 'move'; readonly by: Duration }
  | { readonly do: 'look' }
);

export interface Example {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly steps: readonly ExampleStep[];
  /** What to look at afterwards, as things to click. */
  readonly next: readonly ('moderators' | 'dm' | 'move_5_minutes')[];
}

const join: ExampleStep = { do: 'join', note: 'Somebody new joins. The bot says hello in a DM, and asks a question.' };

export const examples: readonly Example[] = [
  {
    id: 'told_and_asked_back',
    title: 'Tell something, and ask back',
    about: 'A good answer to the bot’s question. It answers, too.',
    steps: [
      join,
      {
        do: 'say',
        where: 'dm',
        note: 'They tell something of their own, and ask back.',
        text: 'It is going well, thanks! I am halfway through cutting a short film about night buses, and the sound is giving me trouble. What are you working on at the moment?',
      },
      {
        do: 'look',
        note: 'That was a turn. The bot answers honestly, and says where people are who would love to talk.',
      },
    ],
    next: [],
  },
  {
    id: 'pasted_promotion',
    title: 'Paste a promotion',
    about: 'A link, “like and subscribe”, and nothing else.',
    steps: [
      join,
      {
        do: 'say',
        where: 'dm',
        note: 'The answer is a pasted promotion. It tells nothing, and asks nothing.',
        text: 'Check out my channel! New videos every day, like and subscribe and hit the bell! https://www.youtube.com/@blazecuts',
      },
      { do: 'look', note: 'One private, kind word: why this does not work here, and what would.' },
    ],
    next: ['moderators'],
  },
  {
    id: 'promotion_with_story',
    title: 'Promote, with a story and a question',
    about: 'The same wish, said as part of a conversation.',
    steps: [
      join,
      {
        do: 'say',
        where: 'dm',
        note: 'They promote something, but they also tell how it came to be, and ask back.',
        text: 'I spent two years building a cozy game about a post office, and left my warehouse job for it in June, which was scary. The page went up last week: https://store.steampowered.com/app/2918830, wishlist it if that is your thing. What are you making?',
      },
      { do: 'look', note: 'A little of everything, without overdoing it. Nobody is nudged for that.' },
    ],
    next: [],
  },
  {
    id: 'silence',
    title: 'Say nothing for 90 days',
    about: 'The bot asked. Nobody answers.',
    steps: [
      join,
      { do: 'move', by: 90 * day, note: 'Ninety days pass.' },
      { do: 'look', note: 'Nothing happens. The question stands, and nobody is pushed to answer it.' },
    ],
    next: [],
  },
  {
    id: 'plea_out_of_silence',
    title: '“Maybe you can help me”',
    about: 'The first words in months are a favour.',
    steps: [
      {
        do: 'go_on',
        after: 'silence',
        note: 'Somebody who joined 90 days ago and never said a word comes back.',
      },
      {
        do: 'say',
        where: 'dm',
        note: 'They have not said a word in three months. Now they need something.',
        text: 'Hi, it has been a while! Maybe you can help me: I need somebody to introduce me to a literary agent, could you put me in touch with one?',
      },
      { do: 'look', note: 'The bot says privately why this will not work, and what to do first.' },
    ],
    next: ['moderators'],
  },
  {
    id: 'promotion_in_channel',
    title: 'Paste it in a channel',
    about: 'There the bot waits five minutes, in case it is taken back.',
    steps: [
      join,
      {
        do: 'say',
        where: 'introductions',
        note: 'The same kind of paste, in front of everybody.',
        text: 'Follow me for daily trading tips!!! Join my free group before it fills up and use my code ROCKET: https://t.me/rocketsignals',
      },
      { do: 'look', note: 'The bot’s word is due in five minutes. An edit or a deletion until then calls it off.' },
    ],
    next: ['move_5_minutes', 'dm', 'moderators'],
  },
];
