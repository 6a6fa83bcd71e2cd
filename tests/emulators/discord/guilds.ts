/** What happens to guilds: made, joined by the bot, hit by an outage, left by the bot; channels, roles and members in them. */
import {
  ChannelType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  MessageType,
  OverwriteType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { tellMessage } from './messages.js';
import { apiChannel, apiMember, guildCreate } from './views.js';
import {
  apiUser,
  channelNamed,
  found,
  type Channel,
  type Guild,
  type Member,
  type Message,
  type User,
  type World,
} from './world.js';

export interface GuildPlan {
  readonly name: string;
  readonly owner: User;
  /** What the bot's own role may do. */
  readonly botMay: bigint;
  readonly channels: readonly { readonly name: string; readonly isPrivate?: boolean }[];
  readonly screening?: boolean;
  /** Decides the guild's shard together with its id. */
  readonly id?: string;
}

/** What everybody may do in a new guild. */
const everybodyMay =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.UseApplicationCommands;

/** A guild with the bot in it, and one role for its moderators. Nobody is told until `botJoins`. */
export function addGuild(plan: GuildPlan, world: World): { guild: Guild; moderators: string } {
  const id = plan.id ?? world.id();
  const botRole = world.id();
  const moderators = world.id();
  const role = (of: string, name: string, permissions: bigint, botId?: string) =>
    [of, { id: of, name, permissions, ...(botId === undefined ? {} : { botId }) }] as const;
  const guild: Guild = {
    id,
    name: plan.name,
    ownerId: plan.owner.id,
    roles: new Map([
      role(id, '@everyone', everybodyMay),
      role(botRole, world.bot.name, plan.botMay, world.bot.id),
      role(moderators, 'Moderators', moderatorsMay),
    ]),
    members: new Map(),
    screening: plan.screening ?? false,
    unavailable: false,
    systemChannelId: null,
    openCommands: new Set(),
  };
  world.guilds.set(id, guild);
  const join = (user: string, roles: readonly string[] = []) =>
    guild.members.set(user, { user, joinedAt: world.now(), roles, pending: false });
  join(plan.owner.id);
  join(world.bot.id, [botRole]);
  for (const { name, isPrivate = false } of plan.channels) {
    const overwrites = isPrivate ? seenOnlyBy(guild, [moderators, botRole]) : [];
    addChannel({ name, guildId: id, type: ChannelType.GuildText, overwrites }, world);
  }
  return { guild, moderators };
}

const moderatorsMay =
  PermissionFlagsBits.ManageGuild |
  PermissionFlagsBits.ManageMessages |
  PermissionFlagsBits.ModerateMembers |
  PermissionFlagsBits.KickMembers;

const seenOnlyBy = (guild: Guild, roles: readonly string[]): Channel['overwrites'] => [
  { id: guild.id, type: OverwriteType.Role, allow: 0n, deny: PermissionFlagsBits.ViewChannel },
  ...roles.map((id) => ({ id, type: OverwriteType.Role, allow: PermissionFlagsBits.ViewChannel, deny: 0n })),
];

export function addChannel(plan: Partial<Channel> & Pick<Channel, 'type'>, world: World): Channel {
  const channel: Channel = { overwrites: [], lastMessageId: null, ...plan, id: world.id() };
  world.channels.set(channel.id, channel);
  return channel;
}

const guildsIntent = [GatewayIntentBits.Guilds] as const;

/** The bot is in the guild from now on, or the guild's outage is over. */
export function tellGuild(guild: Guild, world: World): void {
  guild.unavailable = false;
  world.tell({
    t: GatewayDispatchEvents.GuildCreate,
    guildId: guild.id,
    intents: guildsIntent,
    data: () => guildCreate(guild, world),
  });
}

/** An outage: the guild is gone for the moment, and nothing of it is told. */
export function tellUnavailable(guild: Guild, world: World): void {
  guild.unavailable = true;
  const gone = { id: guild.id, unavailable: true };
  world.tell({ t: GatewayDispatchEvents.GuildDelete, guildId: guild.id, intents: guildsIntent, data: () => gone });
}

/** The guild removes the bot. */
export function removeBot(guild: Guild, world: World): void {
  const gone = { id: guild.id };
  world.tell({ t: GatewayDispatchEvents.GuildDelete, guildId: guild.id, intents: guildsIntent, data: () => gone });
  guild.members.delete(world.bot.id);
}

/** The bot is added to a guild that it was removed from. */
export function addBot(guild: Guild, world: World): void {
  const own = [...guild.roles.values()].find((role) => role.botId === world.bot.id);
  guild.members.set(world.bot.id, {
    user: world.bot.id,
    joinedAt: world.now(),
    roles: own ? [own.id] : [],
    pending: false,
  });
  tellGuild(guild, world);
}

const membersIntent = [GatewayIntentBits.GuildMembers] as const;

/** Somebody joins; where there is a screening they are pending until they pass it. */
export function joins(user: User, guild: Guild, world: World): Member {
  const member: Member = { user: user.id, joinedAt: world.now(), roles: [], pending: guild.screening && !user.isBot };
  guild.members.set(user.id, member);
  world.tell({
    t: GatewayDispatchEvents.GuildMemberAdd,
    guildId: guild.id,
    intents: membersIntent,
    data: () => ({ ...apiMember(member, world), guild_id: guild.id }),
  });
  if (guild.systemChannelId !== null) addSystemMessage(user, guild.systemChannelId, world);
  return member;
}

/** "… just joined": a message of type 7, by the member and without their words. */
function addSystemMessage(user: User, channelId: string, world: World): void {
  const message: Message = {
    ...blankMessage(world.id(), channelId, user.id, world.now()),
    type: MessageType.UserJoin,
  };
  world.messages.set(message.id, message);
  tellMessage(message, GatewayDispatchEvents.MessageCreate, world);
}

/** They accept the rules. */
export function passes(user: User, guild: Guild, world: World): void {
  const member = found(guild.members.get(user.id), 'member');
  member.pending = false;
  tellMember(member, guild, world);
}

/** Something about a member changed: roles, screening. */
export function tellMember(member: Member, guild: Guild, world: World): void {
  world.tell({
    t: GatewayDispatchEvents.GuildMemberUpdate,
    guildId: guild.id,
    // An app always hears of changes to itself.
    intents: member.user === world.bot.id ? [] : membersIntent,
    data: () => ({ ...apiMember(member, world), guild_id: guild.id }),
  });
}

export function leaves(user: User, guild: Guild, world: World): void {
  guild.members.delete(user.id);
  world.tell({
    t: GatewayDispatchEvents.GuildMemberRemove,
    guildId: guild.id,
    intents: membersIntent,
    data: () => ({ guild_id: guild.id, user: apiUser(user) }),
  });
}

/** Roles of a member, by name. */
export function gives(user: User, guild: Guild, roleNames: readonly string[], world: World): void {
  const member = found(guild.members.get(user.id), 'member');
  const ids = roleNames.map(
    (name) =>
      found(
        [...guild.roles.values()].find((role) => role.name === name),
        `role ${name}`,
      ).id,
  );
  member.roles = [...new Set([...member.roles, ...ids])];
  tellMember(member, guild, world);
}

/** Changes who may do what in a channel. */
export function overwrites(channel: Channel, all: Channel['overwrites'], world: World): void {
  channel.overwrites = all;
  tellChannel(channel, GatewayDispatchEvents.ChannelUpdate, world);
}

export function deletesChannel(guild: Guild, name: string, world: World): void {
  const channel = channelNamed(guild, name, world);
  tellChannel(channel, GatewayDispatchEvents.ChannelDelete, world);
  world.channels.delete(channel.id);
}

function tellChannel(channel: Channel, t: GatewayDispatchEvents, world: World): void {
  const data = apiChannel(channel, world);
  world.tell({
    t,
    intents: guildsIntent,
    data: () => data,
    ...(channel.guildId === undefined ? {} : { guildId: channel.guildId }),
  });
}

/** Opens a thread under a message, by somebody. */
export function opensThread(message: Message, name: string, by: User, world: World): Channel {
  const parent = found(world.channels.get(message.channelId), 'channel');
  const thread: Channel = {
    // A thread that was opened on a message has the message's id.
    id: message.id,
    type: ChannelType.PublicThread,
    ...(parent.guildId === undefined ? {} : { guildId: parent.guildId }),
    name,
    overwrites: [],
    parentId: parent.id,
    ownerId: by.id,
    lastMessageId: null,
  };
  world.channels.set(thread.id, thread);
  tellChannel(thread, GatewayDispatchEvents.ThreadCreate, world);
  return thread;
}

export const blankMessage = (id: string, channelId: string, author: string, at: number): Message => ({
  id,
  channelId,
  author,
  type: MessageType.Default,
  at,
  editedAt: null,
  content: '',
  embeds: [],
  components: [],
  attachments: [],
  flags: 0,
  mentions: [],
  mentionsRoles: [],
  mentionsEveryone: false,
});
