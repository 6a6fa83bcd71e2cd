/**
 * The Redis backend: any number of processes, any of which may die. Keeps the promises of `../backend.ts` by one script
 * that commits what an event changes, and by two queues (BullMQ) that hand events and deliveries to whoever is there.
 *
 * A job in a queue is only a reminder: that an event is not decided, or a decision not delivered, is written in its
 * community, and changes in the very commit that does it. So a job may come twice, or be handed out again.
 */
import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { wordsIn, type Event } from '../../domain/event.js';
import type { CommunityId, Duration, Instant } from '../../domain/ids.js';
import { StartError } from '../../domain/start-error.js';
import { day, dayOf, second } from '../../domain/time.js';
import type { Backend, Clock, Work } from '../backend.js';
import { reportTo, type Log } from '../report.js';
import { seenName } from '../seen-name.js';
import { checkServer } from './checks.js';
import { commit } from './commit.js';
import { connect } from './connect.js';
import { waitingOf } from './decisions.js';
import { deliverer, rowSteps } from './deliveries.js';
import type { FaultPoint } from './faults.js';
import { happenings } from './happen.js';
import { gathered } from './gathered.js';
import { bucketOf, defaultPrefix, keysUnder } from './keys.js';
import { lanes } from './lanes.js';
import { openLeases } from './leases.js';
import { notes } from './notes.js';
import { queues, worker, type Accepted, type EventJob } from './queues.js';
import { reading } from './reading.js';
import { load } from './records.js';
import { relay } from './relay.js';
import { noteErased } from './rewrite.js';
import { rhythm } from './rhythm.js';
import { claimScript, run } from './scripts.js';

export { faultPoints, type FaultPoint } from './faults.js';

export interface RedisOptions {
  /** One address, or several of one cluster with commas between; `redis://` or `rediss://`. */
  readonly url: string;
  readonly clock: Clock;
  readonly log?: Log;
  /** What every key begins with. */
  readonly prefix?: string;
  /** A gateway hears and asks, and leaves the work to workers. */
  readonly role?: 'all' | 'gateway' | 'worker';
  /** Called at each named point; the tests that kill the process do it there. */
  readonly reached?: (point: FaultPoint) => void;
}

const seenFor: Duration = 7 * day;
/** How long running deliveries may take to end when nobody says otherwise. */
const stopWithin: Duration = 20 * second;
/** Of that, so much is left for giving back what did not end. */
const handBackWithin: Duration = 2 * second;
/** So many ids are noted at once at most. */
const claimsAtOnce = 64;
/** How long this process remembers that a community is in the list of all. */
const knownFor: Duration = 10 * second;

/** Connects. Throws `StartError` where Redis cannot be used. */
export async function redis(options: RedisOptions): Promise<Backend> {
  const { url, clock, log, prefix = defaultPrefix, role = 'all', reached = () => undefined } = options;
  const connections = await connect(url, log);
  const { front, back } = connections;
  try {
    await checkServer(front, log);
  } catch (error) {
    connections.close();
    throw error;
  }
  const keys = keysUnder(prefix);
  const report = reportTo(log);
  const letGo = new AbortController();
  // Every running delivery listens.
  setMaxListeners(0, letGo.signal);
  const leases = openLeases(front, keys);
  const noted = notes(front, keys.notes);
  const read = reading(front, keys);
  const [frontLanes, backLanes] = [lanes(front, keys), lanes(back, keys)];
  const queue = queues(connections, keys, log);
  const known = new Map<CommunityId, number>();
  let current: Work | undefined;
  let stopped: Promise<void> | undefined;
  let closeWorkers = async (): Promise<void> => undefined;

  const working = (): Work => {
    if (!current) throw new Error('nothing is decided or delivered before the start');
    return current;
  };
  const announce = async (community: CommunityId, at: Instant): Promise<void> => {
    await back.zadd(keys.due, 'LT', at, community);
    beat.expect(at);
  };
  const erased = async (community: CommunityId): Promise<void> => {
    await noteErased(back, keys);
    const base = keys.base(community);
    if ((await back.exists(`${base}:r`, `${base}:d`, `${base}:i`)) > 0) return;
    known.delete(community);
    await back.srem(keys.communities, community);
  };
  const happening = happenings({
    client: back,
    keys,
    clock,
    report,
    letGo: letGo.signal,
    working,
    reached,
    announce,
    erased,
  });
  const relays = relay({ client: back, keys, clock, lanes: backLanes, queues: queue, happening, working, reached });
  /** Lanes too: one may have been released in another process. */
  const next = async (): Promise<Instant> => Math.min(await relays.next(), await backLanes.next(clock.now()));
  const beat = rhythm({
    clock,
    report,
    turn: relays.turn,
    next,
    async isAllDone() {
      return (await queue.isEmpty()) && (await next()) > clock.now();
    },
  });
  const deliver = deliverer({
    client: back,
    keys,
    clock,
    lanes: backLanes,
    report,
    letGo: letGo.signal,
    happening,
    working,
    reached,
  });
  const decide = ({ event, at }: Accepted): Promise<void> => {
    const [bucket, name] = [bucketOf(at), seenName(event)];
    // That an id was noted is forgotten after seven days; what waited longer than that is decided nevertheless.
    const mayBeLost = clock.now() - at > seenFor ? '1' : '0';
    return happening.happen(event, {
      checks: ['fresh', bucket, name, mayBeLost],
      writes: ['done', bucket, name, String(at)],
    });
  };

  const know = async (community: CommunityId): Promise<void> => {
    if ((known.get(community) ?? 0) > performance.now()) return;
    await front.sadd(keys.communities, community);
    known.set(community, performance.now() + knownFor);
  };
  const claim = gathered(claimsAtOnce, async (base: string, several: readonly string[]) => {
    const now = clock.now();
    const answers = (await run(front, claimScript, base, [now, dayOf(now), seenFor, ...several])) as readonly string[];
    return several.map((_, i) => ({ is: answers[2 * i], at: Number(answers[2 * i + 1]) }));
  });
  const accept = async (event: Event): Promise<'accepted' | 'repeated'> => {
    const { community } = event;
    await know(community);
    const { is, at } = await claim(keys.base(community), seenName(event));
    reached('after_claim');
    if (is === 'done') return 'repeated';
    // One that was noted and not done may never have got into the queue: a second job of it does no harm.
    await queue.addEvent({ event, at });
    reached('after_submit');
    return is === 'new' ? 'accepted' : 'repeated';
  };
  const ifOpen = <T>(work: () => Promise<T>): Promise<T> =>
    stopped ? Promise.reject(new Error('the backend was stopped')) : beat.busy(work);

  const beginWork = async (): Promise<void> => {
    await relays.recover();
    const workers = [
      worker<EventJob>('events', connections, keys, log, (job) =>
        beat.busy(async () => void (await Promise.all(job.events.map(decide)))),
      ),
      worker('deliveries', connections, keys, log, (job: Parameters<typeof deliver>[0]) =>
        beat.busy(() => deliver(job)),
      ),
    ];
    closeWorkers = async () => {
      await Promise.all(workers.map((one) => one.close()));
    };
    beat.begin();
  };

  /** Takes `within` at most, and a second more where Redis does not answer. */
  const close = async (within: Duration): Promise<void> => {
    const waiting = new AbortController();
    const inTime = (length: Duration): Promise<void> =>
      pause(length, undefined, { signal: waiting.signal }).catch(() => undefined);
    const ended = Promise.all([beat.rest(), closeWorkers()])
      .then(() => beat.settled())
      .catch(() => undefined);
    await Promise.race([ended, inTime(Math.max(0, within - handBackWithin))]);
    letGo.abort();
    await Promise.race([ended, inTime(handBackWithin)]);
    await Promise.race([Promise.allSettled([leases.releaseAll(), queue.close()]), inTime(second / 2)]);
    connections.close();
    await Promise.race([ended, inTime(second / 2)]);
    waiting.abort();
  };

  return {
    async start(work) {
      if ((await front.get(keys.carrying)) !== null) {
        throw new StartError(
          'REDIS_URL: `yourturn migrate` began to bring something here and did not finish. Run it again, and start then.',
        );
      }
      await front.set(keys.worked, clock.now(), 'NX');
      current = work;
      if (role !== 'gateway') await beginWork();
    },
    async submit(event) {
      const words = wordsIn(event);
      if (words) throw new Error(`an event may not hold words: ${words}`);
      return ifOpen(() => accept(event));
    },
    async recall(community, concern) {
      return (await load(front, keys, community, concern, clock.now())).memory;
    },
    waiting: (community, of) => read.waiting(community, clock.now(), of),
    communities: () => read.remembered(clock.now()),
    parked: async () => (await read.parked()).map(waitingOf),
    retry: (id) =>
      ifOpen(async () => {
        const row = await read.parkedAs(id);
        if (!row) return false;
        const now = clock.now();
        const steps = [...rowSteps(row, 'p'), 'unpark', id, String(now)];
        const committed = await commit(front, keys, row.community, steps);
        if (committed.is !== 'ok') return false;
        await announce(row.community, now);
        return true;
      }),
    held: () => frontLanes.held(),
    release: (lane) =>
      ifOpen(async () => {
        const wasHeld = await frontLanes.release(lane);
        if (wasHeld) beat.expect(clock.now());
        return wasHeld;
      }),
    async depths() {
      const [stored, { events }] = await Promise.all([read.depths(clock.now()), queue.depths()]);
      return { ...stored, inbox: stored.inbox + events };
    },
    note: (key) => noted.get(key),
    keepNote: (key, value) => ifOpen(() => noted.keep(key, value)),
    notes: (prefix_) => noted.list(prefix_),
    lease: (name) => leases.take(name),
    settled: () => beat.settled(),
    stop(within = stopWithin) {
      stopped ??= close(within);
      return stopped;
    },
  };
}
