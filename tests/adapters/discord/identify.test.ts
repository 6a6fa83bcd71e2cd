/** The budget of identifies, and how far a shard has got: plain functions, in tables. */
import { describe, expect, it } from 'vitest';
import { betweenIdentifies, identifyAt, stillCounted } from '../../../src/adapters/discord/identify.js';
import { failing, progress } from '../../../src/adapters/discord/progress.js';
import { day, hour, minute, second } from '../../../src/domain/time.js';

const now = Date.UTC(2026, 0, 1, 12);
const budget = { total: 1_000, maxConcurrency: 1, shards: 1 };
const spent = (count: number, every: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => now - (count - i) * every);

describe('an identify', () => {
  it.each<[string, readonly number[], Partial<typeof budget>, number]>([
    ['the first', [], {}, now],
    ['one after five seconds and a half', [now - betweenIdentifies], {}, now],
    ['one after two seconds', [now - 2 * second], {}, now - 2 * second + betweenIdentifies],
    ['another shard of the same five seconds', [now - 2 * second], { maxConcurrency: 16 }, now],
    ['the seventeenth of sixteen at a time', spent(16, 100), { maxConcurrency: 16 }, now - 1_600 + betweenIdentifies],
    ['one of a circle, in its hour', spent(33, minute), {}, now - 33 * minute + hour],
    ['a start of many shards', spent(60, betweenIdentifies), { shards: 100 }, now],
    ['the last tenth of the day', spent(900, 90 * second), { shards: 600 }, now - 900 * 90 * second + day],
  ])('waits for its turn: %s', (_, before, more, expected) => {
    expect(identifyAt(before, now, { ...budget, ...more })).toBe(expected);
  });

  it('never uses up the day, though something went round in circles for all of it', () => {
    let times: readonly number[] = [];
    let at = now;
    for (let i = 0; i < 2_000; i++) {
      at = identifyAt(stillCounted(times, at), at, budget);
      times = [...times, at];
    }
    const busiest = Math.max(...times.map((from) => times.filter((one) => one >= from && one < from + day).length));
    expect(busiest).toBeLessThan(1_000);
  });

  it('counts for a day, and not if it lies in the future', () => {
    expect(stillCounted([now - day, now - day + 1, now, now + 1], now)).toEqual([now - day + 1, now]);
  });
});

describe('how far a shard has got', () => {
  it('is up to the first event that is not dealt with', () => {
    const done = progress();
    done.restart(10);
    for (const sequence of [11, 12, 13]) done.begin(sequence);
    done.done(12);
    expect(done.upTo).toBe(10);
    done.done(11);
    expect(done.upTo).toBe(12);
    done.done(13);
    expect(done.upTo).toBe(13);
  });

  it('begins anew with a session', () => {
    const done = progress();
    done.begin(7);
    done.restart(0);
    done.begin(1);
    done.done(1);
    expect(done.upTo).toBe(1);
  });

  it('waits longer and longer for an event that fails, and gives it up in the end', () => {
    const failures = failing();
    const pauses = Array.from({ length: 10 }, () => failures.pause(5));
    expect(pauses.slice(0, 5)).toEqual([5, 10, 20, 40, 60].map((one) => one * second));
    expect(pauses.at(-1)).toBeUndefined();
    expect(failures.pause(6)).toBe(5 * second);
  });
});
