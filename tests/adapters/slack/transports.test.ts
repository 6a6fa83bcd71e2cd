/** How Slack reaches the bot: nothing is acknowledged before it is safe, everything within 3 s, and nothing that is forged. */
import { afterEach, describe, expect, it } from 'vitest';
import { second } from '../../../src/domain/time.js';
import type { Listener } from '../../../src/adapters/adapter.js';
import { slack, type SlackOptions } from '../../../src/adapters/slack/index.js';
import { StartError } from '../../../src/domain/start-error.js';
import { signed } from '../../emulators/slack/http-line.js';
import { sightOf } from '../../emulators/slack/sight.js';
import { keptIn, openBench, words, type Bench, type BenchOptions } from './bench.js';
import { keptLog, manifest, slackSettings, type Transport } from './rig.js';

let bench: Bench;
afterEach(async () => {
  await bench.stop();
});

const both: readonly Transport[] = ['socket', 'http'];
const settle = (what: () => boolean | Promise<boolean>, timeout = 8_000): Promise<void> =>
  expect.poll(what, { timeout, interval: 10 }).toBe(true);

/** A door that is shut until it is opened. */
function door() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

describe.each(both)('over %s', (transport) => {
  const open = async (options: BenchOptions = {}) => (bench = await openBench(transport, options));

  it('a message is acknowledged once the backend has it, and not before', async () => {
    const [reached, shut] = [door(), door()];
    const { workspace, ada, general } = await open({
      async takes(what) {
        if (!('where' in what)) return;
        reached.open();
        await shut.opened;
      },
    });
    const { emulator } = bench;
    const saying = workspace.says(ada, general, 'hello');
    await reached.opened;
    expect(emulator.dispatch.sent.map(({ tries }) => tries)).toEqual([[]]);
    shut.open();
    expect((await saying).taken?.acknowledged).toBe(true);
    expect(bench.heard).toHaveLength(1);
  });

  it('a backend that hangs gets no acknowledgement', async () => {
    const shut = door();
    const { workspace, ada, general } = await open({
      emulator: { waits: 300 },
      takes: (what) => ('where' in what ? shut.opened : Promise.resolve()),
    });
    const { taken } = await workspace.says(ada, general, 'hello');
    expect(taken).toMatchObject({ acknowledged: false, why: 'timeout' });
    shut.open();
  });

  it('a backend that fails gets none either; the log says so, and Slack’s second try is taken', async () => {
    let isBroken = true;
    const { workspace, ada, general, emulator, log } = await open({
      emulator: { waits: 1_500 },
      takes: async (what) => {
        if ('where' in what && isBroken) throw new Error('the disk is full');
      },
    });
    const { taken } = await workspace.says(ada, general, 'hello');
    expect(taken?.acknowledged).toBe(false);
    await settle(() => log.lines.some(({ level }) => level === 'error'));
    isBroken = false;
    expect((await emulator.dispatch.retry()).map(({ acknowledged }) => acknowledged)).toEqual([true]);
    expect(bench.heard).toHaveLength(1);
  });

  it('an event that Slack sends twice has the same id both times', async () => {
    const { workspace, ada, general, emulator } = await open();
    await workspace.says(ada, general, 'hello');
    await emulator.dispatch.repeat();
    expect(bench.heard.map(({ id }) => id)).toEqual([bench.heard[0]?.id, bench.heard[0]?.id]);
  });

  it('events of a workspace that has not installed the app are acknowledged and dropped', async () => {
    const { emulator } = await open();
    const taken = await emulator.dispatch.raw({
      type: 'event_callback',
      team_id: 'T0STRANGER',
      api_app_id: manifest.id,
      event_id: 'Ev1',
      event_time: 1,
      event: { type: 'message', channel: 'C1', channel_type: 'channel', user: 'U1', ts: '1.000001', text: 'hello' },
      authorizations: [{ team_id: 'T0STRANGER', enterprise_id: null, user_id: 'U2', is_bot: true }],
    });
    expect(taken.acknowledged).toBe(true);
    expect(bench.heard).toEqual([]);
  });

  it('a command is answered to its asker alone, within three seconds, though Slack’s own API is slow', async () => {
    const { ada, general, emulator } = await open({ answers: () => words('Your network is empty.') });
    emulator.faults.always('users.info', { kind: 'slow', by: 3.5 * second });
    const taken = await emulator.interactions.command(ada, general, '/mynetwork', '');
    expect(taken.acknowledged).toBe(true);
    expect(taken.took).toBeLessThan(3 * second);
    const ephemeral = () => emulator.world.shown.filter(({ kind }) => kind === 'ephemeral');
    await settle(() => ephemeral().length > 0);
    expect(ephemeral().map(({ user }) => user)).toEqual([ada.id]);
    expect(new Set(emulator.world.shown.map(({ user }) => user))).toEqual(new Set([ada.id]));
  });

  it('a command is acknowledged within three seconds though the backend is slow, and answered when it has answered', async () => {
    const shut = door();
    const { ada, general, emulator } = await open({ answers: () => shut.opened.then(() => words('At last.')) });
    const taken = await emulator.interactions.command(ada, general, '/mynetwork', 'help');
    expect(taken.acknowledged).toBe(true);
    shut.open();
    await settle(() => emulator.world.shown.some(({ post }) => post?.text.includes('At last.')));
  });

  it('a command is answered in a channel that the bot is not in', async () => {
    const { workspace, ada, emulator } = await open({ answers: () => words('Your network is empty.') });
    const elsewhere = workspace.addChannel('elsewhere', 'channel', [ada]);
    expect((await emulator.interactions.command(ada, elsewhere, '/mynetwork', 'help')).acknowledged).toBe(true);
    await settle(() =>
      emulator.world.posts.some(({ onlyFor, channel }) => onlyFor === ada.id && channel === elsewhere.id),
    );
  });

  it('a command that cannot be answered gets an apology, not silence', async () => {
    const { ada, general, emulator } = await open({ answers: () => Promise.reject(new Error('no disk')) });
    const taken = await emulator.interactions.command(ada, general, '/mynetwork', 'pause');
    expect(taken.acknowledged).toBe(true);
    await settle(() => emulator.world.shown.length > 0);
    const [shown] = emulator.world.shown;
    expect(shown?.post && sightOf(shown.post, emulator.world).text).toMatch(/try again/i);
  });

  it.each([
    ['', { kind: 'network', view: 'show' }],
    ['help', { kind: 'network', view: 'help' }],
    [' Pause ', { kind: 'network', view: 'pause' }],
    ['resume', { kind: 'network', view: 'resume' }],
    ['export', { kind: 'network', view: 'export' }],
    ['forget', { kind: 'network', view: 'forget' }],
    ['leaderboard', { kind: 'unknown_view' }],
  ])('"/mynetwork %s" asks for what it says', async (text, asked) => {
    const { ada, general, emulator, requests } = await open();
    await emulator.interactions.command(ada, general, '/mynetwork', text);
    expect(requests[0]).toMatchObject(asked);
    expect(requests[0]).toMatchObject({ isAdmin: false, isModerator: false });
  });

  it('whoever runs the workspace, and whoever is in the moderators’ channel, is known for it', async () => {
    const { workspace, ada, general, moderators, emulator, requests } = await open();
    const ben = workspace.add('ben');
    moderators.members.add(ben.id);
    for (const user of [workspace.user('noor'), ben, ada])
      await emulator.interactions.command(user, general, '/mynetwork', 'help');
    expect(requests.map(({ isAdmin, isModerator }) => [isAdmin, isModerator])).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  it('guests and people of other workspaces get nothing that is a member’s', async () => {
    const { workspace, general, emulator, requests } = await open();
    const guest = workspace.add('guest', { isGuest: true });
    const stranger = workspace.add('stranger', { isStranger: true });
    for (const user of [guest, stranger])
      expect((await emulator.interactions.command(user, general, '/mynetwork', '')).acknowledged).toBe(true);
    expect(requests).toEqual([]);
  });

  it('a stop waits until what was begun is done and acknowledged, and takes nothing new', async () => {
    const [reached, shut] = [door(), door()];
    const { workspace, ada, general, adapter } = await open({
      emulator: { waits: 1_000 },
      async takes(what) {
        if (!('where' in what)) return;
        reached.open();
        await shut.opened;
      },
    });
    const saying = workspace.says(ada, general, 'hello');
    await reached.opened;
    let isStopped = false;
    const stopping = adapter.stop().then(() => (isStopped = true));
    const late = await workspace.says(ada, general, 'anybody there?');
    expect(late.taken?.acknowledged).toBe(false);
    expect(isStopped).toBe(false);
    shut.open();
    await stopping;
    await saying;
    expect(bench.heard.map(({ text }) => text)).toContain('hello');
    expect((await workspace.says(ada, general, 'and now?')).taken?.acknowledged).toBe(false);
    expect(bench.heard.map(({ text }) => text)).not.toContain('and now?');
  });
});

describe('over HTTP', () => {
  const body = JSON.stringify({ type: 'url_verification', challenge: 'prove it' });
  const json = { 'content-type': 'application/json' };
  const secret = manifest.signingSecret;
  const minutesAgo = (minutes: number): number => Date.now() - minutes * 60_000;

  it('proves to Slack that the address is the bot’s', async () => {
    bench = await openBench('http');
    const response = await bench.emulator.http.post(body, { ...json, ...signed(body, secret) });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('prove it');
  });

  it.each([
    ['signed with another secret', () => signed(body, 'another')],
    ['signed over other words', () => signed(`${body} `, secret)],
    ['six minutes old', () => signed(body, secret, minutesAgo(6))],
    ['six minutes ahead', () => signed(body, secret, minutesAgo(-6))],
    ['not signed', () => ({})],
    ['without a time', () => ({ 'x-slack-signature': signed(body, secret)['x-slack-signature'] ?? '' })],
  ])('refuses what is %s', async (_, headers) => {
    bench = await openBench('http');
    const response = await bench.emulator.http.post(body, { ...json, ...headers() });
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain('prove it');
    expect(bench.heard).toEqual([]);
  });

  it('has nothing else to be found, and says where it listens', async () => {
    bench = await openBench('http');
    const { address = '' } = bench.adapter;
    expect(new URL(address).hostname).toBe('127.0.0.1');
    expect((await fetch(`${address}/`)).status).toBe(404);
    expect((await fetch(`${address}/slack/install`)).status).toBe(404);
    expect((await fetch(`${address}/slack/events`)).status).toBe(404);
  });
});

describe('over Socket Mode', () => {
  it('connects anew when Slack asks for it, and hears on', async () => {
    bench = await openBench('socket');
    const { emulator, workspace, ada, general } = bench;
    emulator.socket.disconnect('refresh_requested');
    await settle(() => emulator.socket.opened() === 2 && emulator.socket.connections() === 1);
    expect((await workspace.says(ada, general, 'still here?')).taken?.acknowledged).toBe(true);
    expect(bench.heard).toHaveLength(1);
  });

  it('connects anew when the socket breaks, gets what it missed, and says so in the log', async () => {
    bench = await openBench('socket');
    const { emulator, workspace, ada, general, log } = bench;
    emulator.socket.refuse(true);
    emulator.socket.drop();
    await settle(() => emulator.socket.connections() === 0);
    const { taken } = await workspace.says(ada, general, 'while you were away');
    expect(taken).toMatchObject({ acknowledged: false });
    emulator.socket.refuse(false);
    await settle(() => bench.heard.length === 1);
    expect(log.lines.map(({ message }) => message).join()).toMatch(/connect/);
  });

  it('goes on trying while Slack is down, and while the app’s token is refused', async () => {
    bench = await openBench('socket');
    const { emulator, log } = bench;
    emulator.faults.next('apps.connections.open', { kind: 'status', status: 503 });
    emulator.faults.next('apps.connections.open', { kind: 'error', error: 'invalid_auth' });
    emulator.socket.drop();
    await settle(() => emulator.socket.opened() === 2);
    expect(log.lines.filter(({ level }) => level === 'warn').length).toBeGreaterThanOrEqual(2);
  });
});

describe('a bad start', () => {
  const nobody: Listener = {
    hear: () => Promise.reject(new Error('nobody listens')),
    submit: async () => undefined,
    answer: () => Promise.reject(new Error('nobody answers')),
  };

  /** Why an adapter with these tokens does not start. */
  async function refusal(tokens: Pick<SlackOptions, 'botToken' | 'appToken'>): Promise<unknown> {
    const adapter = slack({
      appToken: manifest.appToken,
      ...tokens,
      apiUrl: bench.emulator.apiUrl,
      host: '127.0.0.1',
      port: 0,
      notes: keptIn(new Map()),
      settingsOf: () => slackSettings,
      log: keptLog(),
      clock: bench.clock,
    });
    const why: unknown = await adapter.listen(nobody).catch((reason: unknown) => reason);
    await adapter.stop();
    return why;
  }
  const goodToken = (): string => bench.emulator.grants.install({ team: bench.workspace.team }).token;

  it.each(['invalid_auth', 'token_revoked', 'account_inactive'])(
    'names a bot token that Slack refuses (%s), and the next step, but not the token',
    async (error) => {
      bench = await openBench('socket');
      bench.emulator.faults.always('auth.test', { kind: 'error', error });
      const why = await refusal({ botToken: 'xoxb-test-bad' });
      expect(why).toBeInstanceOf(StartError);
      expect(String(why)).toContain('SLACK_BOT_TOKEN');
      expect(String(why)).not.toContain('xoxb-test-bad');
    },
  );

  it('names an app token that Slack refuses', async () => {
    bench = await openBench('socket');
    const why = await refusal({ botToken: goodToken(), appToken: 'xapp-test-bad' });
    expect(why).toBeInstanceOf(StartError);
    expect(String(why)).toContain('SLACK_APP_TOKEN');
    expect(String(why)).not.toContain('xapp-test-bad');
  });

  it('names the scopes that are missing', async () => {
    bench = await openBench('socket');
    const grant = bench.emulator.grants.install({ team: bench.workspace.team });
    grant.scopes.delete('im:write');
    const why = await refusal({ botToken: grant.token });
    expect(why).toBeInstanceOf(StartError);
    expect(String(why)).toContain('im:write');
  });

  it('says so where Slack cannot be reached', async () => {
    bench = await openBench('socket');
    bench.emulator.faults.always('auth.test', { kind: 'cut' });
    const why = await refusal({ botToken: goodToken() });
    expect(why).toBeInstanceOf(StartError);
    expect(String(why)).toContain('SLACK_API_URL');
  });
});
