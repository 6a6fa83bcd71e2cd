/** Messages: how the gateway tells of them, whoever wrote them. */
import { GatewayDispatchEvents, GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10';
import { mayIn } from './permissions.js';
import { hasIntent, messageInGateway } from './views.js';
import { found, type Message, type World } from './world.js';

/** Tells of a message to sessions that may see its channel. Ephemeral answers are told to nobody. */
export function tellMessage(message: Message, t: GatewayDispatchEvents, world: World): void {
  const channel = found(world.channels.get(message.channelId), 'channel');
  if (message.onlyFor !== undefined) return;
  if (channel.guildId !== undefined && !mayIn(world.bot.id, channel, PermissionFlagsBits.ViewChannel, world)) return;
  channel.lastMessageId = message.id;
  world.tell({
    t,
    ...(channel.guildId === undefined ? {} : { guildId: channel.guildId }),
    intents: [channel.guildId === undefined ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages],
    data: ({ intents }) => messageInGateway(message, hasIntent(intents, GatewayIntentBits.MessageContent), world),
  });
}

/** Deletes a message, and says so. */
export function deleteMessage(message: Message, world: World): void {
  world.messages.delete(message.id);
  const channel = found(world.channels.get(message.channelId), 'channel');
  if (message.onlyFor !== undefined) return;
  const guild = channel.guildId === undefined ? {} : { guild_id: channel.guildId };
  world.tell({
    t: GatewayDispatchEvents.MessageDelete,
    ...(channel.guildId === undefined ? {} : { guildId: channel.guildId }),
    intents: [channel.guildId === undefined ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages],
    data: () => ({ id: message.id, channel_id: message.channelId, ...guild }),
  });
}
