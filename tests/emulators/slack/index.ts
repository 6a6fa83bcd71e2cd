/**
 * A Slack of our own on 127.0.0.1, for the tests: it speaks the Web API, Socket Mode, signed HTTP, interactivity, files and
 * OAuth, keeps what was said in memory, and refuses what Slack refuses. Time is the test's; only signatures and the 3 s
 * that Slack waits are by the wall's clock.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duration } from '../../../src/domain/ids.js';
import { second } from '../../../src/domain/time.js';
import type { SlackApp } from './app.js';
import { dispatch, type Dispatch } from './dispatch.js';
import { switchableFaults, type Faults } from './faults.js';
import { openGrants, type Grants } from './grants.js';
import { httpLine, type HttpLine } from './http-line.js';
import { interactions, type Interactions } from './interact.js';
import type { Line } from './line.js';
import type { Slack } from './method.js';
import { oauthFlow, type OauthFlow } from './oauth-flow.js';
import { workspace, type Workspace } from './people.js';
import { socketLine, type SocketLine } from './socket.js';
import { webApi, type Called } from './web-api.js';
import { emptyWorld, type Enterprise, type World } from './world.js';

export interface EmulatorOptions {
  readonly app: SlackApp;
  now(): number;
  /** The app's address, where it is reached over HTTP; absent for Socket Mode. */
  readonly address?: () => string;
  /** How many messages a channel takes at once before it is one a second. Slack promises no more than one. */
  readonly burst?: number;
  /** How long Slack waits to be acknowledged: 3 s, unless a test has no time. */
  readonly waits?: Duration;
}

export interface SlackEmulator {
  readonly app: SlackApp;
  readonly world: World;
  readonly grants: Grants;
  readonly faults: Faults;
  readonly socket: SocketLine;
  readonly http: HttpLine;
  readonly dispatch: Dispatch;
  readonly interactions: Interactions;
  readonly oauth: OauthFlow;
  /** Every Web API call so far. */
  readonly calls: readonly Called[];
  /** `http://127.0.0.1:1234/api/`: for `SLACK_API_URL`. */
  readonly apiUrl: string;
  addTeam(name: string, enterprise?: Enterprise): Workspace;
  /** Somebody removes the app from a workspace. Slack tells it in two events, in any order. */
  uninstall(team: string, order?: readonly ('uninstalled' | 'tokens_revoked')[]): Promise<void>;
  /** Resolves when nothing is under way in either direction. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

export async function slackEmulator(options: EmulatorOptions): Promise<SlackEmulator> {
  const { app, now } = options;
  const world = emptyWorld(now);
  const grants = openGrants(world, app.scopes, app.botName);
  const faults = switchableFaults();
  const address = options.address ?? (() => '');
  const oauth = oauthFlow(app, grants, () => `${address()}/slack/oauth_redirect`);
  let origin = '';

  const underWay = new Set<Promise<unknown>>();
  const bugs: unknown[] = [];
  const track = (doing: Promise<unknown>): void => {
    const done = doing.catch((error: unknown) => bugs.push(error)).finally(() => underWay.delete(done));
    underWay.add(done);
  };

  const server = createServer((request, response) => track(answer(request, response)));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await route(request, response);
    } catch (error) {
      bugs.push(error);
      json(response, 500, { ok: false, error: 'internal_error' });
    }
  };
  const socket = socketLine(server, app.id, options.waits);
  const http = httpLine({ app, address, ...(options.waits === undefined ? {} : { waits: options.waits }) });
  const line = (): Line => (options.address ? http : socket);
  const acts = interactions(() => slack, line);
  const slack: Slack = {
    app,
    world,
    grants,
    origin: () => origin,
    tell: (happening) => track(told.tell(happening)),
    takeTurn: turns(now, options.burst ?? 1),
    redeem: (code, redirectUri) => oauth.redeem(code, redirectUri),
    socketAddress: () => socket.newAddress(origin),
    takeTrigger: (id) => acts.takeTrigger(id),
  };
  const told = dispatch(slack, line);
  const api = webApi(slack, faults);

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', origin);
    const body = await bodyOf(request);
    const [, folder = '', name = '', file = ''] = pathname.split('/');
    if (folder === 'api') return api.handle(request, response, name, body);
    if (folder === 'upload') return upload(response, file, body, world);
    if (folder === 'actions') {
      const answer = acts.respond(name, JSON.parse(body.toString()));
      json(response, answer.status, answer.body);
      return;
    }
    json(response, 404, { ok: false, error: 'not_found' });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    app,
    world,
    grants,
    faults,
    socket,
    http,
    dispatch: told,
    interactions: acts,
    oauth,
    calls: api.calls,
    apiUrl: `${origin}/api/`,
    addTeam(name, enterprise) {
      const id = world.id('T', name);
      const domain = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
      world.teams.set(id, { id, name, domain, ...(enterprise ? { enterprise } : {}) });
      return workspace(id, slack, told);
    },
    async uninstall(team, order = ['tokens_revoked', 'uninstalled']) {
      const bots = [grants.botIn(team).id];
      for (const grant of grants.all()) if (grant.team === team) grant.revoked = true;
      for (const kind of order) await told.tell(kind === 'uninstalled' ? { kind, team } : { kind, team, bots });
    },
    async idle() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
      await told.idle();
    },
    async stop() {
      await socket.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (bugs.length > 0) throw new AggregateError(bugs, 'The emulator itself went wrong');
    },
  };
}

/** The bytes of a file: raw, or as a form's first part. */
function upload(response: ServerResponse, id: string, body: Buffer, world: World): void {
  const file = world.files.get(id);
  if (!file) return json(response, 404, { ok: false, error: 'file_not_found' });
  file.content = partOf(body);
  response.writeHead(200, { 'content-type': 'text/plain' }).end(`OK - ${file.content.length}`);
}

/** The SDK sends a form of one part; curl sends the bytes as they are. */
function partOf(body: Buffer): Buffer {
  if (!body.subarray(0, 2).equals(Buffer.from('--'))) return body;
  const boundary = body.subarray(0, body.indexOf('\r\n'));
  const from = body.indexOf('\r\n\r\n') + 4;
  return body.subarray(from, body.indexOf(Buffer.concat([Buffer.from('\r\n'), boundary]), from));
}

/** One message a second in a channel (docs.slack.dev/apis/web-api/rate-limits), after `burst` of them. */
function turns(now: () => number, burst: number): (channel: string) => number | undefined {
  const taken = new Map<string, readonly number[]>();
  return (channel) => {
    const recent = (taken.get(channel) ?? []).filter((at) => now() - at < burst * second);
    const [first] = recent;
    if (recent.length >= burst && first !== undefined) return Math.max(1, (first + burst * second - now()) / 1000);
    taken.set(channel, [...recent, now()]);
    return undefined;
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
