/** The wall against text: nothing that travels or is kept can hold a member's words, by its types and when it runs. */
import fc from 'fast-check';
import { describe, expectTypeOf, it } from 'vitest';
import type { Decision, Outcome } from '../../src/domain/decision.js';
import { wordsIn, type Event } from '../../src/domain/event.js';
import type { Records } from '../../src/domain/member.js';

/** The names of all fields, at any depth, that could hold any string at all. Ids are patterns, kinds are closed lists. */
type Open<T, Name> = T extends string
  ? string extends T
    ? Name
    : never
  : T extends readonly (infer Inner)[]
    ? Open<Inner, Name>
    : T extends object
      ? { [K in keyof T]-?: Open<T[K], K> }[keyof T]
      : never;

describe('by their types', () => {
  // A new name here is a decision: say beside it what keeps it from holding words.
  it('events hold ids, kinds, numbers and booleans', () => {
    expectTypeOf<Open<Event, 'event'>>().toEqualTypeOf<
      | 'id' // the platform's own
      | 'case' // an id of ours
      | 'key' // a decision's, made of ids
      | 'likeness' // keyed hashes
      | 'reason' // of the closed list in rules/reading
      | 'language' // ISO 639-1
    >();
  });

  it('records hold no more', () => {
    expectTypeOf<Open<Records[keyof Records], 'record'>>().toEqualTypeOf<
      'id' | 'alert' | 'case' | 'campaignOf' | 'likeness' | 'reason' | 'language' | OpenLabels
    >();
  });

  it('decisions hold no more', () => {
    expectTypeOf<Open<Decision | Outcome, 'decision'>>().toEqualTypeOf<
      | Open<Records[keyof Records], 'record'>
      | 'key'
      | 'cancel' // decisions' keys
      | 'which' // an id of ours
    >();
  });
});

/** In `Posted.found` each label names its reason, of the closed list in rules/reading. */
type OpenLabels = 'shares' | 'asksBack' | 'promotes' | 'callToAction' | 'asksFavour' | 'boilerplate';

/** Anything JSON can hold, of ids and numbers only. */
const id = fc.stringMatching(/^[\w:/#@.-]{0,40}$/);
const harmless = fc.object({
  key: fc.stringMatching(/^\w{1,12}$/),
  values: [id, fc.integer(), fc.boolean(), fc.constant(null)],
});

/** What people write: has white space somewhere, or goes on longer than any id. */
const sentence = fc.oneof(
  fc
    .tuple(fc.string({ minLength: 1 }), fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u3000', '\u2028'), fc.string())
    .map((parts) => parts.join('')),
  fc.string({ minLength: 161, maxLength: 400 }),
);

describe('when it runs', () => {
  it('lets ids, kinds and numbers pass', () => {
    fc.assert(fc.property(harmless, (value) => wordsIn(value) === undefined));
  });

  it('finds words wherever they are', () => {
    fc.assert(
      fc.property(
        harmless,
        sentence,
        fc.array(fc.oneof(fc.stringMatching(/^\w{1,8}$/), fc.nat(3)), { maxLength: 5 }),
        (value, words, path) => {
          const deep = path.reduceRight<unknown>(
            (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
            words,
          );
          return wordsIn({ ...value, deep }) !== undefined;
        },
      ),
    );
  });

  it('finds words that are the name of a field', () => {
    fc.assert(fc.property(harmless, sentence, (value, words) => wordsIn({ ...value, [words]: 1 }) !== undefined));
  });
});
