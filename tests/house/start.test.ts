/** Starting the program as people do: what they are told when it cannot start, and how it ends when it can. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { program } from '../setup/built.js';

let main: string;
let dir: string;
const running = new Set<ChildProcess>();
const servers = new Set<Server>();

beforeAll(async () => {
  main = await program();
});
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'start-'));
});
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
  await Promise.all([...servers].map((server) => new Promise((resolve) => server.close(resolve))));
  servers.clear();
});

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the command line with these variables and no others of ours. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return watch(process.execPath, [main, ...args], env);
}

function watch(command: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(command, args, {
    cwd: dir,
    env: { PATH: process.env.PATH, TMPDIR: dir, DATA_DIR: join(dir, 'data'), PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let out = '';
  let err = '';
  const heard = new Set<() => void>();
  const hear = (words: Buffer, to: 'out' | 'err') => {
    if (to === 'out') out += words.toString();
    else err += words.toString();
    for (const listener of heard) listener();
  };
  child.stdout.on('data', (words: Buffer) => hear(words, 'out'));
  child.stderr.on('data', (words: Buffer) => hear(words, 'err'));
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (status) => {
      running.delete(child);
      resolve({ status, out, err });
    });
  });
  /** Resolves with what `pattern` finds in what the program says; rejects where it ends before saying so. */
  const says = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(out) ?? pattern.exec(err);
        if (found) resolve(found);
      };
      heard.add(look);
      look();
      void ended.then((how) => reject(new Error(`It ended first: ${JSON.stringify(how)}`)));
    });
  return { child, ended, says };
}

/** What a start says that cannot succeed: a message, and nothing that frightens. */
async function refusal(env: NodeJS.ProcessEnv): Promise<string> {
  const { status, out, err } = await run(['start'], env).ended;
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).not.toMatch(/^\s+at /m);
  expect(err).not.toContain('node:internal');
  expect(err).not.toMatch(/\b(?:\w+)?Error:/);
  return err;
}

/** A port that somebody else listens on until the test ends. */
async function taken(): Promise<number> {
  const server = createServer();
  servers.add(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A port that nobody listens on now. */
async function freePort(): Promise<string> {
  const port = await taken();
  const [server] = [...servers].slice(-1);
  await new Promise((resolve) => server?.close(resolve));
  if (server) servers.delete(server);
  return String(port);
}

describe('cannot start', () => {
  it.each(['PORT', 'OPS_PORT'])('where something else has the %s', async (name) => {
    const port = String(await taken());
    const told = await refusal({ [name]: port });
    expect(told).toContain(`Port ${port} on 127.0.0.1 is taken by another program.`);
    expect(told).toContain(` ${name}=${Number(port) + 1} npm start`);
  });

  it('where HOST is not of this machine', async () => {
    expect(await refusal({ HOST: '192.0.2.1', PLAYGROUND_PUBLIC: 'yes' })).toContain('has no address 192.0.2.1');
  });

  it.each(['worker', 'gateway'])('as a %s without a platform', async (role) => {
    const { status, out, err } = await run(['start', '--role', role], { REDIS_URL: 'redis://127.0.0.1:1' }).ended;
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(new RegExp(`^--role ${role} needs a platform: set SLACK_BOT_TOKEN or DISCORD_TOKEN`));
  });

  it('where the data folder is a file', async () => {
    writeFileSync(join(dir, 'data'), '');
    expect(await refusal({})).toMatch(/DATA_DIR holds .* but it is a file/);
  });

  it('with a broken settings file', async () => {
    writeFileSync(join(dir, 'settings.yaml'), 'defaults:\n  mode: [auto\n');
    expect(await refusal({ SETTINGS_FILE: 'settings.yaml' })).toMatch(
      /settings\.yaml, line \d, is no YAML: .+; look at that line and the one above\./,
    );
  });

  it('with a settings file that is not there', async () => {
    const told = await refusal({ SETTINGS_FILE: 'nowhere.yaml' });
    expect(told).toContain('SETTINGS_FILE holds "nowhere.yaml"; it should be a settings file, but there is none at /');
    expect(told).toContain('/nowhere.yaml. Make it, or take SETTINGS_FILE away.');
  });

  it('with a settings file that is a folder', async () => {
    expect(await refusal({ SETTINGS_FILE: '.' })).toContain('a settings file, but it is a folder (/');
  });

  it('with a `.env` that is a folder', async () => {
    mkdirSync(join(dir, '.env'));
    expect(await refusal({})).toBe('.env in this folder cannot be read (it is a folder). Mend it, or take it away.\n');
  });

  it('with several mistakes, all of which it names', async () => {
    const told = await refusal({ PORT: 'x', LOG_LEVEL: 'y', SLACK_BOT_TOKEN: 'xoxp-not-a-bot-token-1234' });
    for (const name of ['PORT', 'LOG_LEVEL', 'SLACK_BOT_TOKEN']) expect(told).toContain(`${name} holds`);
    expect(told).not.toContain('not-a-bot');
  });

  it('reads .env, and what is set already wins', async () => {
    writeFileSync(join(dir, '.env'), '\uFEFFOPS_PORT=fromfile\nLOG_LEVEL=fromfile\n');
    const told = await refusal({ LOG_LEVEL: 'fromenvironment' });
    expect(told).toContain('LOG_LEVEL holds "fromenvironment"');
    expect(told).toContain('OPS_PORT holds "fromfile"'); // behind the mark that some editors put in front
  });
});

describe('the playground', () => {
  it('names its address, answers there, and leaves nothing behind when it is told to end', async () => {
    mkdirSync(join(dir, 'data'));
    writeFileSync(join(dir, 'data', 'control.sock'), 'of a bot that runs beside it');
    const { child, ended, says } = run(['start']);
    const line = /^No Slack or Discord token is set, so this is the playground: (http:\/\/127\.0\.0\.1:\d+) /;
    const [, address = ''] = await says(line);
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<html');
    child.kill('SIGTERM');
    const { status, err } = await ended;
    expect(status).toBe(0);
    expect(err).toBe('');
    expect(readdirSync(join(dir, 'data')).sort()).toEqual(['control.sock', 'encryption.key']);
    expect(readFileSync(join(dir, 'data', 'control.sock'), 'utf8')).toBe('of a bot that runs beside it');
  });
});

describe('started by npm', () => {
  it('ends when the shell does that npm started it in, which hears the signal alone', async () => {
    const shell = watch('/bin/sh', ['-c', `'${process.execPath}' '${main}' start; :`], {
      npm_lifecycle_event: 'start',
    });
    const [address] = await shell.says(/http:\/\/127\.0\.0\.1:\d+\/?/);
    shell.child.kill('SIGTERM');
    await shell.ended; // its pipes are closed only once the program has ended, too
    await expect(fetch(address)).rejects.toThrow();
    expect(readdirSync(join(dir, 'data'))).toEqual(['encryption.key']);
  });
});

describe('with OPS_PORT', () => {
  it('is ready once it can be reached, and counts', async () => {
    const port = await freePort();
    const { child, ended, says } = run(['start'], { OPS_PORT: port });
    await says(/http:/);
    const get = async (path: string) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`);
      return { status: answer.status, words: await answer.text() };
    };
    expect(await get('/healthz')).toMatchObject({ status: 200 });
    expect(await get('/readyz')).toEqual({ status: 200, words: 'ready\n' });
    expect((await get('/metrics')).words).toMatch(/^yourturn_verdicts_total\{verdict="\w+"\} \d+$/m);
    child.kill('SIGINT');
    expect((await ended).status).toBe(0);
  });
});

describe('the command line', () => {
  it('tells what there is', async () => {
    const { status, out } = await run(['--help']).ended;
    expect(status).toBe(0);
    for (const command of ['start', 'judge', 'parked', 'resume-dms', 'erase']) expect(out).toContain(command);
  });

  it.each([
    ['an unknown command', ['strat']],
    ['an unknown option', ['start', '--now']],
    ['judging nothing', ['judge']],
  ])('refuses %s', async (_, args) => {
    const { status, out, err } = await run(args).ended;
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/^error: /);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('asks what an unknown command was meant to be', async () => {
    const { err } = await run(['strat']).ended;
    expect(err).toMatch(/^error: There is no command "strat"\. Did you mean start\?\n/);
  });

  it.each([
    ['a folder', '.', 'it is a folder'],
    ['nothing', 'nowhere.jsonl', 'there is none'],
  ])('says that there is %s in place of cases', async (_, file, why) => {
    const { status, err } = await run(['judge', file]).ended;
    expect({ status, err }).toEqual({ status: 1, err: `${file} should be a file of cases, but ${why}.\n` });
  });

  it.each([['parked'], ['resume-dms'], ['erase', 'slack:T1']])('`%s` says that no bot is running', async (...args) => {
    const { status, err } = await run(args).ended;
    expect(status).toBe(1);
    expect(err).toContain('No bot is running');
  });

  it('loads no platform to judge a message', async () => {
    const loader = `import { writeSync } from 'node:fs'; export async function load(url, context, next) {
      writeSync(2, (/node_modules\\/(?:@[^/]+\\/)?[^/]+/.exec(url)?.[0] ?? '') + '\\n'); return next(url, context); }`;
    writeFileSync(join(dir, 'loader.mjs'), loader);
    writeFileSync(
      join(dir, 'hook.mjs'),
      `import { register } from 'node:module'; register('./loader.mjs', import.meta.url);`,
    );
    writeFileSync(join(dir, 'cases.jsonl'), '');
    const { status, err } = await run(['judge', 'cases.jsonl'], { NODE_OPTIONS: `--import ${join(dir, 'hook.mjs')}` })
      .ended;
    const loaded = new Set(err.split('\n').map((line) => line.replace('node_modules/', '')));
    expect(status).toBe(0);
    expect(loaded).toContain('commander');
    for (const heavy of [
      '@slack/bolt',
      'discord.js',
      'ioredis',
      'bullmq',
      'hono',
      'pino',
      'zod',
      '@photostructure/sqlite',
    ]) {
      expect(loaded).not.toContain(heavy);
    }
  });
});
