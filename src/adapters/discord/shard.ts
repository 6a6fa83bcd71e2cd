/** One shard for as long as this process runs it: connected, dealt with, and kept so that it can be resumed. */
import type { APIGatewayBotInfo, GatewayDispatchPayload } from 'discord-api-types/v10';
import type { REST } from 'discord.js';
import type { Clock } from '../../backends/backend.js';
import type { Duration, Instant } from '../../domain/ids.js';
import { second } from '../../domain/time.js';
import type { Log } from '../../ops/log.js';
import { connect, type Connection } from './connection.js';
import type { IdentifyTurns, ShardName } from './identify-turns.js';
import type { Keeper, Session } from './notes.js';
import { progress, type Failing } from './progress.js';
import { sleep } from './waiting.js';

export interface ShardListener {
  /** Resolves once nothing of it can be lost. */
  dispatched(payload: GatewayDispatchPayload): Promise<void>;
  /** A new session, so whatever happened since `from` (if that is known) was missed. Resolves when its guilds are there. */
  began(guilds: readonly string[], shard: ShardName, from: Instant | undefined): Promise<void>;
  /** The old session goes on, and nothing was missed. */
  resumed(shard: ShardName): void;
  /** This process no longer hears of that shard's guilds. */
  lost(shard: ShardName): void;
}

export interface ShardOptions {
  readonly rest: REST;
  readonly token: string;
  readonly keeper: Keeper;
  readonly log: Log;
  readonly clock: Pick<Clock, 'now'>;
  readonly hears: ShardListener;
  readonly identifying: IdentifyTurns;
  readonly gateway: APIGatewayBotInfo;
  readonly intents: number;
  readonly shard: ShardName;
  readonly failures: Failing;
  /** This process is to stop, or Discord wants another number of shards. */
  readonly over: AbortSignal;
  /** Another process may take the shard. */
  readonly lost?: AbortSignal;
  /** It listens. */
  settled(): void;
}

/** Why a shard stopped; `refused` with Discord's code. */
export type End =
  | { readonly kind: 'over' | 'lost' }
  | { readonly kind: 'failed'; readonly after: Duration }
  | { readonly kind: 'refused'; readonly code: number };

const saveEvery: Duration = second;
/** How long what was taken may take to be done, when a shard ends. */
const longestEnd: Duration = 10 * second;

/** What this process knows of a shard while it runs it. */
interface Run {
  readonly done: ReturnType<typeof progress>;
  readonly taken: Set<Promise<void>>;
  aliveAt: Instant | undefined;
  /** A beginning that could not be kept is never told again: only another session tells it. */
  isWorthless: boolean;
  fail(after: Duration): void;
}

export async function runShard(options: ShardOptions): Promise<End> {
  const { shard, keeper, log, over, lost, hears } = options;
  const kept = await keeper.read('session', shard.id);
  const session = kept?.shardCount === shard.count && kept.intents === options.intents ? kept : undefined;
  let fail: Run['fail'] = () => undefined;
  const failed = new Promise<End>((resolve) => (fail = (after) => resolve({ kind: 'failed', after })));
  const aliveAt = await lastAlive(shard, keeper);
  const run: Run = { done: progress(), taken: new Set(), aliveAt, isWorthless: false, fail };
  run.done.restart(session?.sequence ?? 0);

  const connection = open(options, run, session);
  const saved = keepSaving(options, run, connection);
  const end = await Promise.race([
    failed,
    connection.ended.then((code): End => ({ kind: 'refused', code })),
    aborted(over).then((): End => ({ kind: 'over' })),
    ...(lost ? [aborted(lost).then((): End => ({ kind: 'lost' }))] : []),
  ]);
  await connection.close();
  await Promise.race([Promise.all(run.taken), sleep(longestEnd)]);
  if (end.kind === 'lost') log.warn({ shard: shard.id }, 'another process may run this shard now');
  await saved.stop(end.kind !== 'lost');
  hears.lost(shard);
  return end;
}

/** With another number of shards than before, guilds have moved among them: what counts is when any of them listened. */
async function lastAlive({ id, count }: ShardName, keeper: Keeper): Promise<Instant | undefined> {
  const own = await keeper.read('alive', id);
  if (own?.count === count) return own.at;
  const all = await Promise.all((await keeper.names('alive')).map((name) => keeper.read('alive', name)));
  return all.reduce<Instant | undefined>((latest, one) => (one && one.at > (latest ?? 0) ? one.at : latest), undefined);
}

function open(options: ShardOptions, run: Run, session: Session | undefined): Connection {
  const { shard, gateway, log } = options;
  return connect({
    rest: options.rest,
    token: options.token,
    intents: options.intents,
    gateway,
    shard: shard.id,
    shardCount: shard.count,
    ...(session ? { session } : {}),
    mayIdentify: (signal) => options.identifying(shard, gateway, signal),
    dispatched: (payload) => take(payload, options, run),
    alive: () => (run.aliveAt = options.clock.now()),
    cut: (code) => log.warn({ shard: shard.id, code }, 'the connection was cut'),
  });
}

/** Deals with a dispatch. One that cannot be kept ends the connection, so that it is asked for again. */
function take(payload: GatewayDispatchPayload, options: ShardOptions, run: Run): void {
  const { shard, log, failures } = options;
  const { t: event, s: sequence } = payload;
  if (event === 'READY') run.done.restart(sequence - 1);
  run.done.begin(sequence);
  const failed = (err: unknown): void => {
    const after = failures.pause(sequence);
    if (after === undefined) {
      log.error({ shard: shard.id, event, err }, 'an event could not be kept, and is given up');
      return run.done.done(sequence);
    }
    log.error({ shard: shard.id, event, err }, 'an event could not be kept; it is asked for again');
    run.isWorthless ||= event === 'READY';
    run.fail(after);
  };
  const dealing = deal(payload, options, run)
    .then(() => run.done.done(sequence), failed)
    .finally(() => run.taken.delete(dealing));
  run.taken.add(dealing);
}

async function deal(payload: GatewayDispatchPayload, options: ShardOptions, run: Run): Promise<void> {
  const { shard, hears, clock, log } = options;
  if (payload.t === 'READY') {
    const from = run.aliveAt;
    run.aliveAt = clock.now();
    const guilds = payload.d.guilds.map(({ id }) => id);
    log.info({ shard: shard.id, count: guilds.length }, 'a session began');
    await hears.began(guilds, shard, from);
    options.settled();
  } else if (payload.t === 'RESUMED') {
    log.info({ shard: shard.id }, 'the session was resumed');
    hears.resumed(shard);
    options.settled();
  } else await hears.dispatched(payload);
}

/** Keeps the session and the time of the last sign of life, now and then and at the end. */
function keepSaving({ shard, keeper, log, intents }: ShardOptions, run: Run, connection: Connection) {
  let savedSession = '';
  let savedAlive: Instant | undefined;

  async function save(): Promise<void> {
    const info = run.isWorthless ? undefined : connection.session();
    const session = info ? { ...info, sequence: Math.min(info.sequence, run.done.upTo), intents } : null;
    const words = JSON.stringify(session);
    if (words !== savedSession) await keeper.keep('session', shard.id, session);
    savedSession = words;
    if (run.aliveAt !== undefined && run.aliveAt !== savedAlive) {
      await keeper.keep('alive', shard.id, { at: run.aliveAt, count: shard.count });
    }
    savedAlive = run.aliveAt;
  }

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

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
