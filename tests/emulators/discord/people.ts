/** What people do: write, edit, delete, reply, mention; and what webhooks do. */
import { ChannelType, GatewayDispatchEvents, MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Instant } from '../../../src/domain/ids.js';
import { blankMessage } from './guilds.js';
import { mentionsIn } from './mentions.js';
import { deleteMessage, tellMessage } from './messages.js';
import { mayIn } from './permissions.js';
import { dmWith, found, type Channel, type Message, type User, type World } from './world.js';

export function addUser(name: string, world: World, is: Partial<Omit<User, 'id' | 'name'>> = {}): User {
  const user: User = { displayName: null, isBot: false, takesDms: true, ...is, id: world.id(), name };
  world.users.set(user.id, user);
  return user;
}

/** The DM between a user and the bot, opened by either. */
export function dmOf(user: string, world: World): Channel {
  const open = dmWith(user, world);
  if (open) return open;
  const channel: Channel = {
    id: world.id(),
    type: ChannelType.DM,
    recipientId: user,
    overwrites: [],
    lastMessageId: null,
  };
  world.channels.set(channel.id, channel);
  return channel;
}

export interface How {
  readonly repliesTo?: string;
  /** A reply that does not ping whom it answers. */
  readonly silently?: boolean;
  /** Written then, told only now. */
  readonly at?: Instant;
}

/** Somebody writes. Mentions are written as `<@id>` in the text. */
export function says(user: User, channel: Channel, text: string, world: World, how: How = {}): Message {
  if (channel.guildId !== undefined && !mayIn(user.id, channel, PermissionFlagsBits.SendMessages, world))
    throw new Error(`${user.name} may not write there`);
  const at = how.at ?? world.now();
  const answered = how.repliesTo === undefined ? undefined : found(world.messages.get(how.repliesTo), 'message');
  const pinged = answered && !how.silently && answered.webhookId === undefined ? answered.author : undefined;
  const message: Message = {
    ...blankMessage(world.id(at), channel.id, user.id, at),
    content: text,
    type: answered ? MessageType.Reply : MessageType.Default,
    ...mentionsIn(text, undefined, pinged, world),
    ...(answered ? { repliesTo: answered.id } : {}),
  };
  world.messages.set(message.id, message);
  tellMessage(message, GatewayDispatchEvents.MessageCreate, world);
  return message;
}

export function edits(message: Message, text: string, world: World): void {
  message.content = text;
  message.editedAt = world.now();
  const answered = message.repliesTo === undefined ? undefined : world.messages.get(message.repliesTo);
  message.mentions = mentionsIn(text, undefined, answered?.author, world).mentions;
  tellMessage(message, GatewayDispatchEvents.MessageUpdate, world);
}

/** A link's preview appears: an update of a message whose words stayed the same. */
export function unfurls(message: Message, world: World): void {
  message.embeds = [{ title: 'A page', url: 'https://example.com' }];
  tellMessage(message, GatewayDispatchEvents.MessageUpdate, world);
}

export const deletes = deleteMessage;

/** A moderator clears many at once. */
export function purges(messages: readonly Message[], world: World): void {
  const [first] = messages;
  const channel = found(world.channels.get(first?.channelId ?? ''), 'channel');
  for (const message of messages) world.messages.delete(message.id);
  world.tell({
    t: GatewayDispatchEvents.MessageDeleteBulk,
    ...(channel.guildId === undefined ? {} : { guildId: channel.guildId }),
    intents: [1 << 9],
    data: () => ({ ids: messages.map(({ id }) => id), channel_id: channel.id, guild_id: channel.guildId }),
  });
}

/** A webhook writes; it is nobody's account. */
export function webhookSays(channel: Channel, text: string, world: World): Message {
  const id = world.id();
  const message: Message = { ...blankMessage(world.id(), channel.id, id, world.now()), content: text, webhookId: id };
  world.messages.set(message.id, message);
  tellMessage(message, GatewayDispatchEvents.MessageCreate, world);
  return message;
}
