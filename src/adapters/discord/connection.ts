/**
 * One shard's connection to the gateway: discord.js's own, with a session that outlives the process, reconnecting that
 * slows down, and identifies that wait for their turn. It hands on what Discord dispatches, and keeps none of it.
 */
import {
  DefaultWebSocketManagerOptions,
  GatewayCloseCodes,
  SimpleShardingStrategy,
  type REST,
  type SessionInfo,
} from 'discord.js';
import type { APIGatewayBotInfo, GatewayDispatchPayload } from 'discord-api-types/v10';
import type { Duration } from '../../domain/ids.js';
import { minute, second } from '../../domain/time.js';
import { sleep } from './waiting.js';

export interface ConnectionOptions {
  readonly rest: REST;
  readonly token: string;
  readonly intents: number;
  readonly shard: number;
  readonly gateway: APIGatewayBotInfo;
  readonly shardCount: number;
  /** To be resumed, where it still can be. */
  readonly session?: SessionInfo;
  /** Resolves when this shard may identify. Must not reject but by its signal. */
  mayIdentify(signal: AbortSignal): Promise<void>;
  dispatched(payload: GatewayDispatchPayload): void;
  /** Discord answered a heartbeat: up to now, nothing was missed. */
  alive(): void;
  /** The connection was cut, by which code. It connects again by itself, unless it ends. */
  cut(code: number): void;
}

export interface Connection {
  /** The session as it is now. */
  session(): SessionInfo | undefined;
  /** Resolves, with Discord's code, when there is no use in going on as before. */
  readonly ended: Promise<number>;
  /** Leaves, so that the session can be resumed later. */
  close(): Promise<void>;
}

/** Codes after which connecting again in the same way ends in the same way. */
const fatal: ReadonlySet<number> = new Set([
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
  GatewayCloseCodes.InvalidAPIVersion,
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
]);

/** Leaving with 1000 or 1001 would end the session; any other code leaves it to be resumed. */
const leaving = 4_200;
/** What a socket says that was cut without a word. */
const cutWithoutWord = 1_006;
const longestPause: Duration = minute;
const longestFarewell: Duration = 3 * second;

export function connect(options: ConnectionOptions): Connection {
  const { shard, shardCount, gateway } = options;
  let session: SessionInfo | null = options.session ?? null;
  let isClosing = false;
  /** Is there a server at the other end, on this very connection? */
  let isGreeted = false;
  let failures = 0;
  let end: (code: number) => void = () => undefined;
  const ended = new Promise<number>((resolve) => (end = resolve));

  const events: { readonly [name: string]: (payload: never) => void } = {
    hello: () => (isGreeted = true),
    ready: () => (failures = 0),
    resumed: () => (failures = 0),
    heartbeat: () => options.alive(),
    dispatch: ({ data }: { data: GatewayDispatchPayload }) => {
      if (!isClosing) options.dispatched(data);
    },
    closed: ({ code }: { code: number }) => {
      if (isClosing) return;
      if (code === cutWithoutWord) isGreeted = false;
      failures++;
      options.cut(code);
      if (fatal.has(code)) end(code);
    },
  };

  // The part of discord.js's manager that its strategy uses. The manager itself cannot be had from discord.js 14, whose
  // own class of that name hides it; and its own client forgets sessions with the process.
  const manager = {
    options: {
      ...DefaultWebSocketManagerOptions,
      rest: options.rest,
      token: options.token,
      intents: options.intents,
      shardCount,
      shardIds: [shard],
      buildIdentifyThrottler: async () => ({
        waitForIdentify: (_: number, signal: AbortSignal) => options.mayIdentify(signal),
      }),
      retrieveSessionInfo: () => (isGreeted ? session : beforeConnecting()),
      updateSessionInfo(_: number, info: SessionInfo | null) {
        // discord.js drops the session whenever it starts anew, even if no server was ever reached.
        if (info !== null) session = info;
        else if (!isClosing && isGreeted) session = null;
        if (info === null) isGreeted = false;
      },
    },
    fetchGatewayInformation: async () => gateway,
    getShardCount: async () => shardCount,
    emit: (name: string, payload: never) => events[name]?.(payload),
  };

  /** discord.js tries again twice a second, for ever. */
  async function beforeConnecting(): Promise<SessionInfo | null> {
    if (isClosing) return new Promise(() => undefined);
    const pause = failures < 2 ? 0 : Math.min(longestPause, 250 * 2 ** Math.min(failures, 10));
    if (pause > 0) await sleep(pause * (0.5 + Math.random() / 2));
    return isClosing ? new Promise(() => undefined) : session;
  }

  const strategy = new SimpleShardingStrategy(
    manager as unknown as ConstructorParameters<typeof SimpleShardingStrategy>[0],
  );
  // Whether it succeeds is told by `ready`, `resumed` and `closed`: this promise knows only of the first try.
  const begun = (async () => {
    await strategy.spawn([shard]);
    if (!isClosing) await strategy.connect();
  })().catch(() => undefined);

  return {
    session: () => session ?? undefined,
    ended,
    async close() {
      isClosing = true;
      await Promise.race([begun, sleep(50)]);
      // A server that is gone does not say goodbye.
      await Promise.race([strategy.destroy({ code: leaving, reason: 'back soon' }), sleep(longestFarewell)]);
    },
  };
}
