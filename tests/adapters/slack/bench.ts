/**
 * The adapter alone, between an emulated Slack and a listener that only notes what it is handed: for what happens on the
 * wire, without the core behind it.
 */
import type { Adapter, Heard, Listener } from '../../../src/adapters/adapter.js';
import { slack, type SlackOptions } from '../../../src/adapters/slack/index.js';
import { movableClock, type MovableClock } from '../../../src/backends/clock.js';
import type { Event, EventKind, EventOf } from '../../../src/domain/event.js';
import type { Message } from '../../../src/domain/message.js';
import type { Request } from '../../../src/domain/request.js';
import { read } from '../../../src/rules/reading/read.js';
import { slackEmulator, type EmulatorOptions, type SlackEmulator } from '../../emulators/slack/index.js';
import type { Where } from '../../emulators/slack/oauth-flow.js';
import type { Workspace } from '../../emulators/slack/people.js';
import type { Channel, User } from '../../emulators/slack/world.js';
import { keptLog, manifest, slackSettings, type KeptLog, type Transport } from './rig.js';

export interface Bench {
  readonly emulator: SlackEmulator;
  readonly workspace: Workspace;
  readonly adapter: Adapter & { readonly address?: string | undefined };
  readonly clock: MovableClock;
  readonly log: KeptLog;
  readonly notes: Map<string, string>;
  /** Messages that were heard, and events that were submitted, once they were taken. */
  readonly heard: Heard[];
  readonly events: Event[];
  readonly requests: Request[];
  readonly general: Channel;
  readonly introductions: Channel;
  readonly moderators: Channel;
  readonly ada: User;
  /** What its adapter was made with, on top of what every bench's is. */
  readonly slack: Partial<SlackOptions>;
  of<K extends EventKind>(kind: K): readonly EventOf<K>[];
  stop(): Promise<void>;
}

export interface BenchOptions {
  /** How it takes what it is handed. Notes come after it resolved. */
  readonly takes?: (what: Heard | Event) => Promise<void>;
  readonly answers?: (request: Request) => Promise<Message> | Message;
  readonly slack?: Partial<SlackOptions>;
  readonly emulator?: Partial<EmulatorOptions>;
  readonly notes?: Map<string, string>;
  /** Where everything begins: another bench's, so that it seems to be started again. */
  readonly at?: number;
  /** Workspaces install the app by themselves: none has, to begin with. */
  readonly oauth?: boolean;
  /** Before the adapter listens. */
  before?(emulator: SlackEmulator, workspace: Workspace): void;
}

export const words = (text: string): Message => ({ parts: [{ kind: 'paragraph', text: [text] }] });

export const oauth = {
  clientId: manifest.clientId,
  clientSecret: manifest.clientSecret,
  stateSecret: 'a state secret of the test',
};
export const encryptionKey = new Uint8Array(32).fill(7);

/** Goes through the installation as a browser does: the bot's page, Slack's page, and back. */
export async function installs(
  { emulator, address }: { readonly emulator: SlackEmulator; readonly address: string },
  where: Where,
  how: { readonly withCookies?: boolean; readonly denies?: boolean; readonly state?: string } = {},
): Promise<Response> {
  const page = await fetch(`${address}/slack/install`, { redirect: 'manual' });
  const cookies = page.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  const [, link = page.headers.get('location') ?? ''] = /href="([^"]+client_id=[^"]+)"/.exec(await page.text()) ?? [];
  const url = link.replaceAll('&amp;', '&');
  const back = new URL(how.denies ? emulator.oauth.deny(url) : emulator.oauth.allow(url, where));
  back.host = new URL(address).host;
  if (how.state !== undefined) back.searchParams.set('state', how.state);
  return fetch(back, { headers: how.withCookies === false ? {} : { cookie: cookies.join('; ') } });
}

/** A Thursday at noon. */
export const beginning = Date.UTC(2026, 0, 1, 12);

export async function openBench(transport: Transport, options: BenchOptions = {}): Promise<Bench> {
  const clock = movableClock(options.at ?? beginning);
  const emulator: SlackEmulator = await slackEmulator({
    app: manifest,
    now: () => clock.now(),
    ...(transport === 'http' ? { address: () => bench.adapter.address ?? '' } : {}),
    ...options.emulator,
  });
  const workspace = emulator.addTeam('The Long Table');
  const own: Partial<SlackOptions> = options.oauth
    ? { oauth, encryptionKey }
    : { botToken: emulator.grants.install({ team: workspace.team }).token };
  const noor = workspace.add('noor', { isAdmin: true });
  const ada = workspace.add('ada');
  const everybody = [workspace.bot(), noor, ada];
  const bench = await connectBench(transport, emulator, {
    ...options,
    clock,
    slack: { ...own, ...options.slack },
    workspace,
    ada,
    general: workspace.addChannel('general', 'channel', everybody),
    introductions: workspace.addChannel('introductions', 'channel', everybody),
    moderators: workspace.addChannel('moderators', 'group', [workspace.bot(), noor]),
  });
  return bench;
}

type Ground = Pick<Bench, 'workspace' | 'ada' | 'general' | 'introductions' | 'moderators' | 'clock'>;

/** Another adapter on the same emulated Slack: the one before it was stopped. */
export const againOn = (
  transport: Transport,
  before: Bench,
  options: Omit<BenchOptions, 'emulator'> = {},
): Promise<Bench> =>
  connectBench(transport, before.emulator, {
    ...before,
    ...options,
    slack: { ...before.slack, ...options.slack },
  });

async function connectBench(
  transport: Transport,
  emulator: SlackEmulator,
  { takes, answers, before, ...given }: BenchOptions & Ground,
): Promise<Bench> {
  const notes = given.notes ?? new Map<string, string>();
  const log = keptLog();
  const heard: Heard[] = [];
  const events: Event[] = [];
  const requests: Request[] = [];
  let isStopped = false;
  before?.(emulator, given.workspace);
  const adapter = slack({
    ...(transport === 'socket' ? { appToken: manifest.appToken } : { signingSecret: manifest.signingSecret }),
    apiUrl: emulator.apiUrl,
    host: '127.0.0.1',
    port: 0,
    notes: keptIn(notes),
    settingsOf: () => slackSettings,
    log,
    clock: given.clock,
    ...given.slack,
  });
  const listener: Listener = {
    async hear(said) {
      await takes?.(said);
      heard.push(said);
      return read(said.text, { platform: 'slack', prompt: 'none', where: said.where, domains: [], referrals: [] });
    },
    async submit(event) {
      await takes?.(event);
      if (!events.some(({ id }) => id === event.id)) events.push(event);
    },
    async answer(request) {
      requests.push(request);
      return (await answers?.(request)) ?? words('An answer.');
    },
  };
  await adapter.listen(listener);
  const { workspace, ada, general, introductions, moderators, clock } = given;
  return {
    emulator,
    workspace,
    ada,
    general,
    introductions,
    moderators,
    clock,
    adapter,
    log,
    notes,
    slack: given.slack ?? {},
    heard,
    events,
    requests,
    of: <K extends EventKind>(kind: K) => events.filter((event): event is EventOf<K> => event.kind === kind),
    async stop() {
      if (isStopped) return;
      isStopped = true;
      await adapter.stop();
      await emulator.idle();
      await emulator.stop();
    },
  };
}

/** Notes as a backend keeps them. */
export const keptIn = (notes: Map<string, string>): SlackOptions['notes'] => ({
  note: async (key) => notes.get(key),
  async keepNote(key, value) {
    if (value === null) notes.delete(key);
    else notes.set(key, value);
  },
  notes: async (prefix) => [...notes].filter(([key]) => key.startsWith(prefix)).map(([key, value]) => ({ key, value })),
});
