/**
 * Looks at the set-up of a guild: can the bot see and write where it must, and which intents does it lack? What is wrong
 * goes to the log and, once, to the moderators' channel. Where nobody's joining can be seen, it puts up the button.
 */
import { createHash } from 'node:crypto';
import { Routes } from 'discord-api-types/v10';
import type { Action } from '../../domain/action.js';
import type { CommunityId } from '../../domain/ids.js';
import type { Message } from '../../domain/message.js';
import type { Settings } from '../../domain/settings.js';
import type { Log } from '../../ops/log.js';
import { word } from '../../speech/index.js';
import type { Api } from './api.js';
import type { Channel, Guild } from './caches.js';
import { purposeChannel } from './deliver.js';
import type { Directory } from './directory.js';
import { communityOfGuild } from './ids.js';
import { missingFrom, type Sight } from './intents.js';
import { lookFor } from './looks.js';
import type { Keeper } from './notes.js';
import { findingsIn } from './permissions.js';
import { present } from './present.js';
import { cannotSeeJoins, findings, setUp } from './words.js';

export interface InspectionOptions {
  readonly api: Api;
  readonly directory: Directory;
  readonly keeper: Keeper;
  readonly log: Log;
  settingsOf(community: CommunityId): Settings;
  sight(): Sight;
  /** The bot's own user. */
  readonly bot: string;
}

export interface Inspection {
  inspect(guild: string): Promise<void>;
  /** What an admin who pressed this should know besides. */
  chosen(press: { readonly action: Action }, guild: string): Promise<readonly string[]>;
}

export function inspection(options: InspectionOptions): Inspection {
  const { api, directory, keeper, log } = options;

  async function inspect(id: string): Promise<void> {
    const [guild, bot] = await Promise.all([directory.guild(id), directory.member(id, options.bot)]);
    if (!guild) return;
    const community = communityOfGuild(id);
    const settings = options.settingsOf(community);
    const holder = { user: options.bot, roles: bot?.roles ?? [] };
    const found = findingsIn(guild, holder, settings);
    for (const why of found) log.warn({ community, why: withoutNames(why) }, 'the set-up of a guild needs a hand');
    await tell([...missingFrom(options.sight()).map((intent) => findings[intent]), ...found], guild, settings);
    if (options.sight().members) await takeDownButton(guild);
    else if (settings.mode !== null && settings.mode !== 'observe' && greets(settings))
      await putUpButton(guild, settings);
  }

  /** Whoever joins is seen again, so the house greets them in its own way. */
  async function takeDownButton({ id }: Guild): Promise<void> {
    const button = await keeper.read('button', id);
    if (button === undefined) return;
    await api.delete(Routes.channelMessage(button.channel, button.message)).catch(() => undefined);
    await keeper.keep('button', id, null);
  }

  /** Once for each set of findings. */
  async function tell(found: readonly string[], guild: Guild, settings: Settings): Promise<void> {
    const now = found.length === 0 ? null : createHash('sha256').update(found.join('\n')).digest('hex').slice(0, 16);
    const before = (await keeper.read('told', guild.id)) ?? null;
    if (now === before) return;
    const channel = now === null ? undefined : purposeChannel('moderators', guild, settings);
    if (now !== null && !(channel && (await posted(setUp(found), channel, guild)))) return;
    await keeper.keep('told', guild.id, now);
  }

  async function putUpButton(guild: Guild, settings: Settings): Promise<void> {
    if ((await keeper.read('button', guild.id)) !== undefined) return;
    const channel = purposeChannel('welcome', guild, settings);
    if (!channel) return;
    const community = communityOfGuild(guild.id);
    const id = await posted(word({ kind: 'welcome_button' }, { community, settings }), channel, guild);
    if (id) await keeper.keep('button', guild.id, { channel: channel.id, message: id });
  }

  async function posted(message: Message, channel: Channel, guild: Guild): Promise<string | undefined> {
    const look = await lookFor(message, guild.id, directory);
    try {
      const { body } = present(message, { ...look, asComponents: true });
      return ((await api.post(Routes.channelMessages(channel.id), { body })) as { readonly id: string }).id;
    } catch (err) {
      log.warn({ channel: channel.id, err }, 'a message about the set-up could not be posted');
      return undefined;
    }
  }

  return {
    inspect,
    async chosen({ action }, id) {
      const { words, members } = options.sight();
      const settings = options.settingsOf(communityOfGuild(id));
      const isForMessages = action.kind === 'mode' && action.mode !== 'observe';
      const isForButton = !members && (isForMessages ? greets(settings) : isToDm(action) && settings.welcome === null);
      const guild = isForButton ? await directory.guild(id) : undefined;
      if (guild) await putUpButton(guild, settings);
      return [...(isForMessages && !words ? [findings.MessageContent] : []), ...(isForButton ? [cannotSeeJoins] : [])];
    },
  };
}

const greets = ({ welcome }: Settings): boolean => welcome === 'dm' || welcome === 'button';
const isToDm = (action: Action): boolean => action.kind === 'welcome' && action.welcome === 'dm';

/** The log holds no names that members gave. */
const withoutNames = (why: string): string => why.replace(/“[^”]*”|#\S+/g, 'it');
