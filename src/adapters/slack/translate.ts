/**
 * What Slack sends -> messages to be heard, and events. Pure. What nobody wrote (joins, topics, other bots' posts, link
 * previews) becomes nothing, and so does whatever is not known: an unknown payload is no error.
 */
import type { Heard } from '../adapter.js';
import type { Event } from '../../domain/event.js';
import type { Place } from '../../domain/reading.js';
import type { Settings } from '../../domain/settings.js';
import { networkViews, type NetworkView } from '../../domain/request.js';
import { communityOfTeam, instantOf, memberOf, messageOf } from './ids.js';

/** A message or its edit, as Slack tells it; `edit` is the edit's own time. Holds text: in memory only. */
export interface Said {
  readonly channel: string;
  readonly isDm: boolean;
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly edit?: string;
  readonly thread?: string;
  /** Who began the thread it answers in. */
  readonly parent?: string;
}

/** Subtypes that people write. */
const written = new Set([undefined, 'file_share', 'me_message', 'thread_broadcast']);

/** A `message` or `app_mention` event -> what somebody said; undefined where nobody said anything (new). */
export function saidIn(event: object): Said | undefined {
  if (word(event, 'subtype') === 'message_changed') return editIn(event);
  const channel = word(event, 'channel');
  if (channel === undefined || !mayListen(event, channel)) return undefined;
  return saidBy(event, channel, isDm(event, channel));
}

function saidBy(message: object, channel: string, inDm: boolean): Said | undefined {
  const user = word(message, 'user');
  const ts = word(message, 'ts');
  if (user === undefined || ts === undefined || !written.has(word(message, 'subtype'))) return undefined;
  if (word(message, 'bot_id') !== undefined) return undefined;
  const thread = word(message, 'thread_ts');
  const parent = word(message, 'parent_user_id') ?? word(inner(message, 'root'), 'user');
  const isReply = thread !== undefined && thread !== ts;
  return {
    channel,
    isDm: inDm,
    ts,
    user,
    text: word(message, 'text') ?? '',
    ...(isReply ? { thread, ...(parent === undefined ? {} : { parent }) } : {}),
  };
}

/** Slack calls many things a change (a link's preview, a thread's count): only new words are an edit. */
function editIn(event: object): Said | undefined {
  const channel = word(event, 'channel');
  const message = inner(event, 'message');
  const before = inner(event, 'previous_message');
  if (channel === undefined || message === undefined || !mayListen(event, channel)) return undefined;
  const edit = word(inner(message, 'edited'), 'ts');
  if (edit === undefined || word(message, 'text') === word(before, 'text')) return undefined;
  const said = saidBy(message, channel, isDm(event, channel));
  return said && { ...said, edit };
}

/** A message that is gone: deleted, or turned into a tombstone because others had answered it. */
export function deletedIn(event: object): { readonly channel: string; readonly ts: string } | undefined {
  const channel = word(event, 'channel');
  const subtype = word(event, 'subtype');
  const ts =
    subtype === 'message_deleted'
      ? word(event, 'deleted_ts')
      : subtype === 'message_changed' && word(inner(event, 'message'), 'subtype') === 'tombstone'
        ? word(inner(event, 'message'), 'ts')
        : undefined;
  return channel === undefined || ts === undefined ? undefined : { channel, ts };
}

const isDm = (event: object, channel: string): boolean =>
  ['im', 'app_home'].includes(word(event, 'channel_type') ?? '') || channel.startsWith('D');

/** Group DMs are not the bot's business: it asks for no scope to hear them. */
const mayListen = (event: object, channel: string): boolean => word(event, 'channel_type') !== 'mpim' && channel !== '';

/** Whoever calls for a crowd takes no turn with each of them, and Slack would be asked about every one. */
const mostMentioned = 20;

/** The users a text names, in Slack's markup: the first ones. */
export function mentionedIn(text: string): readonly string[] {
  const found = [...text.matchAll(/<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g)].map(([, user = '']) => user);
  return [...new Set(found)].slice(0, mostMentioned);
}

/** Everybody but its writer of whom it must be known whether they are a member before a message can be heard. */
export const peopleIn = (said: Said): readonly string[] => [
  ...new Set([...mentionedIn(said.text), ...(said.parent === undefined ? [] : [said.parent])]),
];

/** What is known around a message. */
export interface Surroundings {
  readonly team: string;
  readonly where: Place;
  /** A person of this community: no bot, no guest, nobody from elsewhere. */
  isMember(user: string): boolean;
  readonly roles: readonly string[];
}

/** What somebody said -> a message to be heard. Its id is the message's own, so that Slack's repeats are recognised. */
export function heard(said: Said, { team, where, isMember, roles }: Surroundings): Heard {
  const author = said.parent !== undefined && isMember(said.parent) ? said.parent : undefined;
  const towards = new Set([...mentionedIn(said.text), ...(author === undefined ? [] : [author])]);
  towards.delete(said.user);
  const root = said.thread === undefined ? undefined : messageOf(team, said.channel, said.thread);
  return {
    id: `${said.channel}.${said.ts}${said.edit === undefined ? '' : `.${said.edit}`}`,
    kind: said.edit === undefined ? 'posted' : 'edited',
    community: communityOfTeam(team),
    at: instantOf(said.edit ?? said.ts),
    message: messageOf(team, said.channel, said.ts),
    member: memberOf(team, said.user),
    where,
    text: said.text,
    towards: [...towards].filter(isMember).map((user) => memberOf(team, user)),
    ...(root ? { answers: root, thread: root } : {}),
    ...(author === undefined ? {} : { threadAuthor: memberOf(team, author) }),
    roles,
  };
}

export const deleted = (team: string, gone: { channel: string; ts: string }, at: number): Event => ({
  kind: 'message_deleted',
  id: `${gone.channel}.${gone.ts}.deleted`,
  community: communityOfTeam(team),
  at,
  message: messageOf(team, gone.channel, gone.ts),
});

/**
 * Somebody came. Joining the workspace and then its introductions channel is one arrival: both have one id, so the
 * second is dropped. `again` tells apart somebody who had left.
 */
export const joined = (team: string, user: string, at: number, again = ''): Event => ({
  kind: 'member_joined',
  id: `joined.${user}${again && `.${again}`}`,
  community: communityOfTeam(team),
  at,
  member: memberOf(team, user),
});

export const left = (team: string, user: string, at: number, once: string): Event => ({
  kind: 'member_left',
  id: `left.${user}.${once}`,
  community: communityOfTeam(team),
  at,
  member: memberOf(team, user),
});

/** Where a channel's messages stand, by what the settings call it. */
export function placeOf(channel: { readonly id: string; readonly name: string }, { channels }: Settings): Place {
  if (isOneOf(channel, channels.introductions)) return 'intro';
  return isOneOf(channel, channels.promo) ? 'promo' : 'general';
}

/** Channels go by name, with or without #, or by id. */
export const isOneOf = (
  channel: { readonly id: string; readonly name: string },
  named: readonly (string | null)[],
): boolean =>
  named.some((words) => words !== null && (words === channel.id || words.replace(/^#/, '') === channel.name));

/** The words after `/mynetwork` -> the view they ask for; undefined for words the bot does not know. */
export function viewOf(words: string): NetworkView | undefined {
  const asked = words.trim().toLowerCase();
  return asked === '' ? 'show' : networkViews.find((view) => view === asked);
}

/** The workspace an event belongs to: the installation's, or, where that is a whole organisation's, the event's. */
export function teamIn(body: object): string | undefined {
  const [authorization] = list(body, 'authorizations');
  const ofInstallation = flag(authorization, 'is_enterprise_install') ? undefined : word(authorization, 'team_id');
  return ofInstallation ?? word(body, 'context_team_id') ?? word(body, 'team_id');
}

/** The same for a command, a button, a shortcut. */
export const teamOfRequest = (body: object): string | undefined =>
  word(body, 'team_id') ?? word(inner(body, 'team'), 'id') ?? word(inner(body, 'user'), 'team_id');

export const enterpriseIn = (body: object): string | undefined =>
  word(list(body, 'authorizations')[0], 'enterprise_id') ??
  word(body, 'context_enterprise_id') ??
  word(body, 'enterprise_id') ??
  word(inner(body, 'enterprise'), 'id');

const field = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null && name in of ? (of as Record<string, unknown>)[name] : undefined;

/** A field that holds words; undefined for anything else. */
export function word(of: unknown, name: string): string | undefined {
  const value = field(of, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function inner(of: unknown, name: string): object | undefined {
  const value = field(of, name);
  return typeof value === 'object' && value !== null ? value : undefined;
}

export function list(of: unknown, name: string): readonly unknown[] {
  const value = field(of, name);
  return Array.isArray(value) ? value : [];
}

export const flag = (of: unknown, name: string): boolean => field(of, name) === true;
