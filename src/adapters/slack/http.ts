/** Slack over HTTP: signed requests on one path, and the pages of an installation on two more. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import { minute, second } from '../../domain/time.js';
import type { Log } from '../../ops/log.js';
import type { Transport } from './transport.js';
import { quietLogger } from './web.js';

/** One page of the installation: a path, and what answers it. */
export interface Page {
  readonly path: string;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface Door {
  readonly host: string;
  readonly port: number;
}

export interface HttpOptions extends Door {
  readonly signingSecret: string;
  readonly pages: readonly Page[];
  readonly log: Log;
}

export const eventsPath = '/slack/events';

export function http({ host, port, signingSecret, pages, log }: HttpOptions): Transport {
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: [eventsPath],
    customRoutes: pages.map(({ path, answer }) => ({ path, method: 'GET', handler: answer })),
    logger: quietLogger(log),
    processEventErrorHandler: ({ response }) => {
      // Not acknowledged: Slack tells it again.
      if (!response.headersSent) response.writeHead(500).end();
      return Promise.resolve(true);
    },
    dispatchErrorHandler: ({ response }) => {
      if (!response.headersSent) response.writeHead(404).end();
    },
  });
  const inside = receiver.requestListener;
  receiver.requestListener = (request, response) =>
    isFromTheFuture(request) ? response.writeHead(401).end() : inside(request, response);
  let server: Server | undefined;
  return {
    receiver,
    get address() {
      return server && addressOf(server, host);
    },
    async open() {
      server = await receiver.start({ host, port });
    },
    close: () => closeServer(server),
  };
}

/** Bolt refuses what was signed more than five minutes ago; what claims to come later could be replayed for longer. */
const window = 5 * minute;
const isFromTheFuture = ({ headers }: IncomingMessage): boolean =>
  Number(headers['x-slack-request-timestamp']) * second - Date.now() > window;

/** The pages alone, where events come by a socket. */
export function pagesOnly(pages: readonly Page[], { host, port }: Door) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const page = request.method === 'GET' ? pages.find((one) => one.path === path) : undefined;
    if (page) page.answer(request, response);
    else response.writeHead(404).end();
  });
  return {
    get address() {
      return addressOf(server, host);
    },
    open: (): Promise<void> =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen({ host, port }, () => resolve());
      }),
    close: () => closeServer(server),
  };
}

function addressOf(server: Server, host: string): string | undefined {
  const address = server.address();
  if (typeof address !== 'object' || !address) return undefined;
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
}

function closeServer(server: Server | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (!server?.listening) return resolve();
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 500).unref();
  });
}
