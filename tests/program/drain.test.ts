/** SIGTERM: the program ends within 20 s whatever is under way, and what it had in hand is neither lost nor said twice. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { second } from '../../src/domain/time.js';
import { manifest } from '../adapters/slack/rig.js';
import { redisServer } from '../backends/redis/server.js';
import { slackEmulator } from '../emulators/slack/index.js';
import { program } from '../setup/built.js';
import { without } from '../setup/needs.js';

/** What is longer than it takes on a machine that is busy with other tests. */
const patience = 30_000;
/** What orchestrators give a process before they kill it, and what we promise. */
const promised = 20 * second;

let folder: string;
const endings: (() => Promise<void>)[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drain-'));
  await writeFile(join(folder, 'settings.yaml'), 'defaults:\n  mode: auto\n  welcome: dm\n');
});
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
  await rm(folder, { recursive: true, force: true });
});

async function until(what: string, holds: () => boolean): Promise<void> {
  const giveUpAt = performance.now() + patience;
  while (!holds()) {
    if (performance.now() > giveUpAt) throw new Error(`Waited in vain until ${what}`);
    await pause(20);
  }
}

async function starts(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = spawn(process.execPath, [await program(), 'start'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      DATA_DIR: join(folder, 'data'),
      SETTINGS_FILE: 'settings.yaml',
      ENCRYPTION_KEY: 'ab'.repeat(32),
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (words: Buffer) => (said += words.toString()));
  endings.push(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
  await until('the program listens', () => {
    if (child.exitCode !== null) throw new Error(`It ended: ${said}`);
    return said.includes('"listening"');
  });
  return child;
}

/** Tells it to end: its status, and how long that took. */
async function ends(child: ChildProcess) {
  const began = performance.now();
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const [status] = (await gone) as readonly unknown[];
  return { status, took: performance.now() - began };
}

/** A workspace in which somebody joins while posting takes as long as `by`; resolves once that post is under way. */
async function greetingUnderWay(by: number, env: NodeJS.ProcessEnv) {
  const slack = await slackEmulator({ app: manifest, now: () => Date.now() });
  endings.push(() => slack.stop());
  const workspace = slack.addTeam('The Long Table');
  const { token } = slack.grants.install({ team: workspace.team });
  const noor = workspace.add('noor', { isAdmin: true });
  workspace.addChannel('introductions', 'channel', [workspace.bot(), noor]);
  const variables = {
    ...env,
    SLACK_BOT_TOKEN: token,
    SLACK_API_URL: slack.apiUrl,
    SLACK_APP_TOKEN: manifest.appToken,
  };
  const child = await starts(variables);
  // Slack tells times in whole seconds: who joins in the very second in which the bot came may have been there before.
  const came = Math.floor(Date.now() / second);
  await until('the next second has begun', () => Math.floor(Date.now() / second) > came);
  slack.faults.next('chat.postMessage', { kind: 'slow', by });
  let isUnderWay = false;
  const { take } = slack.faults;
  slack.faults.take = (method) => {
    const fault = take(method);
    isUnderWay ||= fault !== undefined;
    return fault;
  };
  const ada = workspace.add('ada');
  await workspace.join(ada, [workspace.channel('introductions')]);
  const greetings = () =>
    slack.world.posts.filter((post) => post.channel === workspace.dm(ada).id && post.user === workspace.bot().id)
      .length;
  await until('the greeting is under way', () => isUnderWay);
  return { child, variables, greetings };
}

const stores = [
  ['one file', () => Promise.resolve({})],
  [
    'Redis',
    async () => {
      const redis = await redisServer();
      endings.push(() => redis.close());
      return { REDIS_URL: redis.url };
    },
  ],
] as const;

describe.each(stores.filter(([name]) => name !== 'Redis' || !without('redis')))('told to end, on %s', (_, store) => {
  it('lets a delivery that is under way end, and does not make it again', async () => {
    const { child, variables, greetings } = await greetingUnderWay(2 * second, await store());
    const { status, took } = await ends(child);
    expect(status).toBe(0);
    expect(took).toBeLessThan(promised);
    expect(greetings()).toBe(1);
    const again = await starts(variables);
    expect((await ends(again)).status).toBe(0);
    expect(greetings()).toBe(1);
  });

  it('waits no longer than it promises for a platform that does not answer, and goes on at the next start', async () => {
    const { child, variables, greetings } = await greetingUnderWay(60 * second, await store());
    const { status, took } = await ends(child);
    expect(status).toBe(0);
    expect(took).toBeLessThan(promised + second);
    expect(greetings()).toBe(0);
    await starts(variables);
    await until('the greeting is there', () => greetings() === 1);
  }, 90_000);
});
