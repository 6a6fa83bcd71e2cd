/** A lane's room: within any window of time, not within calendar minutes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeAt, roomIn, worthKeeping } from '../../src/backends/lane-room.js';

const limits = [
  { count: 2, per: 10 },
  { count: 3, per: 100 },
];

describe('the room in a lane', () => {
  it.each([
    ['an empty lane', [], 50, 2, 50],
    ['one that has begun once', [45], 50, 1, 50],
    ['one that is full for a moment', [42, 45], 50, 0, 52],
    ['one whose window has just passed', [40, 45], 50, 1, 50],
    ['one that is full for long', [5, 20, 35], 50, 0, 105],
  ])('is right for %s', (_, starts, now, room, free) => {
    expect(roomIn(starts, limits, now)).toBe(room);
    expect(freeAt(starts, limits, now)).toBe(free);
  });

  it('is never there where a limit allows nothing', () => {
    expect(freeAt([], [{ count: 0, per: 10 }], 5)).toBe(Infinity);
  });

  it('is there again exactly when it is said to be', () => {
    const beginnings = fc
      .array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 })
      .map((all) => all.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(beginnings, fc.integer({ min: 200, max: 250 }), (starts, now) => {
        const free = freeAt(starts, limits, now);
        expect(roomIn(starts, limits, free)).toBeGreaterThan(0);
        if (free > now) expect(roomIn(starts, limits, free - 1)).toBeLessThanOrEqual(0);
        expect(freeAt(worthKeeping(starts, limits, now), limits, now)).toBe(free);
      }),
    );
  });
});
