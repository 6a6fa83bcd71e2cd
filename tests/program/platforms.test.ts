/**
 * The program itself, started as an operator starts it, with a platform's address pointed at our emulators: from
 * somebody's joining to the nudge, on one file and on Redis, as one process and as several.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { invited as allowed } from '../adapters/discord/rig.js';
import { manifest } from '../adapters/slack/rig.js';
import { redisServer } from '../backends/redis/server.js';
import { pastedPromotion } from '../contracts/sayings.js';
import { addGuild, joins } from '../emulators/discord/guilds.js';
import { discordEmulator } from '../emulators/discord/index.js';
import { addUser, dmOf, says } from '../emulators/discord/people.js';
import { dmWith } from '../emulators/discord/world.js';
import { slackEmulator } from '../emulators/slack/index.js';
import { sightOf } from '../emulators/slack/sight.js';
import { without } from '../setup/needs.js';
import { ends, nextSecond, operator, until, type Operator } from './operator.js';

let bot: Operator;
beforeEach(async () => {
  bot = await operator('defaults:\n  mode: auto\n  welcome: dm\n  channels: { moderators: moderators }\n');
});
afterEach(() => bot.goesHome());

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A workspace with the channels of our settings, and what the bot has written to somebody there. */
async function openSlack(address?: () => string) {
  const emulator = await slackEmulator({ app: manifest, now: () => Date.now(), ...(address ? { address } : {}) });
  bot.after(() => emulator.stop());
  const workspace = emulator.addTeam('The Long Table');
  const { token } = emulator.grants.install({ team: workspace.team });
  const noor = workspace.add('noor', { isAdmin: true });
  for (const name of ['introductions', 'general']) workspace.addChannel(name, 'channel', [workspace.bot(), noor]);
  workspace.addChannel('moderators', 'group', [workspace.bot(), noor]);
  const written = (channel: { readonly id: string }) =>
    emulator.world.posts
      .filter((post) => post.channel === channel.id && post.user === workspace.bot().id)
      .map((post) => sightOf(post, emulator.world));
  return {
    workspace,
    variables: { SLACK_BOT_TOKEN: token, SLACK_API_URL: emulator.apiUrl },
    toMember: (user: Parameters<typeof workspace.dm>[0]) => written(workspace.dm(user)),
    toModerators: () => written(workspace.channel('moderators')),
    joins: async (name: string) => {
      const user = workspace.add(name);
      await workspace.join(user, [workspace.channel('introductions')]);
      return user;
    },
  };
}

describe('with Slack’s variables', () => {
  it('greets, nudges and alerts by Socket Mode, goes on after a restart, and ends in peace', async () => {
    const slack = await openSlack();
    const env = { ...slack.variables, SLACK_APP_TOKEN: manifest.appToken };
    const first = await bot.starts(env);
    await nextSecond();
    const ada = await slack.joins('ada');
    await until('ada is greeted', () => slack.toMember(ada).length === 1);
    expect((await ends(first)).status).toBe(0);

    const again = await bot.starts(env);
    await slack.workspace.dms(ada, pastedPromotion);
    await until('ada is nudged', () => slack.toMember(ada).length === 2);
    expect(slack.toMember(ada)[1]?.buttons.map(({ label }) => label)).toContain('This missed the mark');
    await until('the moderators are told', () => slack.toModerators().some(({ text }) => text.includes('@ada')));
    expect((await ends(again)).status).toBe(0);
  });

  it('says in one message what is wrong with a token that Slack refuses', async () => {
    const slack = await openSlack();
    const refused = { ...slack.variables, SLACK_BOT_TOKEN: 'xoxb-not-a-token', SLACK_APP_TOKEN: manifest.appToken };
    await expect(bot.starts(refused)).rejects.toThrow(/It ended: .*SLACK_BOT_TOKEN/s);
  });
});

describe('with Discord’s variables', () => {
  it('greets and nudges, and ends in peace', async () => {
    const discord = await discordEmulator({ now: () => Date.now() });
    bot.after(() => discord.stop());
    const { world } = discord;
    const channels = [{ name: 'introductions' }, { name: 'general' }, { name: 'moderators', isPrivate: true }];
    const owner = addUser('olu', world);
    const { guild } = addGuild({ name: 'The Long Table', owner, botMay: allowed, screening: false, channels }, world);
    const child = await bot.starts({ DISCORD_TOKEN: world.token, DISCORD_API_URL: discord.apiUrl });
    const ada = addUser('ada', world);
    const written = () => {
      const dm = dmWith(ada.id, world);
      return [...world.messages.values()].filter((one) => one.channelId === dm?.id && one.author === world.bot.id);
    };
    joins(ada, guild, world);
    await until('ada is greeted', () => written().length === 1);
    says(ada, dmOf(ada.id, world), pastedPromotion, world);
    await until('ada is nudged', () => written().length === 2);
    expect((await ends(child)).status).toBe(0);
  });
});

describe.skipIf(without('redis'))('with REDIS_URL', () => {
  it('shares the work among processes: a worker that dies is not missed, and nobody is greeted twice', async () => {
    const redis = await redisServer();
    bot.after(() => redis.close());
    const port = await freePort();
    const slack = await openSlack(() => `http://127.0.0.1:${port}`);
    const env = { ...slack.variables, SLACK_SIGNING_SECRET: manifest.signingSecret, REDIS_URL: redis.url };
    const gateway = await bot.starts({ ...env, PORT: String(port) }, '--role', 'gateway');
    const dies = await bot.starts(env, '--role', 'worker');
    const stays = await bot.starts(env, '--role', 'worker');
    const ada = await slack.joins('ada');
    await until('ada is greeted', () => slack.toMember(ada).length > 0);

    dies.kill('SIGKILL');
    const ben = await slack.joins('ben');
    await until('ben is greeted', () => slack.toMember(ben).length > 0);
    expect([slack.toMember(ada).length, slack.toMember(ben).length]).toEqual([1, 1]);
    expect((await Promise.all([ends(gateway), ends(stays)])).map(({ status }) => status)).toEqual([0, 0]);
  });

  it.each(['gateway', 'worker'])('refuses to be a %s without it', async (role) => {
    const slack = await openSlack();
    const child = await bot
      .starts({ ...slack.variables, SLACK_APP_TOKEN: manifest.appToken }, '--role', role)
      .catch((error: unknown) => error);
    if (child instanceof Error) expect(child.message).toContain('Set REDIS_URL');
    else expect((await once(child as ChildProcess, 'exit'))[0]).toBe(1);
  });
});
