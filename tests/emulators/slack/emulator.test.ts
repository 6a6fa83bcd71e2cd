/** The emulator itself, by Slack's own clients: what holds here is what the adapter's tests stand on. */
import { App, HTTPReceiver, LogLevel, type Logger } from '@slack/bolt';
import { WebClient, WebAPIRateLimitedError } from '@slack/web-api';
import { on, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { appFrom } from './app.js';
import { slackEmulator, type SlackEmulator } from './index.js';
import { signed } from './http-line.js';
import { sightOf } from './sight.js';

const app = appFrom({
  display_information: { name: 'Tester' },
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true },
    slash_commands: [{ command: '/test' }],
    shortcuts: [{ type: 'message', callback_id: 'look' }],
  },
  oauth_config: {
    scopes: {
      bot: ['chat:write', 'im:write', 'im:history', 'users:read', 'channels:read', 'channels:history', 'files:write'],
    },
  },
  settings: {
    event_subscriptions: { bot_events: ['message.im', 'message.channels', 'team_join'] },
    interactivity: { is_enabled: true },
  },
});

let emulator: SlackEmulator;
let bolt: App | undefined;
let time = Date.UTC(2026, 0, 1, 12);
afterEach(async () => {
  await bolt?.stop();
  bolt = undefined;
  await emulator.idle();
  await emulator.stop();
});

const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};
const quiet = { logger: silent, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };

async function set(how: { address?: () => string; waits?: number } = {}) {
  emulator = await slackEmulator({ app, now: () => time, ...how });
  const team = emulator.addTeam('Acme');
  const { token } = emulator.grants.install({ team: team.team });
  const general = team.addChannel('general', 'channel', [team.bot()]);
  const ada = team.add('ada');
  general.members.add(ada.id);
  return { team, token, general, ada, web: new WebClient(token, { slackApiUrl: emulator.apiUrl, ...quiet }) };
}

async function overSocketMode(token: string) {
  bolt = new App({
    token,
    appToken: app.appToken,
    socketMode: true,
    logger: silent,
    clientOptions: { slackApiUrl: emulator.apiUrl },
  });
  return bolt;
}

describe('events reach real Bolt', () => {
  it('over Socket Mode, acknowledged by their envelopes', async () => {
    const { team, token, general, ada } = await set();
    const heard: string[] = [];
    const bolt = await overSocketMode(token);
    bolt.message(async ({ message }) => void heard.push(('text' in message && message.text) || ''));
    await bolt.start();
    expect((await team.says(ada, general, 'hello')).taken?.acknowledged).toBe(true);
    expect(heard).toEqual(['hello']);
  });

  it('over HTTP, signed; what is signed by somebody else, or is old, is refused', async () => {
    let port = 0;
    const { team, token, general, ada } = await set({ address: () => `http://127.0.0.1:${port}` });
    const heard: string[] = [];
    const receiver = new HTTPReceiver({ signingSecret: app.signingSecret, logger: silent });
    bolt = new App({ token, receiver, logger: silent, clientOptions: { slackApiUrl: emulator.apiUrl } });
    bolt.message(async ({ message }) => void heard.push(('text' in message && message.text) || ''));
    const server = await receiver.start(0);
    port = (server.address() as AddressInfo).port;
    expect((await team.says(ada, general, 'hello')).taken?.acknowledged).toBe(true);
    expect(heard).toEqual(['hello']);
    const forged = await emulator.http.post('{}', signed('{}', 'another secret'));
    const old = await emulator.http.post('{}', signed('{}', app.signingSecret, Date.now() - 10 * 60_000));
    expect([forged.status, old.status]).toEqual([401, 401]);
  });

  it('only of channels that the bot is in, and only what the manifest subscribes to', async () => {
    const { team, token, general, ada } = await set();
    await (await overSocketMode(token)).start();
    const elsewhere = team.addChannel('elsewhere', 'channel', [ada]);
    expect((await team.says(ada, elsewhere, 'hello')).taken).toBeUndefined();
    expect(await team.rename(ada, 'Ada')).toBeUndefined();
    expect((await team.says(ada, general, 'hello')).taken).toBeDefined();
  });

  it('and again, after the socket broke without an acknowledgement', async () => {
    const { team, general, ada } = await set();
    const first = await envelopesOf(emulator.socket.newAddress(emulator.apiUrl));
    const saying = team.says(ada, general, 'hello');
    expect((await first.next()).type).toBe('hello');
    expect(await first.next()).toMatchObject({ type: 'events_api', retry_attempt: 0 });
    first.socket.terminate();
    expect((await saying).taken).toMatchObject({ acknowledged: false, why: 'gone' });
    const second = await envelopesOf(emulator.socket.newAddress(emulator.apiUrl));
    await second.next();
    expect(await second.next()).toMatchObject({ type: 'events_api', retry_attempt: 1 });
    second.socket.terminate();
  });
});

/** A connection without the SDK: its messages one by one. */
async function envelopesOf(address: string) {
  const socket = new WebSocket(address);
  const messages = on(socket, 'message');
  await once(socket, 'open');
  return {
    socket,
    next: async () =>
      JSON.parse(String(((await messages.next()).value as unknown[])[0])) as {
        readonly type: string;
        readonly retry_attempt?: number;
      },
  };
}

describe('commands, buttons and shortcuts', () => {
  it('are answered by the acknowledgement or by the response_url, for one person', async () => {
    const { team, token, general, ada } = await set();
    const bolt = await overSocketMode(token);
    bolt.command('/test', async ({ ack, respond }) => {
      await ack('at once');
      await respond({ text: 'later', blocks: [] });
    });
    bolt.shortcut('look', async ({ ack, respond }) => {
      await ack();
      await respond('seen');
    });
    await bolt.start();
    expect((await emulator.interactions.command(ada, general, '/test', '')).acknowledged).toBe(true);
    const { post } = await team.says(ada, general, 'hello');
    await emulator.interactions.shortcut(ada, post);
    await expect.poll(() => emulator.world.shown.map((one) => one.post?.text)).toEqual(['at once', 'later', 'seen']);
    expect(new Set(emulator.world.shown.map(({ kind, user }) => `${kind} ${user}`))).toEqual(
      new Set([`ephemeral ${ada.id}`]),
    );
  });

  it('carry the button that was pressed', async () => {
    const { team, token, general, ada, web } = await set();
    const bolt = await overSocketMode(token);
    bolt.action('go', async ({ ack, respond }) => {
      await ack();
      await respond({ replace_original: true, text: 'gone' });
    });
    await bolt.start();
    const button = { type: 'button' as const, action_id: 'go', text: { type: 'plain_text' as const, text: 'Go' } };
    const posted = await web.apiCall('chat.postMessage', {
      channel: general.id,
      text: 'Press',
      blocks: [{ type: 'actions', elements: [button] }],
    });
    const post = team.post(general, String((posted as { ts?: string }).ts));
    const [seen] = post ? sightOf(post, emulator.world).buttons : [];
    if (!post || !seen) throw new Error('no button');
    await emulator.interactions.press(ada, post, seen);
    await expect.poll(() => post.text).toBe('gone');
  });
});

describe('the Web API refuses', () => {
  const long = 'x'.repeat(3001);
  const channel = 'C';
  it.each([
    ['an unknown token', 'auth.test', {}, 'invalid_auth', 'xoxb-nobody'],
    ['an unknown method', 'chat.shout', {}, 'unknown_method'],
    ['an unknown argument', 'chat.postMessage', { channel, text: 'x', loud: true }, 'invalid_arguments'],
    ['a missing argument', 'chat.postMessage', { text: 'x' }, 'invalid_arguments'],
    [
      'alt text by a name of the SDK’s own',
      'files.getUploadURLExternal',
      { filename: 'a', length: 1, alt_text: 'x' },
      'invalid_arguments',
    ],
    ['what no scope allows', 'team.info', {}, 'missing_scope'],
    ['a type whose scope is missing', 'conversations.list', { types: 'private_channel' }, 'missing_scope'],
    ['a channel that is not there', 'chat.postMessage', { channel: 'C0', text: 'x' }, 'channel_not_found'],
    ['a message without words', 'chat.postMessage', { channel }, 'no_text'],
    [
      'too long a block',
      'chat.postMessage',
      { channel, text: 'x', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: long } }] },
      'invalid_blocks',
    ],
    [
      'too many blocks',
      'chat.postMessage',
      { channel, text: 'x', blocks: Array.from({ length: 51 }, () => ({ type: 'divider' })) },
      'invalid_blocks',
    ],
    ['an unknown block', 'chat.postMessage', { channel, text: 'x', blocks: [{ type: 'poem' }] }, 'invalid_blocks'],
    [
      'an unknown field of a block',
      'chat.postMessage',
      { channel, text: 'x', blocks: [{ type: 'divider', colour: 'red' }] },
      'invalid_blocks',
    ],
    ['a DM with a bot', 'conversations.open', { users: 'bot' }, 'cannot_dm_bot'],
    ['a DM with nobody', 'conversations.open', { users: 'U0' }, 'user_not_found'],
  ])('%s', async (_, name, args, error, token?: string) => {
    const { team, general, web } = await set();
    const real = (value: unknown) => (value === 'C' ? general.id : value === 'bot' ? team.bot().id : value);
    const given = Object.fromEntries(Object.entries(args).map(([key, value]) => [key, real(value)]));
    const asked = web.apiCall(name, { ...given, ...(token ? { token } : {}) });
    await expect(asked).rejects.toMatchObject({ data: { ok: false, error } });
  });

  it('a second message within a second, and says when', async () => {
    const { general, web } = await set();
    await web.apiCall('chat.postMessage', { channel: general.id, text: 'one' });
    await expect(web.apiCall('chat.postMessage', { channel: general.id, text: 'two' })).rejects.toBeInstanceOf(
      WebAPIRateLimitedError,
    );
    time += 1000;
    expect((await web.apiCall('chat.postMessage', { channel: general.id, text: 'two' })).ok).toBe(true);
  });

  it('to write where the bot is no member, or to whom closed their DMs', async () => {
    const { team, web, ada } = await set();
    const elsewhere = team.addChannel('elsewhere');
    await expect(web.apiCall('chat.postMessage', { channel: elsewhere.id, text: 'x' })).rejects.toMatchObject({
      data: { error: 'not_in_channel' },
    });
    ada.dmsClosed = true;
    await expect(web.conversations.open({ users: ada.id })).rejects.toMatchObject({
      data: { error: 'user_not_visible' },
    });
  });
});

describe('the Web API gives', () => {
  it('people page by page', async () => {
    const { team, web } = await set();
    for (let i = 0; i < 5; i++) team.add(`member${i}`);
    const names: string[] = [];
    for await (const page of web.paginate('users.list', { limit: 2 })) {
      for (const { name } of (page as { members?: { name?: string }[] }).members ?? []) names.push(name ?? '');
    }
    expect(names).toEqual(expect.arrayContaining(['ada', 'member0', 'member4']));
    expect(emulator.calls.filter(({ method }) => method === 'users.list').length).toBeGreaterThan(2);
  });

  it('a file to a DM, with its alt text', async () => {
    const { team, web, ada } = await set();
    const { channel } = await web.conversations.open({ users: ada.id });
    const content = Buffer.from('a picture');
    const { upload_url: url = '', file_id: id = '' } = (await web.apiCall('files.getUploadURLExternal', {
      filename: 'a.png',
      length: content.length,
      alt_txt: 'two circles',
    })) as { upload_url?: string; file_id?: string };
    await fetch(url, { method: 'POST', body: content });
    await web.files.completeUploadExternal({ files: [{ id, title: 'A' }], channel_id: channel?.id ?? '' });
    const post = emulator.world.posts.find(({ channel }) => channel === team.dm(ada).id);
    expect(post && sightOf(post, emulator.world).pictures).toEqual(['two circles']);
  });

  it('message metadata back to whoever asks for it', async () => {
    const { web, ada } = await set();
    const { channel } = await web.conversations.open({ users: ada.id });
    const metadata = { event_type: 'said', event_payload: { id: 'one' } };
    await web.apiCall('chat.postMessage', { channel: channel?.id ?? '', text: 'x', metadata });
    const plain = await web.conversations.history({ channel: channel?.id ?? '' });
    const full = await web.conversations.history({ channel: channel?.id ?? '', include_all_metadata: true });
    expect(plain.messages?.[0]?.metadata).toBeUndefined();
    expect(full.messages?.[0]?.metadata).toEqual(metadata);
  });

  it('no picture by a file that is not there', async () => {
    const { general, web } = await set();
    const image = { type: 'image', slack_file: { id: 'F0' }, alt_text: 'nothing' };
    const posting = web.apiCall('chat.postMessage', { channel: general.id, text: 'x', blocks: [image] });
    await expect(posting).rejects.toMatchObject({ data: { error: 'invalid_blocks' } });
  });

  it('an effect without an answer, when told to lose it', async () => {
    const { general, web } = await set();
    emulator.faults.next('chat.postMessage', { kind: 'lost_answer' });
    await expect(web.apiCall('chat.postMessage', { channel: general.id, text: 'x' })).rejects.toThrow();
    expect(emulator.world.posts.map(({ text }) => text)).toEqual(['x']);
  });
});

describe('an installation', () => {
  it('gives a token for a code, once, and takes it back when the app is removed', async () => {
    const { team } = await set();
    const url = `https://slack.com/oauth/v2/authorize?client_id=${app.clientId}&scope=chat:write&state=s&redirect_uri=http://127.0.0.1:1/slack/oauth_redirect`;
    const back = new URL(emulator.oauth.allow(url, { team: team.team }));
    expect(back.searchParams.get('state')).toBe('s');
    const client = new WebClient(undefined, { slackApiUrl: emulator.apiUrl, ...quiet });
    const redeem = () =>
      client.oauth.v2.access({
        client_id: app.clientId,
        client_secret: app.clientSecret,
        code: back.searchParams.get('code') ?? '',
        redirect_uri: 'http://127.0.0.1:1/slack/oauth_redirect',
      });
    const { access_token: token, team: installed } = await redeem();
    expect(installed?.id).toBe(team.team);
    await expect(redeem()).rejects.toMatchObject({ data: { error: 'invalid_code' } });
    await emulator.uninstall(team.team);
    const web = new WebClient(token ?? '', { slackApiUrl: emulator.apiUrl, ...quiet });
    await expect(web.auth.test()).rejects.toMatchObject({ data: { error: 'token_revoked' } });
  });
});
