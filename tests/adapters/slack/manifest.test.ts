/** slack-manifest.yaml asks for what the code uses, all of it and nothing more, and docs/slack.md explains each part. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { free, missingScopes, scopeNames, scopes } from '../../../src/adapters/slack/scopes.js';
import { shortcut } from '../../../src/adapters/slack/requests.js';
import { networkViews } from '../../../src/domain/request.js';
import { root } from '../../house/source.js';

interface Manifest {
  readonly features: {
    readonly app_home: Record<string, boolean>;
    readonly slash_commands: readonly { readonly command: string; readonly usage_hint: string }[];
    readonly shortcuts: readonly { readonly type: string; readonly callback_id: string }[];
  };
  readonly oauth_config: { readonly scopes: Record<string, readonly string[]> };
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[] };
    readonly interactivity: { readonly is_enabled: boolean };
    readonly socket_mode_enabled: boolean;
    readonly token_rotation_enabled: boolean;
  };
}

const manifest = parse(readFileSync(join(root, 'slack-manifest.yaml'), 'utf8')) as Manifest;
const folder = join(root, 'src/adapters/slack');
const code = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && name !== 'scopes.ts')
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');
const page = readFileSync(join(root, 'docs/slack.md'), 'utf8');
const sorted = (words: Iterable<string>): readonly string[] => [...new Set(words)].sort();
const needs: readonly { readonly [kind in 'methods' | 'events' | 'features']?: readonly string[] }[] =
  Object.values(scopes);
const of = (kind: 'methods' | 'events'): readonly string[] => needs.flatMap((need) => need[kind] ?? []);

/** `client.users.info(` and `apiCall('files.…'` in the code: what it asks of the Web API with a workspace's token. */
const called = sorted([
  ...[...code.matchAll(/\bclient\s*\.((?:[a-z][\w]*\.)+[a-zA-Z]\w*)\(/g)].map(([, method = '']) => method),
  ...[...code.matchAll(/apiCall\('([\w.]+)'/g)].map(([, method = '']) => method),
]);
/** Message events arrive under one name, for each kind of conversation that is subscribed to. */
const heard = sorted(
  [...code.matchAll(/\.event\(\s*'(\w+)'/g)].flatMap(([, name = '']) =>
    name === 'message' ? ['message.channels', 'message.groups', 'message.im'] : [name],
  ),
);

describe('the manifest', () => {
  it('asks for the scopes that are needed, and for no other', () => {
    expect(sorted(manifest.oauth_config.scopes['bot'] ?? [])).toEqual(sorted(scopeNames));
    expect(Object.keys(manifest.oauth_config.scopes)).toEqual(['bot']);
  });

  it('subscribes to the events that are handled, and to no other', () => {
    expect(sorted(manifest.settings.event_subscriptions.bot_events)).toEqual(heard);
    expect(sorted([...of('events'), ...free.events])).toEqual(heard);
  });

  it('lets people write to the bot, and see their Home', () => {
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
  });

  it('has the command, with all its views, and the shortcut by the name that is listened for', () => {
    const [command, ...more] = manifest.features.slash_commands;
    expect(more).toEqual([]);
    expect(command?.command).toBe('/mynetwork');
    expect(sorted(command?.usage_hint.match(/\w+/g) ?? [])).toEqual(
      sorted(networkViews.filter((view) => view !== 'show')),
    );
    expect(manifest.features.shortcuts.map(({ type, callback_id: name }) => [type, name])).toEqual([
      ['message', shortcut],
    ]);
  });

  it('is made for Socket Mode, and for tokens that stay', () => {
    expect(manifest.settings).toMatchObject({ socket_mode_enabled: true, token_rotation_enabled: false });
  });
});

describe('the scopes', () => {
  it('cover every method that is called', () => {
    const own = ['apps.connections.open'];
    expect(called.filter((method) => !own.includes(method))).toEqual(sorted([...of('methods'), ...free.methods]));
  });

  it('tell which are missing, where the server says what there is', () => {
    expect(missingScopes(scopeNames)).toEqual([]);
    expect(missingScopes(scopeNames.filter((scope) => scope !== 'im:write'))).toEqual(['im:write']);
    expect(missingScopes(undefined)).toEqual([]);
  });
});

describe('docs/slack.md', () => {
  it.each(scopeNames)('explains %s', (scope) => {
    expect(page).toContain(`| \`${scope}\` |`);
  });

  it.each(manifest.settings.event_subscriptions.bot_events)('names the event %s', (event) => {
    expect(page).toContain(`\`${event}\``);
  });
});
