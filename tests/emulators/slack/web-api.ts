/**
 * The Web API: who calls, whether they may, whether they ask properly, and what is answered. Slack answers 200 with
 * `ok: false` for nearly everything (docs.slack.dev/apis/web-api); 429 carries Retry-After.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault, Faults } from './faults.js';
import { chat } from './methods/chat.js';
import { conversations } from './methods/conversations.js';
import { files } from './methods/files.js';
import { oauth } from './methods/oauth.js';
import { users } from './methods/users.js';
import { views } from './methods/views.js';
import { complaints, Refusal, type ArgumentKind, type Call, type Method, type Slack } from './method.js';
import type { Grant } from './grants.js';

const methods: Readonly<Record<string, Method>> = { ...users, ...conversations, ...chat, ...files, ...views, ...oauth };

/** One call, and what came of it. */
export interface Called {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** `xoxb-…`, or whatever it came with. */
  readonly token: string;
  readonly at: number;
  /** The error, `ok`, or the fault that was met. */
  readonly answer: string;
}

interface Answer {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface WebApi {
  handle(request: IncomingMessage, response: ServerResponse, name: string, body: Buffer): Promise<void>;
  readonly calls: Called[];
}

export function webApi(slack: Slack, faults: Faults): WebApi {
  const calls: Called[] = [];

  return {
    calls,
    async handle(request, response, name, body) {
      const authorization = request.headers.authorization ?? '';
      const raw = rawArguments(request.headers['content-type'] ?? '', body.toString());
      const { token: inBody, ...args } = raw;
      const token = authorization.replace(/^Bearer /i, '') || (typeof inBody === 'string' ? inBody : '');
      const note = (answer: string): void =>
        void calls.push({ method: name, args, token, at: slack.world.now(), answer });
      const fault = faults.take(name);
      if (fault && (await meet(fault, response))) return note(fault.kind === 'error' ? fault.error : fault.kind);
      const answer = answerTo(name, args, token, authorization, slack);
      note(errorIn(answer));
      if (fault?.kind === 'lost_answer') return void request.socket.destroy();
      send(response, answer);
    },
  };
}

/** Lets a fault happen. True where the call ends with it. */
async function meet(fault: Fault, response: ServerResponse): Promise<boolean> {
  switch (fault.kind) {
    case 'rate_limited':
      send(response, rateLimited(fault.retryAfter));
      return true;
    case 'status':
      response.writeHead(fault.status, { 'content-type': 'text/plain' }).end('no');
      return true;
    case 'cut':
      response.socket?.destroy();
      return true;
    case 'error':
      send(response, { status: 200, body: { ok: false, error: fault.error } });
      return true;
    case 'slow':
      await pause(fault.by);
      return false;
    default:
      return false;
  }
}

const rateLimited = (retryAfter: number): Answer => ({
  status: 429,
  body: { ok: false, error: 'ratelimited' },
  headers: { 'retry-after': `${Math.ceil(retryAfter)}` },
});

const errorIn = ({ body }: Answer): string => {
  const { error } = body as { readonly error?: unknown };
  return typeof error === 'string' ? error : 'ok';
};

function answerTo(
  name: string,
  raw: Readonly<Record<string, unknown>>,
  token: string,
  authorization: string,
  slack: Slack,
): Answer {
  try {
    const method = methods[name];
    if (!method) throw new Refusal('unknown_method', { req_method: name });
    const grant = authorize(method, token, slack);
    const args = checked(raw, method);
    const body = { ok: true, ...method.run({ slack, args, grant, authorization }) };
    const headers = {
      'x-oauth-scopes': [...grant.scopes].join(','),
      'x-accepted-oauth-scopes': method.scopes.join(','),
    };
    return { status: 200, body, headers };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.retryAfter !== undefined) return rateLimited(error.retryAfter);
    return { status: 200, body: { ok: false, error: error.error, ...error.more } };
  }
}

const nobody: Grant = { token: '', scopes: new Set(), revoked: false };

function authorize(method: Method, token: string, { app, grants }: Slack): Grant {
  if (method.by === 'client') return nobody;
  if (token === '') throw new Refusal('not_authed');
  if (method.by === 'app') {
    if (token !== app.appToken) throw new Refusal('invalid_auth');
    return nobody;
  }
  const grant = grants.byToken(token);
  if (!grant) throw new Refusal('invalid_auth');
  if (grant.revoked) throw new Refusal('token_revoked');
  if (method.scopes.length > 0 && !method.scopes.some((scope) => grant.scopes.has(scope))) {
    throw new Refusal('missing_scope', { needed: method.scopes.join(','), provided: [...grant.scopes].join(',') });
  }
  return grant;
}

/** Arguments by their kinds; what a method does not know it refuses. */
function checked(raw: Readonly<Record<string, unknown>>, { needs, may }: Method): Call['args'] {
  const missing = Object.keys(needs).filter((name) => raw[name] === undefined || raw[name] === '');
  if (missing.length > 0)
    throw new Refusal('invalid_arguments', complaints(...missing.map((name) => `missing required field: ${name}`)));
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => {
      const kind = needs[name] ?? may[name];
      if (!kind) throw new Refusal('invalid_arguments', complaints(`unknown argument: ${name}`));
      return [name, asKind(kind, name, value)];
    }),
  );
}

function asKind(kind: ArgumentKind, name: string, value: unknown): unknown {
  const wrong = (): never => {
    throw new Refusal(
      name === 'blocks' ? 'invalid_blocks_format' : 'invalid_arguments',
      complaints(`must be a valid ${kind} [json-pointer:/${name}]`),
    );
  };
  if (kind === 'boolean') {
    if (['true', '1', true].includes(value as string)) return true;
    return ['false', '0', false].includes(value as string) ? false : wrong();
  }
  if (kind === 'integer') return /^\d+$/.test(String(value)) ? Number(value) : wrong();
  if (kind === 'string') return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : wrong();
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return wrong();
  }
}

/** A form, as the SDK sends it, or JSON. */
function rawArguments(type: string, body: string): Readonly<Record<string, unknown>> {
  if (!type.startsWith('application/json')) return Object.fromEntries(new URLSearchParams(body));
  try {
    return JSON.parse(body || '{}') as Record<string, unknown>;
  } catch {
    return {};
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}
