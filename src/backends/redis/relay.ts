/**
 * Sees to it that what falls due is done: looks into the communities where something is due, and hands what is to be
 * said to the queue. Every worker has a relay; whatever one takes, no other takes for a while, and whoever dies with
 * something in hand is stood in for after that.
 */
import type { CommunityId, Duration, Instant } from '../../domain/ids.js';
import type { Event } from '../../domain/event.js';
import { hour, second } from '../../domain/time.js';
import { backOff, mostTries } from '../back-off.js';
import type { Clock, Work } from '../backend.js';
import { fellDueEvent, undeliverableEvent } from '../outcome-events.js';
import type { Steps } from './commit.js';
import type { Client } from './connect.js';
import { rowOf, type Row } from './decisions.js';
import { parkSteps, rowSteps } from './deliveries.js';
import type { FaultPoint } from './faults.js';
import type { Happening } from './happen.js';
import type { Keys } from './keys.js';
import type { Lanes } from './lanes.js';
import type { DeliveryJob, Queues } from './queues.js';
import { rewriteIfErased } from './rewrite.js';
import { dueScript, postponeScript, recoverScript, run, sweepScript } from './scripts.js';

/** Whatever one relay has in hand is looked at by others after this. */
const standInAfter: Duration = 10 * second;
/** So much at most is taken at once, of a community, and so many communities. */
const most = 100;
const sweepEvery: Duration = hour;
const mostSwept = 1_000;

interface Parts {
  readonly client: Client;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly lanes: Lanes;
  readonly queues: Queues;
  readonly happening: Happening;
  working(): Work;
  reached(point: FaultPoint): void;
}

export interface Relay {
  /** After the start: looks into every community, whatever the index says. */
  recover(): Promise<void>;
  /** Does what is due. Resolves to when the next turn has to be. */
  turn(): Promise<Instant>;
  /** When the index says that something is due next. */
  next(): Promise<Instant>;
}

interface Found {
  readonly kind: string;
  readonly id: string;
  readonly raw: string;
}

export function relay({ client, keys, clock, lanes, queues, happening, working, reached }: Parts): Relay {
  let sweepAt: Instant = -Infinity;

  /** Looks into one community until nothing more is due there; resolves to when something will be. */
  const lookInto = async (community: CommunityId): Promise<string> => {
    for (;;) {
      const now = clock.now();
      const args = [now, most, now + standInAfter];
      const [next = '', ...words] = (await run(client, dueScript, keys.base(community), args)) as readonly string[];
      const found = inThrees(words);
      await Promise.all(found.map((one) => doDue(community, one, now)));
      await say(community, found, now);
      // What was found comes back by itself if it is not done; what it led to was announced.
      if (found.length < most) return next;
    }
  };

  const doDue = async (community: CommunityId, { kind, id, raw }: Found, now: Instant): Promise<void> => {
    if (kind === 'event') return tryEvent(id, raw);
    if (kind === 'timer') return wake(rowOf(community, id, raw), now);
    if (kind === 'old') return dropOld(rowOf(community, id, raw), now);
  };

  const tryEvent = (id: string, raw: string): Promise<void> => {
    const line = raw.indexOf('\n');
    const event = JSON.parse(raw.slice(line + 1)) as Event;
    const attempts = Number(raw.slice(0, line));
    return happening.happen(event, { checks: ['undecided', id], writes: ['unstore', id], attempts });
  };

  const wake = async (row: Row, now: Instant): Promise<void> => {
    if (row.decision.kind !== 'look_again') return;
    const attempts = row.attempts + 1;
    const why = 'the core could not decide it';
    const later = ['again', row.id, String(now + backOff(row.id, attempts)), String(attempts), why];
    await happening.happen(fellDueEvent(row, row.decision.timer, row.decision.due), {
      checks: rowSteps(row, 'w'),
      looksFirst: true,
      writes: ['finish', row.id],
      instead: attempts < mostTries ? later : parkSteps(row, why, now),
    });
  };

  const dropOld = async (row: Row, now: Instant): Promise<void> => {
    const checks = rowSteps(row, row.state);
    const writes = ['finish', row.id];
    if (row.state === 'p' || row.decision.kind !== 'say') {
      await happening.write(row.community, [...checks, ...writes]);
    } else {
      await happening.happen(undeliverableEvent(row, row.decision, now, 'expired'), {
        checks,
        looksFirst: true,
        writes,
      });
    }
  };

  /** Hands over what is to be said, in the order in which it fell due, as far as lanes let it through. */
  const say = async (community: CommunityId, found: readonly Found[], now: Instant): Promise<void> => {
    const ready: Row[] = [];
    const jobs: DeliveryJob[] = [];
    for (const { kind, id, raw } of found) {
      const row = kind === 'say' || kind === 'handed' ? rowOf(community, id, raw) : undefined;
      if (row && kind === 'handed') jobs.push({ community, id, turn: row.turn });
      else if (row && (await mayGo(row, now))) ready.push(row);
    }
    jobs.push(...(await hand(community, ready, 'w', now)));
    reached('after_hand');
    await queues.addDeliveries(jobs);
  };

  const mayGo = async (row: Row, now: Instant): Promise<boolean> => {
    if (row.decision.kind !== 'say') return false;
    const through = working().lanes?.({ community: row.community, decision: row.decision }) ?? [];
    const closed = through.length > 0 ? await lanes.pass(through, now) : undefined;
    if (!closed) return true;
    await lanes.waitIn(closed.name, entryOf(row), row.decision.due);
    await happening.write(row.community, ['lane', row.id]);
    return false;
  };

  const hand = async (
    community: CommunityId,
    rows: readonly Row[],
    from: 'w' | 'l',
    now: Instant,
  ): Promise<readonly DeliveryJob[]> => {
    if (rows.length === 0) return [];
    const steps: Steps = rows.flatMap(({ id }) => ['hand', id, from, String(now + standInAfter)]);
    const committed = await happening.write(community, [...steps, 'look']);
    const turns = committed.is === 'ok' ? committed.results : [];
    return rows.flatMap(({ id }, i) => (turns[i] ? [{ community, id, turn: Number(turns[i]) }] : []));
  };

  /** Lets through what waits in lanes that have room. */
  const openLanes = async (now: Instant): Promise<void> => {
    for (const { lane, entries } of await lanes.open(now)) {
      for (const entry of entries) await letThrough(lane, entry, now);
    }
  };

  const letThrough = async (lane: string, entry: string, now: Instant): Promise<void> => {
    const { community, id } = namedBy(entry);
    const raw = await client.hget(`${keys.base(community)}:d`, id);
    const row = raw ? rowOf(community, id, raw) : undefined;
    if (row?.state !== 'l' || row.decision.kind !== 'say') return lanes.leave(lane, entry);
    const through = working().lanes?.({ community, decision: row.decision }) ?? [];
    const closed = await lanes.pass(through, now);
    if (closed) {
      if (closed.name === lane) return;
      await lanes.waitIn(closed.name, entry, row.decision.due);
      return lanes.leave(lane, entry);
    }
    const jobs = await hand(community, [row], 'l', now);
    reached('after_hand');
    await queues.addDeliveries(jobs);
    await lanes.leave(lane, entry);
  };

  const lookAround = async (): Promise<void> => {
    const now = clock.now();
    const due = await client.zrangebyscore(keys.due, '-inf', now, 'WITHSCORES', 'LIMIT', 0, most);
    await Promise.all(
      inTwos(due).map(async ([name, score]) => {
        const community = name as CommunityId;
        const next = await lookInto(community);
        const moved = await run(client, postponeScript, keys.due, [community, score, next]);
        // What came in between the look and the move was announced before the move, and may be lost by it.
        if (moved === 1) await happening.write(community, ['look']);
      }),
    );
    if (due.length === 2 * most) await lookAround();
  };

  const sweep = async (now: Instant): Promise<void> => {
    if (now < sweepAt) return;
    for (const community of await client.smembers(keys.communities)) {
      const base = keys.base(community as CommunityId);
      while ((await run(client, sweepScript, base, [now, mostSwept])) === mostSwept);
    }
    await rewriteIfErased(client, keys);
    sweepAt = now + sweepEvery;
  };

  const indexed = async (): Promise<Instant> => {
    const [, score] = await client.zrange(keys.due, 0, '0', 'WITHSCORES');
    return score === undefined ? Infinity : Number(score);
  };

  return {
    async recover() {
      const now = clock.now();
      for (const community of await client.smembers(keys.communities)) {
        await run(client, recoverScript, keys.base(community as CommunityId), [now]);
        await client.zadd(keys.due, 'LT', now, community);
      }
    },
    async turn() {
      const now = clock.now();
      await openLanes(now);
      await lookAround();
      await sweep(now);
      const isToSweep = (await client.scard(keys.communities)) + (await client.exists(keys.erased)) > 0;
      return Math.min(await indexed(), await lanes.next(now), isToSweep ? sweepAt : Infinity);
    },
    next: indexed,
  };
}

/** What waits in a lane: neither a community nor an id holds a space. */
const entryOf = ({ community, id }: Row): string => `${id} ${community}`;
const namedBy = (entry: string): { community: CommunityId; id: string } => {
  const space = entry.indexOf(' ');
  return { id: entry.slice(0, space), community: entry.slice(space + 1) as CommunityId };
};

const inThrees = (words: readonly string[]): readonly Found[] =>
  Array.from({ length: words.length / 3 }, (_, i) => ({
    kind: words[3 * i] ?? '',
    id: words[3 * i + 1] ?? '',
    raw: words[3 * i + 2] ?? '',
  }));

const inTwos = (words: readonly string[]): readonly (readonly [string, string])[] =>
  Array.from({ length: words.length / 2 }, (_, i) => [words[2 * i] ?? '', words[2 * i + 1] ?? '']);
