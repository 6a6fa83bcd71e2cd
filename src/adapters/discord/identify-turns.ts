/** Takes turns to identify, one shard after another and within the budget, which is kept over restarts. */
import type { APIGatewayBotInfo } from 'discord-api-types/v10';
import type { Instant } from '../../domain/ids.js';
import { second } from '../../domain/time.js';
import type { Log } from '../../ops/log.js';
import { betweenIdentifies, identifyAt, stillCounted } from './identify.js';
import type { Keeper } from './notes.js';
import { abortable } from './waiting.js';

/** Which shard of how many. */
export interface ShardName {
  readonly id: number;
  readonly count: number;
}

/** Resolves when a shard may identify; rejects by its signal only. */
export type IdentifyTurns = (shard: ShardName, gateway: APIGatewayBotInfo, signal: AbortSignal) => Promise<void>;

/** A wait that is worth a line in the log. */
const longWait = 20 * second;

/** Discord counts in real time, whatever the house's clock shows. */
export function identifyTurns(keeper: Keeper, log: Log): IdentifyTurns {
  let turn: Promise<void> = Promise.resolve();
  const lastOf = new Map<number, Instant>();
  let local: readonly Instant[] = [];

  const tell = (err: unknown): void => log.warn({ err }, 'the identify budget could not be kept');

  // discord.js identifies even if this fails, so it must not.
  async function spentBefore(): Promise<readonly Instant[]> {
    try {
      return (await keeper.read('identifies', 'spent')) ?? [];
    } catch (err) {
      tell(err);
      return local;
    }
  }

  async function wait(shard: ShardName, gateway: APIGatewayBotInfo, signal: AbortSignal): Promise<void> {
    const { total, max_concurrency: maxConcurrency } = gateway.session_start_limit;
    const bucket = shard.id % Math.max(1, maxConcurrency);
    for (;;) {
      signal.throwIfAborted();
      const now = Date.now();
      const spent = stillCounted(await spentBefore(), now);
      const budget = { total, maxConcurrency, shards: shard.count };
      const at = Math.max(identifyAt(spent, now, budget), (lastOf.get(bucket) ?? 0) + betweenIdentifies);
      if (at <= now) {
        lastOf.set(bucket, now);
        local = [...spent, now];
        return keeper.keep('identifies', 'spent', local).catch(tell);
      }
      if (at - now > longWait) log.warn({ shard: shard.id, until: at }, 'the identify budget is spent; waiting');
      await abortable(at - now, signal);
    }
  }

  return (shard, gateway, signal) => {
    const mine = turn.then(() => wait(shard, gateway, signal));
    turn = mine.catch(() => undefined);
    return mine;
  };
}
