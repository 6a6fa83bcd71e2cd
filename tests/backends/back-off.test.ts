/** Back-off: longer each time, never the same for two, never by dice. */
import { describe, expect, it } from 'vitest';
import { backOff, mostTries } from '../../src/backends/back-off.js';
import { hour, minute, second } from '../../src/domain/time.js';

describe('back-off', () => {
  it('doubles, up to half an hour and a quarter of it', () => {
    const waits = Array.from({ length: mostTries }, (_, i) => backOff('id', i + 1));
    for (const [i, wait] of waits.entries()) {
      const plain = Math.min(2 * second * 2 ** i, 30 * minute);
      expect(wait).toBeGreaterThanOrEqual(plain);
      expect(wait).toBeLessThanOrEqual(plain * 1.25);
    }
  });

  it('is the same for the same try, and another for another delivery', () => {
    expect(backOff('a', 3)).toBe(backOff('a', 3));
    expect(new Set(['a', 'b', 'c', 'd', 'e'].map((id) => backOff(id, 5))).size).toBe(5);
  });

  it('outlasts an outage of some hours in all', () => {
    const sum = Array.from({ length: mostTries - 1 }, (_, i) => backOff('id', i + 1)).reduce((a, b) => a + b);
    expect(sum).toBeGreaterThan(4 * hour);
    expect(sum).toBeLessThan(8 * hour);
  });
});
