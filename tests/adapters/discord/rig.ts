/** Discord as a rig for the common contract: the adapter speaks to the emulator, over HTTP and a WebSocket. */
import { ApplicationCommandType, GatewayDispatchEvents } from 'discord-api-types/v10';
import { discord } from '../../../src/adapters/discord/index.js';
import { needed } from '../../../src/adapters/discord/permissions.js';
import {
  channelId,
  communityId,
  memberId,
  messageId,
  messagePart,
  type MemberId,
  type MessageId,
} from '../../../src/domain/ids.js';
import { defaultSettings, type Settings } from '../../../src/domain/settings.js';
import type { Log } from '../../../src/ops/log.js';
import type { Heard, MakeRig, Rig, RigHouse, Seen } from '../../contracts/rig.js';
import { addGuild, gives, joins, leaves, passes } from '../../emulators/discord/guilds.js';
import { discordEmulator, type DiscordEmulator, type EmulatorOptions } from '../../emulators/discord/index.js';
import { command, messageCommand, press, submit } from '../../emulators/discord/interactions.js';
import { addUser, deletes, dmOf, edits, says, webhookSays } from '../../emulators/discord/people.js';
import { canSee } from '../../emulators/discord/permissions.js';
import {
  channelNamed,
  dmWith,
  found,
  type Guild,
  type Interaction,
  type Message,
  type User,
} from '../../emulators/discord/world.js';
import { buttonsOf, seenOf } from './reader.js';

/** A line of the log, by level. */
export interface Line {
  readonly level: keyof Log;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface DiscordRig extends Rig {
  readonly discord: DiscordEmulator;
  readonly guild: Guild;
  readonly lines: readonly Line[];
  user(name: string): User;
  /** Presses a button that opens a form, and sends it off with these words in it. */
  fillsIn(name: string, label: string, text: string): Promise<Seen | undefined>;
  /** Presses a button that only another person can see, as a forged interaction would. */
  pressesAnothers(name: string, other: string, label: string): Promise<Seen | undefined>;
  /** What somebody sees of an interaction's answer, once it is there. */
  answerTo(interaction: Interaction): Promise<Seen | undefined>;
}

export interface RigOptions extends Partial<Omit<EmulatorOptions, 'now'>> {
  readonly screening?: boolean;
  readonly settings?: Partial<Settings>;
  /** What the bot's role may do. */
  readonly botMay?: bigint;
  /** Before the adapter is made. */
  prepare?(emulator: DiscordEmulator): void;
}

/** What the invite link asks for, and not more: all stories are told with that. */
export const invited = needed;

export const discordRig: MakeRig = (house) => discordRigWith({})(house);

/** A log that is kept in memory. */
export function keptLog(): { log: Log; lines: Line[] } {
  const lines: Line[] = [];
  const at =
    (level: Line['level']) =>
    (fields: Readonly<Record<string, unknown>>, message: string): void =>
      void lines.push({ level, message, fields });
  return {
    lines,
    log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error'), fatal: at('fatal') },
  };
}

export const discordRigWith =
  ({ screening = true, settings = {}, botMay = invited, prepare, ...options }: RigOptions) =>
  async (house: RigHouse): Promise<DiscordRig> => {
    const emulator = await discordEmulator({ now: () => house.clock.now(), ...options });
    const { world } = emulator;
    const olu = addUser('olu', world);
    const { guild } = addGuild(
      {
        name: 'The Long Table',
        owner: olu,
        botMay,
        screening,
        channels: [
          { name: 'introductions' },
          { name: 'general' },
          { name: 'promo' },
          { name: 'moderators', isPrivate: true },
        ],
      },
      world,
    );
    const noor = addUser('noor', world);
    guild.members.set(noor.id, { user: noor.id, joinedAt: house.clock.now(), roles: [], pending: false });
    gives(noor, guild, ['Moderators'], world);
    // An admin opened the commands to everybody: what the bot says to whoever may not is its own business.
    guild.openCommands.add('What did the bot see?');
    prepare?.(emulator);
    const { log, lines } = keptLog();
    const { backend, clock } = house;
    const adapter = discord({
      token: world.token,
      apiUrl: emulator.apiUrl,
      notes: backend,
      lease: (name) => backend.lease(name),
      settingsOf: () => ({
        ...defaultSettings,
        channels: { ...defaultSettings.channels, moderators: 'moderators' },
        ...settings,
      }),
      log,
      clock,
    });
    return rig({ house, emulator, guild, adapter, lines });
  };

interface Stage {
  readonly house: RigHouse;
  readonly emulator: DiscordEmulator;
  readonly guild: Guild;
  readonly adapter: Rig['adapter'];
  readonly lines: readonly Line[];
}

function rig({ house, emulator, guild, adapter, lines }: Stage): DiscordRig {
  const { world, gateway } = emulator;
  const { heard, until } = house;
  const community = communityId('discord', guild.id);
  const closedBefore = new Set<string>();
  let repeat: { readonly t: GatewayDispatchEvents; readonly kind: Heard['kind'] } | undefined;

  const user = (name: string): User =>
    [...world.users.values()].find((one) => one.name === name) ??
    addUser(name, world, { takesDms: !closedBefore.has(name) });
  const member = (name: string): MemberId => memberId(community, user(name).id);
  const idOf = (message: Message): MessageId => messageId(channelId(community, message.channelId), message.id);
  const messageOf = (id: MessageId): Message => found(world.messages.get(messagePart(id)), 'message');
  const heardOf = (which: (one: Heard) => boolean): number => heard.filter(which).length;
  /** Does something, and waits until the adapter handed in one more of these. */
  const andHeard = async (what: string, which: (one: Heard) => boolean, act: () => void): Promise<void> => {
    const before = heardOf(which);
    act();
    await until(what, () => heardOf(which) > before);
  };
  const post = async (act: () => Message): Promise<MessageId> => {
    const message = act();
    repeat = { t: GatewayDispatchEvents.MessageCreate, kind: 'posted' };
    const isIt = (one: Heard): boolean => one.message !== undefined && messagePart(one.message) === message.id;
    await until('a message was heard', () => heard.some(isIt));
    return heard.find(isIt)?.message ?? idOf(message);
  };
  const named = (name: string) => channelNamed(guild, name, world);
  const byBot = (channel: string): readonly Message[] =>
    [...world.messages.values()].filter((one) => one.channelId === channel && one.author === world.bot.id);
  const inChannel = (channel: string): readonly Seen[] =>
    byBot(channel)
      .filter((one) => one.onlyFor === undefined)
      .map((one) => seenOf(one, world));

  async function answerTo(interaction: Interaction): Promise<Seen | undefined> {
    await until('the interaction was answered', () => {
      const { answer } = interaction;
      return answer !== undefined && answer.kind !== 'deferred' && answer.kind !== 'deferred_update';
    });
    const { answer } = interaction;
    const message = answer && 'messageId' in answer ? world.messages.get(answer.messageId) : undefined;
    return message && seenOf(message, world);
  }

  /** The newest button with this label that they can see. */
  const pressed = (name: string, label: string, as = name): Interaction => {
    const who = user(name);
    for (const message of [...world.messages.values()].reverse()) {
      const channel = found(world.channels.get(message.channelId), 'channel');
      if (message.onlyFor === undefined ? !canSee(who.id, channel, world) : message.onlyFor !== who.id) continue;
      const button = buttonsOf(message).find((one) => one.label === label);
      if (button) return press(user(as), message, button.customId, world);
    }
    throw new Error(`${name} sees no button "${label}"`);
  };

  const answered = async (interaction: Interaction): Promise<Seen> =>
    (await answerTo(interaction)) ?? { text: '', buttons: [], pictures: [], links: [], files: [] };

  return {
    discord: emulator,
    guild,
    lines,
    adapter,
    community,
    moderator: 'noor',
    user,
    answerTo,
    member,
    channel: (name) => channelId(community, named(name).id),

    async join(name) {
      const who = user(name);
      await andHeard(
        `${name} joined`,
        (one) => one.kind === 'member_joined' && one.member === member(name),
        () => {
          joins(who, guild, world);
          if (guild.screening) passes(who, guild, world);
        },
      );
      repeat = {
        t: guild.screening ? GatewayDispatchEvents.GuildMemberUpdate : GatewayDispatchEvents.GuildMemberAdd,
        kind: 'member_joined',
      };
    },
    leaves: (name) =>
      andHeard(
        `${name} left`,
        (one) => one.kind === 'member_left' && one.member === member(name),
        () => leaves(user(name), guild, world),
      ),
    says: (name, channel, text, { replyTo, mentions = [] } = {}) =>
      post(() => {
        const words = [...mentions.map((other) => `<@${user(other).id}>`), text].join(' ');
        const how = replyTo === undefined ? {} : { repliesTo: messagePart(replyTo) };
        return says(user(name), named(channel), words, world, how);
      }),
    dms: (name, text) => post(() => says(user(name), dmOf(user(name).id, world), text, world)),
    edits: (_, id, text) =>
      andHeard(
        'the edit was heard',
        (one) => one.kind === 'edited' && one.message === id,
        () => edits(messageOf(id), text, world),
      ),
    deletes: (_, id) =>
      andHeard(
        'the deletion was heard',
        (one) => one.kind === 'message_deleted',
        () => deletes(messageOf(id), world),
      ),

    presses: async (name, label) => answerTo(pressed(name, label)),
    pressesAnothers: async (name, other, label) => answerTo(pressed(other, label, name)),
    async fillsIn(name, label, text) {
      const opening = pressed(name, label);
      await answerTo(opening);
      if (opening.answer?.kind !== 'modal') throw new Error(`"${label}" opens no form`);
      return answerTo(submit(user(name), opening, opening.answer.modal, [text], world));
    },
    command(name, words = '') {
      const [option] = world.commands.find((one) => one.name === 'mynetwork')?.options ?? [];
      // Words that are no choice can still come: from a client that knows an older version of the command.
      const options = words === '' || !option ? {} : { [option.name]: words };
      return answered(command(user(name), named('general'), 'mynetwork', options, world));
    },
    explains(name, id) {
      const menu = found(
        world.commands.find((one) => one.type === ApplicationCommandType.Message),
        'message command',
      );
      guild.openCommands.add(menu.name);
      return answered(messageCommand(user(name), messageOf(id), menu.name, world));
    },
    async closeDms(name) {
      closedBefore.add(name);
      user(name).takesDms = false;
    },

    seen: async (name) => {
      const dm = dmWith(user(name).id, world);
      return dm ? inChannel(dm.id) : [];
    },
    moderators: async () => inChannel(named('moderators').id),
    inPublic: async () => ['introductions', 'general', 'promo'].flatMap((name) => inChannel(named(name).id)),

    async repeats() {
      const { t } = found(repeat, 'thing to repeat');
      gateway.repeat(t);
      await gateway.flushed();
      await house.settled();
    },
    saysLate: (name, channel, text, ago) =>
      post(() => says(user(name), named(channel), text, world, { at: house.clock.now() - ago })),
    async botSays(text) {
      webhookSays(named('general'), text, world);
      const other = addUser('ci', world, { isBot: true });
      joins(other, guild, world);
      says(other, named('general'), text, world);
      await gateway.flushed();
    },
    async failsOnce() {
      emulator.rest.fails({
        method: 'POST',
        route: 'channels/:/messages',
        times: 1,
        how: { kind: 'status', status: 503 },
      });
    },
    stop: () => emulator.stop(),
  };
}
