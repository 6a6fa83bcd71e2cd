/**
 * Two workers and a gateway, killed with -9 at named points and at random, while Redis restarts and the platform fails:
 * nothing is lost, and nothing is said twice where the platform can tell. `npm run test:faults` does the long form.
 */
import { describe, expect, it } from 'vitest';
import { minute } from '../../src/domain/time.js';
import { without } from '../setup/needs.js';
import { planOf, tells, type Size } from './plan.js';
import { run } from './run.js';

const long = process.env['FAULTS'];
const size: Size =
  long === undefined
    ? { seed: 7, events: 150, kills: 6, restarts: 1 }
    : { seed: Number(long), events: 5_000, kills: 120, restarts: 12 };

describe('a plan of faults', () => {
  it('is the same for the same seed, and another for another', () => {
    const [one, same, other] = [planOf(size), planOf(size), planOf({ ...size, seed: size.seed + 1 })];
    expect(JSON.stringify(same)).toBe(JSON.stringify(one));
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(one));
    expect(same.answer('welcome.x', 2)).toBe(one.answer('welcome.x', 2));
  });
});

describe.skipIf(without('redis'))('killed, restarted and refused', () => {
  it(
    'loses nothing, and says nothing twice where the platform can tell',
    async () => {
      const plan = planOf(size);
      const { seen, memories, waiting, sighted, searched, failed, figures } = await run(plan);
      const repeats = [...seen.values()].filter((said) => said.length > 1);
      process.stdout.write(`${JSON.stringify({ ...figures, seen: seen.size, repeats: repeats.length })}\n`);

      expect(failed).toEqual([]);
      expect(waiting).toBe(0);
      const joined = plan.story.filter(({ kind }) => kind === 'joined').map(({ member }) => member);
      const due = joined.flatMap((member) => [`welcome.${member}`, `reminder.${member}`]);
      expect([...seen.keys()].toSorted()).toEqual(due.toSorted());
      expect(repeats.filter(([said]) => said?.community === tells)).toEqual([]);
      // A repeat that no platform could be spared still came under its first name.
      for (const said of repeats) expect(new Set(said.map(({ id }) => id)).size).toBe(1);
      const different = [...memories].filter(([, [disturbed, calm]]) => disturbed !== calm);
      expect(different.slice(0, 2)).toEqual([]);
      expect(sighted).toEqual([]);
      expect(searched).toBeGreaterThan(0);
    },
    long === undefined ? minute : 30 * minute,
  );
});
