/**
 * Discord's REST API: one client with sensible limits, and what its faults mean. Rate limits that pass soon are waited
 * for; a long one is a fault with a time, so that nothing hangs in a queue that nobody sees.
 */
import { DefaultRestOptions, DiscordAPIError, HTTPError, RateLimitError, REST } from 'discord.js';
import type { DeliveryOutcome } from '../../domain/decision.js';
import type { Duration } from '../../domain/ids.js';
import { minute, second } from '../../domain/time.js';
import type { Log } from '../../ops/log.js';

/** A rate limit longer than this is not waited for. */
const longestWait: Duration = 10 * second;

export interface ApiOptions {
  readonly token: string;
  /** Without a version; Discord's own where absent. */
  readonly apiUrl?: string;
  readonly log: Log;
}

export type Api = Pick<REST, 'get' | 'post' | 'put' | 'patch' | 'delete'> & { close(): void };

export function openApi({ token, apiUrl, log }: ApiOptions): Api & { readonly rest: REST } {
  const rest = new REST({
    version: '10',
    ...(apiUrl ? { api: apiUrl.replace(/\/+$/, '') } : {}),
    timeout: 15 * second,
    retries: 2,
    async makeRequest(url, init) {
      const answer = await DefaultRestOptions.makeRequest(url, init);
      if (answer.status >= 500) log.warn({ method: init.method, status: answer.status }, 'Discord failed to answer');
      return answer;
    },
    invalidRequestWarningInterval: warnEvery,
    rejectOnRateLimit: ({ timeToReset, retryAfter }) => Math.max(timeToReset, retryAfter) > longestWait,
  }).setToken(token);
  tellFaults(rest, log);
  // After one 401 the client forgets its token, and every later call would fail for another reason.
  const withToken = (): REST => rest.setToken(token);
  return {
    rest,
    get: (route, options) => withToken().get(route, options),
    post: (route, options) => withToken().post(route, options),
    put: (route, options) => withToken().put(route, options),
    delete: (route, options) => withToken().delete(route, options),
    patch: (route, options) => withToken().patch(route, options),
    close() {
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
    },
  };
}

/** Faults that the client deals with by itself, by waiting and by trying again, leave a line as well. */
function tellFaults(rest: REST, log: Log): void {
  rest.on('rateLimited', ({ method, scope, global, timeToReset, retryAfter }) => {
    const after = Math.max(timeToReset, retryAfter);
    if (global || after >= second) log.warn({ method, scope, after }, 'rate limited by Discord; waiting');
  });
  rest.on('invalidRequestWarning', ({ count }) =>
    log.error({ count, next: manyRefused }, 'Discord refused many requests within ten minutes'),
  );
}

/** https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans: 10,000 in 10 minutes. */
const warnEvery = 500;
const manyRefused =
  'Find out what is refused: at 10,000 within ten minutes Discord shuts this address out for a while.';

/** What a fault of the API says, without its words: those may quote what was sent. */
export interface Fault {
  readonly status?: number;
  /** Discord's own code (https://discord.com/developers/docs/topics/opcodes-and-status-codes#json). */
  readonly code?: number;
  readonly after?: Duration;
}

export function faultOf(error: unknown): Fault {
  if (error instanceof DiscordAPIError)
    return { status: error.status, ...(typeof error.code === 'number' ? { code: error.code } : {}) };
  if (error instanceof RateLimitError) return { status: 429, after: Math.max(error.timeToReset, error.retryAfter) };
  if (error instanceof HTTPError) return { status: error.status };
  return {};
}

/** Asks once more where no answer came: a cut socket may have lost the question, or only its answer. */
export async function twice<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (faultOf(error).status !== undefined) throw error;
    return ask();
  }
}

export const codes = {
  unknownChannel: 10_003,
  unknownGuild: 10_004,
  unknownMember: 10_007,
  unknownMessage: 10_008,
  unknownUser: 10_013,
  unknownWebhook: 10_015,
  unknownInteraction: 10_062,
  /** The account was flagged as spam (https://github.com/discord/discord-api-docs/issues/2669). */
  flaggedAsSpam: 20_026,
  dmsTooFast: 40_003,
  acknowledgedBefore: 40_060,
  missingAccess: 50_001,
  closedDm: 50_007,
  notInVoice: 50_008,
  missingPermissions: 50_013,
  noMutualGuild: 50_278,
} as const;

const never = (because: Extract<DeliveryOutcome, { kind: 'never' }>['because'], why: string): DeliveryOutcome => ({
  kind: 'never',
  because,
  why,
});

/** How a delivery that failed went. */
export function outcomeOf(error: unknown): DeliveryOutcome {
  const { status, code, after } = faultOf(error);
  switch (code) {
    case codes.closedDm:
      return never('closed_dm', 'takes no direct messages');
    case codes.noMutualGuild:
      return never('gone', 'shares no guild with the bot');
    case codes.unknownUser:
    case codes.unknownMember:
      return never('gone', 'no such user');
    case codes.dmsTooFast:
      return { kind: 'hold', why: 'Discord says that direct messages are opened too fast (40003)' };
    case codes.flaggedAsSpam:
      return { kind: 'hold', why: 'Discord flagged the bot account as spam (20026): appeal at dis.gd/app-quarantine' };
    case codes.missingAccess:
    case codes.missingPermissions:
      return never('forbidden', `the bot may not write there (${code})`);
    case codes.unknownChannel:
    case codes.unknownGuild:
    case codes.notInVoice:
      return never('no_channel', `there is no such channel (${code})`);
    default:
      return byStatus(status, code, after);
  }
}

function byStatus(status: number | undefined, code: number | undefined, after: Duration | undefined): DeliveryOutcome {
  const told = code === undefined ? '' : `, code ${code}`;
  if (status === 429)
    return { kind: 'again', why: 'rate limited by Discord', ...(after === undefined ? {} : { after }) };
  if (status === 401) return { kind: 'again', after: minute, why: 'Discord refuses the token (401)' };
  if (status === 403) return never('forbidden', `Discord forbids it (403${told})`);
  if (status !== undefined && status >= 400 && status < 500 && status !== 408)
    return never('refused', `Discord refuses it (${status}${told})`);
  return { kind: 'again', why: status === undefined ? 'Discord could not be reached' : `Discord failed (${status})` };
}
