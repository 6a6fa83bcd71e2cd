/**
 * Slack's requests to the app's address, signed (docs.slack.dev/authentication/verifying-requests-from-slack): events as
 * JSON, commands as a form, interactivity as a form with `payload`.
 */
import { createHmac } from 'node:crypto';
import type { Duration } from '../../../src/domain/ids.js';
import type { SlackApp } from './app.js';
import { patience, type Acknowledgement, type Line, type Payload } from './line.js';

export interface HttpLine extends Line {
  /** Posts as it is: for requests that Slack would never sign so. */
  post(body: string, headers: Readonly<Record<string, string>>): Promise<Response>;
}

export interface HttpLineOptions {
  readonly app: Pick<SlackApp, 'signingSecret'>;
  /** Where the app listens: `http://127.0.0.1:3000`. */
  address(): string;
  /** Slack's is 3 s. */
  readonly waits?: Duration;
}

const path = '/slack/events';

export function httpLine({ app, address, waits = patience }: HttpLineOptions): HttpLine {
  const post = (body: string, headers: Readonly<Record<string, string>>): Promise<Response> =>
    fetch(`${address()}${path}`, { method: 'POST', body, headers, signal: AbortSignal.timeout(waits) });

  return {
    post,
    async send(payload) {
      const { body, headers } = written(payload);
      const begun = performance.now();
      try {
        const response = await post(body, { ...headers, ...signed(body, app.signingSecret) });
        const text = await response.text();
        return {
          acknowledged: response.ok,
          answer: read(text),
          took: performance.now() - begun,
          why: `${response.status}`,
        };
      } catch (error) {
        const why = error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'gone';
        return { acknowledged: false, took: performance.now() - begun, why };
      }
    },
  };
}

/** The headers of a signed request; `at` in milliseconds, by the wall's clock. */
export function signed(body: string, secret: string, at = Date.now()): Readonly<Record<string, string>> {
  const time = `${Math.floor(at / 1000)}`;
  const signature = createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': time, 'x-slack-signature': `v0=${signature}` };
}

function written(payload: Payload): { body: string; headers: Record<string, string> } {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  if (payload.kind === 'command') return { body: new URLSearchParams(payload.body).toString(), headers: form };
  if (payload.kind === 'interactive')
    return { body: new URLSearchParams({ payload: JSON.stringify(payload.body) }).toString(), headers: form };
  const retry: Record<string, string> = payload.retry
    ? { 'x-slack-retry-num': `${payload.retry.number}`, 'x-slack-retry-reason': payload.retry.reason }
    : {};
  return { body: JSON.stringify(payload.body), headers: { 'content-type': 'application/json', ...retry } };
}

/** A command's answer: JSON, or plain words. */
function read(text: string): Acknowledgement['answer'] {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
