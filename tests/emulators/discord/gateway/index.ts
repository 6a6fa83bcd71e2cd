/**
 * The gateway: hello, identify, heartbeats, resume, and what happens in the world as dispatches.
 * https://discord.com/developers/docs/events/gateway
 */
import { randomUUID } from 'node:crypto';
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayOpcodes,
  type APIUnavailableGuild,
  type GatewayIdentifyData,
  type GatewayRequestGuildMembersData,
  type GatewayResumeData,
} from 'discord-api-types/v10';
import type { RawData, WebSocket } from 'ws';
import { shardOf } from '../snowflake.js';
import { apiMember, guildCreate } from '../views.js';
import { apiUser, type Happening, type World } from '../world.js';
import { disallowed, hears, send, sendTold, tell, type Session } from './session.js';

export interface GatewayOptions {
  /** What GET /gateway/bot recommends. */
  shards: number;
  /** How many shards may identify in 5 seconds. */
  maxConcurrency: number;
  /** Identifies a day: https://discord.com/developers/docs/events/gateway#session-start-limit-object */
  identifiesTotal: number;
  identifiesLeft: number;
  /** Milliseconds before another identify of the same rate-limit key. Discord says 5,000; less what timers are off. */
  identifyEvery: number;
  /** Milliseconds between heartbeats. Discord says 41,250. */
  heartbeatInterval: number;
  /** Where sessions are resumed; the emulator's own address. */
  resumeUrl: string;
}

/** One identify or resume, as it came in. `at` is this machine's clock, in milliseconds. */
export interface Greeting {
  readonly kind: 'identify' | 'resume';
  readonly shard: readonly [number: number, of: number];
  readonly at: number;
  readonly intents?: number;
  readonly seq?: number;
  readonly accepted: boolean;
}

export interface Gateway {
  readonly options: GatewayOptions;
  readonly greetings: readonly Greeting[];
  /** Heartbeats received. */
  beats(): number;
  connected(): readonly Session[];
  accept(socket: WebSocket): void;
  /** Tells something to one shard again, as it was. */
  repeat(told: GatewayDispatchEvents): void;
  /** Resolves when every connected client has taken in all that it was told. */
  flushed(): Promise<void>;
  /** Sockets break without a word. */
  cut(): void;
  /** Closes with a code: https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
  close(code: number): void;
  /** Asks to reconnect (op 7). */
  reconnect(): void;
  /** Calls sessions invalid (op 9); where they cannot be resumed they are gone. */
  invalidate(resumable: boolean): void;
  /** Sessions end: a resume is answered with op 9. */
  forgetSessions(): void;
  /** No heartbeat is acknowledged any more, until this is called with true. */
  acknowledges(does: boolean): void;
  /** New connections are dropped at once while this is false. */
  opens(does: boolean): void;
}

/** Payloads in a minute. https://discord.com/developers/docs/events/gateway#rate-limiting */
const mostPayloads = 120;

export function gateway(world: World, options: GatewayOptions): Gateway {
  const sessions = new Map<string, Session>();
  const greetings: Greeting[] = [];
  const sockets = new Set<WebSocket>();
  /** Lets a socket's session go, so that it may be resumed on the same socket. */
  const detach = new Map<WebSocket, () => void>();
  const identifiedAt = new Map<number, number>();
  let beats = 0;
  let acknowledges = true;
  let opens = true;
  const waiting = new Set<(socket: WebSocket, seq: number) => void>();

  world.tell = (happening: Happening): void => {
    const guild = happening.guildId === undefined ? undefined : world.guilds.get(happening.guildId);
    if (guild?.unavailable && !isOfGuild(happening.t)) return;
    for (const session of sessions.values())
      if (hears(session, happening)) tell(session, happening.t, happening.data(session));
  };

  function accept(socket: WebSocket): void {
    if (!opens) return socket.terminate();
    sockets.add(socket);
    detach.set(socket, () => {
      if (session) delete session.socket;
      session = undefined;
    });
    let payloads = 0;
    let session: Session | undefined;
    const startedAt = Date.now();
    socket.on('close', (code) => {
      sockets.delete(socket);
      detach.delete(socket);
      if (session?.socket !== socket) return;
      delete session.socket;
      // Whoever says goodbye by 1000 or 1001 has no session any more.
      if (code === 1000 || code === 1001) sessions.delete(session.id);
    });
    socket.on('error', () => undefined);
    socket.on('message', (data) => {
      if (++payloads > mostPayloads && Date.now() - startedAt < 60_000)
        return socket.close(GatewayCloseCodes.RateLimited);
      const payload = parse(textOf(data));
      if (!payload) return socket.close(GatewayCloseCodes.DecodeError);
      switch (payload.op) {
        case GatewayOpcodes.Heartbeat:
          beats++;
          if (acknowledges) send(socket, { op: GatewayOpcodes.HeartbeatAck });
          for (const heard of waiting) heard(socket, typeof payload.d === 'number' ? payload.d : 0);
          return;
        case GatewayOpcodes.Identify:
          if (session) return socket.close(GatewayCloseCodes.AlreadyAuthenticated);
          session = identify(socket, payload.d as GatewayIdentifyData);
          return;
        case GatewayOpcodes.Resume:
          if (session) return socket.close(GatewayCloseCodes.AlreadyAuthenticated);
          session = resume(socket, payload.d as GatewayResumeData);
          return;
        case GatewayOpcodes.RequestGuildMembers:
          if (!session) return socket.close(GatewayCloseCodes.NotAuthenticated);
          return chunk(session, payload.d as GatewayRequestGuildMembersData, world);
        case GatewayOpcodes.PresenceUpdate:
        case GatewayOpcodes.VoiceStateUpdate:
          return;
        default:
          return socket.close(GatewayCloseCodes.UnknownOpcode);
      }
    });
    send(socket, { op: GatewayOpcodes.Hello, s: null, t: null, d: { heartbeat_interval: options.heartbeatInterval } });
  }

  function identify(socket: WebSocket, { token, intents, shard = [0, 1] }: GatewayIdentifyData): Session | undefined {
    const [number, of] = shard;
    const note = (accepted: boolean) =>
      void greetings.push({ kind: 'identify', shard: [number, of], at: Date.now(), intents, accepted });
    const refused = refusedIdentify();
    note(refused === undefined);
    if (refused === 'invalid') send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
    else if (refused !== undefined) socket.close(refused);
    if (refused !== undefined) return undefined;
    options.identifiesLeft--;
    const session: Session = { id: randomUUID(), shard: [number, of], intents, seq: 0, told: [], socket };
    sessions.set(session.id, session);
    greet(session);
    return session;

    function refusedIdentify(): number | 'invalid' | undefined {
      if (token !== world.token) return GatewayCloseCodes.AuthenticationFailed;
      if (number >= of || number < 0) return GatewayCloseCodes.InvalidShard;
      if (disallowed(intents, world.privileged)) return GatewayCloseCodes.DisallowedIntents;
      // Discord resets the token of a bot that goes on: from here it is as good as wrong.
      if (options.identifiesLeft <= 0) return GatewayCloseCodes.AuthenticationFailed;
      const key = number % options.maxConcurrency;
      const before = identifiedAt.get(key) ?? -Infinity;
      if (Date.now() - before < options.identifyEvery) return 'invalid';
      identifiedAt.set(key, Date.now());
      return undefined;
    }
  }

  function greet(session: Session): void {
    const [number, of] = session.shard;
    const guilds = [...world.guilds.values()].filter(
      (guild) => guild.members.has(world.bot.id) && shardOf(guild.id, of) === number,
    );
    tell(session, GatewayDispatchEvents.Ready, {
      v: 10,
      user: apiUser(world.bot),
      guilds: guilds.map(({ id }): APIUnavailableGuild => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: options.resumeUrl,
      shard: session.shard,
      application: { id: world.appId, flags: 0 },
    });
    for (const guild of guilds)
      if (!guild.unavailable) tell(session, GatewayDispatchEvents.GuildCreate, guildCreate(guild, world));
  }

  function resume(socket: WebSocket, { token, session_id: id, seq }: GatewayResumeData): Session | undefined {
    const session = sessions.get(id);
    const accepted = token === world.token && session !== undefined && seq <= session.seq;
    greetings.push({ kind: 'resume', shard: session?.shard ?? [-1, 0], at: Date.now(), seq, accepted });
    if (token !== world.token) socket.close(GatewayCloseCodes.AuthenticationFailed);
    else if (!session) send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
    else if (seq > session.seq) socket.close(GatewayCloseCodes.InvalidSeq);
    else {
      session.socket = socket;
      for (const told of session.told) if (told.s > seq) sendTold(socket, told);
      tell(session, GatewayDispatchEvents.Resumed, {});
      return session;
    }
    return undefined;
  }

  const connected = (): readonly Session[] => [...sessions.values()].filter((one) => one.socket !== undefined);

  /** A client answers a heartbeat that it is asked for at once, with the last sequence it took in. */
  const flushed = async (): Promise<void> => {
    await Promise.all(
      connected().map(async ({ socket, seq }) => {
        if (!socket) return;
        await new Promise<void>((resolve) => {
          const end = (): void => {
            waiting.delete(heard);
            resolve();
          };
          const heard = (from: WebSocket, upTo: number): void => {
            if (from !== socket) return;
            // It may have been on its way through the last dispatch: then it is asked again.
            if (upTo >= seq) end();
            else send(socket, { op: GatewayOpcodes.Heartbeat, d: null });
          };
          waiting.add(heard);
          socket.once('close', end);
          send(socket, { op: GatewayOpcodes.Heartbeat, d: null });
        });
      }),
    );
  };

  return {
    options,
    greetings,
    beats: () => beats,
    connected,
    accept,
    flushed,
    repeat(t) {
      for (const session of connected()) {
        const last = session.told.filter((one) => one.t === t).at(-1);
        if (last) tell(session, t, last.d);
      }
    },
    cut: () => sockets.forEach((socket) => socket.terminate()),
    close: (code) => sockets.forEach((socket) => socket.close(code)),
    reconnect: () => sockets.forEach((socket) => send(socket, { op: GatewayOpcodes.Reconnect, d: null })),
    invalidate(resumable) {
      if (!resumable) sessions.clear();
      for (const socket of sockets) {
        detach.get(socket)?.();
        send(socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
      }
    },
    forgetSessions: () => sessions.clear(),
    acknowledges: (does) => void (acknowledges = does),
    opens: (does) => void (opens = does),
  };
}

const isOfGuild = (t: GatewayDispatchEvents): boolean =>
  t === GatewayDispatchEvents.GuildCreate || t === GatewayDispatchEvents.GuildDelete;

const textOf = (data: RawData): string =>
  (Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as Buffer)).toString();

function parse(words: string): { readonly op: number; readonly d: unknown } | undefined {
  try {
    return JSON.parse(words) as { op: number; d: unknown };
  } catch {
    return undefined;
  }
}

/** https://discord.com/developers/docs/events/gateway-events#request-guild-members */
function chunk(session: Session, asked: GatewayRequestGuildMembersData, world: World): void {
  const guild = world.guilds.get(asked.guild_id);
  if (!guild) return;
  const { user_ids: ids, query, limit } = asked as { user_ids?: string | string[]; query?: string; limit?: number };
  const named = ids === undefined ? undefined : [ids].flat();
  const members = [...guild.members.values()].filter((member) =>
    named ? named.includes(member.user) : (world.users.get(member.user)?.name ?? '').startsWith(query ?? ''),
  );
  const shown = limit && !named ? members.slice(0, limit) : members;
  tell(session, GatewayDispatchEvents.GuildMembersChunk, {
    guild_id: guild.id,
    members: shown.map((member) => apiMember(member, world)),
    chunk_index: 0,
    chunk_count: 1,
    ...(named ? { not_found: named.filter((id) => !guild.members.has(id)) } : {}),
    ...(asked.nonce === undefined ? {} : { nonce: asked.nonce }),
  });
}
