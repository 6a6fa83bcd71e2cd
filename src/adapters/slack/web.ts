/**
 * How this adapter speaks to Slack's Web API: no retries of the library's own (the backend tries again, and knows what a
 * repeat costs), no queue that stands still after a 429, a time limit on every call; and what went wrong, as plain data.
 */
import type { Logger } from '@slack/bolt';
import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebClient,
  type ChatPostMessageArguments,
  type ChatPostMessageResponse,
  type WebClientOptions,
} from '@slack/web-api';
import type { Duration } from '../../domain/ids.js';
import { second } from '../../domain/time.js';
import type { Log } from '../../ops/log.js';

/** Slack's own Web API. */
export const slackApi = 'https://slack.com/api/';

/** What every client is made with: a new object each time, since the libraries write into it. */
export const clientOptions = (apiUrl: string | undefined, log: Log): WebClientOptions => ({
  slackApiUrl: apiUrl ?? slackApi,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  maxRequestConcurrency: 20,
  timeout: 10 * second,
  logger: quietLogger(log),
});

export const webClient = (token: string, apiUrl: string | undefined, log: Log): WebClient =>
  new WebClient(token, clientOptions(apiUrl, log));

/** Posts, without previews of what it links to. */
export const post = (client: WebClient, message: ChatPostMessageArguments): Promise<ChatPostMessageResponse> =>
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack's method, not the browser's
  client.chat.postMessage({ ...message, unfurl_links: false, unfurl_media: false });

/**
 * Slack's libraries, heard without their words: their lines may quote a member or an address with a secret in it. What
 * matters of them is logged by this adapter itself.
 */
export function quietLogger(log: Log): Logger {
  const warned = () => log.debug({ platform: 'slack' }, 'a library warned');
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: warned,
    error: warned,
    setLevel: () => undefined,
    getLevel: () => errorLevel,
    setName: () => undefined,
  };
}

/** `LogLevel.ERROR`; the enumeration itself would load the library. */
const errorLevel = 'error' as ReturnType<Logger['getLevel']>;

/** What went wrong with a call. */
export type Fault =
  /** Slack answered, and refused. `missing` names the scope that was. */
  | { readonly kind: 'refused'; readonly code: string; readonly missing?: string }
  | { readonly kind: 'slow_down'; readonly after: Duration }
  /** Nobody knows whether it was done: no answer, or one that cannot be read, or Slack's own fault. */
  | { readonly kind: 'unclear'; readonly code: string };

/** Slack's answers that say no more than that Slack failed. */
const slacksOwn = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'upstream_error',
  'connection_refused',
]);

/** Where Slack names no time. */
const slowDownFor = 30 * second;

export function faultOf(error: unknown): Fault {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'slow_down', after: error.retryAfter * second };
  if (error instanceof WebAPIPlatformError) return refusal(error);
  if (error instanceof WebAPIHTTPError) {
    const { statusCode } = error;
    return statusCode === 429 ? { kind: 'slow_down', after: slowDownFor } : { kind: 'unclear', code: `${statusCode}` };
  }
  return { kind: 'unclear', code: 'no_answer' };
}

function refusal({ data }: WebAPIPlatformError): Fault {
  const { error: code, needed } = data as typeof data & { needed?: unknown };
  if (code === 'ratelimited' || code === 'rate_limited') {
    const { retryAfter } = data.response_metadata ?? {};
    return { kind: 'slow_down', after: retryAfter ? retryAfter * second : slowDownFor };
  }
  // What is no code is somebody else's page: a proxy's, say. Whether Slack ever saw the call is unknown.
  if (!/^\w{1,80}$/.test(code)) return { kind: 'unclear', code: 'unreadable' };
  if (slacksOwn.has(code)) return { kind: 'unclear', code };
  return { kind: 'refused', code, ...(typeof needed === 'string' ? { missing: needed } : {}) };
}

/** One word for the log. */
export const reasonOf = (error: unknown): string => {
  const fault = faultOf(error);
  return fault.kind === 'slow_down' ? 'slow_down' : fault.code;
};

/** The codes by which Slack says that a token is no good, whatever was asked. */
export const badToken: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'team_access_not_granted',
  'org_login_required',
  'no_permission',
]);
