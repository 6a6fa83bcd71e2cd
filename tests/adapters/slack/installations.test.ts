/** Installations: sealed, kept apart, and found again by those who may. */
import { describe, expect, it } from 'vitest';
import { installations, type Installation } from '../../../src/adapters/slack/installations.js';
import { authorizeUrl, translated } from '../../../src/adapters/slack/oauth.js';
import { seal } from '../../../src/adapters/slack/sealed.js';
import { slack } from '../../../src/adapters/slack/index.js';
import { systemClock } from '../../../src/backends/clock.js';
import { defaultSettings } from '../../../src/domain/settings.js';
import { StartError } from '../../../src/domain/start-error.js';
import { openLog } from '../../../src/ops/log.js';

const key = new Uint8Array(32).fill(7);
const token = ['xoxb', 'test', '1'].join('-');

function notesInMemory() {
  const kept = new Map<string, string>();
  return {
    kept,
    note: async (name: string) => kept.get(name),
    keepNote: async (name: string, value: string | null) =>
      void (value === null ? kept.delete(name) : kept.set(name, value)),
    notes: async (prefix: string) =>
      [...kept].filter(([name]) => name.startsWith(prefix)).map(([name, value]) => ({ key: name, value })),
  };
}

const ofTeam: Installation = { team: 'T1', enterprise: 'E1', token, installer: 'U1', installedAt: 5 };
const ofAll: Installation = { enterprise: 'E1', token: `${token}-all`, installedAt: 5 };

/** Another letter in the middle of what is hidden. */
const changed = (sealed: string): string => sealed.replace(/.(?=.{4}$)/, (letter) => (letter === 'A' ? 'B' : 'A'));

describe('a sealed token', () => {
  it('opens with its key, under its name', () => {
    expect(seal(key).open('one', seal(key).close('one', token))).toBe(token);
  });

  it('looks different each time', () => {
    expect(seal(key).close('one', token)).not.toBe(seal(key).close('one', token));
  });

  it.each([
    ['under another name', (sealed: string) => seal(key).open('two', sealed)],
    ['with another key', (sealed: string) => seal(new Uint8Array(32).fill(8)).open('one', sealed)],
    ['once it was changed', (sealed: string) => seal(key).open('one', changed(sealed))],
    [
      'with its tag cut short',
      (sealed: string) => seal(key).open('one', sealed.replace(/\.[^.]+(?=\.[^.]+$)/, '.AAAA')),
    ],
    ['when it is something else', () => seal(key).open('one', 'something else')],
  ])('does not open %s', (_, open) => {
    expect(open(seal(key).close('one', token))).toBeUndefined();
  });
});

describe('installations', () => {
  it('are found again, and hold no token in the clear', async () => {
    const notes = notesInMemory();
    const store = installations(notes, seal(key));
    await store.keep(ofTeam);
    expect(await store.of('T1')).toEqual(ofTeam);
    expect(await store.all()).toEqual([ofTeam]);
    expect(JSON.stringify([...notes.kept])).not.toContain(token);
  });

  it('cannot be put in another’s place', async () => {
    const notes = notesInMemory();
    const store = installations(notes, seal(key));
    await store.keep(ofTeam);
    await store.keep({ ...ofTeam, team: 'T2', token: `${token}-2` });
    const [one = ''] = [...notes.kept.keys()].filter((name) => name.endsWith('T1'));
    const [other = ''] = [...notes.kept.keys()].filter((name) => name.endsWith('T2'));
    await notes.keepNote(one, notes.kept.get(other) ?? '');
    expect(await store.of('T1')).toBeUndefined();
  });

  it('are nobody’s without the key', async () => {
    const notes = notesInMemory();
    await installations(notes, seal(key)).keep(ofTeam);
    expect(await installations(notes, undefined).of('T1')).toBeUndefined();
    await expect(installations(notes, undefined).keep(ofTeam)).rejects.toThrow();
  });

  it('of an organisation cover the workspaces it was let into, and no other', async () => {
    const store = installations(notesInMemory(), seal(key));
    await store.keep(ofAll);
    expect(await store.of('T1')).toBeUndefined();
    await store.covers('T1', 'E1');
    expect(await store.of('T1')).toEqual(ofAll);
    expect(await store.of('T2', 'E2')).toBeUndefined();
    expect(await store.coveredBy('E1')).toEqual(['T1']);
    await store.uncover('T1');
    expect(await store.of('T1')).toBeUndefined();
  });

  it('of a workspace come before its organisation’s', async () => {
    const store = installations(notesInMemory(), seal(key));
    await store.keep(ofAll);
    await store.keep(ofTeam);
    expect(await store.of('T1', 'E1')).toEqual(ofTeam);
    await store.remove(ofTeam);
    expect(await store.of('T1', 'E1')).toEqual(ofAll);
    await store.remove(ofAll);
    expect(await store.all()).toEqual([]);
  });
});

describe('what Slack hands over', () => {
  const bot = { token, scopes: [], id: 'B1', userId: 'U0' };
  const user = { token: undefined, scopes: undefined, id: 'U1' };

  it('is one workspace’s', () => {
    const installed = { team: { id: 'T1' }, enterprise: { id: 'E1' }, user, bot, isEnterpriseInstall: false };
    expect(translated(installed, 5)).toEqual(ofTeam);
  });

  it('is a whole organisation’s', () => {
    const installed = { team: undefined, enterprise: { id: 'E1' }, user, bot, isEnterpriseInstall: true };
    expect(translated(installed, 5)).toEqual({ enterprise: 'E1', token, installer: 'U1', installedAt: 5 });
  });

  it('is nothing without a bot', () => {
    expect(() => translated({ team: { id: 'T1' }, enterprise: undefined, user }, 5)).toThrow();
  });
});

it('asks an admin’s agreement beside the Web API of the same server', () => {
  expect(authorizeUrl()).toBe('https://slack.com/oauth/v2/authorize');
  expect(authorizeUrl('http://127.0.0.1:1/api')).toBe('http://127.0.0.1:1/oauth/v2/authorize');
  expect(authorizeUrl('http://127.0.0.1:1/slack/api/')).toBe('http://127.0.0.1:1/slack/oauth/v2/authorize');
});

it('refuses to take installations without a key that was given', () => {
  const options = {
    signingSecret: 'signing-test',
    oauth: { clientId: '1', clientSecret: 'client-test', stateSecret: 'state-test' },
    host: '127.0.0.1',
    port: 0,
    notes: notesInMemory(),
    settingsOf: () => defaultSettings,
    log: openLog({ level: 'silent', write: () => undefined }),
    clock: systemClock(),
  };
  expect(() => slack(options)).toThrow(StartError);
  expect(() => slack(options)).toThrow(/ENCRYPTION_KEY/);
});
