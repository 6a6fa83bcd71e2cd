/** What lies on disk is shorter than what it says, and says the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longKey, longValue, shortKey, shortValue } from '../../src/backends/short.js';
import { memberKey, tieKey, everywhere } from '../../src/domain/member.js';
import { ada, bob, here } from '../contracts/backend/rig.js';

describe('the short form', () => {
  it('can be undone, whatever the value', () => {
    const awkward = fc.constantFrom(
      '"a":"',
      here,
      `${here}/ada`,
      '"seenAt":',
      '\u0001',
      '\n',
      '$&',
      'everywhere',
      '{"is":true,"sure":',
    );
    const anything = fc.jsonValue().chain((value) => fc.tuple(fc.constant(value), fc.array(awkward)));
    fc.assert(
      fc.property(anything, fc.constantFrom(here, everywhere, 'slack:T$&' as const), ([value, words], scope) => {
        const whole = { value, words, [words.join('')]: words.join('') };
        expect(longValue(scope, shortValue(scope, whole))).toEqual(JSON.parse(JSON.stringify(whole)));
      }),
    );
  });

  it('can be undone for keys', () => {
    for (const key of [memberKey(ada), tieKey(ada, bob)]) expect(longKey(here, shortKey(here, key))).toBe(key);
  });

  it('is a good deal shorter', () => {
    const member = { seenAt: 1, spokeAt: [1], question: { askedAt: 1, wording: 1, answeredAt: 1 }, gave: 1, asked: 1 };
    expect(shortValue(here, member).length).toBeLessThan(JSON.stringify(member).length / 2);
    expect(shortKey(here, tieKey(ada, bob)).length).toBeLessThan(16);
  });
});
