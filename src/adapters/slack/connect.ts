/** Joins the parts that listen: Bolt on a transport, the handlers, the roster, and the pages of an installation. */
import { createHmac } from 'node:crypto';
import { StartError } from '../../domain/start-error.js';
import type { Listener } from '../adapter.js';
import { bolt } from './bolt.js';
import { checkAppToken, checkBotToken } from './check.js';
import { comings, type Comings } from './comings.js';
import { forgetBegun } from './deliver.js';
import { hearEvents, rateLimited } from './events.js';
import { http, pagesOnly } from './http.js';
import type { Installation } from './installations.js';
import { oauthPages } from './oauth.js';
import type { SlackOptions } from './options.js';
import type { Parts } from './parts.js';
import { pulse, type Pulse } from './pulse.js';
import { answerRequests, showHome } from './requests.js';
import { roster } from './roster.js';
import { socket } from './socket.js';

/** Slack is listened to until this is closed. */
export interface Connection {
  readonly address?: string | undefined;
  close(): Promise<void>;
}

/** Connects, and hands on what happens from now on. Throws `StartError` for what whoever runs it can mend. */
export async function connect(options: SlackOptions, parts: Parts, listener: Listener): Promise<Connection> {
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
  const desk = { ...parts, listener, background: parts.later.run, clock, log, settingsOf };
  answerRequests(app, desk);
  hearEvents(app, {
    ...desk,
    comings: coming,
    roster: there,
    openedHome: (workspace, user, id) => showHome({ id, workspace, user }, desk),
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

interface Arrivals {
  readonly coming: Comings;
  /** Looks who is there. */
  look(): void;
}

function transports(options: SlackOptions, parts: Parts, arrivals: Arrivals, line: Pick<Pulse, 'gone' | 'back'>) {
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
async function install(installation: Installation, parts: Parts, { coming, look }: Arrivals): Promise<void> {
  await parts.installations.keep(installation);
  if (installation.team !== undefined) parts.workspaces.forget(installation.team);
  for (const workspace of await parts.workspaces.ofInstallation(installation)) {
    await coming.came(workspace);
  }
  look();
}

/** The house's key names members on the roster; without one, a hash alone has to do. */
const keyedHash =
  (key: Uint8Array = new Uint8Array()) =>
  (words: string): string =>
    createHmac('sha256', key).update(`slack roster ${words}`).digest('base64url');
