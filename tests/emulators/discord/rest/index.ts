/** Discord's HTTP API: finds the route, counts the limits, lets faults happen, and answers as Discord does. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Gateway } from '../gateway/index.js';
import { Refusal, refuse } from '../refusal.js';
import type { World } from '../world.js';
import { bodyOf, type Body } from './body.js';
import { rateLimits, tooMany, type Limit } from './rate-limits.js';
import { routeOf } from './routes.js';

/** One request, as it came in and was answered. */
export interface Request {
  readonly method: string;
  /** The route's pattern: `channels/:/messages`. */
  readonly route: string;
  readonly params: readonly string[];
  readonly json: unknown;
  readonly status: number;
  /** Discord's error code, where it refused. */
  readonly code?: number;
  /** This machine's clock, in milliseconds. */
  readonly at: number;
}

/** What goes wrong with requests of a route. */
export interface Fault {
  readonly method: string;
  readonly route: string;
  /** How many requests it strikes; one where absent. */
  times?: number;
  readonly how:
    | { readonly kind: 'status'; readonly status: number }
    /** The request is done, and its answer never arrives. */
    | { readonly kind: 'answer_lost' }
    /** Nothing is done, and nobody answers. */
    | { readonly kind: 'dropped' }
    | { readonly kind: 'limited'; readonly after: number; readonly scope: 'user' | 'global' | 'shared' }
    | { readonly kind: 'refused'; readonly refusal: Refusal };
}

export interface Rest {
  readonly requests: readonly Request[];
  fails(fault: Fault): void;
  /** Requests that are not answered yet. */
  underWay(): number;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly code?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export function rest(world: World, gateway: Gateway, limitOf: (method: string, path: string) => Limit): Rest {
  const requests: Request[] = [];
  const faults: Fault[] = [];
  let underWay = 0;
  const limits = rateLimits(limitOf);

  const strike = (method: string, route: string): Fault['how'] | undefined => {
    const fault = faults.find((one) => one.method === method && one.route === route && (one.times ?? 1) > 0);
    if (fault) fault.times = (fault.times ?? 1) - 1;
    return fault?.how;
  };

  return {
    requests,
    underWay: () => underWay,
    fails: (fault) => void faults.push({ ...fault }),
    async handle(request, response) {
      underWay++;
      response.once('close', () => underWay--);
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://emulator');
      const path = pathname.replace(/^\/api\/v10\//, '');
      const method = request.method ?? 'GET';
      const body = await bodyOf(request).catch((error: unknown) => error as Error);
      const known = path === pathname ? undefined : routeOf(method, path);
      const fault = known && strike(method, known.route.path);
      const answer = answerTo();
      requests.push({
        method,
        route: known?.route.path ?? path,
        params: known?.params ?? [],
        json: body instanceof Error ? undefined : body.json,
        status: answer.status,
        ...(answer.code === undefined ? {} : { code: answer.code }),
        at: Date.now(),
      });
      if (fault?.kind === 'answer_lost' || fault?.kind === 'dropped') return void request.socket.destroy();
      write(response, answer);

      function answerTo(): Answer {
        try {
          if (body instanceof Error) throw body;
          if (!known) throw refuse('notFound');
          return done(body);
        } catch (error) {
          if (error instanceof Refusal) return refusalAnswer(error);
          throw error;
        }
      }

      function done(taken: Body): Answer {
        if (!known) throw refuse('notFound');
        const { route, params } = known;
        if (!route.isOpen && request.headers.authorization !== `Bot ${world.token}`) throw refuse('unauthorized');
        if (fault?.kind === 'limited') throw tooMany(fault.after, fault.scope);
        if (fault?.kind === 'refused') throw fault.refusal;
        if (fault?.kind === 'status')
          return { status: fault.status, body: { message: 'An error of the emulator', code: 0 } };
        if (fault?.kind === 'dropped') return { status: 0 };
        const headers = limits.count(route, params);
        const answer = route.handle({ params, query: searchParams, body: taken, world, gateway });
        return { status: answer === undefined ? 204 : 200, body: answer, headers };
      }
    },
  };
}

const refusalAnswer = ({ status, code, message, errors, headers }: Refusal): Answer => ({
  status,
  code,
  headers,
  body:
    status === 429
      ? { message, retry_after: Number(headers['retry-after']), global: headers['x-ratelimit-scope'] === 'global' }
      : { message, code, ...(errors ? { errors } : {}) },
});

function write(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  if (body === undefined) {
    response.writeHead(status, headers);
    response.end();
    return;
  }
  response.writeHead(status, { ...headers, 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
