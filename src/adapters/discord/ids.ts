/** Discord's snowflakes <-> our ids. Pure. */
import {
  channelId,
  communityId,
  memberId,
  messageId,
  type CommunityId,
  type Instant,
  type MemberId,
  type MessageId,
} from '../../domain/ids.js';

export const communityOfGuild = (guild: string): CommunityId => communityId('discord', guild);
/** `discord:123` -> `123`, from a community's id, or a member's or message's within it. */
export const guildOf = (id: CommunityId | MemberId | MessageId): string => /^discord:([^/#]*)/.exec(id)?.[1] ?? '';

export const memberIn = (guild: string, user: string): MemberId => memberId(communityOfGuild(guild), user);
/** A message in a channel of a guild, or in a DM that counts for that guild. */
export const messageIn = (guild: string, channel: string, message: string): MessageId =>
  messageId(channelId(communityOfGuild(guild), channel), message);

/** Snowflakes count from the first second of 2015 (https://discord.com/developers/docs/reference#snowflakes). */
const firstInstant: Instant = 1_420_070_400_000;

/** When a snowflake was given out; undefined for what is none. */
export function instantOf(snowflake: string): Instant | undefined {
  return /^\d{1,20}$/.test(snowflake) ? Number(BigInt(snowflake) >> 22n) + firstInstant : undefined;
}

/** Which of `count` shards hears of a guild (https://discord.com/developers/docs/topics/gateway#sharding). DMs: shard 0. */
export const shardOf = (guild: string, count: number): number =>
  /^\d{1,20}$/.test(guild) ? Number((BigInt(guild) >> 22n) % BigInt(count)) : 0;
