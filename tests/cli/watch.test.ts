/** The heartbeat, and what a start tells of the time in which there was none. */
import { afterEach, expect, it } from 'vitest';
import { movableClock, type MovableClock } from '../../src/backends/clock.js';
import { heartbeatKey, keepWatch, tellOutage, type Watch } from '../../src/cli/watch.js';
import type { Event } from '../../src/domain/event.js';
import type { CommunityId } from '../../src/domain/ids.js';
import { day, hour, minute } from '../../src/domain/time.js';

const t0 = Date.UTC(2026, 0, 1, 12);
const home: CommunityId = 'playground:home';
const quiet = { debug() {}, info() {}, warn() {}, error() {}, fatal() {} };
const atOnce = () => Promise.resolve();

/** Notes and communities in memory: what is watched here is what is told, not how it is kept. */
function backendWith(notes: Map<string, string>, fails = () => false) {
  const told: Event[] = [];
  return {
    told,
    communities: async () => [home],
    note: async (key: string) => notes.get(key),
    async keepNote(key: string, value: string | null) {
      if (fails()) throw new Error('gone');
      if (value === null) notes.delete(key);
      else notes.set(key, value);
    },
    async submit(event: Event) {
      told.push(event);
      return 'accepted' as const;
    },
  };
}

let watch: Watch | undefined;
afterEach(() => watch?.stop());

async function start(clock: MovableClock, notes: Map<string, string>, fails?: () => boolean) {
  const backend = backendWith(notes, fails);
  const house = { backend, clock, log: quiet };
  await tellOutage(house);
  watch = await keepWatch(house);
  return backend;
}

it('tells nobody of an outage at the first start', async () => {
  expect((await start(movableClock(t0), new Map())).told).toEqual([]);
});

it('tells nobody of a restart that took a moment', async () => {
  const notes = new Map([[heartbeatKey, String(t0 - 2 * minute)]]);
  expect((await start(movableClock(t0), notes)).told).toEqual([]);
});

it('tells every community from when until when it was blind', async () => {
  const notes = new Map([[heartbeatKey, String(t0 - day)]]);
  const { told } = await start(movableClock(t0), notes);
  expect(told).toMatchObject([{ kind: 'was_blind', community: home, from: t0 - day, until: t0 }]);
  expect(notes.get(heartbeatKey)).toBe(String(t0));
});

it('stays blind where a start was in vain', async () => {
  const notes = new Map([[heartbeatKey, String(t0 - day)]]);
  const backend = backendWith(notes);
  const startsInVain = (at: number) => tellOutage({ backend, clock: movableClock(at), log: quiet });
  await startsInVain(t0);
  await startsInVain(t0 + minute);
  expect(backend.told).toMatchObject([
    { from: t0 - day, until: t0 },
    { from: t0 - day, until: t0 + minute },
  ]);
  expect(new Set(backend.told.map(({ id }) => id)).size).toBe(2);
});

it('notes every minute that it watches, also after a note that failed', async () => {
  const clock = movableClock(t0);
  const notes = new Map<string, string>();
  let isDown = false;
  await start(clock, notes, () => isDown);
  isDown = true;
  await clock.moveTo(t0 + 10 * minute, atOnce);
  expect(notes.get(heartbeatKey)).toBe(String(t0));
  isDown = false;
  await clock.moveTo(t0 + hour, atOnce);
  expect(notes.get(heartbeatKey)).toBe(String(t0 + hour));
});

it('notes nothing any more once it was stopped', async () => {
  const clock = movableClock(t0);
  const notes = new Map<string, string>();
  await start(clock, notes);
  watch?.stop();
  await clock.moveTo(t0 + hour, atOnce);
  expect(notes.get(heartbeatKey)).toBe(String(t0));
});
