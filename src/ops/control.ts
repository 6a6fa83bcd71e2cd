/**
 * How an operator speaks to a running bot: a socket in the data folder that only the owner of that folder can open. The
 * commands `parked`, `resume-dms` and `erase` use it, so that they work while the embedded store is in use. A store in Redis
 * needs no socket: there the commands open it themselves (`cli/open-desk.ts`).
 *
 * Requests and answers are one JSON object each; nothing here can hold a member's words.
 */
import { chmodSync, rmSync } from 'node:fs';
import { createServer, request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { StartError } from '../domain/start-error.js';

/** What an operator can ask of a running bot. */
export interface Desk {
  parked(): Promise<readonly ParkedRow[]>;
  retry(id: string): Promise<boolean>;
  held(): Promise<readonly { readonly lane: string; readonly why: string; readonly since: number }[]>;
  /** Lets all held lanes go on; returns their names. */
  release(): Promise<readonly string[]>;
  /** Erases all that is kept of a community. `asked`: accepted, and not done yet, since no worker came to it in time. */
  erase(community: string): Promise<'erased' | 'asked' | 'unknown'>;
}

/** A delivery that failed for good. */
interface ParkedRow {
  readonly id: string;
  readonly community: string;
  readonly speech: string;
  readonly attempts: number;
  readonly why: string;
}

type Question =
  | { readonly ask: 'parked' | 'held' | 'release' }
  | { readonly ask: 'retry'; readonly id: string }
  | { readonly ask: 'erase'; readonly community: string };

/** Unix sockets have short paths (about 104 bytes); a longer data folder gets one in the temporary folder. */
const longestSocketPath = 100;

/** Where the bot with this data folder listens for its operator. */
function controlPath(dataDir: string): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\yourturn-${shortOf(dataDir)}`;
  const here = join(dataDir, 'control.sock');
  return here.length <= longestSocketPath ? here : join(tmpdir(), `yourturn-${shortOf(dataDir)}.sock`);
}

const shortOf = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 16);

/** Listens. Whoever holds the data folder's lock calls this, so a socket that is there already is a dead one's. */
export async function openControl(dataDir: string, desk: Desk): Promise<{ stop(): Promise<void> }> {
  const path = controlPath(dataDir);
  rmSync(path, { force: true });
  const server = createServer((incoming, response) => {
    void body(incoming)
      .then((words) => answer(JSON.parse(words) as Question, desk))
      .then(
        (result) => response.end(JSON.stringify({ result })),
        (error: unknown) => {
          response.statusCode = 500;
          response.end(JSON.stringify({ error: error instanceof Error ? error.message : 'unknown' }));
        },
      );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  if (process.platform !== 'win32') chmodSync(path, 0o600);
  server.unref();
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(question: Question, desk: Desk): Promise<unknown> {
  switch (question.ask) {
    case 'parked':
      return desk.parked();
    case 'held':
      return desk.held();
    case 'release':
      return desk.release();
    case 'retry':
      return desk.retry(question.id);
    case 'erase':
      return desk.erase(question.community);
  }
}

/** The desk of the bot that runs on this data folder. Its calls throw `StartError` where none is running. */
export function deskOf(dataDir: string): Desk {
  const ask = <T>(question: Question) => send(controlPath(dataDir), dataDir, question) as Promise<T>;
  return {
    parked: () => ask({ ask: 'parked' }),
    held: () => ask({ ask: 'held' }),
    release: () => ask({ ask: 'release' }),
    retry: (id) => ask({ ask: 'retry', id }),
    erase: (community) => ask({ ask: 'erase', community }),
  };
}

function send(path: string, dataDir: string, question: Question): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ socketPath: path, path: '/', method: 'POST' }, (response) => {
      void body(response).then((words) => {
        const { result, error } = JSON.parse(words) as { result?: unknown; error?: string };
        if (error === undefined) resolve(result);
        else reject(new StartError(`The running bot could not do that: ${error}`));
      }, reject);
    });
    outgoing.once('error', () =>
      reject(
        new StartError(
          `No bot is running on the data folder ${dataDir}. Start it, or set DATA_DIR to the folder that the running one uses.`,
        ),
      ),
    );
    outgoing.end(JSON.stringify(question));
  });
}

/** A whole body; 64 kB are plenty for a question, and answers come from ourselves. */
async function body(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
