/** SIGTERM: the program ends within 20 s whatever is under way, and what it had in hand is neither lost nor said twice. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { second } from '../../src/domain/time.js';
import { manifest } from '../adapters/slack/rig.js';
import { redisServer } from '../backends/redis/server.js';
import { slackEmulator } from '../emulators/slack/index.js';
import { without } from '../setup/needs.js';
import { ends, nextSecond, operator, until, type Operator } from './operator.js';

/** What orchestrators give a process before they kill it, and what we promise. */
const promised = 20 * second;

let bot: Operator;
beforeEach(async () => {
  bot = await operator('defaults:\n  mode: auto\n  welcome: dm\n');
});
afterEach(() => bot.goesHome());

/** A workspace in which somebody joins while posting takes as long as `by`; resolves once that post is under way. */
async function greetingUnderWay(by: number, env: NodeJS.ProcessEnv) {
  const slack = await slackEmulator({ app: manifest, now: () => Date.now() });
  bot.after(() => slack.stop());
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
  const child = await bot.starts(variables);
  await nextSecond();
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
      bot.after(() => redis.close());
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
    const again = await bot.starts(variables);
    expect((await ends(again)).status).toBe(0);
    expect(greetings()).toBe(1);
  });

  it('waits no longer than it promises for a platform that does not answer, and goes on at the next start', async () => {
    const { child, variables, greetings } = await greetingUnderWay(60 * second, await store());
    const { status, took } = await ends(child);
    expect(status).toBe(0);
    expect(took).toBeLessThan(promised + second);
    expect(greetings()).toBe(0);
    await bot.starts(variables);
    await until('the greeting is there', () => greetings() === 1);
  }, 90_000);
});
