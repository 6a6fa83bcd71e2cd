/** What a message invites others to answer with: known afterwards by these traits alone. */
import { expect, it } from 'vitest';
import { traitsOf } from '../../../src/rules/reading/traits.js';

it.each([
  ['the bot’s own question', 'Welcome! How is your latest project coming along?', 'news'],
  ['a question after somebody’s health', 'Hey, how are you?', 'wellbeing'],
  ['a round of introductions', 'Say hello: your name, where you are from', 'introduction'],
  ['a plea for feedback', 'Here is my cover, thoughts? Any feedback welcome', 'feedback'],
  ['a search for a link', 'Does anyone know a good podcast on sound?', 'link'],
  ['a call for help', 'I need help with my build, does anyone know why it fails?', 'help'],
  ['a question in a language we do not know', 'Nad czym teraz pracujesz?', 'question'],
  ['the same in Spanish', '¿En qué proyecto estás trabajando?', 'news'],
] as const)('%s', (_, text, trait) => {
  expect(traitsOf(text, 'discord')).toContain(trait);
});

it('invites nothing by a remark', () => {
  expect(traitsOf('thanks, that fixed it', 'slack')).toEqual([]);
});
