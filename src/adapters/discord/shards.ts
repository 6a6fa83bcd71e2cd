/**
 * The shards of the bot that this process runs: as many as the gateway asks for, each by one process at a time (a lease),
 * and taken over from a process that died. What Discord refuses is tried in another way, never a reason to crash.
 */
import { GatewayCloseCodes, Routes, type APIGatewayBotInfo } from 'discord-api-types/v10';
import type { Backend, Clock } from '../../backends/backend.js';
import type { Duration } from '../../domain/ids.js';
import { minute, second } from '../../domain/time.js';
import type { Log } from '../../ops/log.js';
import type { Api, openApi } from './api.js';
import { identifyTurns, type ShardName } from './identify-turns.js';
import { intentsFor, lessThan, type Sight } from './intents.js';
import type { Keeper } from './notes.js';
import { failing, type Failing } from './progress.js';
import { runShard, type End, type ShardListener } from './shard.js';
import { pause } from './waiting.js';

export interface ShardsOptions {
  readonly api: ReturnType<typeof openApi>;
  readonly token: string;
  readonly keeper: Keeper;
  readonly lease?: Backend['lease'];
  readonly log: Log;
  readonly clock: Pick<Clock, 'now'>;
  readonly gateway: APIGatewayBotInfo;
  /** What to ask for; less of it where Discord refuses. */
  readonly sight: Sight;
  readonly hears: ShardListener;
}

/** Why a process cannot listen at all; whoever runs it can mend that. */
export type Refused = 'token' | 'intents' | 'connection';

export interface Shards {
  /** Resolves when this process listens on whatever shards it could take; to a reason, where Discord refuses it. */
  readonly listening: Promise<Refused | undefined>;
  sight(): Sight;
  stop(): Promise<void>;
}

/** How often a shard that another process holds is tried. */
const tryAgain: Duration = 10 * second;
/** How long a start waits for its shards. */
const longestStart: Duration = 30 * second;
const afterRefusal: Duration = minute;
const afterFailure: Duration = 5 * second;
const renewToken = 'Set the bot’s token anew as DISCORD_TOKEN, and restart.';

export const gatewayOf = (api: Pick<Api, 'get'>): Promise<APIGatewayBotInfo> =>
  api.get(Routes.gatewayBot()) as Promise<APIGatewayBotInfo>;

/** One shard's way through leases, connections and refusals. */
interface Watch {
  readonly shard: ShardName;
  readonly over: AbortSignal;
  readonly failures: Failing;
  settled(): void;
}

export function runShards(options: ShardsOptions): Shards {
  const { api, log, keeper } = options;
  const stopping = new AbortController();
  const identifying = identifyTurns(keeper, log);
  const running = new Set<Promise<void>>();
  let { sight, gateway } = options;
  /** Aborted when Discord asks for another number of shards. */
  let plan = new AbortController();
  let refuse: (why: Refused) => void = () => undefined;
  const refused = new Promise<Refused>((resolve) => (refuse = resolve));

  /** Each promise resolves when its shard listens, or another process has it. */
  function startAll(): readonly Promise<void>[] {
    const over = AbortSignal.any([stopping.signal, plan.signal]);
    const count = gateway.shards;
    log.info({ shards: count }, 'this is how many shards the gateway asks for');
    return Array.from({ length: count }, (_, id) => {
      let settled: () => void = () => undefined;
      const settling = new Promise<void>((resolve) => (settled = resolve));
      const run = watch({ shard: { id, count }, over, failures: failing(), settled });
      running.add(run);
      void run.finally(() => running.delete(run));
      return settling;
    });
  }

  async function watch(one: Watch): Promise<void> {
    while (!one.over.aborted) {
      try {
        await turn(one);
      } catch (err) {
        log.error({ shard: one.shard.id, err }, 'a shard could not be run; it is tried again');
        await pause(afterFailure, one.over);
      }
    }
    one.settled();
  }

  /** Takes the shard, if nobody else has it, and runs it until something ends it. */
  async function turn({ shard, over, failures, settled }: Watch): Promise<void> {
    const lease = await options.lease?.(`discord.shard.${shard.id}.${shard.count}`);
    if (options.lease && !lease) {
      settled();
      return pause(tryAgain, over);
    }
    try {
      const lost = lease ? { lost: lease.lost } : {};
      const intents = intentsFor(sight);
      const run = {
        ...options,
        rest: api.rest,
        identifying,
        gateway,
        intents,
        shard,
        failures,
        over,
        settled,
        ...lost,
      };
      await answerTo(await runShard(run), shard, over);
    } finally {
      await lease?.release();
    }
  }

  async function answerTo(end: End, { id }: ShardName, over: AbortSignal): Promise<void> {
    if (end.kind === 'failed') return pause(end.after, over);
    if (end.kind !== 'refused') return;
    const { code } = end;
    switch (code) {
      case GatewayCloseCodes.DisallowedIntents:
        return askForLess(code, over);
      case GatewayCloseCodes.ShardingRequired:
      case GatewayCloseCodes.InvalidShard:
        return replan(over);
      case GatewayCloseCodes.AuthenticationFailed:
        log.error({ code, next: renewToken }, 'Discord refuses the token');
        refuse('token');
        return pause(afterRefusal, over);
      default:
        log.error({ shard: id, code }, 'Discord refuses the connection');
        refuse('connection');
        return pause(afterRefusal, over);
    }
  }

  async function askForLess(code: number, over: AbortSignal): Promise<void> {
    const less = lessThan(sight);
    log.warn({ code }, 'Discord refuses a privileged intent; trying with less');
    if (less) sight = less;
    else {
      refuse('intents');
      await pause(afterRefusal, over);
    }
  }

  /** Discord wants another number of shards: all of them begin anew. */
  async function replan(over: AbortSignal): Promise<void> {
    const before = plan;
    await pause(second, over);
    const now = await gatewayOf(api);
    if (plan !== before || over.aborted) return;
    gateway = now;
    plan = new AbortController();
    before.abort();
    void startAll();
  }

  /** Resolves when all listen, or after a while: a start with many shards goes on behind. */
  async function start(): Promise<undefined> {
    const ready = Promise.all(startAll()).then(() => 'ready' as const);
    const late = pause(longestStart, stopping.signal).then(() => 'late' as const);
    if ((await Promise.race([ready, late])) === 'late' && !stopping.signal.aborted)
      log.warn({ after: longestStart }, 'not every shard is connected yet; going on');
  }

  return {
    listening: Promise.race([refused, start()]),
    sight: () => sight,
    async stop() {
      stopping.abort();
      while (running.size > 0) await Promise.all(running);
    },
  };
}
