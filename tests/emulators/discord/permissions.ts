/**
 * Who may do what where: a member's roles, then a channel's overwrites, in Discord's order.
 * https://discord.com/developers/docs/topics/permissions#permission-overwrites
 */
import { OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel, Guild, World } from './world.js';

/** Every permission there is. */
export const allPermissions = Object.values(PermissionFlagsBits).reduce((all, one) => all | one, 0n);

/** What a member may do in a guild; nothing for whoever is not in it. */
export function permissionsInGuild(user: string, guild: Guild): bigint {
  if (user === guild.ownerId) return allPermissions;
  const member = guild.members.get(user);
  if (!member) return 0n;
  // The role of everybody has the guild's own id.
  const roles = [guild.id, ...member.roles];
  const sum = roles.reduce((permissions, role) => permissions | (guild.roles.get(role)?.permissions ?? 0n), 0n);
  return sum & PermissionFlagsBits.Administrator ? allPermissions : sum;
}

/** What a member may do in a channel. In a DM with the bot both sides may write. */
export function permissionsIn(user: string, channel: Channel, world: World): bigint {
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  if (!guild) return channel.guildId === undefined ? allPermissions : 0n;
  const base = permissionsInGuild(user, guild);
  if (base === allPermissions || base === 0n) return base;
  const parent = channel.parentId === undefined ? undefined : world.channels.get(channel.parentId);
  const { overwrites } = parent ?? channel;
  const roles = new Set(guild.members.get(user)?.roles);
  const everybody = overwrites.filter((one) => one.id === guild.id);
  const ofRoles = overwrites.filter((one) => one.type === OverwriteType.Role && roles.has(one.id));
  const ofMember = overwrites.filter((one) => one.type === OverwriteType.Member && one.id === user);
  return [everybody, ofRoles, ofMember].reduce((permissions, group) => {
    const deny = group.reduce((all, one) => all | one.deny, 0n);
    const allow = group.reduce((all, one) => all | one.allow, 0n);
    return (permissions & ~deny) | allow;
  }, base);
}

export const mayIn = (user: string, channel: Channel, permission: bigint, world: World): boolean =>
  (permissionsIn(user, channel, world) & permission) === permission;

export const canSee = (user: string, channel: Channel, world: World): boolean =>
  channel.guildId === undefined
    ? user === channel.recipientId || user === world.bot.id
    : mayIn(user, channel, PermissionFlagsBits.ViewChannel, world);
