/**
 * Socket Mode's WebSocket (docs.slack.dev/apis/events-api/using-socket-mode): `hello`, envelopes that are acknowledged by
 * their id, `disconnect` with a reason, pings. What was not acknowledged comes again on the next connection.
 */
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Duration } from '../../../src/domain/ids.js';
import { patience, type Acknowledgement, type Line, type Payload } from './line.js';

export interface SocketLine extends Line {
  /** An address for one connection, good for one use. */
  newAddress(origin: string): string;
  connections(): number;
  /** How many connections there ever were. */
  opened(): number;
  /** Asks the app to connect anew, as Slack does every few hours. */
  disconnect(reason: 'warning' | 'refresh_requested' | 'link_disabled'): void;
  /** Breaks every connection, without a word. */
  drop(): void;
  /** New connections are refused until they are let in again. */
  refuse(isRefusing: boolean): void;
  stop(): Promise<void>;
}

interface Waiting {
  readonly payload: Payload;
  readonly socket: WebSocket;
  done(acknowledgement: Omit<Acknowledgement, 'took'>): void;
}

/** Slack pings about this often; clients give up on a silent connection after 30 s. */
const pingEvery: Duration = 5_000;

export function socketLine(server: Server, appId: string, waits: Duration = patience): SocketLine {
  const sockets = new Set<WebSocket>();
  const tickets = new Set<string>();
  const waiting = new Map<string, Waiting>();
  const again: Payload[] = [];
  const accepting = new WebSocketServer({ noServer: true });
  let refusing = false;
  let opened = 0;

  server.on('upgrade', (request, socket, head) => {
    const ticket = new URL(request.url ?? '', 'http://slack').searchParams.get('ticket') ?? '';
    if (refusing || !tickets.delete(ticket)) return void socket.destroy();
    accepting.handleUpgrade(request, socket, head, (connected) => welcome(connected));
  });

  function welcome(socket: WebSocket): void {
    sockets.add(socket);
    opened += 1;
    socket.on('message', (data) => acknowledge(read(data)));
    socket.on('close', () => gone(socket));
    socket.on('error', () => socket.terminate());
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: sockets.size,
        connection_info: { app_id: appId },
        debug_info: { host: 'applink-test', build_number: 1, approximate_connection_time: 18_060 },
      }),
    );
    for (const payload of again.splice(0)) void send(payload);
  }

  function acknowledge(message: { envelope_id?: string; payload?: unknown }): void {
    const envelope = message.envelope_id ?? '';
    const one = waiting.get(envelope);
    waiting.delete(envelope);
    const hasAnswer = message.payload !== undefined && JSON.stringify(message.payload) !== '{}';
    one?.done({ acknowledged: true, why: 'acknowledged', ...(hasAnswer ? { answer: message.payload } : {}) });
  }

  function gone(socket: WebSocket): void {
    sockets.delete(socket);
    for (const [envelope, one] of waiting) {
      if (one.socket !== socket) continue;
      waiting.delete(envelope);
      if (one.payload.kind === 'event') again.push(retried(one.payload));
      one.done({ acknowledged: false, why: 'gone' });
    }
  }

  function send(payload: Payload): Promise<Acknowledgement> {
    const socket = [...sockets].at(-1);
    const begun = performance.now();
    if (!socket) {
      if (payload.kind === 'event') again.push(retried(payload));
      return Promise.resolve({ acknowledged: false, why: 'nobody', took: 0 });
    }
    return new Promise((resolve) => {
      const envelope = randomUUID();
      const timer = setTimeout(() => {
        waiting.delete(envelope);
        resolve({ acknowledged: false, why: 'timeout', took: performance.now() - begun });
      }, waits);
      waiting.set(envelope, {
        payload,
        socket,
        done: (how) => {
          clearTimeout(timer);
          resolve({ ...how, took: performance.now() - begun });
        },
      });
      socket.send(JSON.stringify(enveloped(payload, envelope)));
    });
  }

  const pings = setInterval(() => sockets.forEach((socket) => socket.ping()), pingEvery);
  pings.unref();

  return {
    send,
    newAddress(origin) {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `${origin.replace('http', 'ws')}/link/?ticket=${ticket}&app_id=${appId}`;
    },
    connections: () => sockets.size,
    opened: () => opened,
    disconnect(reason) {
      for (const socket of sockets)
        socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'applink-test' } }));
    },
    drop: () => sockets.forEach((socket) => socket.terminate()),
    refuse: (isRefusing) => void (refusing = isRefusing),
    async stop() {
      clearInterval(pings);
      for (const socket of sockets) socket.terminate();
      await new Promise((resolve) => accepting.close(resolve));
    },
  };
}

const retried = (payload: Payload & { kind: 'event' }): Payload => ({
  ...payload,
  retry: { number: (payload.retry?.number ?? 0) + 1, reason: 'timeout' },
});

const envelopeTypes = { event: 'events_api', command: 'slash_commands', interactive: 'interactive' } as const;

const enveloped = (payload: Payload, envelope: string): object => ({
  envelope_id: envelope,
  type: envelopeTypes[payload.kind],
  payload: payload.body,
  accepts_response_payload: payload.kind !== 'event',
  ...(payload.kind === 'event'
    ? { retry_attempt: payload.retry?.number ?? 0, retry_reason: payload.retry?.reason ?? '' }
    : {}),
});

function read(data: unknown): { envelope_id?: string; payload?: unknown } {
  return JSON.parse(String(data)) as { envelope_id?: string; payload?: unknown };
}
