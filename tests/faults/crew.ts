/** The processes that are killed: two workers and a gateway. Whoever dies is started again at once. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Blow, Victim } from './plan.js';

const child = fileURLToPath(new URL('child.mjs', import.meta.url));

export interface Crew {
  /** Where the gateway listens; changes when it is started again. */
  gateway(): string;
  /** Orders a kill; resolves when its victim is dead, with whether the named point was reached. */
  kill(blow: Extract<Blow, { kind: 'kill' }>): Promise<'named' | 'random'>;
  /** Ended otherwise than by SIGKILL: nothing may. */
  readonly failed: readonly string[];
  end(): Promise<void>;
}

interface Post {
  readonly process: ChildProcess;
  readonly isReady: Promise<void>;
  address: string;
}

interface Parts {
  readonly build: string;
  readonly url: string;
  readonly platform: string;
  readonly logs: string;
  /** When the story began. */
  readonly began: number;
}

/** A point that is not reached in this time is given up, and the victim killed where it is. */
const patience = 2_500;

export async function openCrew({ build, url, platform, logs, began }: Parts): Promise<Crew> {
  const posts = new Map<Victim, Post>();
  const failed: string[] = [];
  let isOver = false;

  const start = (whom: Victim): void => {
    const role = whom === 'gateway' ? 'gateway' : 'worker';
    const log = openSync(join(logs, `${whom}.log`), 'a');
    const process = fork(child, [JSON.stringify({ build, url, role, platform, began })], {
      execArgv: [],
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    const isReady = new Promise<void>((resolve) => {
      process.once('message', (told: { readonly ready: string }) => {
        post.address = told.ready;
        resolve();
      });
      process.once('exit', () => resolve());
    });
    const post: Post = { process, isReady, address: '' };
    posts.set(whom, post);
    process.once('exit', (status, signal) => {
      post.address = '';
      if (isOver) return;
      if (signal !== 'SIGKILL') failed.push(`${whom}: ${signal ?? status}`);
      start(whom);
    });
  };

  for (const whom of ['worker-0', 'worker-1', 'gateway'] as const) start(whom);
  await Promise.all([...posts.values()].map(({ isReady }) => isReady));
  return {
    gateway: () => posts.get('gateway')?.address ?? '',
    async kill({ whom, how }) {
      await posts.get(whom)?.isReady;
      const victim = posts.get(whom)?.process;
      if (!victim || victim.exitCode !== null || victim.signalCode !== null) throw new Error(`${whom} is dead already`);
      const dead = once(victim, 'exit');
      if ('point' in how) victim.send({ dieAt: { ...how } }, () => undefined);
      let isNamed = 'point' in how;
      const timeout = setTimeout(
        () => {
          isNamed = false;
          victim.kill('SIGKILL');
        },
        'within' in how ? how.within : patience,
      );
      await dead;
      clearTimeout(timeout);
      return isNamed ? 'named' : 'random';
    },
    failed,
    async end() {
      isOver = true;
      const all = [...posts.values()].map(({ process }) => process);
      await Promise.all(
        all.map(async (process) => {
          if (process.exitCode !== null || process.signalCode !== null) return;
          const dead = once(process, 'exit');
          process.kill('SIGKILL');
          await dead;
        }),
      );
    },
  };
}
