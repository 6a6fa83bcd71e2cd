/**
 * Configuration: the environment and the settings file, read and checked once, at the start. From here on it travels as
 * values; nothing else in the house reads the environment.
 */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { dirname, resolve } from 'node:path';
import { keptKey, keyFile, readKey } from './config/encryption-key.js';
import { readEnvironment, type LogLevel, type Variables } from './config/environment.js';
import { ConfigError, shown, type Mistake } from './config/mistakes.js';
import { readSettingsFile } from './config/settings-file.js';
import type { CommunityId } from './domain/ids.js';
import type { Settings } from './domain/settings.js';

export { keyedBy } from './config/keys.js';
export { ConfigError } from './config/mistakes.js';
export type { LogLevel } from './config/environment.js';

/** Slack, by Socket Mode where there is an app token, else over HTTP; several workspaces where there is `oauth`. */
interface SlackConfig {
  readonly botToken?: string;
  readonly appToken?: string;
  readonly signingSecret?: string;
  readonly oauth?: { readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string };
  /** The Web API of any Slack-compatible server; Slack's own where absent. */
  readonly apiUrl?: string;
}

interface DiscordConfig {
  readonly token: string;
  /** The REST API without a version; Discord's own where absent. */
  readonly apiUrl?: string;
}

export interface Config {
  /** Null where it is not configured. Where no platform is, the playground runs. */
  readonly slack: SlackConfig | null;
  readonly discord: DiscordConfig | null;
  /** One address, or those of a cluster's nodes with commas between; null: the embedded backend. */
  readonly redisUrl: string | null;
  /** Absolute. There and writable, unless everything is kept elsewhere (`redisUrl` and a given key). */
  readonly dataDir: string;
  /** 32 bytes. */
  readonly encryptionKey: Uint8Array;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Health and metrics; null: nowhere. */
  readonly opsPort: number | null;
  readonly logLevel: LogLevel;
  readonly opinion: { readonly url: string; readonly model: string; readonly apiKey?: string } | null;
  /** What is allowed but probably not meant, one sentence each: for the log, once. */
  readonly warnings: readonly string[];
  settingsOf(community: CommunityId): Settings;
}

/**
 * Reads and checks everything. Makes the data folder and the key in it where they are missing.
 *
 * @throws ConfigError with every mistake at once.
 */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const { values, mistakes: wrong, warnings } = readEnvironment(env);
  const file = readSettingsFile(values.SETTINGS_FILE);
  const mistakes: Mistake[] = [...wrong, ...file.mistakes, ...reach(values, wrong)];
  const dataDir = dataDirOf(env);
  const given = values.ENCRYPTION_KEY === undefined ? undefined : readKey(values.ENCRYPTION_KEY);
  const slack = slackOf(values);
  const isPlayground = meansPlayground(values, wrong);
  const needsFolder = isPlayground || values.REDIS_URL === undefined || given === undefined;
  if (needsFolder) mistakes.push(...folder(dataDir, values.DATA_DIR));
  // A key is made only once everything else is right: whoever mends a mistake starts from a clean folder.
  const encryptionKey = given ?? (mistakes.length === 0 ? madeKey(dataDir, mistakes) : undefined);
  if (mistakes.length > 0 || encryptionKey === undefined) throw new ConfigError(mistakes);

  return {
    slack,
    discord: values.DISCORD_TOKEN
      ? { token: values.DISCORD_TOKEN, ...(values.DISCORD_API_URL ? { apiUrl: values.DISCORD_API_URL } : {}) }
      : null,
    redisUrl: values.REDIS_URL ?? null,
    dataDir,
    encryptionKey,
    host: values.HOST ?? '127.0.0.1',
    port: values.PORT ?? 3000,
    opsPort: values.OPS_PORT ?? null,
    // Whoever tries the playground looks at its page: what they see in the terminal should be worth reading.
    logLevel: values.LOG_LEVEL ?? (isPlayground ? 'warn' : 'info'),
    opinion:
      values.OPINION_URL && values.OPINION_MODEL
        ? {
            url: values.OPINION_URL,
            model: values.OPINION_MODEL,
            ...(values.OPINION_API_KEY ? { apiKey: values.OPINION_API_KEY } : {}),
          }
        : null,
    warnings,
    settingsOf: file.settingsOf,
  };
}

/** Where the bot keeps what it remembers, for commands that need no other variable. Throws `ConfigError`. */
export function storesOf(env: NodeJS.ProcessEnv): Pick<Config, 'dataDir' | 'redisUrl'> {
  const { values, mistakes } = readEnvironment(env);
  const wrong = mistakes.filter(({ where }) => where === 'REDIS_URL');
  if (wrong.length > 0) throw new ConfigError(wrong);
  return { dataDir: dataDirOf(env), redisUrl: values.REDIS_URL ?? null };
}

const dataDirOf = (env: NodeJS.ProcessEnv): string => resolve(env['DATA_DIR']?.trim() || 'data');

function slackOf(values: Variables): SlackConfig | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = values;
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = values;
  if (!botToken && !appToken && !signingSecret) return null;
  return {
    ...(botToken ? { botToken } : {}),
    ...(appToken ? { appToken } : {}),
    ...(signingSecret ? { signingSecret } : {}),
    ...(clientId && clientSecret && stateSecret ? { oauth: { clientId, clientSecret, stateSecret } } : {}),
    ...(values.SLACK_API_URL ? { apiUrl: values.SLACK_API_URL } : {}),
  };
}

/** Whether no platform is configured. One that is configured wrongly is meant all the same. */
const meansPlayground = (values: Variables, wrong: readonly Mistake[]): boolean =>
  slackOf(values) === null && !values.DISCORD_TOKEN && !wrong.some(({ where }) => /^(SLACK|DISCORD)_/.test(where));

/** Who can reach the program: the playground knows no passwords, so beyond this machine it listens only when told to. */
function reach(values: Variables, wrong: readonly Mistake[]): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  if (
    meansPlayground(values, wrong) &&
    values.HOST !== undefined &&
    !isLoopback(values.HOST) &&
    !values.PLAYGROUND_PUBLIC
  ) {
    mistakes.push({
      where: 'HOST',
      holds: shown(values.HOST),
      shouldBe: '127.0.0.1 for the playground, which lets everybody act as anybody',
      next: 'If others are meant to reach it, set PLAYGROUND_PUBLIC=yes.',
    });
  }
  if (values.OPS_PORT && values.OPS_PORT === (values.PORT ?? 3000)) {
    mistakes.push({ where: 'OPS_PORT', holds: String(values.OPS_PORT), shouldBe: 'another port than PORT' });
  }
  return mistakes;
}

/** Addresses that only this machine can reach. */
export function isLoopback(host: string): boolean {
  if (host.toLowerCase() === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}

function folder(path: string, given: string | undefined): readonly Mistake[] {
  try {
    makeFolder(path);
    if (!statSync(path).isDirectory()) return [unusable(given, path, 'it is a file')];
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return [];
  } catch (error) {
    return [unusable(given, path, reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message)];
  }
}

/** One folder at a time: Node's own `recursive` never ends where nothing can be made, as under /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process that starts beside this one may have been first.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** What the operating system's answers mean for a folder. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'none can be made there',
  EEXIST: 'it is a file',
  ENOTDIR: 'a part of its path is a file',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

const unusable = (given: string | undefined, path: string, why: string): Mistake => ({
  where: 'DATA_DIR',
  holds: given === undefined ? `nothing, so ${shown(path)} counts` : shown(given),
  shouldBe: `a folder that can be written to, but ${why}`,
  next: 'Set DATA_DIR to another folder, or mend this one.',
});

function madeKey(dataDir: string, mistakes: Mistake[]): Uint8Array | undefined {
  try {
    const key = keptKey(dataDir);
    if (key) return key;
    mistakes.push({
      where: `${keyFile} in DATA_DIR`,
      holds: 'something else',
      shouldBe: '32 random bytes as 64 hexadecimal digits',
      next: 'Restore it from a backup; without it the bot does not recognise whom it greeted.',
    });
  } catch (error) {
    mistakes.push(
      unusable(undefined, dataDir, reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message),
    );
  }
  return undefined;
}
