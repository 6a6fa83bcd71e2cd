/** What the emulator knows -> what Discord's API says of it, and what of it an app's intents let it see. */
import {
  ChannelType,
  GatewayIntentBits,
  GuildMemberFlags,
  GuildSystemChannelFlags,
  InteractionType,
  MessageReferenceType,
  RoleFlags,
  type APIAttachment,
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  type APIMessage,
  type APIRole,
  type GatewayGuildCreateDispatchData,
  type Locale,
} from 'discord-api-types/v10';
import {
  apiUser,
  found,
  type Attachment,
  type Channel,
  type Guild,
  type Member,
  type Message,
  type Role,
  type World,
} from './world.js';

const iso = (at: number): string => new Date(at).toISOString();

export function apiMember(member: Member, world: World): APIGuildMember {
  return {
    user: apiUser(found(world.users.get(member.user), 'user')),
    nick: null,
    avatar: null,
    banner: null,
    roles: [...member.roles],
    joined_at: iso(member.joinedAt),
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
    pending: member.pending,
    communication_disabled_until: null,
  };
}

const apiRole = (role: Role, position: number): APIRole => ({
  id: role.id,
  name: role.name,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  position,
  permissions: String(role.permissions),
  managed: role.botId !== undefined,
  mentionable: false,
  flags: 0 as RoleFlags,
  ...(role.botId === undefined ? {} : { tags: { bot_id: role.botId } }),
});

export const apiRoles = (guild: Guild): APIRole[] => [...guild.roles.values()].map(apiRole);

export function apiGuild(guild: Guild): APIGuild {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 1,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: apiRoles(guild),
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: guild.systemChannelId,
    system_channel_flags: 0 as GuildSystemChannelFlags,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    preferred_locale: 'en-GB' as Locale,
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    hub_type: null,
    safety_alerts_channel_id: null,
    incidents_data: null,
  };
}

/** What GUILD_CREATE says. Without the presence intent it names the bot alone of all members. */
export function guildCreate(guild: Guild, world: World): GatewayGuildCreateDispatchData {
  const own = found(guild.members.get(world.bot.id), 'bot in this guild');
  const channels = [...world.channels.values()].filter((channel) => channel.guildId === guild.id);
  return {
    ...apiGuild(guild),
    joined_at: iso(own.joinedAt),
    large: guild.members.size > 250,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: [apiMember(own, world)],
    channels: channels.filter((one) => !isThread(one)).map((one) => apiChannel(one, world)) as [],
    threads: channels.filter(isThread).map((one) => apiChannel(one, world)) as [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export const isThread = (channel: Pick<Channel, 'type'>): boolean =>
  channel.type === ChannelType.PublicThread || channel.type === ChannelType.PrivateThread;

export function apiChannel(channel: Channel, world: World): APIChannel {
  const common = { id: channel.id, flags: 0, last_message_id: channel.lastMessageId };
  if (channel.guildId === undefined) {
    const other = found(world.users.get(channel.recipientId ?? ''), 'recipient of this DM');
    return { ...common, type: ChannelType.DM, name: null, recipients: [apiUser(other)] };
  }
  const inGuild = { ...common, guild_id: channel.guildId, name: channel.name ?? '', rate_limit_per_user: 0 };
  if (isThread(channel)) {
    return {
      ...inGuild,
      type: channel.type,
      parent_id: channel.parentId ?? null,
      owner_id: channel.ownerId ?? '',
      message_count: 0,
      member_count: 1,
      total_message_sent: 0,
      thread_metadata: {
        archived: false,
        auto_archive_duration: 1440,
        archive_timestamp: iso(world.now()),
        locked: false,
      },
    } as APIChannel;
  }
  return {
    ...inGuild,
    type: channel.type,
    parent_id: null,
    position: 0,
    nsfw: false,
    topic: null,
    permission_overwrites: channel.overwrites.map(({ id, type, allow, deny }) => ({
      id,
      type,
      allow: String(allow),
      deny: String(deny),
    })),
  } as APIChannel;
}

const apiAttachment = (attachment: Attachment, message: Message): APIAttachment => {
  const url = `https://cdn.discordapp.test/attachments/${message.channelId}/${attachment.id}/${attachment.name}`;
  return {
    id: attachment.id,
    filename: attachment.name,
    size: attachment.content.length,
    url,
    proxy_url: url,
    content_type: attachment.type,
    ...(attachment.description === undefined ? {} : { description: attachment.description }),
    ...(message.onlyFor === undefined ? {} : { ephemeral: true }),
  };
};

/** A message in full, as its author sees it. */
export function apiMessage(message: Message, world: World, deep = true): APIMessage {
  const answered = message.repliesTo === undefined ? undefined : world.messages.get(message.repliesTo);
  return {
    id: message.id,
    channel_id: message.channelId,
    author: authorOf(message, world),
    content: message.content,
    timestamp: iso(message.at),
    edited_timestamp: message.editedAt === null ? null : iso(message.editedAt),
    tts: false,
    mention_everyone: message.mentionsEveryone,
    mention_roles: [...message.mentionsRoles],
    mentions: message.mentions.map((id) => apiUser(found(world.users.get(id), 'mentioned user'))),
    attachments: message.attachments.map((one) => apiAttachment(one, message)),
    embeds: [...message.embeds],
    components: [...message.components],
    pinned: false,
    type: message.type,
    flags: message.flags,
    ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
    ...(message.webhookId === undefined ? {} : { webhook_id: message.webhookId }),
    ...(message.applicationId === undefined ? {} : { application_id: message.applicationId }),
    ...(message.onlyFor === undefined ? {} : interactionBehind(message, world)),
    ...(message.repliesTo === undefined ? {} : referenceOf(message, message.repliesTo, world)),
    ...(message.repliesTo !== undefined && deep
      ? { referenced_message: answered ? apiMessage(answered, world, false) : null }
      : {}),
  };
}

/** A webhook's author is its name and nobody's account: Discord does not promise that it says `bot`. */
const authorOf = (message: Message, world: World) =>
  message.webhookId !== undefined && message.author !== world.bot.id
    ? {
        id: message.webhookId,
        username: 'A webhook',
        global_name: null,
        discriminator: '0000',
        avatar: null,
      }
    : apiUser(found(world.users.get(message.author), 'author'));

const referenceOf = (message: Message, to: string, world: World) => {
  const guildId = world.channels.get(message.channelId)?.guildId;
  return {
    message_reference: {
      type: MessageReferenceType.Default,
      channel_id: message.channelId,
      message_id: to,
      ...(guildId === undefined ? {} : { guild_id: guildId }),
    },
  };
};

const interactionBehind = (message: Message, world: World) => ({
  interaction_metadata: {
    id: message.id,
    type: InteractionType.ApplicationCommand,
    user: apiUser(found(world.users.get(message.onlyFor ?? ''), 'user of this interaction')),
    authorizing_integration_owners: {},
  } as NonNullable<APIMessage['interaction_metadata']>,
});

/**
 * May an app without the MessageContent intent read it all the same? Its own messages, DMs, and what mentions it (a reply
 * to it does, unless its author switched that off).
 * https://discord.com/developers/docs/events/gateway#message-content-intent
 */
export function isReadable(message: Message, world: World): boolean {
  const channel = found(world.channels.get(message.channelId), 'channel');
  return channel.guildId === undefined || message.author === world.bot.id || message.mentions.includes(world.bot.id);
}

/** A message as an app sees it: emptied where it may not read it. */
export function seenMessage(message: Message, mayReadAll: boolean, world: World): APIMessage {
  const whole = apiMessage(message, world);
  const answered = message.repliesTo === undefined ? undefined : world.messages.get(message.repliesTo);
  if (whole.referenced_message && answered) {
    whole.referenced_message = emptied(whole.referenced_message, mayReadAll || isReadable(answered, world));
  }
  return emptied(whole, mayReadAll || isReadable(message, world));
}

const emptied = (message: APIMessage, isReadableHere: boolean): APIMessage =>
  isReadableHere ? message : { ...message, content: '', embeds: [], attachments: [], components: [] };

export const hasIntent = (intents: number, bit: GatewayIntentBits): boolean => (intents & bit) === bit;

/** What MESSAGE_CREATE and MESSAGE_UPDATE add to a message. */
export function messageInGateway(message: Message, mayReadAll: boolean, world: World): object {
  const channel = found(world.channels.get(message.channelId), 'channel');
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const writer = message.webhookId === undefined ? guild?.members.get(message.author) : undefined;
  const seen = seenMessage(message, mayReadAll, world);
  const { user: _, ...member } = writer ? apiMember(writer, world) : { user: undefined };
  return {
    ...seen,
    channel_type: channel.type,
    ...(guild ? { guild_id: guild.id } : {}),
    ...(writer ? { member } : {}),
    mentions: seen.mentions.map((user) => {
      const mentioned = guild?.members.get(user.id);
      if (!mentioned) return user;
      const { user: _user, ...partial } = apiMember(mentioned, world);
      return { ...user, member: partial };
    }),
  };
}
