/** Messages of the bot's: sent, edited, deleted, read. https://discord.com/developers/docs/resources/message */
import { GatewayDispatchEvents, MessageFlags, MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import { checkMessage, textIn, type RawMessage } from '../check-message.js';
import { blankMessage } from '../guilds.js';
import { mentionsIn } from '../mentions.js';
import { deleteMessage, tellMessage } from '../messages.js';
import { canSee, mayIn } from '../permissions.js';
import { refuse } from '../refusal.js';
import { isThread, seenMessage } from '../views.js';
import { guildsWith, type Channel, type Message, type World } from '../world.js';
import { attachmentsOf, type Body } from './body.js';
import type { Handler } from './routes.js';

/** A repeat with an enforced nonce is recognised for a few minutes. */
const nonceHolds = 5 * 60_000;

export const create: Handler = ({ params: [channelId = ''], body, world }) => {
  const channel = channelFor(channelId, world);
  const raw = (body.json ?? {}) as RawMessage;
  checkMayWrite(channel, raw, body, world);
  const files = attachmentsOf(body, [], world);
  checkMessage(raw, files);
  const before = repeated(raw, channel, world);
  if (before) return seenMessage(before, true, world);
  const answered = answeredBy(raw, channel, world);
  const message = compose(raw, body, channel.id, world, answered ? { repliesTo: answered } : {});
  world.messages.set(message.id, message);
  tellMessage(message, GatewayDispatchEvents.MessageCreate, world);
  return seenMessage(message, true, world);
};

/** A message of the bot's as it will stand. */
export function compose(
  raw: RawMessage,
  body: Body,
  channelId: string,
  world: World,
  more: Partial<Message> = {},
): Message {
  const answered = more.repliesTo === undefined ? undefined : world.messages.get(more.repliesTo);
  const text = [raw.content ?? '', textIn(raw.components ?? [])].join('\n');
  return {
    ...blankMessage(world.id(), channelId, world.bot.id, world.now()),
    type: answered ? MessageType.Reply : MessageType.Default,
    content: raw.content ?? '',
    embeds: raw.embeds ?? [],
    components: raw.components ?? [],
    attachments: attachmentsOf(body, [], world),
    flags: raw.flags ?? 0,
    ...mentionsIn(text, raw.allowed_mentions, answered?.author, world),
    ...(raw.nonce === undefined ? {} : { nonce: raw.nonce }),
    ...more,
  };
}

/** The message as it will stand after an edit, checked like a new one. */
export function applyEdit(message: Message, body: Body, world: World): void {
  const raw = (body.json ?? {}) as RawMessage;
  const files = attachmentsOf(body, message.attachments, world);
  // What is version 2 stays it.
  const flags = (raw.flags ?? message.flags) | (message.flags & MessageFlags.IsComponentsV2);
  const content = raw.content === undefined ? message.content : (raw.content ?? '');
  const embeds = raw.embeds === undefined ? message.embeds : (raw.embeds ?? []);
  const components = raw.components === undefined ? message.components : (raw.components ?? []);
  checkMessage({ ...raw, content, embeds, components, flags }, files);
  const keep = message.flags & ~MessageFlags.IsComponentsV2;
  Object.assign(message, {
    content,
    embeds,
    components,
    attachments: files,
    flags: keep | flags,
    editedAt: world.now(),
  });
  Object.assign(message, mentionsIn([content, textIn(components)].join('\n'), raw.allowed_mentions, undefined, world));
}

export const edit: Handler = ({ params: [channelId = '', messageId = ''], body, world }) => {
  const message = messageIn(channelFor(channelId, world), messageId, world);
  if (message.author !== world.bot.id) throw refuse('notTheAuthor');
  applyEdit(message, body, world);
  tellMessage(message, GatewayDispatchEvents.MessageUpdate, world);
  return seenMessage(message, true, world);
};

export const remove: Handler = ({ params: [channelId = '', messageId = ''], world }) => {
  const channel = channelFor(channelId, world);
  const message = messageIn(channel, messageId, world);
  if (message.author !== world.bot.id && !mayIn(world.bot.id, channel, PermissionFlagsBits.ManageMessages, world))
    throw refuse('missingPermissions');
  deleteMessage(message, world);
  return undefined;
};

export const get: Handler = ({ params: [channelId = '', messageId = ''], world }) => {
  const channel = readable(channelId, world);
  return seenMessage(messageIn(channel, messageId, world), world.privileged.messageContent, world);
};

export const list: Handler = ({ params: [channelId = ''], query, world }) => {
  const channel = readable(channelId, world);
  const limit = Number(query.get('limit') ?? 50);
  const all = [...world.messages.values()].filter((one) => one.channelId === channel.id && one.onlyFor === undefined);
  const [before, after] = [query.get('before'), query.get('after')];
  return all
    .filter(
      (one) => (before ? BigInt(one.id) < BigInt(before) : true) && (after ? BigInt(one.id) > BigInt(after) : true),
    )
    .sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? 1 : -1))
    .slice(0, limit)
    .map((one) => seenMessage(one, world.privileged.messageContent, world));
};

/** A channel that the bot may at least see. */
export function channelFor(id: string, world: World): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw refuse('unknownChannel');
  if (!canSee(world.bot.id, channel, world)) throw refuse('missingAccess');
  return channel;
}

function readable(id: string, world: World): Channel {
  const channel = channelFor(id, world);
  if (!mayIn(world.bot.id, channel, PermissionFlagsBits.ReadMessageHistory, world)) throw refuse('missingPermissions');
  return channel;
}

export function messageIn(channel: Channel, id: string, world: World): Message {
  const message = world.messages.get(id);
  if (message?.channelId !== channel.id || message.onlyFor !== undefined) throw refuse('unknownMessage');
  return message;
}

function checkMayWrite(channel: Channel, raw: RawMessage, body: Body, world: World): void {
  if (channel.guildId === undefined) return checkDm(channel, world);
  const need = (permission: bigint): void => {
    if (!mayIn(world.bot.id, channel, permission, world)) throw refuse('missingPermissions');
  };
  need(isThread(channel) ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages);
  if (raw.embeds?.length) need(PermissionFlagsBits.EmbedLinks);
  if (body.files.size > 0) need(PermissionFlagsBits.AttachFiles);
}

/** 50007: they take none; 50278: nothing in common any more. */
function checkDm({ recipientId = '' }: Channel, world: World): void {
  const user = world.users.get(recipientId);
  if (!user) throw refuse('unknownUser');
  if (world.marks.flaggedAsSpam) throw refuse('flaggedAsSpam');
  const common = guildsWith(user.id, world).filter((guild) => guild.members.has(world.bot.id));
  if (common.length === 0) throw refuse('noMutualGuild');
  if (!user.takesDms) throw refuse('closedDm');
}

function repeated({ nonce, enforce_nonce: enforced }: RawMessage, channel: Channel, world: World): Message | undefined {
  if (nonce === undefined || !enforced) return undefined;
  return [...world.messages.values()].find(
    (one) =>
      one.author === world.bot.id &&
      one.channelId === channel.id &&
      one.nonce === nonce &&
      world.now() - one.at <= nonceHolds,
  );
}

function answeredBy({ message_reference: to }: RawMessage, channel: Channel, world: World): string | undefined {
  if (to?.message_id === undefined) return undefined;
  if (!mayIn(world.bot.id, channel, PermissionFlagsBits.ReadMessageHistory, world)) throw refuse('noHistory');
  if (world.messages.get(to.message_id)?.channelId === channel.id) return to.message_id;
  if (to.fail_if_not_exists === false) return undefined;
  throw refuse('unknownMessage');
}
