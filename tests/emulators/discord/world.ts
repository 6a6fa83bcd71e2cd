/**
 * What the emulator knows: people, guilds, channels, messages, as plain data in this process's memory. Changing it tells
 * nobody; `people.ts`, `guilds.ts` and the REST routes change it and say so on the gateway.
 */
import type {
  APIEmbed,
  APIMessageTopLevelComponent,
  APIUser,
  ChannelType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  MessageType,
  OverwriteType,
  RESTGetAPIApplicationCommandsResult,
} from 'discord-api-types/v10';
import type { Instant } from '../../../src/domain/ids.js';
import { snowflakes } from './snowflake.js';

export interface User {
  readonly id: string;
  name: string;
  displayName: string | null;
  readonly isBot: boolean;
  /** Takes DMs from the bot; a user who does not is answered with 50007. */
  takesDms: boolean;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  /** The bot whose own role this is. */
  readonly botId?: string;
}

export interface Member {
  readonly user: string;
  readonly joinedAt: Instant;
  roles: readonly string[];
  /** Has not passed the guild's membership screening. */
  pending: boolean;
}

export interface Overwrite {
  /** A role's or a user's id. */
  readonly id: string;
  readonly type: OverwriteType;
  readonly allow: bigint;
  readonly deny: bigint;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  ownerId: string;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
  /** Members must accept the rules first. */
  screening: boolean;
  /** Hit by an outage: https://discord.com/developers/docs/events/gateway#guild-availability */
  unavailable: boolean;
  systemChannelId: string | null;
  /** Commands that an admin opened to everybody in the server's settings, whatever they ask for by themselves. */
  readonly openCommands: Set<string>;
}

export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  /** Absent for DMs. */
  readonly guildId?: string;
  readonly name?: string;
  overwrites: readonly Overwrite[];
  /** A thread's channel. */
  readonly parentId?: string;
  readonly ownerId?: string;
  /** A DM's other side. */
  readonly recipientId?: string;
  lastMessageId: string | null;
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly content: Buffer;
}

export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly author: string;
  readonly type: MessageType;
  readonly at: Instant;
  editedAt: Instant | null;
  content: string;
  embeds: readonly APIEmbed[];
  components: readonly APIMessageTopLevelComponent[];
  attachments: readonly Attachment[];
  flags: number;
  /** Users who are named in it and shown as mentioned. */
  mentions: readonly string[];
  mentionsRoles: readonly string[];
  mentionsEveryone: boolean;
  /** The message it replies to. */
  readonly repliesTo?: string;
  readonly webhookId?: string;
  readonly applicationId?: string;
  readonly nonce?: string | number;
  /** An ephemeral answer: seen by this user only. */
  readonly onlyFor?: string;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly user: string;
  readonly channelId: string;
  /** By the emulator's clock: tokens end after 15 minutes. */
  readonly at: Instant;
  /** By this machine's clock, in milliseconds: the first answer is due within 3 s. */
  readonly arrivedAt: number;
  readonly isModalSubmit: boolean;
  /** The message whose button was pressed. */
  readonly messageId?: string;
  /** What became of it; absent until it was answered. */
  answer?: InteractionAnswer;
}

export type InteractionAnswer =
  | { readonly kind: 'message'; readonly messageId: string }
  | { readonly kind: 'deferred'; readonly ephemeral: boolean }
  | { readonly kind: 'updates' | 'deferred_update'; readonly messageId: string }
  | { readonly kind: 'modal'; readonly modal: Modal };

export interface Modal {
  readonly customId: string;
  readonly title: string;
  /** Each with the container it is answered in: an action row, or a label. */
  readonly inputs: readonly ModalInput[];
}

export interface ModalInput {
  readonly customId: string;
  readonly label: string;
  readonly within: 'row' | 'label';
  readonly required: boolean;
  readonly least: number;
  readonly most: number;
}

/** Something that the gateway tells. `data` is made for each session, by what its intents let it see. */
export interface Happening {
  readonly t: GatewayDispatchEvents;
  /** Absent for what happens in DMs: that goes to shard 0. */
  readonly guildId?: string;
  /** Told to sessions with one of these; to all where it is empty. */
  readonly intents: readonly GatewayIntentBits[];
  data(session: { readonly intents: number }): object;
}

export type Command = RESTGetAPIApplicationCommandsResult[number];

export interface World {
  readonly now: () => Instant;
  /** A new id, of now or of another time. */
  readonly id: (at?: Instant) => string;
  readonly appId: string;
  readonly appName: string;
  readonly bot: User;
  readonly token: string;
  /** What the app's page in the developer portal allows. Tests switch them. */
  readonly privileged: { messageContent: boolean; guildMembers: boolean };
  /** GET applications/@me shows both intents as allowed, whatever the gateway does. */
  staleFlags: boolean;
  /** What Discord thinks of the bot's account: each stops its DMs. */
  readonly marks: { opensDmsTooFast: boolean; flaggedAsSpam: boolean };
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, Message>;
  readonly interactions: Map<string, Interaction>;
  commands: readonly Command[];
  /** Tells the gateway. Set by it. */
  tell(happening: Happening): void;
}

/** A world with nobody in it but the bot. The token is the emulator's own, and opens nothing anywhere else. */
export function emptyWorld(now: () => Instant): World {
  const id = snowflakes(now);
  const botId = id();
  const bot: User = { id: botId, name: 'Your Turn', displayName: null, isBot: true, takesDms: false };
  return {
    now,
    id,
    appId: botId,
    appName: 'Your Turn',
    bot,
    token: ['emulated', botId, 'token'].join('-'),
    privileged: { messageContent: true, guildMembers: true },
    staleFlags: false,
    marks: { opensDmsTooFast: false, flaggedAsSpam: false },
    users: new Map([[botId, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    interactions: new Map(),
    commands: [],
    tell: () => undefined,
  };
}

/** Those that must be there; the emulator's own mistake where they are not. */
export const found = <T>(thing: T | undefined, what: string): T => {
  if (thing === undefined) throw new Error(`The emulator has no ${what}`);
  return thing;
};

/** A user as Discord shows them to bots. */
export const apiUser = (user: User): APIUser => ({
  id: user.id,
  username: user.name,
  global_name: user.displayName,
  discriminator: '0',
  avatar: null,
  ...(user.isBot ? { bot: true } : {}),
});

/** The DM between a user and the bot; undefined until one of them opened it. */
export const dmWith = (user: string, world: World): Channel | undefined =>
  [...world.channels.values()].find((channel) => channel.recipientId === user);

export const guildsWith = (user: string, world: World): readonly Guild[] =>
  [...world.guilds.values()].filter((guild) => guild.members.has(user));

/** A guild's channel by its name. */
export const channelNamed = (guild: Guild, name: string, world: World): Channel =>
  found(
    [...world.channels.values()].find((channel) => channel.guildId === guild.id && channel.name === name),
    `channel ${name}`,
  );
