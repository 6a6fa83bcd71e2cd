/**
 * Killed with SIGKILL at each of a list of points, twenty times each, on one and the same file: no accepted event is
 * lost, no confirmed delivery is repeated, nobody is greeted twice.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultPoints } from '../../src/backends/embedded/deliveries.js';
import type { Event } from '../../src/domain/event.js';
import { memberId } from '../../src/domain/ids.js';
import { here } from '../contracts/backend/rig.js';
import { build } from './build.js';
import { platform } from './platform.js';

const kills = 20;
const joinsEach = 4;

let folder: string;
let built: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kill-'));
  built = await build(folder);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const joins = (round: number): readonly Event[] =>
  Array.from({ length: joinsEach }, (_, i) => {
    const name = `m${round}x${i}`;
    return { kind: 'member_joined', id: `join.${name}`, community: here, at: Date.now(), member: memberId(here, name) };
  });

describe.concurrent('killed with -9', () => {
  it.each(faultPoints)(
    `loses nothing and repeats nothing: %s`,
    async (point) => {
      const dataDir = join(folder, point);
      const { accepted, seenBy, repeated, again, waiting, live } = platform();
      const events: Event[] = [];
      const toSubmit = () => events.filter(({ id }) => !accepted.has(id));

      for (let round = 0; round < kills; round++) {
        events.push(...joins(round));
        // At the first, the second, ... time that the point is reached, in turns: the same plan in every run.
        const nth = 1 + (round % joinsEach);
        expect(await live({ build: built, dataDir, events: toSubmit(), point, nth })).toBe('SIGKILL');
      }
      expect(await live({ build: built, dataDir, events: toSubmit() })).toBe(0);

      expect(toSubmit()).toEqual([]);
      expect(waiting).toEqual([]);
      expect(repeated).toEqual([]);
      expect([...seenBy.keys()].toSorted()).toEqual(
        events.flatMap((event) => ('member' in event && event.member ? [event.member] : [])).toSorted(),
      );
      for (const [member, ids] of seenBy) expect(ids.size, `greetings of ${member}`).toBe(1);
      // Between delivery and confirmation a crash does repeat, under the same id: else this test would kill elsewhere.
      if (point === 'after_delivery' || point === 'while_confirming') expect(again.length).toBeGreaterThan(0);
    },
    120_000,
  );
});
