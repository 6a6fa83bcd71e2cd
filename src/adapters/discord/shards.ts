/**
 * The shards of the bot that this process runs: as many as the gateway asks for, each by one process at a time (a lease),
 * resumed where it left off, and taken over from a process that died.
 */
import { GatewayCloseCodes, Routes, type APIGatewayBotInfo, type GatewayDispatchPayload } from 'discord-api-types/v10';
import type { REST } from 'discord.js';
import type { Backend, Clock, Lease } from '../../backends/backend.js';
import type { Duration, Instant } from '../../domain/ids.js';
import { second } from '../../domain/time.js';
import type { Log } from '../../ops/log.js';
import { connect, type Connection } from './connection.js';
import { identifyAt, stillCounted } from './identify.js';
import { intentsFor, lessThan, type Sight } from './intents.js';
import type { Keeper, Session } from './notes.js';
import { progress } from './progress.js';
import { abortable, pause } from './waiting.js';

export interface ShardsOptions {
  readonly rest: REST;
  readonly token: string;
  readonly keeper: Keeper;
  readonly lease?: Backend['lease'];
  readonly log: Log;
  readonly clock: Pick<Clock, 'now'>;
  /** What to ask for; less of it where Discord refuses. */
  readonly sight: Sight;
  readonly hears: ShardListener;
}

export interface ShardListener {
  /** Resolves once nothing of it can be lost. */
  dispatched(payload: GatewayDispatchPayload, shard: ShardName): Promise<void>;
  /** A new session, so whatever happened since `from` (if that is known) was missed. Resolves when its guilds are there. */
  began(guilds: readonly string[], shard: ShardName, from: Instant | undefined): Promise<void>;
  /** The old session goes on, and nothing was missed. */
  resumed(shard: ShardName): Promise<void>;
  /** This process no longer hears of that shard's guilds. */
  lost(shard: ShardName): void;
}

export interface ShardName {
  readonly id: number;
  readonly count: number;
}

/** Why a process cannot listen at all; whoever runs it can mend that. */
export type Refused = 'token' | 'intents' | 'version';

export interface Shards {
  /** Resolves when this process listens on whatever shards it could take; to a reason, where Discord refuses it. */
  readonly listening: Promise<Refused | undefined>;
  sight(): Sight;
  stop(): Promise<void>;
}

/** How often a shard that another process holds is tried. */
const tryAgain: Duration = 10 * second;
const saveEvery: Duration = second;
/** A start with many shards takes its time: the rest goes on behind. */
const longestStart: Duration = 30 * second;
/** After Discord refused the token, or a backend an event. */
const afterRefusal: Duration = 60 * second;
const afterFailure: Duration = 5 * second;

type End = { readonly kind: 'stopped' | 'lease_lost' | 'failed' } | { readonly kind: 'refused'; readonly code: number };

export async function runShards(options: ShardsOptions): Promise<Shards> {
  const { log, keeper } = options;
  const stopping = new AbortController();
  const identifying = identifyTurns(options);
  let sight = options.sight;
  let gateway = await gatewayOf(options.rest);
  /** Aborted when Discord asks for another number of shards. */
  let plan = new AbortController();
  let refuse: (why: Refused) => void = () => undefined;
  const refused = new Promise<Refused>((resolve) => (refuse = resolve));
  const running = new Set<Promise<void>>();

  function startAll(): Promise<void>[] {
    const current = plan;
    log.info({ shards: gateway.shards }, 'shards that the gateway asks for');
    return Array.from({ length: gateway.shards }, (_, id) => {
      let settle: () => void = () => undefined;
      const settled = new Promise<void>((resolve) => (settle = resolve));
      const run = runShard({ id, count: gateway.shards }, current.signal, settle).catch((err: unknown) => {
        log.error({ shard: id, err }, 'a shard stopped');
      });
      running.add(run);
      void run.finally(() => running.delete(run));
      return settled;
    });
  }

  async function runShard(shard: ShardName, planned: AbortSignal, settle: () => void): Promise<void> {
    const over = AbortSignal.any([stopping.signal, planned]);
    while (!over.aborted) {
      const lease = options.lease ? await options.lease(`discord.shard.${shard.id}.${shard.count}`) : undefined;
      if (options.lease && !lease) {
        settle();
        await pause(tryAgain, over);
        continue;
      }
      const end = await hold(shard, lease, over, settle);
      await lease?.release().catch(() => undefined);
      await answerTo(end, shard, over);
    }
    settle();
  }

  async function answerTo(end: End, { id }: ShardName, over: AbortSignal): Promise<void> {
    if (end.kind === 'failed') await pause(afterFailure, over);
    if (end.kind !== 'refused') return;
    switch (end.code) {
      case GatewayCloseCodes.DisallowedIntents: {
        const less = lessThan(sight);
        log.warn({ shard: id, code: end.code }, 'Discord refuses a privileged intent');
        if (less) sight = less;
        else refuse('intents');
        if (!less) await pause(afterRefusal, over);
        return;
      }
      case GatewayCloseCodes.ShardingRequired:
      case GatewayCloseCodes.InvalidShard:
        return replan(over);
      case GatewayCloseCodes.AuthenticationFailed:
        log.error({ code: end.code, next: 'Copy the bot’s token again, and restart.' }, 'Discord refuses the token');
        refuse('token');
        return pause(afterRefusal, over);
      default:
        log.error({ code: end.code }, 'Discord refuses the connection');
        refuse('version');
        return pause(afterRefusal, over);
    }
  }

  /** Discord wants another number of shards: all of them begin anew. */
  async function replan(over: AbortSignal): Promise<void> {
    const before = plan;
    try {
      gateway = await gatewayOf(options.rest);
    } catch (err) {
      log.warn({ err }, 'the gateway’s address could not be asked for');
      return pause(afterFailure, over);
    }
    if (plan !== before || stopping.signal.aborted) return;
    plan = new AbortController();
    before.abort();
    void Promise.all(startAll());
  }

  /** Runs a shard for as long as this process may. */
  async function hold(shard: ShardName, lease: Lease | undefined, over: AbortSignal, settle: () => void): Promise<End> {
    const { hears, clock } = options;
    const intents = intentsFor(sight);
    const kept = await keeper.read('session', shard.id);
    const aliveBefore = await keeper.read('alive', shard.id);
    const session = kept?.shardCount === shard.count && kept.intents === intents ? kept : undefined;
    let aliveAt = aliveBefore;
    const done = progress();
    done.restart(session?.sequence ?? 0);
    /** A beginning that could not be kept is never told again: only a new session tells it. */
    let isWorthless = false;
    let fail: () => void = () => undefined;
    const failed = new Promise<End>((resolve) => (fail = () => resolve({ kind: 'failed' })));

    const receive = async (payload: GatewayDispatchPayload): Promise<void> => {
      if (payload.t === 'READY') {
        const from = aliveAt;
        aliveAt = clock.now();
        await hears.began(
          payload.d.guilds.map(({ id }) => id),
          shard,
          from,
        );
        settle();
      } else if (payload.t === 'RESUMED') {
        log.info({ shard: shard.id }, 'resumed');
        await hears.resumed(shard);
        settle();
      } else await hears.dispatched(payload, shard);
    };

    const connection = connect({
      ...options,
      shard: shard.id,
      shardCount: shard.count,
      intents,
      gateway,
      ...(session ? { session } : {}),
      mayIdentify: (signal) => identifying(shard, gateway, signal),
      dispatched(payload) {
        if (payload.t === 'READY') done.restart(payload.s - 1);
        done.begin(payload.s);
        receive(payload).then(
          () => done.done(payload.s),
          (err: unknown) => {
            log.error({ shard: shard.id, event: payload.t, err }, 'an event could not be kept; it is asked for again');
            isWorthless ||= payload.t === 'READY';
            fail();
          },
        );
      },
      alive: () => (aliveAt = clock.now()),
      cut: (code) => log.warn({ shard: shard.id, code }, 'the connection was cut'),
    });

    const saved = saving(shard, connection, {
      upTo: () => done.upTo,
      aliveAt: () => aliveAt,
      isWorthless: () => isWorthless,
      intents,
    });
    const end = await Promise.race([
      failed,
      connection.ended.then((code): End => ({ kind: 'refused', code })),
      aborted(over).then((): End => ({ kind: 'stopped' })),
      ...(lease ? [aborted(lease.lost).then((): End => ({ kind: 'lease_lost' }))] : []),
    ]);
    await connection.close();
    if (end.kind === 'lease_lost') log.warn({ shard: shard.id }, 'another process may run this shard now');
    await saved.stop(end.kind !== 'lease_lost');
    hears.lost(shard);
    return end;
  }

  /** Keeps the session and the time of the last sign of life, now and then and at the end. */
  function saving(
    shard: ShardName,
    connection: Connection,
    state: { upTo(): number; aliveAt(): Instant | undefined; isWorthless(): boolean; readonly intents: number },
  ) {
    let last = '';
    let lastAlive: Instant | undefined;
    const save = async (): Promise<void> => {
      const info = connection.session();
      const session: Session | null =
        info && !state.isWorthless()
          ? { ...info, sequence: Math.min(info.sequence, state.upTo()), intents: state.intents }
          : null;
      const words = JSON.stringify(session);
      if (words !== last) await keeper.keep('session', shard.id, session);
      last = words;
      const alive = state.aliveAt();
      if (alive !== undefined && alive !== lastAlive) await keeper.keep('alive', shard.id, alive);
      lastAlive = alive;
    };
    const tell = (err: unknown): void => log.warn({ shard: shard.id, err }, 'the session could not be kept');
    let saving: Promise<void> = Promise.resolve();
    const timer = setInterval(() => {
      saving = saving.then(save).catch(tell);
    }, saveEvery);
    timer.unref();
    return {
      async stop(isOurs: boolean): Promise<void> {
        clearInterval(timer);
        await saving;
        if (isOurs) await save().catch(tell);
      },
    };
  }

  const ready = startAll();
  return {
    listening: Promise.race([
      Promise.all(ready).then(() => undefined),
      pause(longestStart, stopping.signal).then(() => undefined),
      refused,
    ]),
    sight: () => sight,
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

export const gatewayOf = (rest: REST): Promise<APIGatewayBotInfo> =>
  rest.get(Routes.gatewayBot()) as Promise<APIGatewayBotInfo>;

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** Takes turns to identify, within the budget. Discord counts in real time, whatever the house's clock shows. */
function identifyTurns({ keeper, log }: ShardsOptions) {
  let turn: Promise<void> = Promise.resolve();
  const lastOf = new Map<number, Instant>();

  const wait = async (shard: ShardName, gateway: APIGatewayBotInfo, signal: AbortSignal): Promise<void> => {
    const { total, max_concurrency: maxConcurrency } = gateway.session_start_limit;
    const bucket = shard.id % Math.max(1, maxConcurrency);
    for (;;) {
      signal.throwIfAborted();
      const now = Date.now();
      const spent = stillCounted((await keeper.read('identifies', 'spent')) ?? [], now);
      const at = Math.max(
        identifyAt(spent, now, { total, maxConcurrency, shards: shard.count }),
        (lastOf.get(bucket) ?? 0) + 5 * second,
      );
      if (at <= now) {
        lastOf.set(bucket, now);
        await keeper.keep('identifies', 'spent', [...spent, now]);
        return;
      }
      if (at - now > 20 * second) log.warn({ shard: shard.id, until: at }, 'the identify budget is spent; waiting');
      await abortable(at - now + Math.random() * 200, signal);
    }
  };

  return (shard: ShardName, gateway: APIGatewayBotInfo, signal: AbortSignal): Promise<void> => {
    const mine = turn.then(() => wait(shard, gateway, signal));
    turn = mine.catch(() => undefined);
    return mine;
  };
}
