/** The program itself, started as people start it, with DISCORD_API_URL pointing at the emulator and nothing else changed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addGuild, joins } from '../../emulators/discord/guilds.js';
import { discordEmulator, type DiscordEmulator } from '../../emulators/discord/index.js';
import { addUser, dmOf, says } from '../../emulators/discord/people.js';
import { channelNamed, dmWith, type Guild, type User } from '../../emulators/discord/world.js';
import { program } from '../../setup/built.js';
import { seenOf } from './reader.js';
import { invited } from './rig.js';

let main: string;
let dir: string;
let discord: DiscordEmulator;
let guild: Guild;
let ada: User;
let log = '';
const running = new Set<ChildProcess>();

beforeAll(async () => {
  main = await program();
});
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'discord-'));
  log = '';
  writeFileSync(
    join(dir, 'settings.yaml'),
    'defaults:\n  mode: auto\n  welcome: dm\n  channels:\n    moderators: mods\n',
  );
  discord = await discordEmulator({ now: () => Date.now(), identifyEvery: 0 });
  const channels = [{ name: 'introductions' }, { name: 'general' }, { name: 'mods', isPrivate: true }];
  const plan = { name: 'The Long Table', owner: addUser('olu', discord.world), botMay: invited, channels };
  ({ guild } = addGuild(plan, discord.world));
  // They were there long before today.
  for (const member of guild.members.values()) Object.assign(member, { joinedAt: Date.now() - 86_400_000 });
  ada = addUser('ada', discord.world);
});
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  await discord.stop();
});

/** `yourturn …` as a process of its own. */
function yourturn(...args: readonly string[]): { child: ChildProcess; ended: Promise<number | null> } {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: dir,
    env: {
      PATH: process.env.PATH,
      TMPDIR: dir,
      DATA_DIR: join(dir, 'data'),
      SETTINGS_FILE: 'settings.yaml',
      DISCORD_TOKEN: discord.world.token,
      DISCORD_API_URL: discord.apiUrl,
      LOG_LEVEL: 'debug',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (words: Buffer) => (log += words.toString()));
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (status) => {
      running.delete(child);
      resolve(status);
    });
  });
  return { child, ended };
}

async function until(what: string, condition: () => boolean): Promise<void> {
  const giveUpAt = performance.now() + 15_000;
  while (!condition()) {
    if (performance.now() > giveUpAt) throw new Error(`Waited 15 s in vain until ${what}. The log: ${log}`);
    await pause(10);
  }
}

const listening = () => discord.gateway.connected().length === 1;
const seenBy = (user: User): readonly string[] => {
  const dm = dmWith(user.id, discord.world);
  return [...discord.world.messages.values()]
    .filter(({ channelId, author }) => channelId === dm?.id && author === discord.world.bot.id)
    .map((message) => seenOf(message, discord.world).text);
};
const inMods = (): readonly string[] => {
  const { id } = channelNamed(guild, 'mods', discord.world);
  return [...discord.world.messages.values()]
    .filter(({ channelId }) => channelId === id)
    .map((message) => seenOf(message, discord.world).text);
};

/** Every file below a folder, as text. */
const everythingIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

describe('the program', () => {
  it('greets who joins, is killed, hears what was said meanwhile, and greets nobody twice', async () => {
    const first = yourturn('start');
    await until('it listens', listening);
    joins(ada, guild, discord.world);
    await until('ada was greeted', () => seenBy(ada).length === 1);
    // Its session is kept once a second.
    await until('the session is kept', () => everythingIn(join(dir, 'data')).includes('discord.session.0'));
    first.child.kill('SIGKILL');
    await first.ended;

    says(
      ada,
      dmOf(ada.id, discord.world),
      'Going well, the canaryword novel is done! What are you working on?',
      discord.world,
    );
    const second = yourturn('start');
    await until('ada was answered', () => seenBy(ada).length === 2);
    expect(seenBy(ada)[1]).toMatch(/bot/);
    expect(discord.gateway.greetings.map(({ kind }) => kind)).toContain('resume');
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(seenBy(ada)).toHaveLength(2);
    expect(log).not.toContain('canaryword');
    expect(everythingIn(join(dir, 'data'))).not.toContain('canaryword');
    expect(log).not.toContain(discord.world.token);
  });

  it('stops its DMs when Discord says so, tells moderators, and goes on at the operator’s word', async () => {
    yourturn('start');
    await until('it listens', listening);
    discord.world.marks.opensDmsTooFast = true;
    joins(ada, guild, discord.world);
    await until('moderators were told', () => inMods().some((text) => /on hold/.test(text)));
    expect(seenBy(ada)).toEqual([]);
    discord.world.marks.opensDmsTooFast = false;
    expect(await yourturn('resume-dms').ended).toBe(0);
    await until('ada was greeted', () => seenBy(ada).length === 1);
    await until('moderators were told', () => inMods().some((text) => /go on again/.test(text)));
    expect(log).toContain('discord.dms was held');
  });

  it('says what to do where the token is wrong', async () => {
    Object.assign(discord.world, { token: 'another-token' });
    const env = yourturn('start');
    Object.assign(discord.world, { token: 'and-now-a-third-one' });
    expect(await env.ended).toBe(1);
    expect(log).toMatch(/Discord Developer Portal/);
    expect(log).not.toMatch(/^\s+at /m);
    expect(log).not.toContain('another-token');
  });
});
