/** The program's processes as a supervisor keeps them: two workers and a gateway. Whoever ends is started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../backends/redis/server.js';
import { program } from '../setup/built.js';
import type { Victim } from './plan.js';

export interface WireCrew {
  /** Resolves once the process can do its work. Rejects where it cannot for a minute. */
  ready(whom: Victim): Promise<void>;
  /** `kill -9`; resolves when it is dead. */
  kill(whom: Victim): Promise<void>;
  /** Ended by themselves after they had been ready: nothing may. */
  readonly failed: readonly string[];
  end(): Promise<void>;
}

interface Post {
  process: ChildProcess;
  wasReady: boolean;
}

const victims = ['worker-0', 'worker-1', 'gateway'] as const;
const startsWithin = 60_000;
/** Before whoever could not start is started again. */
const rest = 300;

/** `folder`: where they run and write their logs. */
export async function openWireCrew(folder: string, env: NodeJS.ProcessEnv): Promise<WireCrew> {
  const main = await program();
  const posts = new Map<Victim, Post>();
  const ports = new Map<Victim, number>();
  for (const whom of victims) ports.set(whom, await freePort());
  const failed: string[] = [];
  let isOver = false;

  const start = (whom: Victim): void => {
    const role = whom === 'gateway' ? 'gateway' : 'worker';
    const log = openSync(join(folder, `${whom}.log`), 'a');
    const process = spawn(globalThis.process.execPath, [main, 'start', '--role', role], {
      cwd: folder,
      env: { ...env, OPS_PORT: String(ports.get(whom)) },
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    const post: Post = { process, wasReady: false };
    posts.set(whom, post);
    process.once('exit', (status, signal) => {
      if (isOver) return;
      if (signal !== 'SIGKILL' && post.wasReady) failed.push(`${whom}: ${signal ?? status}`);
      void pause(signal === 'SIGKILL' ? 0 : rest).then(() => (isOver ? undefined : start(whom)));
    });
  };

  const isReady = async (whom: Victim): Promise<boolean> => {
    const post = posts.get(whom);
    const answer = await fetch(`http://127.0.0.1:${ports.get(whom)}/readyz`).catch(() => undefined);
    await answer?.text();
    if (!post || !answer?.ok || hasEnded(post.process)) return false;
    post.wasReady = true;
    return true;
  };

  for (const whom of victims) start(whom);
  return {
    failed,
    async ready(whom) {
      for (const until = performance.now() + startsWithin; !(await isReady(whom)); await pause(50)) {
        if (performance.now() > until) throw new Error(`${whom} cannot do its work`);
      }
    },
    async kill(whom) {
      const post = posts.get(whom);
      if (post) await killed(post.process);
    },
    async end() {
      isOver = true;
      await Promise.all([...posts.values()].map(({ process }) => killed(process)));
    },
  };
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

async function killed(process: ChildProcess): Promise<void> {
  if (hasEnded(process)) return;
  const gone = once(process, 'exit');
  process.kill('SIGKILL');
  await gone;
}
