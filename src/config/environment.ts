/**
 * The environment's variables: each is checked by itself, then together with those it needs. Everything that is wrong
 * comes back as a mistake, everything that is merely odd as a warning; nothing is thrown.
 */
import { z } from 'zod';
import { masked, withoutLogin, type Mistake } from './mistakes.js';
import { nearest } from './near.js';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Secrets are never printed in full. */
const secrets = new Set([
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'DISCORD_TOKEN',
  'ENCRYPTION_KEY',
  'OPINION_API_KEY',
]);

const words = (shouldBe: string, pattern: RegExp): z.ZodOptional<z.ZodString> =>
  z.string().regex(pattern, { error: shouldBe }).optional();

const address = (schemes: readonly string[], shouldBe: string): z.ZodOptional<z.ZodString> =>
  z
    .string()
    .refine((given) => given.split(',').every((one) => isAddress(one, schemes)), { error: shouldBe })
    .optional();

function isAddress(given: string, schemes: readonly string[]): boolean {
  if (!URL.canParse(given)) return false;
  const url = new URL(given);
  return schemes.includes(url.protocol) && url.host !== '';
}

const port = z
  .string()
  .regex(/^\d{1,5}$/, { error: 'a whole number from 0 to 65535 (0: any free port)' })
  .transform(Number)
  .refine((number) => number <= 65_535, { error: 'a whole number from 0 to 65535 (0: any free port)' })
  .optional();

const yes = z
  .enum(['yes', 'no', 'true', 'false', '1', '0'], { error: 'yes or no' })
  .transform((word) => word === 'yes' || word === 'true' || word === '1')
  .optional();

const oneWord = /^\S+$/;
const web = ['http:', 'https:'];

/** Every variable, and what it should hold. The texts complete "it should be". */
const variables = z.object({
  SLACK_BOT_TOKEN: words('a bot token, which begins with xoxb-', /^xoxb-\S+$/),
  SLACK_APP_TOKEN: words('an app-level token, which begins with xapp-', /^xapp-\S+$/),
  SLACK_SIGNING_SECRET: words("the app's signing secret: one word without spaces", oneWord),
  SLACK_CLIENT_ID: words("the app's client id, such as 1234567890.1234567890", oneWord),
  SLACK_CLIENT_SECRET: words("the app's client secret: one word without spaces", oneWord),
  SLACK_STATE_SECRET: words('a secret of your own: one word of at least 16 characters', /^\S{16,}$/),
  SLACK_API_URL: address(web, 'a web address, such as https://slack.com/api/'),
  DISCORD_TOKEN: words("the bot's token: one word without spaces, and without `Bot` in front", oneWord),
  DISCORD_API_URL: address(web, 'a web address without a version, such as https://discord.com/api'),
  REDIS_URL: address(['redis:', 'rediss:'], 'a Redis address, such as redis://127.0.0.1:6379/0'),
  DATA_DIR: z.string().optional(),
  ENCRYPTION_KEY: words(
    '32 random bytes, as 64 hexadecimal digits or as 44 characters of base64',
    /^([0-9a-fA-F]{64}|[A-Za-z0-9+/_-]{43}=)$/,
  ),
  HOST: words('an address or a name to listen on, such as 127.0.0.1', /^[A-Za-z0-9.:_%-]+$/),
  PORT: port,
  OPS_PORT: port,
  PLAYGROUND_PUBLIC: yes,
  LOG_LEVEL: z.enum(logLevels, { error: `one of ${logLevels.join(', ')}` }).optional(),
  SETTINGS_FILE: z.string().optional(),
  OPINION_URL: address(web, 'the address of an OpenAI-compatible service, such as http://127.0.0.1:11434/v1'),
  OPINION_MODEL: words("a model's name", oneWord),
  OPINION_API_KEY: words("the service's key: one word without spaces", oneWord),
});

export type Variables = z.output<typeof variables>;
type Name = keyof Variables;

/** The name of every variable the product reads. */
export const variableNames = Object.keys(variables.shape) as readonly Name[];

/** What to do about a variable that holds the wrong thing, where there is something to say. */
const nextSteps: Partial<Record<Name, string>> = {
  SLACK_BOT_TOKEN: "Copy it from the Slack app's page, under OAuth & Permissions.",
  SLACK_APP_TOKEN: "Make one on the Slack app's page, under Basic Information, with the scope connections:write.",
  SLACK_SIGNING_SECRET: "Copy it from the Slack app's page, under Basic Information.",
  SLACK_CLIENT_ID: "Copy it from the Slack app's page, under Basic Information.",
  SLACK_CLIENT_SECRET: "Copy it from the Slack app's page, under Basic Information.",
  SLACK_STATE_SECRET: 'Make one with: openssl rand -hex 32',
  DISCORD_TOKEN: "Copy it from the Discord application's page, under Bot.",
  ENCRYPTION_KEY: 'Make one with: openssl rand -hex 32',
};

export interface Environment {
  readonly values: Variables;
  readonly mistakes: readonly Mistake[];
  readonly warnings: readonly string[];
}

/** Reads and checks the variables. A variable that holds nothing, or white space only, counts as not set. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const given = Object.fromEntries(
    variableNames.flatMap((name) => {
      const value = env[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const mistakes: Mistake[] = [];
  const values: Record<string, unknown> = {};
  const areSwapped = given['SLACK_BOT_TOKEN']?.startsWith('xapp-') && given['SLACK_APP_TOKEN']?.startsWith('xoxb-');
  if (areSwapped) mistakes.push(swapped);
  for (const name of variableNames) {
    if (areSwapped && (name === 'SLACK_BOT_TOKEN' || name === 'SLACK_APP_TOKEN')) continue;
    const checked = variables.shape[name].safeParse(given[name]);
    if (checked.success) values[name] = checked.data;
    else mistakes.push(wrong(name, given[name] ?? '', checked.error.issues[0]?.message ?? 'something else'));
  }
  // A variable that holds the wrong thing was already named: what depends on it is judged by whether it is set.
  const isSet = (name: Name): boolean => given[name] !== undefined;
  mistakes.push(...incomplete(isSet));
  return { values, mistakes, warnings: [...typos(env), ...doubts(isSet)] };
}

function wrong(where: Name, value: string, shouldBe: string): Mistake {
  const holds = secrets.has(where) ? masked(value) : withoutLogin(value);
  const next = nextSteps[where];
  return { where, holds, shouldBe, ...(next ? { next } : {}) };
}

const swapped: Mistake = {
  where: 'SLACK_BOT_TOKEN',
  holds: 'an app-level token (xapp-), and SLACK_APP_TOKEN a bot token (xoxb-)',
  shouldBe: 'the other way round',
  next: 'The two are swapped: exchange them.',
};

const missing = (where: Name, shouldBe: string): Mistake => {
  const next = nextSteps[where];
  return { where, shouldBe, ...(next ? { next } : {}) };
};

/** Variables that need one another. */
function incomplete(isSet: (name: Name) => boolean): readonly Mistake[] {
  const oauth = (['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const).filter(isSet);
  const overHttp = isSet('SLACK_SIGNING_SECRET') || oauth.length > 0;
  const mistakes: Mistake[] = [];
  if (isSet('SLACK_APP_TOKEN') && !isSet('SLACK_BOT_TOKEN')) {
    mistakes.push(missing('SLACK_BOT_TOKEN', 'set, because SLACK_APP_TOKEN is'));
  }
  if (isSet('SLACK_BOT_TOKEN') && !isSet('SLACK_APP_TOKEN') && !overHttp) {
    mistakes.push({
      where: 'SLACK_APP_TOKEN',
      shouldBe: 'set (Socket Mode), or SLACK_SIGNING_SECRET instead (HTTP), because SLACK_BOT_TOKEN is',
      next: 'Socket Mode is the easier of the two: see docs/slack.md.',
    });
  }
  if (isSet('SLACK_SIGNING_SECRET') && !isSet('SLACK_BOT_TOKEN') && oauth.length === 0) {
    mistakes.push(
      missing(
        'SLACK_BOT_TOKEN',
        'set for one workspace, or SLACK_CLIENT_ID for several, because SLACK_SIGNING_SECRET is',
      ),
    );
  }
  if (oauth.length > 0) mistakes.push(...incompleteOauth(oauth, isSet));
  if (isSet('OPINION_URL') !== isSet('OPINION_MODEL')) {
    const [there, absent] = isSet('OPINION_URL')
      ? (['OPINION_URL', 'OPINION_MODEL'] as const)
      : (['OPINION_MODEL', 'OPINION_URL'] as const);
    mistakes.push(missing(absent, `set, because ${there} is`));
  }
  return mistakes;
}

function incompleteOauth(given: readonly Name[], isSet: (name: Name) => boolean): readonly Mistake[] {
  const because = `set, because ${given.join(' and ')} ${given.length === 1 ? 'is' : 'are'} (installing in several workspaces)`;
  const needed = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'SLACK_SIGNING_SECRET'] as const;
  const mistakes = needed.filter((name) => !isSet(name)).map((name) => missing(name, because));
  if (!isSet('ENCRYPTION_KEY')) {
    mistakes.push(
      missing('ENCRYPTION_KEY', `${because}: the workspaces' tokens are kept under it, so it must not get lost`),
    );
  }
  return mistakes;
}

/** Any of these configures a platform. */
const platforms = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'DISCORD_TOKEN'] as const;

/** What is allowed, but probably not meant. */
function doubts(isSet: (name: Name) => boolean): readonly string[] {
  const found: string[] = [];
  if (isSet('REDIS_URL') && !platforms.some(isSet)) {
    found.push('No platform is configured, so this is the playground; REDIS_URL is not used.');
  } else if (isSet('REDIS_URL') && !isSet('ENCRYPTION_KEY')) {
    found.push(
      'REDIS_URL is set but ENCRYPTION_KEY is not: each machine makes a key of its own in its DATA_DIR, and with another key ' +
        'the bot does not recognise whom it greeted. Give every machine the same ENCRYPTION_KEY.',
    );
  }
  if (isSet('OPINION_API_KEY') && !isSet('OPINION_URL'))
    found.push('OPINION_API_KEY is set but OPINION_URL is not: it is not used.');
  return found;
}

/** Names that somebody may have meant for one of ours: near misses, and strangers with a prefix that is ours. */
function typos(env: NodeJS.ProcessEnv): readonly string[] {
  const known = new Set<string>(variableNames);
  return Object.keys(env).flatMap((name) => {
    if (known.has(name) || !env[name]?.trim()) return [];
    const ours = /^(SLACK|DISCORD|OPINION)_/.test(name);
    // Short names have innocent neighbours (PORT and PATH, HOST and HOME), so only long ones count as near misses.
    const meant = name.length >= 7 ? nearest(name, variableNames, ours ? 6 : 2) : undefined;
    if (meant === undefined && !ours) return [];
    return [`${name} is set, but it is no variable of Your Turn.${meant ? ` Did you mean ${meant}?` : ''}`];
  });
}
