/**
 * How Slack reaches the app: one payload out, and whether it was acknowledged. Two implementations, Socket Mode (`socket.ts`)
 * and signed HTTP (`http-line.ts`). Slack waits 3 s (docs.slack.dev/apis/events-api, …/interactivity).
 */
import type { Duration } from '../../../src/domain/ids.js';

export type Payload =
  | { readonly kind: 'event'; readonly body: object; readonly retry?: Retry }
  | { readonly kind: 'command'; readonly body: Readonly<Record<string, string>> }
  | { readonly kind: 'interactive'; readonly body: object };

export interface Retry {
  readonly number: number;
  readonly reason: 'http_timeout' | 'http_error' | 'timeout';
}

export interface Acknowledgement {
  readonly acknowledged: boolean;
  /** What came with it: a command may be answered at once. */
  readonly answer?: unknown;
  /** How long it took. */
  readonly took: Duration;
  /** HTTP's status, `timeout`, `gone` (the connection broke), `nobody` (there was none). */
  readonly why: string;
}

export interface Line {
  send(payload: Payload): Promise<Acknowledgement>;
}

/** How long Slack waits for an acknowledgement. */
export const patience: Duration = 3_000;
