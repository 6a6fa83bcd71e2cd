/**
 * Slack as a rig for the common contract: the real adapter on real Bolt, against an emulated Slack that made the app from
 * `slack-manifest.yaml`. Over Socket Mode and over HTTP.
 *
 * Slack takes one message a second in a channel, by the test's clock: so two seconds pass before anybody does anything.
 * What the emulator refused, or never saw acknowledged in time, fails the test when the rig is stopped.
 */
import { join } from 'node:path';
import type { Adapter, Listener } from '../../../src/adapters/adapter.js';
import { slack, type SlackOptions } from '../../../src/adapters/slack/index.js';
import {
  channelId,
  communityId,
  memberId,
  messageId,
  messagePart,
  type Duration,
  type MessageId,
} from '../../../src/domain/ids.js';
import type { Message } from '../../../src/domain/message.js';
import { defaultSettings, type Settings } from '../../../src/domain/settings.js';
import { second } from '../../../src/domain/time.js';
import { fit, type Fields, type Log } from '../../../src/ops/log.js';
import type { MakeRig, Rig, RigChannel, RigHouse, Seen } from '../../contracts/rig.js';
import { root } from '../../house/source.js';
import { appOf } from '../../emulators/slack/app.js';
import { slackEmulator, type EmulatorOptions, type SlackEmulator } from '../../emulators/slack/index.js';
import { patience, type Acknowledgement } from '../../emulators/slack/line.js';
import type { Workspace } from '../../emulators/slack/people.js';
import { sightOf, type SeenButton } from '../../emulators/slack/sight.js';
import type { Channel, Post, Shown, User, World } from '../../emulators/slack/world.js';

export const manifest = appOf(join(root, 'slack-manifest.yaml'));

export interface SlackRig extends Rig {
  readonly emulator: SlackEmulator;
  readonly workspace: Workspace;
  readonly log: KeptLog;
  /** Where the adapter listens. */
  address(): string;
  user(name: string): User;
}

export type Transport = 'socket' | 'http';

export const slackSettings: Settings = {
  ...defaultSettings,
  mode: 'auto',
  welcome: 'dm',
  channels: { ...defaultSettings.channels, moderators: 'moderators' },
};

/** Pass, or the platform would have refused what nobody looked at. */
const neverAnswered = new Set(['unknown_method', 'invalid_arguments', 'invalid_blocks', 'missing_scope', 'no_text']);

export const slackRig =
  (transport: Transport): MakeRig =>
  (house) =>
    openRig(transport, house);

export async function openRig(
  transport: Transport,
  house: RigHouse,
  how: Partial<EmulatorOptions> & {
    readonly settings?: Settings;
    /** Instead of a bot token: workspaces install the app by themselves, and none has, to begin with. */
    readonly oauth?: Pick<SlackOptions, 'oauth' | 'encryptionKey'>;
  } = {},
): Promise<SlackRig> {
  const { clock, until } = house;
  const { settings = slackSettings, oauth, ...options } = how;
  const log = keptLog();
  const emulator = await slackEmulator({
    app: manifest,
    now: () => clock.now(),
    ...(transport === 'http' ? { address: () => adapter.address ?? '' } : {}),
    ...options,
  });
  const workspace = emulator.addTeam('The Long Table');
  const own = oauth ?? { botToken: emulator.grants.install({ team: workspace.team }).token };
  const adapter = slack({
    ...own,
    ...(transport === 'socket' ? { appToken: manifest.appToken } : { signingSecret: manifest.signingSecret }),
    apiUrl: emulator.apiUrl,
    host: '127.0.0.1',
    port: 0,
    notes: house.backend,
    settingsOf: () => settings,
    log,
    clock,
  });
  const answers = answersOf(adapter);
  const { world, interactions, dispatch } = emulator;
  const community = communityId('slack', workspace.team);

  const open: readonly RigChannel[] = ['introductions', 'general', 'promo'];
  const noor = workspace.add('noor', { isAdmin: true });
  const everywhere = [workspace.bot(), noor];
  for (const name of open) workspace.addChannel(name, 'channel', everywhere);
  const moderators = workspace.addChannel('moderators', 'group', everywhere);

  const people = new Map<string, User>([['noor', noor]]);
  const user = (name: string): User => {
    const one = people.get(name) ?? workspace.add(name);
    people.set(name, one);
    return one;
  };
  const later = (): Promise<void> => clock.moveTo(clock.now() + 2 * second, house.settled);
  const postOf = (message: MessageId): Post => {
    const post = world.posts.find((one) => one.ts === messagePart(message));
    if (!post) throw new Error('There is no such message');
    return post;
  };
  const idOf = ({ channel, ts }: Post): MessageId => messageId(channelId(community, channel), ts);
  const seenIn = (channel: Channel): readonly Seen[] =>
    botPosts(world, channel, workspace.bot()).map((post) => seenOf(post, world, community));
  const taken = (acknowledgement: Acknowledgement | undefined): void => {
    if (acknowledgement?.acknowledged === false) throw new Error(`Not acknowledged: ${acknowledgement.why}`);
  };

  /** Does something that is answered, and waits for what the person then sees; pictures and files may come after. */
  async function asks(who: User, act: () => Promise<Acknowledgement>): Promise<Seen | undefined> {
    const from = world.shown.length;
    const count = answers.all.length;
    taken(await act());
    await until('the bot has an answer', () => answers.all.length > count);
    const { parts } = answers.all[count] as Message;
    if (parts.length === 0) return undefined;
    const mine = () => world.shown.slice(from).filter((shown) => isFor(shown, who, world));
    await until('the answer is shown', () => mine().length > 0);
    const things = parts.filter((part) => part.kind === 'picture' || part.kind === 'file').length;
    const files = () => mine().flatMap((shown) => shown.post?.files ?? []);
    await until('its pictures and files have come', () => files().length >= things);
    const [first] = mine();
    const words = first?.post ? seenOf(first.post, world, community) : seenHome(first, world, community);
    const rest = mine()
      .slice(1)
      .flatMap((shown) => (shown.post ? [seenOf(shown.post, world, community)] : []));
    return {
      ...words,
      pictures: [...words.pictures, ...rest.flatMap(({ pictures }) => pictures)],
      files: [...words.files, ...rest.flatMap((one) => one.files)],
    };
  }

  return {
    adapter: answers.adapter,
    community,
    emulator,
    workspace,
    log,
    user,
    address: () => adapter.address ?? '',
    moderator: 'noor',
    member: (name) => memberId(community, user(name).id),
    channel: (name) => channelId(community, workspace.channel(name).id),

    async join(name) {
      await later();
      const one = user(name);
      if (one.deleted) {
        taken(await workspace.reactivate(one));
        taken(await workspace.joinChannel(one, workspace.channel('introductions')));
        return;
      }
      (await workspace.join(one, ['general', 'introductions'].map(workspace.channel))).forEach(taken);
      workspace.channel('promo').members.add(one.id);
    },
    async leaves(name) {
      await later();
      taken(await workspace.deactivate(user(name)));
    },
    async says(name, channel, text, { replyTo, mentions = [] } = {}) {
      await later();
      const words = [...mentions.map((other) => `<@${user(other).id}>`), text].join(' ');
      const answered = replyTo && postOf(replyTo);
      const thread = answered ? { thread: answered.thread ?? answered.ts } : {};
      const said = await workspace.says(user(name), workspace.channel(channel), words, thread);
      taken(said.taken);
      return idOf(said.post);
    },
    async dms(name, text) {
      await later();
      const said = await workspace.dms(user(name), text);
      taken(said.taken);
      return idOf(said.post);
    },
    async edits(_name, message, text) {
      await later();
      taken(await workspace.edits(postOf(message), text));
    },
    async deletes(_name, message) {
      await later();
      taken(await workspace.deletes(postOf(message)));
    },
    async presses(name, label) {
      await later();
      const one = user(name);
      const found = buttonFor(one, label, world);
      if (!found) throw new Error(`${name} sees no button "${label}"`);
      return asks(one, () => interactions.press(one, found.post, found.button));
    },
    async command(name, words = '') {
      await later();
      const one = user(name);
      const channel = workspace.channel('general');
      const answer = await asks(one, () => interactions.command(one, channel, '/mynetwork', words));
      return answer ?? nothing;
    },
    async explains(name, message) {
      await later();
      const one = user(name);
      return (await asks(one, () => interactions.shortcut(one, postOf(message)))) ?? nothing;
    },
    async closeDms(name) {
      user(name).dmsClosed = true;
    },
    seen: async (name) => seenIn(workspace.dm(user(name))),
    moderators: async () => seenIn(moderators),
    inPublic: async () => open.flatMap((name) => seenIn(workspace.channel(name))),
    async repeats() {
      taken(await dispatch.repeat());
    },
    async saysLate(name, channel, text, ago: Duration) {
      await later();
      const said = await workspace.says(user(name), workspace.channel(channel), text, { at: clock.now() - ago });
      taken(said.taken);
      return idOf(said.post);
    },
    async botSays(text) {
      await later();
      const bot = workspace.add('ci', { isBot: true, botId: world.id('B') });
      const general = workspace.channel('general');
      for (const how of [{ subtype: 'bot_message' } as const, {}])
        taken((await workspace.says(bot, general, text, how)).taken);
    },
    failsOnce: async () => emulator.faults.next('chat.postMessage', { kind: 'status', status: 503 }),
    async stop() {
      await emulator.idle();
      await emulator.stop();
      const wrong = [
        ...refusedIn(emulator),
        ...withoutTwin(emulator),
        ...tooLate(emulator),
        ...wordsLogged(emulator, log),
      ];
      if (wrong.length > 0) throw new Error(`What nobody looked at: ${[...new Set(wrong)].join('; ')}`);
    },
  };
}

/** What Slack refused for the way it was asked. */
const refusedIn = ({ calls, interactions }: SlackEmulator): readonly string[] => [
  ...calls.filter(({ answer }) => neverAnswered.has(answer)).map(({ method, answer }) => `${method}: ${answer}`),
  ...interactions.refused,
];

/** Messages of blocks that say nothing to whoever sees no blocks. */
const withoutTwin = ({ world }: SlackEmulator): readonly string[] =>
  world.posts
    .filter(({ botId, blocks, text }) => botId !== undefined && blocks.length > 0 && text.trim() === '')
    .map(({ ts }) => `${ts} has no plain-text twin`);

/** What was acknowledged later than Slack waits. */
const tooLate = ({ dispatch }: SlackEmulator): readonly string[] =>
  dispatch.sent.flatMap(({ type, tries }) =>
    tries.flatMap(({ took }) => (took > patience ? [`${type} took ${took}`] : [])),
  );

/** Words or tokens in the log, or what had to be taken out of it. */
function wordsLogged({ world, grants, app }: SlackEmulator, { lines }: KeptLog): readonly string[] {
  const log = JSON.stringify(lines);
  const said = world.posts.filter(({ botId, text }) => botId === undefined && text.length > 12).map(({ text }) => text);
  const secrets = [...grants.all().map(({ token }) => token), app.appToken, app.signingSecret, app.clientSecret];
  const removed = lines.filter(({ fields }) => 'leftOut' in fields || Object.values(fields).includes('(removed)'));
  return [
    ...[...said, ...secrets].filter((words) => log.includes(words)).map(() => 'words or a token in the log'),
    ...removed.map(({ message }) => `the log left something out of "${message}"`),
  ];
}

const nothing: Seen = { text: '', buttons: [], pictures: [], links: [], files: [] };

/** The adapter, with everything noted that it was told to answer. */
function answersOf(inner: Adapter): { readonly adapter: Adapter; readonly all: readonly Message[] } {
  const all: Message[] = [];
  const noted = (listener: Listener): Listener => ({
    hear: (heard) => listener.hear(heard),
    submit: (event) => listener.submit(event),
    async answer(request) {
      const message = await listener.answer(request);
      all.push(message);
      return message;
    },
  });
  const adapter: Adapter = {
    platform: inner.platform,
    listen: (listener) => inner.listen(noted(listener)),
    deliver: (delivery) => inner.deliver(delivery),
    stop: () => inner.stop(),
  };
  return { adapter, all };
}

/** What a person sees of something that was shown: it is theirs alone, or stands in their DM. */
const isFor = ({ user, channel, kind }: Shown, who: User, world: World): boolean =>
  kind === 'home' ? false : user === who.id || world.channels.get(channel ?? '')?.user === who.id;

const botPosts = (world: World, channel: Channel, bot: User): readonly Post[] =>
  world.posts.filter(
    (post) => post.channel === channel.id && post.user === bot.id && !post.deleted && post.onlyFor === undefined,
  );

/** The newest message with this button, of those that a person can see. */
export function buttonFor(who: User, label: string, world: World): { post: Post; button: SeenButton } | undefined {
  for (const post of world.posts.toReversed()) {
    const isVisible =
      post.onlyFor === undefined ? world.channels.get(post.channel)?.members.has(who.id) : post.onlyFor === who.id;
    if (!isVisible || post.deleted) continue;
    const button = sightOf(post, world).buttons.find((one) => one.label === label);
    if (button) return { post, button };
  }
  return undefined;
}

export function seenOf(post: Pick<Post, 'text' | 'blocks' | 'files'>, world: World, community: Rig['community']): Seen {
  const sight = sightOf(post, world);
  return {
    text: sight.text,
    buttons: sight.buttons.map(({ label }) => label),
    pictures: sight.pictures,
    links: sight.urls.flatMap((url) => linkTo(url, community)),
    files: sight.files
      .filter(({ altText }) => altText === undefined)
      .map(({ name, content }) => ({ name, content: Buffer.from(content ?? []).toString() })),
  };
}

const seenHome = (shown: Shown | undefined, world: World, community: Rig['community']): Seen =>
  seenOf({ text: '', blocks: shown?.view?.blocks ?? [], files: [] }, world, community);

/** A permalink -> the message it leads to. */
function linkTo(url: string, community: Rig['community']): readonly MessageId[] {
  const [, channel, seconds, micros] = /\/archives\/(\w+)\/p(\d+)(\d{6})(?:\?|$)/.exec(url) ?? [];
  return channel ? [messageId(channelId(community, channel), `${seconds}.${micros}`)] : [];
}

export interface KeptLog extends Log {
  readonly lines: readonly { readonly level: keyof Log; readonly message: string; readonly fields: Fields }[];
}

/** A log that is read by the test: what the real one would write. */
export function keptLog(): KeptLog {
  const lines: { level: keyof Log; message: string; fields: Fields }[] = [];
  const at = (level: keyof Log) => (fields: Fields, message: string) =>
    void lines.push({ level, message, fields: fit({ ...fields }) });
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error'), fatal: at('fatal') };
}
