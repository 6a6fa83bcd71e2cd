/**
 * Names for whom and what the product speaks of. Platform words (workspace, guild, user) stay inside the adapters;
 * these ids carry them in one string, so that a store can sort by them and two communities can never be mixed up.
 */

export const platforms = ['slack', 'discord', 'playground'] as const;
export type Platform = (typeof platforms)[number];

/** One Slack workspace, Discord guild or playground: `slack:T012`. */
export type CommunityId = `${Platform}:${string}`;
/** One person in one community: `slack:T012/U345`. The same person in two communities is two members. */
export type MemberId = `${CommunityId}/${string}`;
/** A channel or a DM with the bot, in one community: `slack:T012#C678`. */
export type ChannelId = `${CommunityId}#${string}`;
/** One message in one channel: `slack:T012#C678@1700000000.000100`. */
export type MessageId = `${ChannelId}@${string}`;
/** The account behind members in several communities: `discord:9876`. Only "stop" needs it. */
export type PersonId = `${Platform}:${string}`;

/** Milliseconds since 1970, by the platform's clock where an event has one. */
export type Instant = number;
/** A length of time in milliseconds. */
export type Duration = number;

export const communityId = (platform: Platform, community: string): CommunityId => `${platform}:${community}`;
export const memberId = (community: CommunityId, user: string): MemberId => `${community}/${user}`;
export const channelId = (community: CommunityId, channel: string): ChannelId => `${community}#${channel}`;
export const messageId = (channel: ChannelId, message: string): MessageId => `${channel}@${message}`;

export const platformOf = (id: CommunityId | MemberId | ChannelId | MessageId): Platform =>
  id.slice(0, id.indexOf(':')) as Platform;

export const communityOf = (id: MemberId | ChannelId | MessageId): CommunityId =>
  id.slice(0, id.search(/[/#]/)) as CommunityId;

/** The platform's own name for a member (`U345`). */
export const userOf = (member: MemberId): string => member.slice(member.indexOf('/') + 1);

/** The platform's own name for a channel (`C678`). */
export const channelPart = (channel: ChannelId): string => channel.slice(channel.indexOf('#') + 1);

/** The channel a message stands in. */
export const channelOf = (message: MessageId): ChannelId => message.slice(0, message.lastIndexOf('@')) as ChannelId;

/** The platform's own name for a message (Slack's `ts`, Discord's snowflake). */
export const messagePart = (message: MessageId): string => message.slice(message.lastIndexOf('@') + 1);

/** The account behind a member. Exact for Discord; for Slack a user id, which one workspace (or one grid) gives out. */
export const personOf = (member: MemberId): PersonId => `${platformOf(member)}:${userOf(member)}`;
