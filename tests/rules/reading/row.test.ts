/** What stands beside what: a text as one row of symbols. */
import { describe, expect, it } from 'vitest';
import { rowIn } from '../../../src/rules/reading/read.js';

const row = (text: string) => rowIn(text, { platform: 'discord', prompt: 'none', where: 'general' });

describe('the row of a text', () => {
  it('begins and ends, and has signs between', () => {
    expect(row('qwort, qwort. qwort?')).toEqual(['<', '~', ',', '~', '.', '~', '?', '>']);
  });

  it('has words without a meaning once for several, by their endings', () => {
    const said = row('this is the one that you have: qwort qwert zworted zwerting zwortly zworts');
    expect(said.slice(-6)).toEqual(['~', '~ed', '~ng', '~ly', '~*s', '>']);
  });

  it('tells a name where no sentence begins', () => {
    expect(row('Qwort zwerted Qwort')).toEqual(['<', '~', '~ed', '~Name', '>']);
  });

  it('has function words by the same symbol in every language', () => {
    expect(row('my kiln is under the roof')).toContain('"the"');
    expect(row('los vecinos de la casa no están y yo tampoco')).toContain('"the"');
  });

  it('tells an order from the same verb told', () => {
    expect(row('subscribe')).toContain('subscribe!');
    expect(row('i subscribe')).not.toContain('subscribe!');
  });
});
