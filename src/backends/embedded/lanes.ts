/** Lanes: when the latest deliveries of each began, and which of them are held. */
import type { Instant } from '../../domain/ids.js';
import type { Lane } from '../backend.js';
import { freeAt, roomIn, worthKeeping } from '../lane-room.js';
import type { Database } from './sqlite.js';

interface Known {
  starts: readonly Instant[];
  held?: { readonly why: string; readonly since: Instant };
  /** The limits as they were last told, while anything waits in this lane. */
  limits?: Lane['limits'];
}

export interface LaneTable {
  /** The first of these lanes through which nothing may go now. */
  firstClosed(lanes: readonly Lane[], now: Instant): Lane | undefined;
  /** A delivery begins in these lanes. */
  begin(lanes: readonly Lane[], now: Instant): void;
  /** Something waits in this lane from now on. */
  waitIn(lane: Lane): void;
  /** Lanes in which something waits and that have room now, with how much. */
  open(now: Instant): readonly { readonly name: string; readonly room: number }[];
  /** Nothing waits in this lane any more. */
  isEmpty(name: string): void;
  /** When the next lane in which something waits has room again. */
  next(now: Instant): Instant;
  hold(name: string, why: string, now: Instant): void;
  held(): readonly { readonly lane: string; readonly why: string; readonly since: Instant }[];
  release(name: string): boolean;
  /** Believes the table again, after a rollback or a start. */
  reload(): void;
}

export function laneTable(database: Database): LaneTable {
  const all = database.prepare('SELECT name, starts, why, since FROM lane ORDER BY name');
  const set = database.prepare(
    `INSERT INTO lane (name, starts, why, since) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET starts = excluded.starts, why = excluded.why, since = excluded.since`,
  );
  const known = new Map<string, Known>();

  const laneOf = (name: string): Known => {
    const lane = known.get(name) ?? { starts: [] };
    known.set(name, lane);
    return lane;
  };
  const store = (name: string, { starts, held }: Known): void => {
    set.run(name, JSON.stringify(starts), held?.why ?? null, held?.since ?? null);
  };
  const reload = (): void => {
    for (const lane of known.values()) {
      lane.starts = [];
      delete lane.held;
    }
    type Stored = { name: string; starts: string; why: string | null; since: Instant | null };
    for (const { name, starts, why, since } of all.all() as Stored[]) {
      const lane = laneOf(name);
      lane.starts = JSON.parse(starts) as Instant[];
      if (why !== null) lane.held = { why, since: since ?? 0 };
    }
  };
  reload();

  return {
    firstClosed: (lanes, now) =>
      lanes.find(({ name, limits }) => {
        const { starts, held } = laneOf(name);
        return held !== undefined || roomIn(starts, limits, now) < 1;
      }),
    begin(lanes, now) {
      for (const { name, limits } of lanes) {
        const lane = laneOf(name);
        lane.starts = worthKeeping([...lane.starts, now], limits, now);
        store(name, lane);
      }
    },
    waitIn({ name, limits }) {
      laneOf(name).limits = limits;
    },
    open: (now) =>
      [...known].flatMap(([name, { starts, held, limits }]) => {
        const room = limits && !held ? roomIn(starts, limits, now) : 0;
        return room > 0 ? [{ name, room }] : [];
      }),
    isEmpty(name) {
      delete laneOf(name).limits;
    },
    next: (now) =>
      Math.min(
        Infinity,
        ...[...known.values()].map(({ starts, held, limits }) =>
          limits && !held ? freeAt(starts, limits, now) : Infinity,
        ),
      ),
    hold(name, why, now) {
      const lane = laneOf(name);
      lane.held ??= { why, since: now };
      store(name, lane);
    },
    held: () => [...known].flatMap(([lane, { held }]) => (held ? [{ lane, ...held }] : [])),
    release(name) {
      const lane = known.get(name);
      if (!lane?.held) return false;
      delete lane.held;
      store(name, lane);
      return true;
    },
    reload,
  };
}
