/** Posts what is due, over REST alone: any process can, whether or not it listens. */
import { createHash } from 'node:crypto';
import { Routes, type RESTPostAPICurrentUserCreateDMChannelResult } from 'discord-api-types/v10';
import type { Delivery } from '../adapter.js';
import type { DeliveryOutcome } from '../../domain/decision.js';
import { channelOf, channelPart, messagePart, userOf, type CommunityId, type MessageId } from '../../domain/ids.js';
import type { Settings } from '../../domain/settings.js';
import { codes, faultOf, outcomeOf, type Api } from './api.js';
import { recent, type Guild } from './caches.js';
import type { Directory } from './directory.js';
import { guildOf, messageIn } from './ids.js';
import { lookFor } from './looks.js';
import { limits, present, type Attached, type Presented } from './present.js';
import { channelNamed, takesMessages } from './standing.js';
import type { Whispers } from './whispers.js';

export interface Postbox {
  readonly api: Api;
  readonly directory: Directory;
  settingsOf(community: CommunityId): Settings;
  readonly whispers: Pick<Whispers, 'say'>;
  /** The DM channel with a user, where it was opened before. */
  readonly doors: ReturnType<typeof recent<string>>;
}

export const mostDoors = 10_000;

export async function deliver(delivery: Delivery, box: Postbox): Promise<DeliveryOutcome> {
  try {
    if (delivery.edits) {
      const edited = await edit(delivery, delivery.edits, box);
      if (edited) return { kind: 'delivered', message: delivery.edits };
    }
    const { body, files } = await presented(delivery, box);
    if (delivery.to.kind === 'member' && (await box.whispers.say(delivery.to.member, { body, files })))
      return { kind: 'delivered' };
    const channel = await channelFor(delivery, box);
    if (typeof channel !== 'string') return channel;
    const guild = guildOf(delivery.community);
    const nonce = nonceOf(delivery.id);
    const posted = (await box.api.post(Routes.channelMessages(channel), {
      body: { ...body, nonce, enforce_nonce: true },
      files: await filesOf(files),
    })) as { readonly id: string };
    return { kind: 'delivered', message: messageIn(guild, channel, posted.id) };
  } catch (error) {
    return outcomeOf(error);
  }
}

/** The same for every try of one delivery, so that Discord drops a repeat. */
const nonceOf = (id: string): string => createHash('sha256').update(id).digest('base64url').slice(0, limits.nonce);

async function presented({ message, community, to }: Delivery, { directory }: Postbox): Promise<Presented> {
  const look = await lookFor(message, guildOf(community), directory);
  return present(message, { ...look, asComponents: to.kind === 'channel' });
}

/** False where the message is gone, and has to be posted anew: a moderator may have deleted it, or its channel. */
async function edit(delivery: Delivery, message: MessageId, box: Postbox): Promise<boolean> {
  const channel = channelPart(channelOf(message));
  const { body } = await presented(delivery, box);
  try {
    await box.api.patch(Routes.channelMessage(channel, messagePart(message)), { body });
    return true;
  } catch (error) {
    const { code } = faultOf(error);
    if (code === codes.unknownMessage || code === codes.unknownChannel || code === codes.missingAccess) return false;
    throw error;
  }
}

async function channelFor({ to, community }: Delivery, box: Postbox): Promise<string | DeliveryOutcome> {
  if (to.kind === 'member') return doorOf(userOf(to.member), box);
  const guild = await box.directory.guild(guildOf(community));
  if (!guild) return { kind: 'never', because: 'gone', why: 'the bot is not in that guild' };
  const channel = purposeChannel(to.purpose, guild, box.settingsOf(community));
  if (channel) return channel.id;
  return {
    kind: 'never',
    because: 'no_channel',
    why: `no channel for ${to.purpose} is named, or the bot cannot see it`,
  };
}

/** The channel of a purpose, by the settings. */
export function purposeChannel(purpose: 'moderators' | 'welcome', guild: Guild, { channels }: Settings) {
  const names =
    purpose === 'moderators' ? [channels.moderators] : channels.welcome ? [channels.welcome] : channels.introductions;
  for (const name of names) {
    const channel = name === null ? undefined : channelNamed(name, guild);
    if (channel && takesMessages(channel)) return channel;
  }
  return undefined;
}

async function doorOf(user: string, { api, doors }: Postbox): Promise<string> {
  const known = doors.get(user);
  if (known !== undefined) return known;
  const { id } = (await api.post(Routes.userChannels(), {
    body: { recipient_id: user },
  })) as RESTPostAPICurrentUserCreateDMChannelResult;
  doors.set(user, id);
  return id;
}

/** Files as the API takes them. Pictures are drawn only here. */
export const filesOf = (files: readonly Attached[]) =>
  Promise.all(
    files.map(async (file) =>
      file.kind === 'picture'
        ? { name: file.name, contentType: 'image/png', data: Buffer.from(await file.picture.png('dark')) }
        : { name: file.name, contentType: file.type, data: Buffer.from(file.content) },
    ),
  );
