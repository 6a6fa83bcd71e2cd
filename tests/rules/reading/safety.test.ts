/** Whatever is written is read: without throwing, the same way twice, and in time that grows with the length only. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platforms } from '../../../src/domain/ids.js';
import { invitations, labels, places, type Prompt } from '../../../src/domain/reading.js';
import { wordsIn } from '../../../src/domain/event.js';
import { likeness } from '../../../src/rules/reading/likeness.js';
import { read, stepsOf, type ReadingContext } from '../../../src/rules/reading/read.js';
import { longestText } from '../../../src/rules/reading/scan.js';
import { traitsOf } from '../../../src/rules/reading/traits.js';
import { hostile } from './hostile.js';

const pieces = fc.constantFrom(
  '<',
  '>',
  '<@',
  '<https://a.example|',
  '|',
  '[',
  '](http',
  ')',
  '```',
  '`',
  '"',
  "'",
  '> ',
  '&gt; ',
  '\n',
  ':',
  ':tada:',
  '@',
  '.',
  '?',
  '!',
  ' ',
  'check out',
  ' my ',
  'channel',
  'you',
  'é',
  'ß',
  '🔥',
  '\ud83d',
  '\u200b',
  '日本',
  'l’',
  '$',
  '9',
  '%',
  'https://a.example/x',
); // prettier-ignore
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
);
const contexts: fc.Arbitrary<ReadingContext> = fc.record({
  platform: fc.constantFrom(...platforms),
  where: fc.constantFrom(...places),
  prompt: fc.oneof(fc.constantFrom<Prompt>('none', 'unknown'), fc.subarray([...invitations])),
  marked: fc.boolean(),
});

describe('for any text', () => {
  it('reads it, twice the same', () => {
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        const one = read(text, context);
        expect(read(text, context)).toEqual(one);
        expect(traitsOf(text, context.platform)).toEqual(traitsOf(text, context.platform));
        expect(likeness(text, context.platform, (words) => words)).toEqual(
          likeness(text, context.platform, (words) => words),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('keeps no words in the reading, and marks places within the text', () => {
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        const { reading, marks } = read(text, context);
        expect(wordsIn(reading)).toBeUndefined();
        for (const label of labels) {
          expect(reading[label].sure).toBeGreaterThanOrEqual(0);
          expect(reading[label].sure).toBeLessThanOrEqual(1);
        }
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('marks places within a text that was cut within an emoji', () => {
  const text = '<https://a.example|\ud83d';
  const { marks } = read(text, { platform: 'slack', where: 'dm', prompt: [], marked: true });
  expect(marks.map(({ end }) => end)).not.toContain(text.length + 1);
});

it('looks for marks only where they are asked for, and reads the same with them', () => {
  const text = 'Please subscribe to my channel!';
  const context: ReadingContext = { platform: 'slack', where: 'general', prompt: 'none' };
  const { reading, marks } = read(text, { ...context, marked: true });
  expect(marks.length).toBeGreaterThan(0);
  expect(read(text, context)).toEqual({ reading, marks: [] });
});

describe.each(Object.entries(hostile))('made of %s', (_, make) => {
  const context: ReadingContext = { platform: 'slack', where: 'general', prompt: 'none' };

  it('takes at most twice the steps for twice the length', () => {
    for (const length of [1_000, 10_000]) {
      const steps = stepsOf(make(length), context);
      expect(stepsOf(make(2 * length), context)).toBeLessThanOrEqual(2.02 * steps + 200);
    }
  });

  it('is read on both platforms', () => {
    expect(() => read(make(20_000), { ...context, platform: 'discord' })).not.toThrow();
  });
});

it('reads only the beginning of what is too long, and says so', () => {
  const long = `${'a '.repeat(longestText / 2)}check out my channel`;
  const { reading } = read(long, { platform: 'discord', where: 'general', prompt: 'none' });
  expect(reading.cut).toBe(true);
  expect(reading.promotes.is).toBe(false);
});
