/** The same pitch in other clothes is the same; two short honest answers are not. */
import { describe, expect, it } from 'vitest';
import { likeness } from '../../../src/rules/reading/likeness.js';

const keyed = (words: string) => `key(${words})`;
const bandsOf = (text: string, key = keyed) => likeness(text, 'discord', key);
const shared = (one: string, other: string) => {
  const bands = new Set(bandsOf(one));
  return bandsOf(other).filter((band) => bands.has(band)).length;
};

const pitch =
  'Hey Sam! I just launched my new podcast about urban foxes and the people who feed them. ' +
  'New episodes every Tuesday, subscribe so you never miss one: https://pod.example/foxes 🦊';

describe('the same pitch', () => {
  it.each([
    ['with another name', pitch.replace('Sam', 'Alexandra')],
    ['with another link', pitch.replace('https://pod.example/foxes', 'https://elsewhere.example/?x=1')],
    ['with other emoji', pitch.replace('🦊', '🔥🔥🔥')],
    ['with another greeting', pitch.replace('Hey Sam!', 'Good morning everyone,')],
    ['with no greeting', pitch.replace('Hey Sam! ', '')],
    [
      'with its lines in another order',
      'New episodes every Tuesday, subscribe so you never miss one: https://pod.example/foxes\n' +
        'I just launched my new podcast about urban foxes and the people who feed them.',
    ],
    ['in capitals', pitch.toUpperCase()],
    ['with a word added', pitch.replace('my new podcast', 'my brand new podcast')],
  ])('%s', (_, other) => {
    expect(shared(pitch, other)).toBeGreaterThan(0);
  });
});

describe('not the same', () => {
  it.each([
    [
      'two honest answers about the same thing',
      'I am editing a short film about my uncle, who keeps bees on a roof in Leeds',
      'I am finishing a novel about my aunt, who drove a tram in Lisbon for forty years',
    ],
    [
      'two pitches of different things',
      pitch,
      'Our workshop on grant writing is on Thursday at six, places are limited, so sign up today and bring a friend along',
    ],
    [
      'two questions for help',
      'Why does this loop never end? I set i to zero and increment it in the body, but it prints forever',
      'Why does my import fail? I put the module next to the script, and python still says that it cannot be found',
    ],
  ])('%s', (_, one, other) => {
    expect(shared(one, other)).toBe(0);
  });

  it.each(['nice, thanks!', 'thanks', 'good, and you?', '', '👍👍👍'])('too short to be compared: "%s"', (text) => {
    expect(bandsOf(text)).toEqual([]);
  });

  it('in another community, by its key', () => {
    const other = new Set(bandsOf(pitch, (words) => `other(${words})`));
    expect(bandsOf(pitch).some((band) => other.has(band))).toBe(false);
  });
});

it('costs the same number of keyed hashes whatever the length', () => {
  const calls: string[] = [];
  bandsOf(pitch.repeat(500), (words) => {
    calls.push(words);
    return words;
  });
  expect(calls).toHaveLength(8);
});
