/** The program as an operator starts and ends it: in a folder of its own, with a settings file, as a process. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { second } from '../../src/domain/time.js';
import { program } from '../setup/built.js';

/** What is longer than anything takes on a machine that is busy with other tests. */
const patience = 30 * second;

export interface Operator {
  /** Starts the program; resolves once it listens (a worker: at once). Rejects with what it said where it ends first. */
  starts(env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<ChildProcess>;
  /** Something to be ended after the test, the latest first. */
  after(end: () => Promise<unknown>): void;
  /** Ends all that was begun. */
  goesHome(): Promise<void>;
}

/** `settings`: what stands in the settings file. */
export async function operator(settings: string): Promise<Operator> {
  const folder = await mkdtemp(join(tmpdir(), 'operator-'));
  await writeFile(join(folder, 'settings.yaml'), settings);
  const endings: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  const usual = {
    PATH: process.env.PATH,
    DATA_DIR: join(folder, 'data'),
    SETTINGS_FILE: 'settings.yaml',
    ENCRYPTION_KEY: 'ab'.repeat(32),
  };
  return {
    async starts(env, ...args) {
      const child = spawn(process.execPath, [await program(), 'start', ...args], {
        cwd: folder,
        env: { ...usual, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      let printed = '';
      child.stdout.on('data', (words: Buffer) => (printed += words.toString()));
      child.stderr.on('data', (words: Buffer) => (said += words.toString()));
      endings.push(() => kill(child));
      if (args.includes('worker')) return child;
      await until('the program listens', () => {
        if (child.exitCode !== null) throw new Error(`It ended: ${said}`);
        return /^Your Turn: (?:connected to|waiting for) .*\(Ctrl-C ends it\)\n$/.test(printed);
      });
      return child;
    },
    after: (end) => void endings.push(end),
    async goesHome() {
      for (const end of endings.splice(0).reverse()) await end();
    },
  };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Tells it to end: its status, and how long that took. */
export async function ends(child: ChildProcess): Promise<{ readonly status: unknown; readonly took: number }> {
  const began = performance.now();
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const [status] = (await gone) as readonly unknown[];
  return { status, took: performance.now() - began };
}

/** Polls until it holds; rejects after half a minute, naming what it waited for. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  const giveUpAt = performance.now() + patience;
  while (!holds()) {
    if (performance.now() > giveUpAt) throw new Error(`Waited in vain until ${what}`);
    await pause(20);
  }
}

/** Slack tells times in whole seconds: who joins in the very second in which the bot came may have been there before. */
export async function nextSecond(): Promise<void> {
  const now = (): number => Math.floor(Date.now() / second);
  const began = now();
  await until('the next second has begun', () => now() > began);
}
