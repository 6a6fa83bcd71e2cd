/** The playground as a rig for the common contract: driven over HTTP, as its page drives it. */
import type { Adapter, Listener } from '../../../src/adapters/adapter.js';
import { playground, playgroundCommunity } from '../../../src/adapters/playground/index.js';
import {
  channelId,
  memberId,
  messageId,
  messagePart,
  type Duration,
  type Instant,
  type MessageId,
} from '../../../src/domain/ids.js';
import type { PageButton, PagePart, PageSpan } from '../../../src/adapters/playground/present.js';
import type { Person, Post } from '../../../src/adapters/playground/chat.js';
import { pastOfTheTable, type PastStep } from '../../../src/adapters/playground/past.js';
import type { MakeRig, Rig, RigHouse, Seen } from '../../contracts/rig.js';

interface Answer {
  readonly post?: Post | null;
  readonly parts?: readonly PagePart[];
  /** Why not. */
  readonly refused?: string;
}

interface State {
  readonly people: readonly Person[];
  readonly posts: readonly Post[];
}

const community = playgroundCommunity;
const quiet = { info: () => undefined, error: () => undefined };

/** An empty community. */
export const playgroundRig: MakeRig = (house) => rig(house, []);
/** The community as a visitor finds it. */
export const rigWithPast: MakeRig = (house) => rig(house, pastOfTheTable);

async function rig({ clock, settled }: RigHouse, past: readonly PastStep[]): Promise<Rig> {
  const inner = playground({ host: '127.0.0.1', port: 0, clock, settled, log: quiet, past });
  const { adapter, again, late } = repeatable(inner, () => clock.now());

  const ask = async (path: string, body: object): Promise<Answer> => {
    const response = await fetch(`${inner.address}/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as Answer;
    if (!response.ok) throw new Error(answer.refused);
    return answer;
  };
  const state = async (): Promise<State> => (await (await fetch(`${inner.address}/api/state`)).json()) as State;
  const botPosts = async (channel: string): Promise<readonly Post[]> =>
    (await state()).posts.filter((post) => post.channel === channel && post.parts);
  const inChannel = async (channel: string): Promise<readonly Seen[]> =>
    (await botPosts(channel)).filter((post) => !post.onlyFor).map((post) => seenIn(post.parts ?? []));
  const messageOf = (post: Post | null | undefined): MessageId => {
    if (!post) throw new Error('nothing was posted');
    return messageId(channelId(community, post.channel), post.id);
  };
  /** Closed before they joined: nobody has a door yet. */
  const closedBefore = new Set<string>();
  const isThere = async (user: string) => (await state()).people.some((person) => person.id === user);

  return {
    adapter,
    community,
    moderator: 'noor',
    member: (user) => memberId(community, user),
    channel: (name) => channelId(community, name),

    async join(user) {
      if (await isThere(user)) await ask('back', { as: user });
      else await ask('join', { name: user, doorOpen: !closedBefore.has(user) });
    },
    leaves: async (user) => void (await ask('leave', { as: user })),
    async says(user, channel, text, { replyTo, mentions = [] } = {}) {
      const words = [...mentions.map((name) => `@${name}`), text].join(' ');
      const answered = replyTo === undefined ? {} : { replyTo: messagePart(replyTo) };
      return messageOf((await ask('say', { as: user, channel, text: words, ...answered })).post);
    },
    dms: async (user, text) => messageOf((await ask('say', { as: user, channel: `dm-${user}`, text })).post),
    edits: async (user, message, text) => void (await ask('edit', { as: user, post: messagePart(message), text })),
    deletes: async (user, message) => void (await ask('delete', { as: user, post: messagePart(message) })),
    async presses(user, label) {
      const { people, posts } = await state();
      const isModerator = people.find((person) => person.id === user)?.isModerator;
      const channels = [`dm-${user}`, 'introductions', 'general', 'promo', ...(isModerator ? ['moderators'] : [])];
      for (const post of [...posts].reverse()) {
        if (!channels.includes(post.channel) || (post.onlyFor !== undefined && post.onlyFor !== user)) continue;
        const button = buttonsOf(post.parts ?? []).find((one) => one.label === label);
        if (!button) continue;
        const answer = await ask('press', { as: user, post: post.id, action: button.action });
        return answer.post?.parts && seenIn(answer.post.parts);
      }
      throw new Error(`${user} sees no button "${label}"`);
    },
    async command(user, words = '') {
      return seenIn((await ask('command', { as: user, channel: 'general', words })).post?.parts ?? []);
    },
    explains: async (user, message) =>
      seenIn((await ask('explain', { as: user, post: messagePart(message) })).parts ?? []),
    async closeDms(user) {
      closedBefore.add(user);
      if (await isThere(user)) await ask('door', { as: user, open: false });
    },
    seen: (user) => inChannel(`dm-${user}`),
    moderators: () => inChannel('moderators'),
    inPublic: async () => (await Promise.all(['introductions', 'general', 'promo'].map(inChannel))).flat(),
    repeats: () => again(),
    async saysLate(user, channel, text, ago) {
      late(ago);
      return messageOf((await ask('say', { as: user, channel, text })).post);
    },
    // The adapter is the whole platform here: it ends with it.
    stop: async () => undefined,
  };
}

/** An adapter whose latest joining or message can be handed in once more, or whose next one only comes to be told late. */
function repeatable(inner: Adapter, now: () => Instant) {
  let again = async (): Promise<void> => undefined;
  let ago: Duration = 0;
  const listen = (listener: Listener) =>
    inner.listen({
      answer: (request) => listener.answer(request),
      async submit(event) {
        again = () => listener.submit(event);
        await again();
      },
      hear(said) {
        const heard = ago === 0 ? said : { ...said, at: now() - ago };
        ago = 0;
        again = async () => void (await listener.hear(heard));
        return listener.hear(heard);
      },
    });
  const adapter: Adapter = {
    platform: inner.platform,
    listen,
    deliver: (delivery) => inner.deliver(delivery),
    stop: () => inner.stop(),
  };
  return { adapter, again: () => again(), late: (by: Duration) => void (ago = by) };
}

const buttonsOf = (parts: readonly PagePart[]): readonly PageButton[] =>
  parts.flatMap((part) => (part.kind === 'buttons' ? part.buttons : []));

function seenIn(parts: readonly PagePart[]): Seen {
  const spans = parts.flatMap(spansOf);
  return {
    text: parts.map((part) => linesOf(part).join('\n')).join('\n'),
    buttons: buttonsOf(parts).map((button) => button.label),
    pictures: parts.flatMap((part) => (part.kind === 'picture' ? [part.alt] : [])),
    links: spans.flatMap((span) =>
      typeof span !== 'string' && span.kind === 'link'
        ? [messageId(channelId(community, span.channel), span.post)]
        : [],
    ),
    files: parts.flatMap((part) => (part.kind === 'file' ? [{ name: part.name, content: part.content }] : [])),
  };
}

function spansOf(part: PagePart): readonly PageSpan[] {
  if ('text' in part) return part.text;
  if (part.kind === 'list') return part.items.flat();
  return part.kind === 'fields' ? part.fields.flatMap((field) => field.value) : [];
}

function linesOf(part: PagePart): readonly string[] {
  const line = (spans: readonly PageSpan[]) => spans.map(wordsOf).join('');
  if ('text' in part) return [line(part.text)];
  if (part.kind === 'list') return part.items.map(line);
  return part.kind === 'fields' ? part.fields.map((field) => `${field.name}: ${line(field.value)}`) : [];
}

function wordsOf(span: PageSpan): string {
  if (typeof span === 'string') return span;
  switch (span.kind) {
    case 'person':
      return `@${span.name}`;
    case 'channel':
      return `#${span.name}`;
    case 'time':
      return new Date(span.at).toISOString();
    case 'link':
    case 'url':
      return span.label;
    default:
      return span.text;
  }
}
