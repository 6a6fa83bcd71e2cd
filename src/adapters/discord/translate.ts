/** What Discord sends -> events, and messages to be heard. Pure: names and channels are looked up before. */
import {
  ChannelType,
  GuildMemberFlags,
  MessageReferenceType,
  MessageType,
  type APIGuildMemberNoUser,
  type APIMessage,
  type APIUser,
} from 'discord-api-types/v10';
import type { Heard } from '../adapter.js';
import type { Event } from '../../domain/event.js';
import type { Instant, MemberId, MessageId } from '../../domain/ids.js';
import type { Place } from '../../domain/reading.js';
import { networkViews, type NetworkView } from '../../domain/request.js';
import type { Settings } from '../../domain/settings.js';
import type { Channel, Guild } from './caches.js';
import { communityOfGuild, memberIn, messageIn } from './ids.js';
import { channelNamed, isThread } from './standing.js';

/** A message as the gateway tells it, new or edited. */
export type MessagePayload = APIMessage & {
  readonly guild_id?: string;
  readonly member?: APIGuildMemberNoUser;
};

/** Where a guild's message stands. */
export interface Surroundings {
  readonly guild: Guild;
  readonly channel: Channel;
  readonly settings: Settings;
}

/** Members talk in these; everything else is Discord's own word (somebody joined, boosted, pinned). */
const spoken = new Set<MessageType>([MessageType.Default, MessageType.Reply]);

/** Did a member write this? Bots, webhooks, guests (here for one call) and Discord itself are none. */
export const isPersons = ({ type, author, webhook_id, member }: MessagePayload): boolean =>
  spoken.has(type) && webhook_id === undefined && isPerson(author) && !isGuest(member);

export const isGuest = (member: { readonly flags?: number } | undefined): boolean =>
  ((member?.flags ?? 0) & GuildMemberFlags.IsGuest) !== 0;

const isPerson = ({ bot, system }: Pick<APIUser, 'bot' | 'system'>): boolean => !bot && !system;

/** Discord tells of an edit, too, when it has only looked at a link. */
export const isEdit = ({ edited_timestamp }: MessagePayload): boolean => Boolean(edited_timestamp);

/** What is said among moderators is none of the bot's business. */
export function isOverheard({ guild, channel, settings }: Surroundings): boolean {
  const moderators = settings.channels.moderators;
  const theirs = moderators === null ? undefined : channelNamed(moderators, guild);
  return theirs !== undefined && (channel.id === theirs.id || channel.parent === theirs.id);
}

/** A message in a guild. */
export function heardInGuild(payload: MessagePayload, kind: Heard['kind'], around: Surroundings): Heard {
  const { guild, channel } = around;
  const roles = payload.member?.roles ?? [];
  const thread = threadOf(payload, around);
  const answers = answered(payload, guild.id) ?? thread?.root;
  return {
    ...told(payload, kind),
    community: communityOfGuild(guild.id),
    message: messageIn(guild.id, channel.id, payload.id),
    member: memberIn(guild.id, payload.author.id),
    where: placeOf(around),
    towards: towards(payload, guild.id),
    ...(answers ? { answers } : {}),
    ...(thread ? { thread: thread.root, ...(thread.author ? { threadAuthor: thread.author } : {}) } : {}),
    roles: roles.flatMap((id) => [id, ...namesOf(id, guild)]),
  };
}

const namesOf = (role: string, guild: Guild): readonly string[] => {
  const name = guild.roles.get(role)?.name;
  return name === undefined ? [] : [name];
};

/** A message to the bot, which could be meant for any of these guilds, the likeliest first. */
export function heardInDm(payload: MessagePayload, kind: Heard['kind'], guilds: readonly [string, ...string[]]): Heard {
  const [guild] = guilds;
  return {
    ...told(payload, kind),
    community: communityOfGuild(guild),
    ...(guilds.length > 1 ? { among: guilds.map(communityOfGuild) } : {}),
    message: messageIn(guild, payload.channel_id, payload.id),
    member: memberIn(guild, payload.author.id),
    where: 'dm',
    towards: [],
  };
}

/** Without MessageContent the text is empty: whom it speaks to still counts. */
function told(payload: MessagePayload, kind: Heard['kind']): Pick<Heard, 'id' | 'kind' | 'at' | 'text'> {
  const written = Date.parse(payload.timestamp);
  const edited = Date.parse(payload.edited_timestamp ?? payload.timestamp);
  return kind === 'posted'
    ? { id: payload.id, kind, at: written, text: payload.content }
    : { id: `${payload.id}.edit.${edited}`, kind, at: edited, text: payload.content };
}

/** The message it explicitly replies to. A forward points at a message as well, but answers nobody. */
function answered({ type, message_reference: to }: MessagePayload, guild: string): MessageId | undefined {
  if (type !== MessageType.Reply || !to?.message_id || to.type === MessageReferenceType.Forward) return undefined;
  return messageIn(guild, to.channel_id, to.message_id);
}

function towards(payload: MessagePayload, guild: string): readonly MemberId[] {
  const repliedTo = payload.type === MessageType.Reply ? payload.referenced_message?.author : undefined;
  const people = [...payload.mentions, ...(repliedTo && !payload.referenced_message?.webhook_id ? [repliedTo] : [])];
  const ids = people.filter((user) => isPerson(user) && user.id !== payload.author.id).map(({ id }) => id);
  return [...new Set(ids)].map((id) => memberIn(guild, id));
}

/**
 * A thread has the id of the message it began at. In a forum that message stands in the thread itself, and its author is
 * the thread's owner; elsewhere it stands in the channel, and whoever opened the thread need not have written it.
 */
function threadOf(payload: MessagePayload, { guild, channel }: Surroundings) {
  if (!isThread(channel) || channel.parent === undefined) return undefined;
  const isPost = isForum(guild.channels.get(channel.parent));
  if (isPost && payload.id === channel.id) return undefined;
  const root = messageIn(guild.id, isPost ? channel.id : channel.parent, channel.id);
  return { root, ...(isPost && channel.owner ? { author: memberIn(guild.id, channel.owner) } : {}) };
}

const isForum = (channel: Channel | undefined): boolean =>
  channel?.type === ChannelType.GuildForum || channel?.type === ChannelType.GuildMedia;

/** A thread stands where its channel stands. */
export function placeOf({ guild, channel, settings: { channels } }: Surroundings): Place {
  const parent = isThread(channel) && channel.parent ? guild.channels.get(channel.parent) : undefined;
  const home = parent ?? channel;
  const isOneOf = (names: readonly string[]): boolean => names.some((name) => isNamed(home, name));
  return isOneOf(channels.promo) ? 'promo' : isOneOf(channels.introductions) ? 'intro' : 'general';
}

const isNamed = ({ id, name }: Channel, words: string): boolean =>
  words === id || words.replace(/^#/, '').toLowerCase() === name.toLowerCase();

/** Coming back is another event than coming: each has its own time of joining. */
export const joined = (guild: string, user: string, joinedAt: string, at: Instant): Event => ({
  kind: 'member_joined',
  id: `joined.${guild}.${user}.${Date.parse(joinedAt)}`,
  community: communityOfGuild(guild),
  at,
  member: memberIn(guild, user),
});

export const left = (guild: string, user: string, at: Instant): Event => ({
  kind: 'member_left',
  id: `left.${guild}.${user}.${at}`,
  community: communityOfGuild(guild),
  at,
  member: memberIn(guild, user),
});

export const deleted = (guild: string, channel: string, message: string, at: Instant): Event => ({
  kind: 'message_deleted',
  id: `deleted.${guild}.${message}`,
  community: communityOfGuild(guild),
  at,
  message: messageIn(guild, channel, message),
});

export const guildJoined = (guild: string, joinedAt: string, installer: string, at: Instant): Event => ({
  kind: 'community_joined',
  id: `guild.joined.${guild}.${Date.parse(joinedAt)}`,
  community: communityOfGuild(guild),
  at,
  installer: memberIn(guild, installer),
});

export const guildLeft = (guild: string, at: Instant): Event => ({
  kind: 'community_left',
  id: `guild.left.${guild}.${at}`,
  community: communityOfGuild(guild),
  at,
});

export const wasBlind = (guild: string, from: Instant, until: Instant): Event => ({
  kind: 'was_blind',
  id: `blind.${guild}.${from}`,
  community: communityOfGuild(guild),
  at: until,
  from,
  until,
});

/** What stands behind `/mynetwork` -> the view it asks for; undefined for words the bot does not know. */
export function viewOf(words: string): NetworkView | undefined {
  const asked = words.trim().toLowerCase();
  return asked === '' ? 'show' : networkViews.find((view) => view === asked);
}
