/**
 * The Bolt app between a transport and the handlers. Bolt acknowledges an event before it calls anybody; here an event
 * is acknowledged when everybody is done with it, and not at all where that failed: Slack then tells it again.
 */
import { App, ErrorCode, type ReceiverEvent } from '@slack/bolt';
import type { Log } from '../../ops/log.js';
import { enterpriseIn, inner, teamIn, teamOfRequest, word } from './translate.js';
import type { Transport } from './transport.js';
import { clientOptions, quietLogger } from './web.js';
import type { Workspaces } from './workspaces.js';

export interface BoltOptions {
  readonly transport: Transport;
  readonly workspaces: Workspaces;
  readonly apiUrl?: string | undefined;
  readonly log: Log;
  /** An envelope that Bolt does not know: Slack left out events. */
  rateLimited(body: object): Promise<void>;
}

/** Slack tells of a workspace that did not install the app, or has removed it: acknowledged, and dropped. */
class UnknownWorkspace extends Error {}

export interface Bolt {
  readonly app: App;
  /** Takes nothing new, and resolves when what was taken is done. Slack tells again what comes meanwhile. */
  stop(): Promise<void>;
}

export async function bolt({ transport, workspaces, apiUrl, log, rateLimited }: BoltOptions): Promise<Bolt> {
  const app = new App({
    receiver: transport.receiver,
    deferInitialization: true,
    ignoreSelf: false,
    convoStore: false,
    logger: quietLogger(log),
    clientOptions: clientOptions(apiUrl, log),
    authorize: async (_source, told) => {
      const body: object = told ?? {};
      const team = teamIn(body) ?? teamOfRequest(body);
      const enterprise = enterpriseIn(body);
      if (team === undefined && enterprise !== undefined && (await workspaces.hasOrganisation(enterprise))) {
        return { enterpriseId: enterprise };
      }
      const workspace = team === undefined ? undefined : await workspaces.of(team, enterprise);
      if (!workspace) throw new UnknownWorkspace();
      // No token: handlers use the workspace's own client, and Bolt keeps none.
      return { botUserId: workspace.botUser, teamId: workspace.team };
    },
  });
  app.error((error) => {
    if (error.code === ErrorCode.AuthorizationError && error.original instanceof UnknownWorkspace) {
      log.debug({ platform: 'slack' }, 'an event of a workspace that has not installed the app');
      return Promise.resolve();
    }
    log.error({ platform: 'slack', err: error.original ?? error }, 'an event was not taken; Slack will tell it again');
    return Promise.reject(error);
  });
  const inside = app.processEvent.bind(app);
  const running = new Set<Promise<void>>();
  let isStopping = false;
  app.processEvent = async (event) => {
    if (isStopping) throw new Error('The bot is stopping');
    const isEnvelope = event.body['type'] === 'app_rate_limited';
    const one = isEnvelope ? rateLimited(event.body).then(() => event.ack()) : keptFirst(event, inside);
    running.add(one);
    await one.finally(() => running.delete(one));
  };
  await app.init();
  return {
    app,
    async stop() {
      isStopping = true;
      await Promise.allSettled(running);
    },
  };
}

/** An event's acknowledgement waits for its handlers. A request's is its answer, which its handler gives. */
async function keptFirst(event: ReceiverEvent, process: (event: ReceiverEvent) => Promise<void>): Promise<void> {
  const isEvent = inner(event.body, 'event') !== undefined && word(event.body, 'type') === 'event_callback';
  let isAcknowledged = false;
  await process({
    ...event,
    ack: async (answer) => {
      if (isEvent) return;
      isAcknowledged = true;
      await event.ack(answer);
    },
  });
  // Also what nobody here knows: Slack need not tell it again.
  if (!isAcknowledged) await event.ack();
}
