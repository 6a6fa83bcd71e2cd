/** What a settings file can say, and how it is told what it says wrongly. */
import { describe, expect, it } from 'vitest';
import { readSettings, readSettingsFile } from '../../src/config/settings-file.js';
import { defaultSettings, type Settings } from '../../src/domain/settings.js';
import { day, minute, second } from '../../src/domain/time.js';
import type { CommunityId } from '../../src/domain/ids.js';

/** The settings of a community by a YAML file, which must hold no mistake. */
function settings(words: string, community: CommunityId = 'slack:T1'): Settings {
  const file = readSettings(words, 'settings.yaml');
  expect(file.mistakes).toEqual([]);
  return file.settingsOf(community);
}

/** The mistakes of a file, one line each. */
const told = (words: string, path = 'settings.yaml'): string =>
  readSettings(words, path)
    .mistakes.map(({ where, holds, shouldBe, next }) => `${where} holds ${holds}: ${shouldBe} ${next ?? ''}`)
    .join('\n');

describe('without a file, or with an empty one', () => {
  it.each([
    ['no file', readSettingsFile(undefined)],
    ['an empty file', readSettings('', 'settings.yaml')],
    ['a file of comments', readSettings('# nothing yet\n', 'settings.yaml')],
    ['an empty group', readSettings('defaults:\ncommunities:\n', 'settings.yaml')],
  ])('%s: everything is as the product has it', (_, file) => {
    expect(file.mistakes).toEqual([]);
    expect(file.settingsOf('slack:T1')).toEqual(defaultSettings);
  });
});

describe('lengths of time', () => {
  it.each([
    ['90d', 90 * day],
    ['5m', 5 * minute],
    ['2s', 2 * second],
    ['1h30m', 90 * minute],
  ])('%s', (words, expected) => {
    expect(settings(`defaults: { silence: ${words} }`).silence).toBe(expected);
  });

  it.each(['30', '"30 dayz"', '-1d', '0s', '20000d', '[1d]'])('refuses %s', (words) => {
    expect(told(`defaults: { silence: ${words} }`)).toContain('defaults.silence');
  });

  it('does not keep anything longer than the privacy page says', () => {
    expect(told('defaults: { remember: 31d, eraseAfter: 31d }').match(/docs\/privacy\.md/g)).toHaveLength(2);
  });
});

describe('one community over all of them', () => {
  const file = `
    defaults:
      mode: review
      silence: 60d
      channels: { introductions: '#hello', moderators: mods }
      exempt: { roles: [staff] }
    communities:
      slack:T1:
        mode: auto
        welcome: dm
        channels: { moderators: '#other-mods' }
      1234567890123456789: { silence: 5d }
      playground: { hold: 2s }
  `;

  it('lays the one over the other, key by key', () => {
    expect(settings(file)).toMatchObject({
      mode: 'auto',
      welcome: 'dm',
      silence: 60 * day,
      channels: { introductions: ['hello'], moderators: 'other-mods', promo: defaultSettings.channels.promo },
      exempt: { roles: ['staff'], members: [] },
    });
  });

  it('leaves the others alone', () => {
    expect(settings(file, 'slack:T2')).toMatchObject({
      mode: 'review',
      welcome: null,
      channels: { moderators: 'mods' },
    });
  });

  it('knows a community by its bare id, with every digit', () => {
    expect(settings(file, 'discord:1234567890123456789').silence).toBe(5 * day);
    expect(settings(file, 'discord:1234567890123456788').silence).toBe(60 * day);
  });

  it('gives the playground its own mode, welcome and channels', () => {
    expect(settings(file, 'playground:any')).toMatchObject({
      mode: 'auto',
      welcome: 'dm',
      hold: 2 * second,
      silence: 60 * day,
      channels: { introductions: ['introductions'], promo: ['promo'] },
    });
  });

  it.each([
    ['no id', '"foo:bar": {}'],
    ['spaces', '"my workspace": {}'],
    ['the same twice', 'slack:T1: {}\n  T1: {}'],
  ])('refuses %s', (_, words) => {
    expect(told(`communities:\n  ${words}\n`)).toContain('settings.yaml: communities');
  });

  it('refuses a pace for one community, since it counts for the bot account', () => {
    expect(told('communities: { T1: { pace: { perMinute: 1 } } }')).toContain('Move it to defaults');
  });
});

describe('what can be written in more than one way', () => {
  it.each([
    ['one name for a list', 'defaults: { channels: { promo: ads } }', { channels: { promo: ['ads'] } }],
    [
      'an id that is a number',
      'defaults: { channels: { promo: [1234567890123456789] } }',
      { channels: { promo: ['1234567890123456789'] } },
    ],
    [
      'no channel',
      'defaults: { channels: { moderators: none, welcome: none } }',
      { channels: { moderators: null, welcome: null } },
    ],
    ['no reminder', 'defaults: { remindAfter: never }', { remindAfter: null }],
    ['a reminder', 'defaults: { remindAfter: 7d }', { remindAfter: 7 * day }],
    ['no quiet hours', 'defaults: { quietHours: off }', { quietHours: null }],
    [
      'quiet hours',
      'defaults: { quietHours: { from: 22:00, to: "07:30", zone: Europe/Berlin } }',
      { quietHours: { from: '22:00', to: '07:30', zone: 'Europe/Berlin' } },
    ],
    ['an address', 'defaults: { domains: [https://www.Example.org/] }', { domains: ['example.org'] }],
    ['a welcome that is off', 'defaults: { welcome: off }', { welcome: 'off' }],
    ['a wave', 'defaults: { wave: { joins: 3 } }', { wave: { joins: 3, per: minute } }],
  ])('%s', (_, words, expected) => {
    expect(settings(words)).toMatchObject(expected);
  });

  it('reads JSON too', () => {
    const file = readSettings('{\n\t"defaults": { "silence": "2s", "earned": 1 }\n}', 'settings.json');
    expect(file.settingsOf('slack:T1')).toMatchObject({ silence: 2 * second, earned: 1 });
  });
});

describe('mistakes', () => {
  it.each(['moderators', 'welcome', 'promo'])('a channel (%s) that is a comment by its #', (purpose) => {
    const words = told(`defaults:\n  channels:\n    ${purpose}: #mods\n`);
    expect(words).toContain(`defaults.channels.${purpose} holds nothing: a channel by its name or id, or`);
    expect(words).toContain('A name with # in front must stand in quotes.');
  });

  it.each([
    ['an unknown setting', 'defaults: { colDown: 3d }', 'Did you mean coolDown?'],
    ['an unknown channel purpose', 'defaults: { channels: { moderator: x } }', 'Did you mean moderators?'],
    ['an unknown group', 'default: {}', 'Did you mean defaults?'],
    ['a half-written quiet time', 'defaults: { quietHours: { from: "22:00" } }', 'quietHours.to'],
    ['an hour that is none', 'defaults: { quietHours: { from: "25:00", to: "07:00", zone: UTC } }', 'quietHours.from'],
    ['a zone that is none', 'defaults: { quietHours: { from: "22:00", to: "07:00", zone: Mars } }', 'quietHours.zone'],
    ['a mode that is none', 'defaults: { mode: aut }', 'one of observe, review, auto'],
    ['half a member', 'defaults: { earned: 2.5 }', 'a whole number from 1'],
    ['a list for a group', 'defaults: []', 'a group of settings'],
    ['a word for everything', 'hello', 'defaults, communities'],
    [
      'a number with too many digits for JSON',
      '{"defaults":{"channels":{"promo":[12345678901234567890]}}}',
      'in quotes',
    ],
  ])('%s', (_, words, expected) => {
    expect(told(words, words.startsWith('{"') ? 'settings.json' : 'settings.yaml')).toContain(expected);
  });

  it('are told all at once', () => {
    expect(
      told('defaults: { mode: x, silence: y }\ncommunities: { T1: { wave: { joins: z } }, "a b": {} }').split('\n'),
    ).toHaveLength(4);
  });

  it('of the format name the line', () => {
    expect(told('defaults:\n  mode: [auto\n')).toMatch(/settings\.yaml, line \d/);
    expect(told('{ "defaults": ', 'settings.json')).toContain('JSON');
  });

  it('a file that would fill the memory', () => {
    const bomb = [
      'a: &a [x, x]',
      ...['b', 'c', 'd', 'e', 'f', 'g'].map((name, i) => `${name}: &${name} [${`*${'abcdef'[i]}, `.repeat(9)}x]`),
    ];
    expect(told(bomb.join('\n'))).not.toBe('');
  });

  it('a file that is not there', () => {
    expect(readSettingsFile('/nowhere/settings.yaml').mistakes).toMatchObject([{ where: 'SETTINGS_FILE' }]);
  });
});
