/** What somebody may do in a guild and in its channels, by roles and overwrites, as Discord computes it. Pure. */
import { ChannelType, PermissionFlagsBits as may } from 'discord-api-types/v10';
import type { Channel, Guild } from './caches.js';

export interface Standing {
  readonly isAdmin: boolean;
  readonly isModerator: boolean;
}

/** Whoever holds roles: a member, or the bot itself. */
export interface Holder {
  readonly user: string;
  readonly roles: readonly string[];
}

const everything = ~0n;

/** Permissions in the guild as a whole. */
export function permissionsOf({ user, roles }: Holder, guild: Guild): bigint {
  if (user === guild.owner) return everything;
  const held = [guild.id, ...roles].reduce((all, role) => all | (guild.roles.get(role)?.permissions ?? 0n), 0n);
  return (held & may.Administrator) !== 0n ? everything : held;
}

/** Permissions in one channel (https://discord.com/developers/docs/topics/permissions). A thread has its channel's. */
export function permissionsIn(channel: Channel, holder: Holder, guild: Guild): bigint {
  const held = permissionsOf(holder, guild);
  if (held === everything) return everything;
  const { overwrites } = (isThread(channel) && channel.parent && guild.channels.get(channel.parent)) || channel;
  const layers = [
    overwrites.filter(({ id }) => id === guild.id),
    overwrites.filter(({ id }) => id !== guild.id && holder.roles.includes(id)),
    overwrites.filter(({ id }) => id === holder.user),
  ];
  return layers.reduce((now, layer) => {
    const deny = layer.reduce((all, one) => all | one.deny, 0n);
    const allow = layer.reduce((all, one) => all | one.allow, 0n);
    return (now & ~deny) | allow;
  }, held);
}

export const isThread = ({ type }: Pick<Channel, 'type'>): boolean =>
  type === ChannelType.PublicThread || type === ChannelType.PrivateThread || type === ChannelType.AnnouncementThread;

/** Channels the bot can post a message in. */
export const takesMessages = ({ type }: Pick<Channel, 'type'>): boolean =>
  type === ChannelType.GuildText || type === ChannelType.GuildAnnouncement;

/** A channel by its id or its name, with or without "#"; capitals do not matter. */
export function channelNamed(words: string, guild: Guild): Channel | undefined {
  const name = words.replace(/^#/, '').toLowerCase();
  const byId = guild.channels.get(name);
  if (byId) return byId;
  return [...guild.channels.values()].find((one) => one.name.toLowerCase() === name && one.type !== categoryType);
}
const categoryType: number = ChannelType.GuildCategory;

/**
 * Admins may manage the guild. Moderators are admins, whoever may time members out, and whoever can see the moderators'
 * channel where not everybody can.
 *
 * @param permissions as Discord computed them for an interaction; else those of the guild as a whole
 */
export function standingOf(holder: Holder, permissions: bigint, guild: Guild, moderators: string | null): Standing {
  const has = (permission: bigint): boolean => (permissions & permission) !== 0n;
  const isAdmin = holder.user === guild.owner || has(may.Administrator) || has(may.ManageGuild);
  const channel = moderators === null ? undefined : channelNamed(moderators, guild);
  const isAmongThem = channel !== undefined && seesWhatOthersDoNot(channel, holder, guild);
  return { isAdmin, isModerator: isAdmin || has(may.ModerateMembers) || isAmongThem };
}

/** A "moderators' channel" that everybody can see makes nobody a moderator. */
function seesWhatOthersDoNot(channel: Channel, holder: Holder, guild: Guild): boolean {
  const nobody = { user: '', roles: [] };
  const sees = (one: Holder): boolean => (permissionsIn(channel, one, guild) & may.ViewChannel) !== 0n;
  return sees(holder) && !sees(nobody);
}
