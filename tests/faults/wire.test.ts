/**
 * The whole program, as one gateway and two workers on Redis, against the emulated Slack over HTTP: killed with -9 under load
 * while Redis restarts and Slack fails. Everybody hears what they should, once. `npm run test:faults` does the long form.
 */
import { describe, expect, it } from 'vitest';
import { minute } from '../../src/domain/time.js';
import { without } from '../setup/needs.js';
import { longestPatience, wireRun, type Told } from './wire-run.js';
import { wireStory, type Newcomer, type WireSize } from './wire-story.js';

const long = process.env['FAULTS'];
const size: WireSize =
  long === undefined
    ? { seed: 12, members: 60, kills: 7, restarts: 2 }
    : { seed: Number(long), members: 850, kills: 104, restarts: 12 };

/** What somebody who joins and answers so, or not at all, is to cause. */
const due = ({ name, answers }: Newcomer): Told => ({
  name,
  greetings: 1,
  nudges: answers?.isPromotion ? 1 : 0,
  answers: answers?.isPromotion === false ? 1 : 0,
  alerts: answers?.isPromotion ? 1 : 0,
});

describe.skipIf(without('redis'))('the whole program on Slack, killed, restarted and refused', () => {
  it(
    'greets, answers, nudges and alerts once each',
    async () => {
      const story = wireStory(size);
      const { told, twice, left, unacknowledged, sighted, searched, failed, figures } = await wireRun(
        story,
        longestPatience,
      );
      process.stdout.write(`${JSON.stringify(figures)}\n`);

      expect(told).toEqual(story.newcomers.map(due));
      expect(twice).toEqual([]);
      expect(left).toEqual({ inbox: 0, due: 0, parked: 0, toSay: 0 });
      expect(unacknowledged).toBe(0);
      expect(failed).toEqual([]);
      expect(sighted).toEqual([]);
      expect(Math.min(...searched)).toBeGreaterThan(0);
    },
    long === undefined ? longestPatience + 2 * minute : 30 * minute,
  );
});
