/** Lanes, for all processes together: when the latest deliveries of each began, which are held, and what waits in them. */
import type { Instant } from '../../domain/ids.js';
import type { Lane } from '../backend.js';
import { freeAt, roomIn, worthKeeping } from '../lane-room.js';
import type { Client } from './connect.js';
import type { Keys } from './keys.js';
import { run, swapScript } from './scripts.js';

export interface LaneState {
  readonly starts: readonly Instant[];
  readonly held?: { readonly why: string; readonly since: Instant };
  /** The limits as they were last told. */
  readonly limits: Lane['limits'];
}

export interface Lanes {
  /** A delivery begins in these lanes, unless nothing may go through one of them now: that one. */
  pass(lanes: readonly Lane[], now: Instant): Promise<Lane | undefined>;
  /** Something waits in this lane from now on. */
  waitIn(lane: string, entry: string, due: Instant): Promise<void>;
  leave(lane: string, entry: string): Promise<void>;
  /** What may go on now, by lane, first what was due first. */
  open(now: Instant): Promise<readonly { readonly lane: string; readonly entries: readonly string[] }[]>;
  /** When the next lane in which something waits has room again. */
  next(now: Instant): Promise<Instant>;
  hold(lane: Lane, why: string, now: Instant): Promise<void>;
  held(): Promise<readonly { readonly lane: string; readonly why: string; readonly since: Instant }[]>;
  release(name: string): Promise<boolean>;
}

/** So many are let through at once; what is left over has the next turn. */
const most = 100;
const unknown: LaneState = { starts: [], limits: [] };

export function lanes(client: Client, keys: Keys): Lanes {
  const read = (words: string | null | undefined): LaneState => (words ? (JSON.parse(words) as LaneState) : unknown);
  const all = async (): Promise<readonly (readonly [string, LaneState])[]> =>
    Object.entries(await client.hgetall(keys.lanes)).map(([name, words]) => [name, read(words)] as const);

  /** Changes a lane against what was read of it; undefined leaves it as it is. */
  const change = async (name: string, how: (lane: LaneState) => LaneState | undefined): Promise<boolean> => {
    for (;;) {
      const words = await client.hget(keys.lanes, name);
      const changed = how(read(words));
      if (!changed) return false;
      if ((await run(client, swapScript, keys.lanes, [name, words ?? '', JSON.stringify(changed)])) === 1) return true;
    }
  };

  const enter = async ({ name, limits }: Lane, now: Instant): Promise<boolean> => {
    let isOpen = false;
    await change(name, (lane) => {
      isOpen = !lane.held && roomIn(lane.starts, limits, now) > 0;
      if (isOpen) return { starts: worthKeeping([...lane.starts, now], limits, now), limits };
      return JSON.stringify(limits) === JSON.stringify(lane.limits) ? undefined : { ...lane, limits };
    });
    return isOpen;
  };

  const waiting = async (now: Instant): Promise<readonly { name: string; room: number; free: Instant }[]> => {
    const open = (await all()).filter(([, { held }]) => !held);
    const counts = await Promise.all(open.map(([name]) => client.zcard(keys.lane(name))));
    return open.flatMap(([name, { starts, limits }], i) =>
      counts[i] ? [{ name, room: Math.min(most, roomIn(starts, limits, now)), free: freeAt(starts, limits, now) }] : [],
    );
  };

  return {
    async pass(through, now) {
      for (const lane of through) if (!(await enter(lane, now))) return lane;
      return undefined;
    },
    async waitIn(lane, entry, due) {
      await client.zadd(keys.lane(lane), due, entry);
    },
    async leave(lane, entry) {
      await client.zrem(keys.lane(lane), entry);
    },
    async open(now) {
      const withRoom = (await waiting(now)).filter(({ room }) => room > 0);
      return Promise.all(
        withRoom.map(async ({ name, room }) => ({
          lane: name,
          entries: await client.zrange(keys.lane(name), 0, String(room - 1)),
        })),
      );
    },
    next: async (now) => Math.min(Infinity, ...(await waiting(now)).map(({ free }) => free)),
    async hold({ name, limits }, why, now) {
      await change(name, ({ starts, held }) => ({ starts, limits, held: held ?? { why, since: now } }));
    },
    held: async () => (await all()).flatMap(([lane, { held }]) => (held ? [{ lane, ...held }] : [])),
    release: (name) => change(name, ({ starts, limits, held }) => (held ? { starts, limits } : undefined)),
  };
}
