/** The kinds of tokens. */
export const Kind = {
  word: 0,
  number: 1,
  price: 2,
  link: 3,
  mention: 4,
  handle: 5,
  emoji: 6,
  code: 7,
  quote: 8,
  stop: 9, // . ! and the end of a line
  ask: 10, // ?
  comma: 11, // , ; : -
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];
