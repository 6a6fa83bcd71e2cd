/** What whoever runs the bot can get wrong, and what they are told. */
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, isLoopback, loadConfig, type Config } from '../../src/config.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'config-'));
});

const load = (env: NodeJS.ProcessEnv): Config => loadConfig({ DATA_DIR: join(dir, 'data'), ...env });

/** The message of the error that `env` leads to. */
function told(env: NodeJS.ProcessEnv): string {
  try {
    load(env);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
  return 'no mistake';
}

const key = 'ab'.repeat(32);
const socketMode = { SLACK_BOT_TOKEN: 'xoxb-1-2-abcdefghijkl', SLACK_APP_TOKEN: 'xapp-1-A-2-abcdefghijkl' };
const overHttp = { SLACK_BOT_TOKEN: 'xoxb-1-2-abcdefghijkl', SLACK_SIGNING_SECRET: '0123456789abcdef' };
const oauth = {
  SLACK_SIGNING_SECRET: '0123456789abcdef',
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'clientsecretclientsecret',
  SLACK_STATE_SECRET: 'statesecretstatesecret',
};

describe('with nothing set', () => {
  it('runs the playground on this machine alone', () => {
    expect(load({})).toMatchObject({
      slack: null,
      discord: null,
      redisUrl: null,
      host: '127.0.0.1',
      port: 3000,
      opsPort: null,
      logLevel: 'warn',
      opinion: null,
      warnings: [],
    });
  });

  it('takes what is empty for not set', () => {
    expect(load({ SLACK_BOT_TOKEN: '', PORT: '  ', DISCORD_TOKEN: ' ' })).toMatchObject({ slack: null, port: 3000 });
  });
});

describe('platforms', () => {
  it.each([
    [
      'Slack in Socket Mode',
      socketMode,
      { slack: { botToken: socketMode.SLACK_BOT_TOKEN, appToken: socketMode.SLACK_APP_TOKEN } },
    ],
    ['Slack over HTTP', overHttp, { slack: { signingSecret: '0123456789abcdef' } }],
    ['Slack in several workspaces', { ...oauth, ENCRYPTION_KEY: key }, { slack: { oauth: { clientId: '1.2' } } }],
    ['Discord', { DISCORD_TOKEN: 'abc.def.ghi' }, { discord: { token: 'abc.def.ghi' } }],
    [
      'another server that speaks Slack',
      { ...socketMode, SLACK_API_URL: 'http://127.0.0.1:1/api/' },
      { slack: { apiUrl: 'http://127.0.0.1:1/api/' } },
    ],
  ])('takes %s', (_, env, expected) => {
    expect(load(env)).toMatchObject(expected);
  });

  it.each([
    ['an app token alone', { SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN is not set'],
    ['a bot token alone', { SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN is not set'],
    ['a signing secret alone', { SLACK_SIGNING_SECRET: 'x' }, 'SLACK_BOT_TOKEN is not set'],
    ['a user token', { ...socketMode, SLACK_BOT_TOKEN: 'xoxp-1' }, 'begins with xoxb-'],
    ['a bot token for an app token', { ...socketMode, SLACK_APP_TOKEN: 'xoxb-1' }, 'begins with xapp-'],
    [
      'OAuth without a client secret',
      { ...oauth, ENCRYPTION_KEY: key, SLACK_CLIENT_SECRET: '' },
      'SLACK_CLIENT_SECRET is not set',
    ],
    [
      'OAuth without a state secret',
      { ...oauth, ENCRYPTION_KEY: key, SLACK_STATE_SECRET: '' },
      'SLACK_STATE_SECRET is not set',
    ],
    [
      'OAuth without a signing secret',
      { ...oauth, ENCRYPTION_KEY: key, SLACK_SIGNING_SECRET: '' },
      'SLACK_SIGNING_SECRET is not set',
    ],
    ['OAuth with a made-up key', oauth, 'ENCRYPTION_KEY is not set'],
    ['Discord with `Bot` in front', { DISCORD_TOKEN: 'Bot abc' }, 'without `Bot` in front'],
  ])('refuses %s', (_, env, expected) => {
    expect(told(env)).toContain(expected);
  });
});

describe('mistakes', () => {
  it('are named all at once, with what each variable holds and should hold', () => {
    const settings = join(dir, 'settings.yaml');
    writeFileSync(settings, 'defaults: { silence: 30 dayz }');
    const message = told({
      SETTINGS_FILE: settings,
      PORT: '80a',
      OPS_PORT: '70000',
      LOG_LEVEL: 'loud',
      REDIS_URL: 'http://x',
      OPINION_URL: 'not an address',
      ENCRYPTION_KEY: 'short',
      PLAYGROUND_PUBLIC: 'maybe',
    });
    expect(message).toContain('9 mistakes');
    expect(message).toContain('PORT holds "80a"; it should be a whole number from 0 to 65535');
    expect(message).toContain('OPS_PORT holds "70000"');
    expect(message).toContain('LOG_LEVEL holds "loud"; it should be one of trace, debug');
    expect(message).toContain('REDIS_URL holds "http://x"; it should be a Redis address');
    expect(message).toContain('OPINION_URL holds "not an address"');
    expect(message).toContain('OPINION_MODEL is not set; it should be set, because OPINION_URL is');
    expect(message).toContain(
      'ENCRYPTION_KEY holds something else (5 characters, not shown); it should be 32 random bytes',
    );
    expect(message).toContain('PLAYGROUND_PUBLIC holds "maybe"; it should be yes or no');
    expect(message).toContain(`${settings}: defaults.silence holds "30 dayz"`);
  });

  it('show at most the last four characters of a secret', () => {
    const secret = 'xoxp-1111111111-abcdefghijklmnop';
    const message = told({ ...socketMode, SLACK_BOT_TOKEN: secret, DISCORD_TOKEN: 'two words here in clear' });
    expect(message).toContain('ends in mnop');
    expect(message).not.toContain('abcdefgh');
    expect(message).not.toContain('two words');
  });

  it('show no password of an address', () => {
    const message = told({ REDIS_URL: 'http://user:hunter2@host:1' });
    expect(message).toContain('***@host');
    expect(message).not.toContain('hunter2');
  });

  it.each([
    ['SLACK_BOT_TOKNE', 'SLACK_BOT_TOKEN'],
    ['REDIS_URI', 'REDIS_URL'],
    ['DATADIR', 'DATA_DIR'],
    ['DISCORD_BOT_TOKEN', 'DISCORD_TOKEN'],
    ['SLACK_TOKEN', 'SLACK_BOT_TOKEN'],
  ])('warn of %s, which was meant for %s', (typo, meant) => {
    const { warnings } = load({ [typo]: 'x' });
    expect(warnings.join()).toContain(`Did you mean ${meant}?`);
  });

  it('warn of no innocent neighbour', () => {
    const ordinary = {
      PATH: '/bin',
      HOME: '/home/x',
      HOSTNAME: 'x',
      LOGNAME: 'x',
      EDITOR: 'vi',
      XDG_DATA_DIRS: '/x',
      NODE_ENV: 'x',
    };
    expect(load(ordinary).warnings).toEqual([]);
  });

  it('warn where machines would have keys of their own', () => {
    const redis = { ...socketMode, REDIS_URL: 'redis://127.0.0.1' };
    expect(load(redis).warnings.join()).toContain('ENCRYPTION_KEY');
    expect(load({ ...redis, ENCRYPTION_KEY: key }).warnings).toEqual([]);
  });

  it.each([[{}], [{ ENCRYPTION_KEY: key }]])('say that the playground uses no Redis', (env) => {
    expect(load({ ...env, REDIS_URL: 'redis://127.0.0.1' }).warnings).toEqual([
      'No platform is configured, so this is the playground; REDIS_URL is not used.',
    ]);
  });

  it('say that two tokens are swapped', () => {
    const message = told({ SLACK_BOT_TOKEN: socketMode.SLACK_APP_TOKEN, SLACK_APP_TOKEN: socketMode.SLACK_BOT_TOKEN });
    expect(message).toContain('there is a mistake');
    expect(message).toContain('The two are swapped: exchange them.');
    expect(message).not.toContain('abcdef');
  });
});

describe('who can reach it', () => {
  it.each(['127.0.0.1', 'localhost', '::1', '127.1.2.3'])('lets the playground listen on %s', (host) => {
    expect(load({ HOST: host }).host).toBe(host);
    expect(isLoopback(host)).toBe(true);
  });

  it.each(['0.0.0.0', '::', '192.168.0.4', 'example.org', '127.example.org'])('keeps the playground off %s', (host) => {
    expect(told({ HOST: host })).toContain('PLAYGROUND_PUBLIC=yes');
    expect(told({ HOST: host, PLAYGROUND_PUBLIC: 'no' })).toContain('PLAYGROUND_PUBLIC=yes');
  });

  it('lets it listen there when told so', () => {
    expect(load({ HOST: '0.0.0.0', PLAYGROUND_PUBLIC: 'yes' }).host).toBe('0.0.0.0');
  });

  it('lets a platform listen anywhere', () => {
    expect(load({ ...overHttp, HOST: '0.0.0.0' }).host).toBe('0.0.0.0');
  });

  it('refuses one port for two', () => {
    expect(told({ OPS_PORT: '3000' })).toContain('another port than PORT');
    expect(load({ OPS_PORT: '3001' }).opsPort).toBe(3001);
  });
});

describe('the key', () => {
  it('is made once, for its owner alone', () => {
    const first = load({});
    const file = join(first.dataDir, 'encryption.key');
    expect(first.encryptionKey).toHaveLength(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8').trim()).toBe(Buffer.from(first.encryptionKey).toString('hex'));
    expect(load({}).encryptionKey).toEqual(first.encryptionKey);
  });

  it.each([
    ['hexadecimal digits', key],
    ['base64', Buffer.alloc(32, 0xab).toString('base64')],
    ['base64 for addresses', `${Buffer.alloc(32, 0xab).toString('base64url')}=`],
  ])('may be given as %s', (_, given) => {
    expect(Buffer.from(load({ ENCRYPTION_KEY: given }).encryptionKey).toString('hex')).toBe(key);
  });

  it('is not made while something else is wrong', () => {
    told({ PORT: 'x' });
    expect(() => statSync(join(dir, 'data', 'encryption.key'))).toThrow('ENOENT');
  });

  it('is not made anew where its file holds something else', () => {
    const { dataDir } = load({});
    writeFileSync(join(dataDir, 'encryption.key'), 'oops');
    expect(told({})).toContain('encryption.key in DATA_DIR holds something else');
    expect(readFileSync(join(dataDir, 'encryption.key'), 'utf8')).toBe('oops');
  });
});

describe('the data folder', () => {
  it('must not be a file, nor in one', () => {
    const file = join(dir, 'file');
    writeFileSync(file, '');
    expect(told({ DATA_DIR: file })).toContain('but it is a file');
    expect(told({ DATA_DIR: join(file, 'data') })).toContain('a part of its path is a file');
  });

  it('is made with the folders that lead to it, for its owner alone', () => {
    const { dataDir } = load({ DATA_DIR: join(dir, 'a', 'b') });
    for (const path of [dataDir, join(dir, 'a')]) expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  it.runIf(existsSync('/proc/self'))('cannot be where no folder can be made', () => {
    expect(told({ DATA_DIR: '/proc/yourturn/data' })).toMatch(/DATA_DIR holds .* but (none can be made|this user may)/);
  });

  it('is left alone where nothing is kept in it', () => {
    const file = join(dir, 'file');
    writeFileSync(file, '');
    const redis = { DATA_DIR: file, REDIS_URL: 'redis://127.0.0.1', ENCRYPTION_KEY: key };
    expect(load({ ...socketMode, ...redis }).redisUrl).toBe('redis://127.0.0.1');
    expect(told(redis)).toContain('but it is a file'); // the playground keeps its store there all the same
  });
});

describe('the second opinion', () => {
  it('needs an address and a model', () => {
    const opinion = { OPINION_URL: 'http://127.0.0.1:11434/v1', OPINION_MODEL: 'small' };
    expect(load(opinion).opinion).toEqual({ url: opinion.OPINION_URL, model: 'small' });
    expect(load({ ...opinion, OPINION_API_KEY: 'k' }).opinion).toMatchObject({ apiKey: 'k' });
    expect(told({ OPINION_MODEL: 'small' })).toContain('OPINION_URL is not set');
    expect(load({ OPINION_API_KEY: 'k' }).warnings.join()).toContain('OPINION_URL');
  });
});
