/** The plain word "stop" to the bot: nobody has to ask twice, and nobody is silenced by a sentence that only holds it. */
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/domain/reading.js';
import { read } from '../../../src/rules/reading/read.js';

const stops = (text: string, where: Place = 'dm') =>
  read(text, { platform: 'slack', prompt: 'none', where }).reading.stop;

describe('stops', () => {
  it.each([
    'stop',
    'STOP!',
    'Stop.',
    'unsubscribe',
    'Please stop messaging me',
    'stop 🛑',
    'basta',
    'arrête',
    'déjame en paz',
    'Lass mich in Ruhe!',
    'pare',
    'stop met berichten',
    'Bana artık yazmayın.',
    'beni rahat bırak',
    'Proszę do mnie nie pisać.',
    'zostaw mnie w spokoju',
  ])('at %s', (text) => {
    expect(stops(text)).toBe(true);
  });
});

describe('does not stop', () => {
  it.each([
    ['at the word in a sentence', 'I cannot stop thinking about bees'],
    ['at an invitation', 'stop by on Friday'],
    ['at a question', 'stop?'],
    ['at a quotation', '> stop'],
    ['at nothing', ''],
  ])('%s', (_, text) => {
    expect(stops(text)).toBe(false);
  });

  it('in a channel, where the word is for somebody else', () => {
    expect(stops('stop', 'general')).toBe(false);
  });
});
