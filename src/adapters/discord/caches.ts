/**
 * What is kept in memory of Discord: bounded, and nothing that anybody wrote. Guilds are kept with their channels and
 * roles alone, so that memory grows neither with a guild's members nor with what they say.
 */

/** A map that holds its `most` entries: those which were used last. */
export interface Recent<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  delete(key: string): void;
  readonly size: number;
}

export function recent<V>(most: number): Recent<V> {
  const kept = new Map<string, V>();
  return {
    get(key) {
      const value = kept.get(key);
      if (value !== undefined) {
        kept.delete(key);
        kept.set(key, value);
      }
      return value;
    },
    set(key, value) {
      kept.delete(key);
      kept.set(key, value);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
    delete: (key) => void kept.delete(key),
    get size() {
      return kept.size;
    },
  };
}

export interface Overwrite {
  /** A role's or a user's id; the guild's own id stands for everybody. */
  readonly id: string;
  readonly allow: bigint;
  readonly deny: bigint;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** As `ChannelType`. */
  readonly type: number;
  /** The category of a channel, the channel of a thread. */
  readonly parent?: string;
  /** Who began a thread. */
  readonly owner?: string;
  readonly overwrites: readonly Overwrite[];
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
}

/** A guild as far as it is kept. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly roles: ReadonlyMap<string, Role>;
  readonly channels: ReadonlyMap<string, Channel>;
}

/** What of a guild's, a channel's or a role's payload is kept. */
export interface GuildPayload {
  readonly id: string;
  readonly name: string;
  readonly owner_id: string;
  readonly roles: readonly RolePayload[];
}
export interface RolePayload {
  readonly id: string;
  readonly name: string;
  readonly permissions: string;
}
export interface ChannelPayload {
  readonly id: string;
  readonly type: number;
  readonly name?: string | null;
  readonly parent_id?: string | null;
  readonly owner_id?: string;
  readonly permission_overwrites?: readonly { readonly id: string; readonly allow: string; readonly deny: string }[];
}

export const channelFrom = (payload: ChannelPayload): Channel => ({
  id: payload.id,
  name: payload.name ?? '',
  type: payload.type,
  ...(payload.parent_id ? { parent: payload.parent_id } : {}),
  ...(payload.owner_id ? { owner: payload.owner_id } : {}),
  overwrites: (payload.permission_overwrites ?? []).map(({ id, allow, deny }) => ({
    id,
    allow: BigInt(allow),
    deny: BigInt(deny),
  })),
});

export const roleFrom = ({ id, name, permissions }: RolePayload): Role => ({
  id,
  name,
  permissions: BigInt(permissions),
});

export const guildFrom = (payload: GuildPayload, channels: readonly ChannelPayload[]): Guild => ({
  id: payload.id,
  name: payload.name,
  owner: payload.owner_id,
  roles: new Map(payload.roles.map((role) => [role.id, roleFrom(role)])),
  channels: new Map(channels.map((channel) => [channel.id, channelFrom(channel)])),
});
