/**
 * Interactions: what a user does with the app, and how the app's answers are taken.
 * https://discord.com/developers/docs/interactions/receiving-and-responding
 */
import { randomBytes } from 'node:crypto';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ComponentType,
  GatewayDispatchEvents,
  InteractionContextType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { permissionsIn, permissionsInGuild } from './permissions.js';
import { refuse } from './refusal.js';
import { apiChannel, apiMember, apiMessage } from './views.js';
import {
  apiUser,
  found,
  type Channel,
  type Command,
  type Guild,
  type Interaction,
  type Message,
  type Modal,
  type User,
  type World,
} from './world.js';

/** The first answer is due within 3 seconds; the token holds for 15 minutes. */
export const answerWithin = 3_000;
const tokenHolds = 15 * 60_000;

/** Discord itself would not let a user do this: no such command, or not for them. */
export class NotOffered extends Error {
  override readonly name = 'NotOffered';
}

function begin(
  user: User,
  channel: Channel,
  what: { readonly type: InteractionType; readonly data: object; readonly message?: Message },
  world: World,
): Interaction {
  const interaction: Interaction = {
    id: world.id(),
    token: randomBytes(24).toString('hex'),
    user: user.id,
    channelId: channel.id,
    at: world.now(),
    arrivedAt: performance.now(),
    isModalSubmit: what.type === InteractionType.ModalSubmit,
    ...(what.message ? { messageId: what.message.id } : {}),
  };
  world.interactions.set(interaction.token, interaction);
  const guild = channel.guildId === undefined ? undefined : found(world.guilds.get(channel.guildId), 'guild');
  const data = {
    id: interaction.id,
    application_id: world.appId,
    type: what.type,
    data: what.data,
    token: interaction.token,
    version: 1,
    channel_id: channel.id,
    channel: apiChannel(channel, world),
    locale: 'en-GB',
    entitlements: [],
    app_permissions: String(permissionsIn(world.bot.id, channel, world)),
    attachment_size_limit: 10 * 1024 * 1024,
    ...(what.message ? { message: apiMessage(what.message, world) } : {}),
    ...whoAndWhere(user, channel, guild, world),
  };
  world.tell({
    t: GatewayDispatchEvents.InteractionCreate,
    ...(guild ? { guildId: guild.id } : {}),
    intents: [],
    data: () => data,
  });
  return interaction;
}

function whoAndWhere(user: User, channel: Channel, guild: Guild | undefined, world: World): object {
  if (!guild) {
    return {
      user: apiUser(user),
      context: InteractionContextType.BotDM,
      authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: '0' },
    };
  }
  const member = found(guild.members.get(user.id), 'member');
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: 'en-GB', features: [] },
    guild_locale: 'en-GB',
    member: { ...apiMember(member, world), permissions: String(permissionsIn(user.id, channel, world)) },
    context: InteractionContextType.Guild,
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: guild.id },
  };
}

/** May this user use the command here? What it asks for by itself counts, unless an admin opened it. */
function checkOffered(command: Command, user: User, channel: Channel, world: World): void {
  const guild = channel.guildId === undefined ? undefined : found(world.guilds.get(channel.guildId), 'guild');
  const here = guild ? InteractionContextType.Guild : InteractionContextType.BotDM;
  const isHere = command.contexts?.includes(here) ?? command.dm_permission !== false;
  if (!isHere && (here === InteractionContextType.BotDM || command.contexts))
    throw new NotOffered(`/${command.name} is not offered here`);
  const needs = command.default_member_permissions;
  if (!guild || needs === null || needs === undefined || guild.openCommands.has(command.name)) return;
  if ((permissionsInGuild(user.id, guild) & BigInt(needs)) !== BigInt(needs) || needs === '0')
    throw new NotOffered(`/${command.name} is not for ${user.name}`);
}

const commandNamed = (name: string, type: ApplicationCommandType, world: World): Command => {
  const command = world.commands.find((one) => one.name === name && one.type === type);
  if (!command) throw new NotOffered(`There is no command ${name}`);
  return command;
};

/** A slash command, bare or with options by name. */
export function command(
  user: User,
  channel: Channel,
  name: string,
  options: Readonly<Record<string, string>>,
  world: World,
): Interaction {
  const known = commandNamed(name, ApplicationCommandType.ChatInput, world);
  checkOffered(known, user, channel, world);
  if (known.options?.some((option) => option.type <= 2)) throw new NotOffered(`/${name} cannot be used bare`);
  const given = Object.entries(options).map(([option, value]) => {
    const { type } = found(
      known.options?.find((one) => one.name === option),
      `option ${option}`,
    );
    return { name: option, type, value };
  });
  const data = {
    id: known.id,
    name,
    type: ApplicationCommandType.ChatInput,
    ...(given.length > 0 ? { options: given } : {}),
  };
  return begin(user, channel, { type: InteractionType.ApplicationCommand, data }, world);
}

/** A command from a message's menu (Apps). The message comes with its content, whatever the intents. */
export function messageCommand(user: User, message: Message, name: string, world: World): Interaction {
  const known = commandNamed(name, ApplicationCommandType.Message, world);
  const channel = found(world.channels.get(message.channelId), 'channel');
  checkOffered(known, user, channel, world);
  const data = {
    id: known.id,
    name,
    type: ApplicationCommandType.Message,
    target_id: message.id,
    resolved: { messages: { [message.id]: apiMessage(message, world) } },
  };
  return begin(user, channel, { type: InteractionType.ApplicationCommand, data }, world);
}

export function press(user: User, message: Message, customId: string, world: World): Interaction {
  const channel = found(world.channels.get(message.channelId), 'channel');
  const data = { custom_id: customId, component_type: ComponentType.Button };
  return begin(user, channel, { type: InteractionType.MessageComponent, data, message }, world);
}

/** Fills in a modal and sends it off. Discord holds users to the lengths that were asked for. */
export function submit(
  user: User,
  shown: Interaction,
  modal: Modal,
  words: readonly string[],
  world: World,
): Interaction {
  const components = modal.inputs.map((input, i) => {
    const value = words[i] ?? '';
    if (value.length > input.most || value.length < input.least || (input.required && value === ''))
      throw new NotOffered(`Discord does not let ${user.name} send this into ${input.label}`);
    const field = { type: ComponentType.TextInput, id: i * 2 + 2, custom_id: input.customId, value };
    return input.within === 'row'
      ? { type: ComponentType.ActionRow, id: i * 2 + 1, components: [field] }
      : { type: ComponentType.Label, id: i * 2 + 1, component: field };
  });
  const channel = found(world.channels.get(shown.channelId), 'channel');
  const message = shown.messageId === undefined ? undefined : world.messages.get(shown.messageId);
  const data = { custom_id: modal.customId, components };
  return begin(user, channel, { type: InteractionType.ModalSubmit, data, ...(message ? { message } : {}) }, world);
}

/** The interaction that a first answer is for: within 3 seconds, and once. */
export function toAnswer(id: string, token: string, world: World): Interaction {
  const interaction = world.interactions.get(token);
  if (interaction?.id !== id) throw refuse('unknownInteraction');
  if (interaction.answer) throw refuse('alreadyAnswered');
  if (performance.now() - interaction.arrivedAt > answerWithin) throw refuse('unknownInteraction');
  return interaction;
}

/** The interaction that a follow-up is for: within 15 minutes, and after a first answer. */
export function toFollowUp(token: string, world: World): Interaction {
  const interaction = world.interactions.get(token);
  if (!interaction?.answer) throw refuse('unknownWebhook');
  if (world.now() - interaction.at > tokenHolds) throw refuse('invalidToken');
  return interaction;
}

export const isEphemeral = (flags: number | null | undefined): boolean =>
  ((flags ?? 0) & MessageFlags.Ephemeral) === MessageFlags.Ephemeral;
