/**
 * One gateway session: what was told in it, so that whoever resumes hears what they missed.
 * https://discord.com/developers/docs/events/gateway#resuming
 */
import { GatewayIntentBits, GatewayOpcodes, type GatewayDispatchEvents } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { shardOf } from '../snowflake.js';
import type { Happening } from '../world.js';

export interface Told {
  readonly s: number;
  readonly t: GatewayDispatchEvents;
  readonly d: object;
}

export interface Session {
  readonly id: string;
  readonly shard: readonly [number: number, of: number];
  readonly intents: number;
  seq: number;
  readonly told: Told[];
  /** Absent while nobody is connected to it: what happens is kept for a resume. */
  socket?: WebSocket;
}

export const send = (socket: WebSocket, payload: object): void => {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
};

export function tell(session: Session, t: GatewayDispatchEvents, d: object): void {
  const told = { s: ++session.seq, t, d };
  session.told.push(told);
  if (session.socket) sendTold(session.socket, told);
}

export const sendTold = (socket: WebSocket, { s, t, d }: Told): void =>
  send(socket, { op: GatewayOpcodes.Dispatch, s, t, d });

/** Does this session hear of it: by its shard and by its intents? */
export const hears = ({ shard: [number, of], intents }: Session, { guildId, intents: needed }: Happening): boolean =>
  shardOf(guildId, of) === number && (needed.length === 0 || needed.some((bit) => (intents & bit) === bit));

/** Those that an app must be allowed. https://discord.com/developers/docs/events/gateway#privileged-intents */
export const disallowed = (intents: number, allowed: { messageContent: boolean; guildMembers: boolean }): boolean =>
  ((intents & GatewayIntentBits.MessageContent) !== 0 && !allowed.messageContent) ||
  ((intents & GatewayIntentBits.GuildMembers) !== 0 && !allowed.guildMembers) ||
  (intents & GatewayIntentBits.GuildPresences) !== 0;
