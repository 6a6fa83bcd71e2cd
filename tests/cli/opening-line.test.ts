/** The line that tells whoever started the program that it runs. */
import { describe, expect, it } from 'vitest';
import { openingLine } from '../../src/cli/opening-line.js';
import type { Config } from '../../src/config.js';
import { defaultSettings } from '../../src/domain/settings.js';

const config: Config = {
  slack: null,
  discord: null,
  redisUrl: null,
  dataDir: '/data',
  encryptionKey: new Uint8Array(32),
  host: '127.0.0.1',
  port: 3000,
  opsPort: null,
  logLevel: 'info',
  opinion: null,
  warnings: [],
  settingsOf: () => defaultSettings,
};
const decided = { settingsOf: () => ({ ...defaultSettings, mode: 'review' as const }) };
const socketMode = { slack: { botToken: 'b', appToken: 'a' } };
const overHttp = { slack: { botToken: 'b', signingSecret: 's' } };
const discord = { discord: { token: 't' } };
const end = '(Ctrl-C ends it)\n';
const undecided = 'Until an admin or a setting chooses, it only observes.';

describe('the opening line', () => {
  it('names the page of the playground, and why it is one', () => {
    expect(openingLine(config, 'all', 'http://127.0.0.1:3000')).toBe(
      `No Slack or Discord token is set, so this is the playground: http://127.0.0.1:3000 ${end}`,
    );
  });

  it.each([
    ['Slack by Socket Mode', socketMode, 'connected to Slack.'],
    ['Discord', discord, 'connected to Discord.'],
    ['both', { ...socketMode, ...discord }, 'connected to Slack and Discord.'],
    ['Slack over HTTP', overHttp, 'waiting for Slack on 127.0.0.1, port 3000.'],
    [
      'both, one over HTTP',
      { ...overHttp, ...discord },
      'connected to Discord, waiting for Slack on 127.0.0.1, port 3000.',
    ],
  ])('tells of %s, and who chooses', (_, platforms, said) => {
    expect(openingLine({ ...config, ...platforms }, 'all', undefined)).toBe(`Your Turn: ${said} ${undecided} ${end}`);
    expect(openingLine({ ...config, ...platforms, ...decided }, 'gateway', undefined)).toBe(
      `Your Turn: ${said} ${end}`,
    );
  });

  it('does not say that a worker is connected', () => {
    expect(openingLine({ ...config, ...socketMode, ...decided }, 'worker', undefined)).toBe(
      `Your Turn: does the work for Slack; a gateway hears it. ${end}`,
    );
  });
});
