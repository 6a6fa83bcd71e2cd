/** Keyed hashes: what may be kept of words that must not be. */
import { describe, expect, it } from 'vitest';
import { keyedBy } from '../../src/config/keys.js';

describe('a keyed hash', () => {
  const hash = keyedBy(Buffer.alloc(32, 1));

  it('is the same for the same words, under the same key only', () => {
    expect(hash('ada')).toBe(keyedBy(Buffer.alloc(32, 1))('ada'));
    expect(hash('ada')).not.toBe(hash('bob'));
    expect(hash('ada')).not.toBe(keyedBy(Buffer.alloc(32, 2))('ada'));
  });

  it('is 16 characters that may stand in a key or a button', () => {
    for (const words of ['', 'ada', 'ä'.repeat(10_000)]) expect(hash(words)).toMatch(/^[\w-]{16}$/);
  });
});
