/**
 * Socket Mode: a connection that this side opens, so that no public address is needed. The library's own way to connect
 * again ends the process when a token was revoked, and waits five seconds before it tries: so that is done here.
 */
import { SocketModeReceiver, type App } from '@slack/bolt';
import type { Duration } from '../../domain/ids.js';
import { second } from '../../domain/time.js';
import type { Log } from '../../ops/log.js';
import { cannotUse } from './check.js';
import { inner, word } from './translate.js';
import type { Transport } from './transport.js';
import { clientOptions, faultOf, quietLogger, reasonOf } from './web.js';

export interface SocketOptions {
  readonly appToken: string;
  readonly apiUrl?: string | undefined;
  readonly log: Log;
  /** The connection ended by itself. */
  gone(): void;
  /** Connected again, after something may have been missed. */
  back(): void;
}

/** Slack greets at once, or something is wrong. */
const greetedWithin = 15 * second;
const longestPause = 30 * second;

export function socket({ appToken, apiUrl, log, gone, back }: SocketOptions): Transport {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: quietLogger(log),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: clientOptions(apiUrl, log) },
    processEventErrorHandler: () => Promise.resolve(false),
  });
  survive(receiver.client, log);
  const stopping = new AbortController();
  let isConnecting = false;

  const connect = async (): Promise<void> => {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new Error('Slack did not greet')), greetedWithin);
    try {
      await Promise.race([receiver.start(), rejectOn(late.signal), rejectOn(stopping.signal)]);
    } catch (error) {
      if (late.signal.aborted) void receiver.client.disconnect().catch(() => undefined);
      throw error ?? new Error('Slack closed the connection');
    } finally {
      clearTimeout(timer);
    }
  };

  const connectAgain = async (): Promise<void> => {
    for (let tries = 1; !stopping.signal.aborted; tries++) {
      try {
        await connect();
        log.info({ platform: 'slack', attempts: tries }, 'connected again');
        return back();
      } catch (error) {
        const fault = faultOf(error);
        const pause = fault.kind === 'slow_down' ? fault.after : Math.min(longestPause, 2 ** (tries - 1) * second);
        if (!stopping.signal.aborted) {
          log.warn({ platform: 'slack', reason: reasonOf(error), after: pause }, 'Slack cannot be connected yet');
        }
        await pauseFor(pause, stopping.signal);
      }
    }
  };

  receiver.client.on('disconnected', () => {
    if (isConnecting || stopping.signal.aborted) return;
    isConnecting = true;
    gone();
    log.info({ platform: 'slack' }, 'the connection to Slack ended; connecting again');
    void connectAgain().finally(() => (isConnecting = false));
  });

  return {
    receiver: { init: (app: App) => receiver.init(app), start: () => Promise.resolve(), stop: () => Promise.resolve() },
    async open() {
      isConnecting = true;
      try {
        await connect();
      } catch (error) {
        throw cannotUse('SLACK_APP_TOKEN', faultOf(error), apiUrl, error);
      } finally {
        isConnecting = false;
      }
    },
    async close() {
      stopping.abort(new Error('stopping'));
      await Promise.race([receiver.client.disconnect(), pauseFor(second, new AbortController().signal)]);
    },
  };
}

/**
 * The library takes for granted that every envelope called `events_api` holds an event. `app_rate_limited` is none, and
 * would end the process: such an envelope goes on under its payload's own name.
 */
function survive(client: SocketModeReceiver['client'], log: Log): void {
  const inside = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: unknown) => {
    const envelope = typeof data === 'string' ? renamed(data) : data;
    const heard = inside.map(async (listen): Promise<void> => listen(envelope, isBinary));
    Promise.all(heard).catch((error: unknown) =>
      log.warn({ platform: 'slack', err: error }, 'an envelope was not read'),
    );
  });
}

function renamed(data: string): string {
  try {
    const envelope: unknown = JSON.parse(data);
    const payload = inner(envelope, 'payload');
    const isEvent = word(envelope, 'type') !== 'events_api' || inner(payload, 'event') !== undefined;
    return isEvent
      ? data
      : JSON.stringify({ ...inner({ envelope }, 'envelope'), type: word(payload, 'type') ?? 'unknown' });
  } catch {
    return data;
  }
}

function rejectOn(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(signal.reason as Error);
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
}

function pauseFor(time: Duration, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, time);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
    if (signal.aborted) {
      clearTimeout(timer);
      resolve();
    }
  });
}
