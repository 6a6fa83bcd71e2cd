/**
 * What happened at the Long Table before the visitor came: sixty days, told to the bot as they happen, so that it has
 * watched for long enough to believe what it sees, and members have a network to look at from the first second.
 */
import type { Duration, Instant } from '../../domain/ids.js';
import { day, hour, minute } from '../../domain/time.js';

/** How far before "today" the playground begins. The bot believes what it sees after 30 days (`Settings.watch`). */
export const pastLength: Duration = 60 * day;

export type PastStep = { readonly at: Duration } & (
  | { readonly kind: 'joins'; readonly name: string; readonly about: string }
  | {
      readonly kind: 'says';
      readonly who: string;
      readonly where: 'introductions' | 'general' | 'promo' | 'dm';
      readonly text: string;
      /** A name for what is replied to later, and what this replies to. */
      readonly as?: string;
      readonly to?: string;
    }
);

/**
 * How long after the beginning the table's day begins, so that people there write by day: at nine, by the clock of the
 * machine that this runs on, which is mostly the visitor's.
 */
export function morningAfter(beginning: Instant): Duration {
  const at = new Date(beginning);
  const sinceMidnight = at.getHours() * hour + at.getMinutes() * minute;
  return (9 * hour - sinceMidnight + day) % day;
}

/** Who sat at the table before the bot came. Noor looks after it. */
export const founders = [
  { name: 'Noor', about: 'Makes documentaries, and looks after the table', isModerator: true },
  { name: 'Tom', about: 'Designs board games about slow things', isModerator: false },
] as const;

const on = (days: number, hours: number, minutes = 0): Duration => days * day + hours * hour + minutes * minute;

type Where = Extract<PastStep, { kind: 'says' }>['where'];
const joins = (at: Duration, name: string, about: string): PastStep => ({ kind: 'joins', at, name, about });
const says = (at: Duration, who: string, where: Where, text: string, names: { as?: string; to?: string } = {}) =>
  ({ kind: 'says', at, who, where, text, ...names }) satisfies PastStep;

/** In order of time, from nine in the morning of the first day. The last day is the visitor's. */
export const pastOfTheTable: readonly PastStep[] = [
  says(
    on(0, 2),
    'noor',
    'general',
    'There is a bot at the table now, Your Turn. It says hello to newcomers, and it only ever whispers.',
  ),
  joins(on(2, 1), 'Mika', 'Records sounds that are about to disappear'),
  says(
    on(2, 2),
    'mika',
    'dm',
    'Hello! I am recording an old ferry before it is scrapped in spring, and the engine room is the hard part. What are you working on?',
  ),
  says(
    on(2, 3),
    'mika',
    'introductions',
    'Hello, I am Mika. I record sounds that are about to disappear: a ferry, phone boxes, a lift from 1961. What is everybody here working on?',
    { as: 'mika' },
  ),
  says(
    on(2, 5),
    'tom',
    'introductions',
    'Welcome, Mika. I am making a board game about gardening in the wrong climate. Did the lift squeak for you?',
    { as: 'tom1', to: 'mika' },
  ),
  says(
    on(3, 1),
    'mika',
    'introductions',
    'It squeaked once and never again, like an actor. What grows in your wrong climate?',
    { as: 'mika2', to: 'tom1' },
  ),
  says(on(3, 4), 'tom', 'introductions', 'So far, disappointment and one very good rule about tomatoes.', {
    to: 'mika2',
  }),
  joins(on(9, 3), 'Inés', 'Draws a comic about a night nurse'),
  says(
    on(9, 4),
    'ines',
    'introductions',
    'Hi all, I am Inés. I draw a comic about a night nurse who can hear what the machines think. Forty pages are done. What are you making, and what keeps you at it?',
    { as: 'ines' },
  ),
  says(
    on(9, 6),
    'mika',
    'introductions',
    'Deadlines that other people set. I have the hum of three real hospital machines on tape, would they be any use to you?',
    { as: 'mika3', to: 'ines' },
  ),
  says(
    on(9, 8),
    'ines',
    'introductions',
    'They would! One of mine is a fridge with opinions. How did you get into the hospital with a microphone?',
    { as: 'ines2', to: 'mika3' },
  ),
  says(on(10, 2), 'mika', 'introductions', 'I asked a nurse who liked the idea. It took four months of asking.', {
    to: 'ines2',
  }),
  says(on(18, 2), 'ines', 'general', 'How is the ferry, @mika? Is it still afloat?', { as: 'ines3' }),
  says(on(18, 3), 'mika', 'general', 'Afloat, and louder than ever. How many pages are you at, now?', {
    as: 'mika4',
    to: 'ines3',
  }),
  says(on(18, 7), 'ines', 'general', 'Fifty-two, of which nine are good.', { to: 'mika4' }),
  joins(on(20, 2), 'Priya', 'Makes short films about hands'),
  says(
    on(20, 3),
    'priya',
    'introductions',
    'I am Priya, and I make short films about hands: a baker, a signer, a goalkeeper. I have just moved here. Who else films people at work, and how do you ask them?',
    { as: 'priya' },
  ),
  says(
    on(20, 5),
    'noor',
    'introductions',
    'Welcome, Priya! I spend a day without the camera first. Whose hands are next?',
    { as: 'noor1', to: 'priya' },
  ),
  says(on(21, 1), 'priya', 'introductions', 'A day without it, I will try that. Next is a piano tuner in Leith.', {
    to: 'noor1',
  }),
  says(on(27, 4), 'mika', 'general', '@ines the hospital tapes are cut, which of the three machines is the fridge?', {
    as: 'mika5',
  }),
  says(on(27, 6), 'ines', 'general', 'The second, without any doubt. It sounds like my aunt.', { to: 'mika5' }),
  says(
    on(31, 2),
    'tom',
    'promo',
    'The gardening game is on the table at last: https://example.org/wrong-climate. Sign up there if you would like to test it!',
    { as: 'tom2' },
  ),
  says(on(31, 5), 'noor', 'promo', 'I played it with my mother, who won with a cactus. How long did it take you?', {
    as: 'noor2',
    to: 'tom2',
  }),
  says(on(32, 1), 'tom', 'promo', 'Two years and one divorce from a spreadsheet. What is your mother playing next?', {
    to: 'noor2',
  }),
  says(on(38, 3), 'priya', 'general', '@noor the piano tuner said yes. How long do you let the camera run?', {
    as: 'priya2',
  }),
  says(on(38, 6), 'noor', 'general', 'Until they forget it, and then an hour more.', { to: 'priya2' }),
  says(
    on(45, 4),
    'mika',
    'general',
    'The ferry record is out, the one with the engine room: https://example.org/ferry. Have a listen, and thank you @ines for the cover.',
    { as: 'mika6' },
  ),
  says(on(45, 6), 'ines', 'general', 'I have had it on all day. Which side is the engine room?', {
    as: 'ines4',
    to: 'mika6',
  }),
  says(on(46, 2), 'mika', 'general', 'The second. The first is me being seasick.', { to: 'ines4' }),
  says(on(52, 5), 'tom', 'general', '@ines would your nurse play board games on a night shift?', { as: 'tom3' }),
  says(
    on(57, 2),
    'priya',
    'general',
    '@mika do you still have the squeaky lift? I am cutting a film about a caretaker.',
  ),
  says(on(58, 3), 'noor', 'general', 'Good morning, table. Somebody new is coming this week, keep a chair free.'),
];
