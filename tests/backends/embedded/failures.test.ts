/** Commits that fail, as on a full disk: nothing half-done stays, nothing accepted is lost, nothing is said twice. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { movableClock } from '../../../src/backends/clock.js';
import { embedded } from '../../../src/backends/embedded/index.js';
import { minute } from '../../../src/domain/time.js';
import {
  ada,
  bob,
  byId,
  counts,
  cyd,
  gaveSoFar,
  heardOf,
  here,
  holding,
  joined,
  say,
  stageOn,
  t0,
  timer,
  triedKeys,
} from '../../contracts/backend/rig.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'failures-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A stage whose commits fail whenever `fails` says so. */
function failingStage(fails: () => boolean, dataDir = folder) {
  const clock = movableClock(t0);
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const open = () =>
    embedded({
      dataDir,
      clock,
      log,
      reached: (point) => {
        if (point === 'before_commit' && fails()) throw new Error('no space left on the disk');
      },
    });
  return stageOn({ clock, open, close: async () => undefined });
}

describe('a commit that fails', () => {
  it('refuses its event, of which nothing stays', async () => {
    let isFull = false;
    const stage = failingStage(() => isFull);
    const backend = await stage.open({ decide: counts });
    await backend.settled();
    isFull = true;
    await expect(backend.submit(joined('one'))).rejects.toThrow('no space');
    isFull = false;
    expect(await gaveSoFar(backend)).toBeUndefined();
    expect(await backend.submit(joined('one'))).toBe('accepted');
    expect(await gaveSoFar(backend)).toBe(1);
    await stage.end();
  });

  it('does not say twice what it could not confirm', async () => {
    let isFull = false;
    const held = holding('welcome');
    const stage = failingStage(() => isFull);
    const backend = await stage.open({
      decide: byId({ one: { decisions: [say('welcome', t0)] } }),
      deliver: held.deliver,
    });
    await backend.submit(joined('one'));
    await held.begun;
    isFull = true;
    held.end({ kind: 'delivered' });
    await expect(backend.submit(joined('two'))).rejects.toThrow('no space');
    isFull = false;
    await stage.clock.moveTo(t0 + minute, async () => undefined);
    await backend.settled();
    expect(stage.tried).toHaveLength(1);
    expect(heardOf(stage, 'delivered').at(-1)).toMatchObject({ key: 'welcome' });
    expect(await backend.waiting(here)).toEqual([]);
    await stage.end();
  });

  it('forgets no timer', async () => {
    let isFull = false;
    const stage = failingStage(() => isFull);
    const backend = await stage.open({ decide: byId({ one: { decisions: [timer('remind', t0 + minute)] } }) });
    await backend.submit(joined('one'));
    isFull = true;
    await stage.moveTo(t0 + 2 * minute);
    isFull = false;
    await stage.moveTo(t0 + 3 * minute);
    expect(await backend.waiting(here)).toEqual([]);
    expect(heardOf(stage, 'fell_due').length).toBeGreaterThan(0);
    await stage.end();
  });

  it.each([1, 2, 3, 4, 5, 6])('changes nothing in the end, wherever it fails (%i)', async (seed) => {
    const members = [ada, bob, cyd];
    const random = dice(seed);
    const joins = Array.from({ length: 12 }, () => members[Math.floor(random() * members.length)] ?? ada);
    const stage = failingStage(() => random() < 0.3);
    const backend = await openAtLast(stage);
    const all = joins.map((member, i) => joined(`join-${i}`, member));
    for (let left = all; left.length > 0; ) {
      const answers = await Promise.allSettled(left.map((event) => backend.submit(event)));
      left = left.filter((_, i) => answers[i]?.status === 'rejected');
    }
    await stage.moveTo(t0 + 10 * minute);
    for (const member of members) {
      // Each joining counts once, and so does the delivery that it led to.
      const expected = 2 * joins.filter((one) => one === member).length;
      expect((await gaveSoFar(backend, member)) ?? 0).toBe(expected);
    }
    expect(triedKeys(stage).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    await stage.end();
  });
});

/** Numbers from 0 to 1, the same for the same seed (a linear congruence; the constants are Numerical Recipes'). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Starting may fail too, and is tried again. */
async function openAtLast(stage: ReturnType<typeof stageOn>) {
  const backend = await stage.openIdle();
  const work = stage.work({
    decide: (event, memory, now) => ({
      ...counts(event, memory, now),
      ...(event.kind === 'member_joined' && { decisions: [say(event.id, now, { to: event.member })] }),
    }),
  });
  for (;;) {
    try {
      await backend.start(work);
      return backend;
    } catch {
      // Again.
    }
  }
}
