/**
 * A platform as the tests of faults need it, over plain HTTP: it takes what the bot says, answers as the plan has it (yes,
 * 429, 500, nothing at all, or nothing after it said it), and keeps a record of what a member would have seen. It stands
 * for any platform: Slack's and Discord's wire protocols are tested with their adapters.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { CommunityId } from '../../src/domain/ids.js';
import { type Answer, type Plan, tells } from './plan.js';

export interface Said {
  readonly id: string;
  readonly key: string;
  readonly community: CommunityId;
  readonly attempt: number;
}

export interface Platform {
  readonly address: string;
  /** What was seen, under its key: once for each time. */
  readonly seen: ReadonlyMap<string, readonly Said[]>;
  readonly answered: Readonly<Record<Answer, number>>;
  /** Tries that it recognised as repeats of what it had said. */
  readonly recognised: () => number;
  close(): Promise<void>;
}

export async function openPlatform(plan: Plan): Promise<Platform> {
  const seen = new Map<string, Said[]>();
  const answered = { ok: 0, busy: 0, broken: 0, silent: 0, said_and_silent: 0 };
  /** How often each decision was tried here: the plan's answers do not depend on what the bot counts. */
  const tries = new Map<string, number>();
  let recognised = 0;

  const take = (said: Said): void => {
    const before = seen.get(said.key) ?? [];
    if (said.community === tells && before.some(({ id }) => id === said.id)) recognised += 1;
    else seen.set(said.key, [...before, said]);
  };

  const server = createServer((request, response) => {
    let words = '';
    request.on('data', (part) => {
      words += String(part);
    });
    request.on('end', () => answerTo(JSON.parse(words) as Said, request, response));
  });

  const answerTo = (said: Said, request: IncomingMessage, response: ServerResponse): void => {
    const nth = (tries.get(said.key) ?? 0) + 1;
    tries.set(said.key, nth);
    const answer = plan.answer(said.key, nth);
    answered[answer] += 1;
    if (answer === 'ok' || answer === 'said_and_silent') take(said);
    if (answer === 'silent' || answer === 'said_and_silent') {
      request.socket.destroy();
      return;
    }
    response.statusCode = answer === 'ok' ? 200 : answer === 'busy' ? 429 : 500;
    response.end();
  };
  server.on('clientError', (_, socket) => socket.destroy());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port was given');
  return {
    address: `http://127.0.0.1:${address.port}`,
    seen,
    answered,
    recognised: () => recognised,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
