/**
 * Slack as a platform: one workspace by a bot token, or as many as install the app; over a socket or over HTTP. The
 * connection, and little else: translating, presenting, delivering and answering are files of their own.
 */
import { createHash, createHmac } from 'node:crypto';
import type { App } from '@slack/bolt';
import type { Adapter, Listener } from '../adapter.js';
import type { Backend, Clock } from '../../backends/backend.js';
import type { CommunityId } from '../../domain/ids.js';
import type { Settings } from '../../domain/settings.js';
import { StartError } from '../../domain/start-error.js';
import type { Log } from '../../ops/log.js';
import { answerRequests, showHome, type Desk } from './requests.js';
import { background } from './background.js';
import { bolt } from './bolt.js';
import { channels } from './channels.js';
import { checkAppToken, checkBotToken } from './check.js';
import { comings, type Comings } from './comings.js';
import { deliver, forgetBegun, type Outlet } from './deliver.js';
import { directoryFor } from './directory.js';
import { hearEvents, rateLimited } from './events.js';
import { homes } from './home.js';
import { http, pagesOnly } from './http.js';
import { installations, type Installation } from './installations.js';
import { oauthPages } from './oauth.js';
import { people } from './people.js';
import { pictures } from './pictures.js';
import { pulse, type Pulse } from './pulse.js';
import { roles } from './roles.js';
import { roster } from './roster.js';
import { seal } from './sealed.js';
import { socket } from './socket.js';
import { workspaces } from './workspaces.js';

export interface SlackOptions {
  /** One workspace's own; absent where workspaces install the app by themselves. */
  readonly botToken?: string;
  /** With it, Socket Mode. */
  readonly appToken?: string;
  readonly signingSecret?: string;
  readonly oauth?: { readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string };
  /** The Web API of any Slack-compatible server; Slack's own where absent. */
  readonly apiUrl?: string;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** 32 bytes; needed for `oauth`. */
  readonly encryptionKey?: Uint8Array;
  readonly notes: Pick<Backend, 'note' | 'keepNote' | 'notes'>;
  settingsOf(community: CommunityId): Settings;
  readonly log: Log;
  readonly clock: Clock;
}

export interface Slack extends Adapter {
  /** Where it listens, over HTTP. */
  readonly address?: string | undefined;
}

/** What is the same whether it listens or only delivers. */
type House = ReturnType<typeof house>;

export function slack(options: SlackOptions): Slack {
  if (options.oauth && !options.encryptionKey) {
    throw new StartError(
      'Installing in several workspaces needs ENCRYPTION_KEY: their tokens are kept under it. Make one with: openssl rand -hex 32',
    );
  }
  const parts = house(options);
  let connection: Connection | undefined;
  return {
    platform: 'slack',
    get address() {
      return connection?.address;
    },
    async listen(listener) {
      connection = await connect(options, parts, listener);
    },
    deliver: (delivery) => deliver(delivery, parts.outlet),
    async stop() {
      await connection?.close();
      await parts.later.done();
    },
  };
}

function house(options: SlackOptions) {
  const { notes, clock, log, settingsOf, botToken, apiUrl } = options;
  const kept = installations(notes, options.encryptionKey && seal(options.encryptionKey));
  const known = workspaces({ botToken, apiUrl, installations: kept, clock, log, hash });
  const who = people(clock);
  const rooms = channels(clock);
  const directories = directoryFor(who, rooms);
  const files = pictures(log);
  const outlet: Outlet = {
    workspaces: known,
    channels: rooms,
    directoryFor: directories,
    notes,
    clock,
    log,
    settingsOf,
  };
  return {
    outlet,
    installations: kept,
    workspaces: known,
    people: who,
    channels: rooms,
    roles: roles(who, rooms, clock),
    directoryFor: directories,
    pictures: files,
    homes: homes(directories, files, log),
    later: background(log),
  };
}

/** Tells one token from another without telling the token. */
const hash = (token: string): string => createHash('sha256').update(token).digest('base64url').slice(0, 16);

/** The house's key names members on the roster; without one, a hash alone has to do. */
const keyedHash =
  (key: Uint8Array = new Uint8Array()) =>
  (words: string): string =>
    createHmac('sha256', key).update(`slack roster ${words}`).digest('base64url');

interface Connection {
  readonly address?: string | undefined;
  close(): Promise<void>;
}

async function connect(options: SlackOptions, parts: House, listener: Listener): Promise<Connection> {
  const { apiUrl, appToken, botToken, clock, log, notes, settingsOf } = options;
  if (botToken !== undefined) await checkBotToken(botToken, apiUrl, log);
  if (appToken !== undefined) await checkAppToken(appToken, apiUrl, log);
  const submit = listener.submit.bind(listener);
  const hashed = keyedHash(options.encryptionKey);
  const there = roster({ notes, people: parts.people, clock, log, submit, hashed });
  const coming = comings({ ...parts, roster: there, clock, log, submit });
  const arrivals: Arrivals = { coming, look: () => beating.look() };
  const beating = pulse({ ...parts, roster: there, log, forgetOld: () => forgetBegun(parts.outlet) });
  const { transport, pages } = transports(options, parts, arrivals, {
    gone: () => beating.gone(),
    back: () => beating.back(),
  });
  const { app, stop } = await bolt({
    transport,
    workspaces: parts.workspaces,
    apiUrl,
    log,
    rateLimited: (body) => rateLimited(body, { listener, log }),
  });
  handle(app, {
    ...parts,
    listener,
    comings: coming,
    roster: there,
    background: parts.later.run,
    clock,
    log,
    settingsOf,
  });
  // Whoever comes is known before anything is heard of them.
  for (const workspace of await parts.workspaces.all()) await coming.came(workspace);
  await pages?.open();
  await transport.open().catch(async (error: unknown) => {
    await pages?.close();
    throw error;
  });
  beating.begin();
  return {
    get address() {
      return transport.address ?? pages?.address;
    },
    async close() {
      await stop();
      await Promise.all([transport.close(), pages?.close()]);
      await beating.end();
    },
  };
}

function handle(app: App, given: Desk & Omit<Parameters<typeof hearEvents>[1], 'openedHome'>): void {
  answerRequests(app, given);
  hearEvents(app, {
    ...given,
    openedHome: (workspace, user, id) => showHome({ id, workspace, user }, given),
  });
}

interface Arrivals {
  readonly coming: Comings;
  /** Looks who is there. */
  look(): void;
}

function transports(options: SlackOptions, parts: House, arrivals: Arrivals, line: Pick<Pulse, 'gone' | 'back'>) {
  const { oauth, apiUrl, appToken, clock, log, host, port, signingSecret } = options;
  const installed = (installation: Installation) => install(installation, parts, arrivals);
  const pages = oauth ? oauthPages({ ...oauth, apiUrl, clock, log, installed }) : [];
  if (appToken !== undefined) {
    return {
      transport: socket({ appToken, apiUrl, log, ...line }),
      pages: pages.length === 0 ? undefined : pagesOnly(pages, { host, port }),
    };
  }
  if (signingSecret === undefined) {
    throw new StartError(
      'Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP). docs/slack.md tells where to find them.',
    );
  }
  return { transport: http({ host, port, signingSecret, pages, log }), pages: undefined };
}

/** A workspace, or an organisation, has just installed the app. */
async function install(installation: Installation, parts: House, { coming, look }: Arrivals): Promise<void> {
  await parts.installations.keep(installation);
  if (installation.team !== undefined) parts.workspaces.forget(installation.team);
  for (const workspace of await parts.workspaces.ofInstallation(installation)) {
    await coming.came(workspace);
  }
  look();
}
