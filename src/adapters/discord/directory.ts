/**
 * What is known of guilds: their names, roles and channels, from the gateway where this process hears of a guild, asked
 * of the API where it does not. Members are asked for one at a time and soon let go.
 */
import { Routes, type APIGuild, type APIGuildMember, type APIUser } from 'discord-api-types/v10';
import type { Duration, Instant } from '../../domain/ids.js';
import { minute } from '../../domain/time.js';
import { faultOf, type Api } from './api.js';
import {
  channelFrom,
  guildFrom,
  recent,
  roleFrom,
  type Channel,
  type ChannelPayload,
  type Guild,
  type GuildPayload,
  type RolePayload,
} from './caches.js';

/** How long an answer of the API is believed, where no event would correct it. */
const believed: Duration = 5 * minute;
const mostMembers = 1_000;
const mostThreads = 2_000;

/** What is asked of a member. */
export interface MemberInfo {
  readonly user: string;
  readonly name: string;
  readonly isBot: boolean;
  readonly roles: readonly string[];
}

export interface Directory {
  /** Undefined where the bot is not in that guild. Rejects where the API cannot be asked. */
  guild(id: string): Promise<Guild | undefined>;
  /** A channel or thread of a guild. */
  channel(guild: string, id: string): Promise<Channel | undefined>;
  member(guild: string, user: string): Promise<MemberInfo | undefined>;
  /** The gateway keeps these up to date from here on. */
  heard(payload: GuildPayload, channels: readonly ChannelPayload[]): void;
  changedGuild(payload: GuildPayload): void;
  changedChannel(guild: string, payload: ChannelPayload): void;
  lostChannel(guild: string, channel: string): void;
  changedRole(guild: string, payload: RolePayload): void;
  lostRole(guild: string, role: string): void;
  lostGuild(guild: string): void;
  /** They came, left, or have other roles. */
  changedMember(guild: string, user: string): void;
  /** A member that a payload brought along. */
  heardMember(guild: string, user: APIUser, payload: MemberPayload): void;
  /** The gateway tells every change of these guilds, until the returned function is called. */
  follows(guilds: (guild: string) => boolean): () => void;
}

interface Known {
  readonly guild: Guild;
  /** Absent while the gateway keeps it up to date. */
  readonly until?: Instant;
}

export function directory(api: Pick<Api, 'get'>, now: () => Instant = () => Date.now()): Directory {
  const guilds = new Map<string, Known>();
  const threads = recent<Channel>(mostThreads);
  const members = recent<{ readonly info: MemberInfo | null; readonly until: Instant }>(mostMembers);
  const asking = new Map<string, Promise<Guild | undefined>>();
  const followed = new Set<(guild: string) => boolean>();

  const isFollowed = (id: string): boolean => [...followed].some((which) => which(id));

  const fresh = (id: string): Guild | undefined => {
    const known = guilds.get(id);
    return known && (known.until === undefined || known.until > now()) ? known.guild : undefined;
  };
  const change = (id: string, how: (guild: Guild) => Guild): void => {
    const known = guilds.get(id);
    if (known) guilds.set(id, { ...known, guild: how(known.guild) });
  };

  /** Asked once, however many wait for the answer. */
  async function guild(id: string): Promise<Guild | undefined> {
    const known = fresh(id);
    if (known) return known;
    const asked = asking.get(id) ?? ask(id).finally(() => asking.delete(id));
    asking.set(id, asked);
    return asked;
  }

  async function ask(id: string): Promise<Guild | undefined> {
    try {
      const [about, channels] = await Promise.all([
        api.get(Routes.guild(id)) as Promise<APIGuild>,
        api.get(Routes.guildChannels(id)) as Promise<ChannelPayload[]>,
      ]);
      const found = guildFrom(about, channels);
      guilds.set(id, isFollowed(id) ? { guild: found } : { guild: found, until: now() + believed });
      return found;
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  }

  return {
    guild,

    async channel(guildId, id) {
      const known = (await guild(guildId))?.channels.get(id) ?? threads.get(id);
      if (known) return known;
      try {
        const found = channelFrom((await api.get(Routes.channel(id))) as ChannelPayload);
        threads.set(id, found);
        return found;
      } catch (error) {
        if (isGone(error)) return undefined;
        throw error;
      }
    },

    async member(guildId, user) {
      const key = `${guildId}/${user}`;
      const known = members.get(key);
      if (known && known.until > now()) return known.info ?? undefined;
      const info = await askMember(api, guildId, user);
      members.set(key, { info: info ?? null, until: now() + (info ? believed : believed / 10) });
      return info;
    },

    heard: (payload, channels) => void guilds.set(payload.id, { guild: guildFrom(payload, channels) }),
    changedGuild: (payload) =>
      change(payload.id, (before) => ({ ...guildFrom(payload, []), channels: before.channels })),
    changedChannel(guildId, payload) {
      const channel = channelFrom(payload);
      threads.delete(channel.id);
      change(guildId, (before) => ({ ...before, channels: new Map(before.channels).set(channel.id, channel) }));
    },
    lostChannel(guildId, id) {
      threads.delete(id);
      change(guildId, (before) => ({ ...before, channels: without(before.channels, id) }));
    },
    changedRole: (guildId, payload) =>
      change(guildId, (before) => ({ ...before, roles: new Map(before.roles).set(payload.id, roleFrom(payload)) })),
    lostRole: (guildId, id) => change(guildId, (before) => ({ ...before, roles: without(before.roles, id) })),
    lostGuild: (id) => void guilds.delete(id),
    changedMember: (guildId, user) => members.delete(`${guildId}/${user}`),
    heardMember: (guildId, user, payload) =>
      members.set(`${guildId}/${user.id}`, { info: memberInfo(user, payload), until: now() + believed }),
    follows(which) {
      followed.add(which);
      return () => {
        followed.delete(which);
        for (const [id, known] of guilds) if (which(id)) guilds.set(id, { ...known, until: now() });
      };
    },
  };
}

async function askMember(api: Pick<Api, 'get'>, guild: string, user: string): Promise<MemberInfo | undefined> {
  try {
    const member = (await api.get(Routes.guildMember(guild, user))) as APIGuildMember;
    return memberInfo(member.user, member);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

type MemberPayload = Pick<APIGuildMember, 'nick' | 'roles'>;

const memberInfo = (user: APIUser, { nick, roles }: MemberPayload): MemberInfo => ({
  user: user.id,
  name: nick ?? user.global_name ?? user.username,
  isBot: user.bot ?? false,
  roles,
});

/** Not there, or not for the bot's eyes: an answer. Anything else is a fault. */
function isGone(error: unknown): boolean {
  const { status } = faultOf(error);
  return status === 404 || status === 403;
}

function without<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
