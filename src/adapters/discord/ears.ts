/** What the gateway dispatches, and who deals with it: guilds, members, messages, interactions. Everything else is let go. */
import type { GatewayDispatchPayload } from 'discord-api-types/v10';
import type { Listener } from '../adapter.js';
import type { CommunityId, Instant } from '../../domain/ids.js';
import type { Settings } from '../../domain/settings.js';
import { second } from '../../domain/time.js';
import type { Log } from '../../ops/log.js';
import { recent, type Channel } from './caches.js';
import type { Directory } from './directory.js';
import type { Guilds } from './guilds.js';
import { communityOfGuild } from './ids.js';
import { came, changed, went, type Gate } from './membership.js';
import type { Mutual } from './mutual.js';
import { attend, type Desk } from './requests.js';
import { deleted, heardInDm, heardInGuild, isEdit, isOverheard, isPersons, type MessagePayload } from './translate.js';
import { inOrder, sleep } from './waiting.js';

export interface Ears {
  readonly listener: Listener;
  readonly guilds: Guilds;
  readonly gate: Gate;
  readonly directory: Directory;
  readonly mutual: Mutual;
  readonly desk: Desk;
  readonly log: Log;
  settingsOf(community: CommunityId): Settings;
  now(): Instant;
}

/** Beyond the tries of the API's client. */
const lookAgainAfter = [second, 5 * second, undefined];

/** DM channels whose guilds are remembered, for the deletion of a message in them. */
const mostDms = 5_000;

/** Returns what deals with a dispatch; it resolves once nothing of it can be lost. */
export function ears(parts: Ears): (payload: GatewayDispatchPayload) => Promise<void> {
  const { listener, guilds, gate, directory, mutual, desk, now } = parts;
  const inTurn = inOrder();
  const dmGuilds = recent<readonly string[]>(mostDms);

  async function message(payload: MessagePayload, kind: 'posted' | 'edited'): Promise<void> {
    if (!isPersons(payload) || (kind === 'edited' && !isEdit(payload))) return;
    if (payload.guild_id === undefined) return dm(payload, kind);
    const { guild_id: id, channel_id } = payload;
    const [guild, channel] = await lookedUp(payload.id, () =>
      Promise.all([directory.guild(id), directory.channel(id, channel_id)]),
    );
    if (!guild || !channel) return;
    const around = { guild, channel, settings: parts.settingsOf(communityOfGuild(id)) };
    if (isOverheard(around)) return;
    mutual.met(payload.author.id, id);
    if (payload.member) directory.heardMember(id, payload.author, payload.member);
    await listener.hear(heardInGuild(payload, kind, around));
  }

  /** What cannot be looked up after a while is let go: where it stands, and so what to make of it, is not known. */
  async function lookedUp<T>(id: string, look: () => Promise<readonly [T, Channel | undefined]>) {
    for (const wait of lookAgainAfter) {
      try {
        return await look();
      } catch (err) {
        if (wait === undefined)
          parts.log.warn({ id, err }, 'a message was let go: Discord could not say where it stands');
        else await sleep(wait);
      }
    }
    return [];
  }

  async function dm(payload: MessagePayload, kind: 'posted' | 'edited'): Promise<void> {
    const [first, ...more] = await mutual.guildsOf(payload.author.id);
    if (first === undefined) return parts.log.info({ id: payload.id }, 'a direct message from a stranger was let go');
    dmGuilds.set(payload.channel_id, [first, ...more]);
    await listener.hear(heardInDm(payload, kind, [first, ...more]));
  }

  async function gone(guild: string | undefined, channel: string, ids: readonly string[]): Promise<void> {
    const concerned = guild === undefined ? (dmGuilds.get(channel) ?? []) : [guild];
    for (const one of concerned) for (const id of ids) await listener.submit(deleted(one, channel, id, now()));
  }

  async function deal({ t, d }: GatewayDispatchPayload): Promise<void> {
    switch (t) {
      case 'GUILD_CREATE':
        return d.unavailable ? guilds.unavailable(d.id) : guilds.arrived(d);
      case 'GUILD_DELETE':
        return d.unavailable ? guilds.unavailable(d.id) : guilds.removed(d.id);
      case 'GUILD_UPDATE':
        return directory.changedGuild(d);
      case 'CHANNEL_CREATE':
      case 'CHANNEL_UPDATE':
        return directory.changedChannel(d.guild_id, d);
      case 'CHANNEL_DELETE':
        return directory.lostChannel(d.guild_id, d.id);
      case 'THREAD_UPDATE':
      case 'THREAD_DELETE':
        return d.guild_id === undefined ? undefined : directory.lostChannel(d.guild_id, d.id);
      case 'GUILD_ROLE_CREATE':
      case 'GUILD_ROLE_UPDATE':
        return directory.changedRole(d.guild_id, d.role);
      case 'GUILD_ROLE_DELETE':
        return directory.lostRole(d.guild_id, d.role_id);
      case 'GUILD_MEMBER_ADD':
        directory.changedMember(d.guild_id, d.user.id);
        return void (await came(d.guild_id, d, gate));
      case 'GUILD_MEMBER_UPDATE':
        directory.changedMember(d.guild_id, d.user.id);
        return changed(d.guild_id, d, gate);
      case 'GUILD_MEMBER_REMOVE':
        directory.changedMember(d.guild_id, d.user.id);
        return went(d.guild_id, d.user, gate);
      case 'MESSAGE_CREATE':
        return message(d, 'posted');
      case 'MESSAGE_UPDATE':
        return message(d, 'edited');
      case 'MESSAGE_DELETE':
        return gone(d.guild_id, d.channel_id, [d.id]);
      case 'MESSAGE_DELETE_BULK':
        return gone(d.guild_id, d.channel_id, d.ids);
      default:
        return undefined;
    }
  }

  return (payload) => {
    // Whoever waits for an answer does not wait behind what others write.
    if (payload.t === 'INTERACTION_CREATE') return attend(payload.d, listener, desk);
    return inTurn(placeOf(payload), () => deal(payload));
  };
}

/** What happens in one guild, or in one DM, is dealt with in its order. */
function placeOf({ t, d }: GatewayDispatchPayload): string {
  if (typeof d !== 'object' || d === null) return t;
  if (t === 'GUILD_CREATE' || t === 'GUILD_DELETE' || t === 'GUILD_UPDATE') return d.id;
  if ('guild_id' in d && typeof d.guild_id === 'string') return d.guild_id;
  return 'channel_id' in d && typeof d.channel_id === 'string' ? d.channel_id : t;
}
