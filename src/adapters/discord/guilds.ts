/** Guilds that the bot comes into and leaves, and what it missed of them while it could not watch. */
import type { GatewayGuildCreateDispatchData } from 'discord-api-types/v10';
import type { Listener } from '../adapter.js';
import type { Duration, Instant } from '../../domain/ids.js';
import { minute, second } from '../../domain/time.js';
import type { Log } from '../../ops/log.js';
import type { Directory } from './directory.js';
import { communityOfGuild, shardOf } from './ids.js';
import { cameSince, type Gate } from './membership.js';
import type { Keeper } from './notes.js';
import type { Waiting } from './pending.js';
import type { ShardName } from './identify-turns.js';
import { guildJoined, guildLeft, wasBlind } from './translate.js';

export interface GuildsOptions {
  readonly keeper: Keeper;
  readonly directory: Directory;
  readonly gate: Gate;
  readonly waiting: Waiting;
  readonly submit: Listener['submit'];
  readonly log: Log;
  now(): Instant;
  /** The bot's own user. */
  readonly bot: string;
  seesMembers(): boolean;
  /** Looks at the set-up of a guild that has just come into sight. */
  inspect(guild: string): Promise<void>;
}

export interface Guilds {
  arrived(payload: GatewayGuildCreateDispatchData): Promise<void>;
  /** Discord cannot reach the guild: an outage, no farewell. */
  unavailable(guild: string): void;
  removed(guild: string): Promise<void>;
  /** A new session with these guilds. Resolves when they have arrived, or are known to be unavailable. */
  began(guilds: readonly string[], shard: ShardName, from: Instant | undefined): Promise<void>;
}

/** A guild that has not arrived by then has an outage of its own; it is dealt with when it comes. */
const longestArrival: Duration = 15 * second;
/** This machine's clock says when the bot last watched, Discord's when somebody joined. */
const clocksDiffer: Duration = 5 * minute;

export function guilds(options: GuildsOptions): Guilds {
  const { keeper, directory, submit, now, log } = options;
  /** Since when the bot has not heard of a guild. */
  const blindSince = new Map<string, Instant>();
  const expected = new Map<string, () => void>();

  async function arrived(payload: GatewayGuildCreateDispatchData): Promise<void> {
    const { id } = payload;
    directory.heard(payload, payload.channels);
    const self = payload.members.find(({ user }) => user.id === options.bot);
    if (self) directory.heardMember(id, self.user, self);
    const from = blindSince.get(id);
    blindSince.delete(id);
    if ((await keeper.read('guild', id)) === undefined) {
      await submit(guildJoined(id, payload.joined_at, payload.owner_id, now()));
      await keeper.keep('guild', id, { joinedAt: payload.joined_at });
      log.info({ community: communityOfGuild(id) }, 'the bot is in a guild that it did not know');
    } else if (from !== undefined) await missed(id, from, Date.parse(payload.joined_at));
    expected.get(id)?.();
    void options.inspect(id).catch((err: unknown) => log.warn({ err }, 'a guild could not be inspected'));
  }

  async function missed(guild: string, from: Instant, since: Instant): Promise<void> {
    const until = now();
    await submit(wasBlind(guild, from, until));
    const community = communityOfGuild(guild);
    if (!options.seesMembers()) return log.info({ community, from, until }, 'could not watch; who came is not known');
    try {
      // Who came twice is told twice and greeted once; who came before the bot is not its business.
      const count = await cameSince(guild, Math.max(since + 1, from - clocksDiffer), options.gate);
      log.info({ community, from, until, count }, 'could not watch; found who came meanwhile');
    } catch (err) {
      log.warn({ community, from, until, err }, 'could not watch; who came could not be asked for');
    }
  }

  async function removed(guild: string): Promise<void> {
    directory.lostGuild(guild);
    blindSince.delete(guild);
    expected.get(guild)?.();
    if ((await keeper.read('guild', guild)) === undefined) return;
    await submit(guildLeft(guild, now()));
    await options.waiting.forget(guild);
    for (const kind of ['guild', 'told', 'button'] as const) await keeper.keep(kind, guild, null);
    log.info({ community: communityOfGuild(guild) }, 'a guild removed the bot');
  }

  return {
    arrived,
    removed,
    unavailable(guild) {
      if (!blindSince.has(guild)) blindSince.set(guild, now());
      expected.get(guild)?.();
      log.warn({ community: communityOfGuild(guild) }, 'a guild is unavailable');
    },
    async began(ids, { id, count }, from) {
      const there = new Set(ids);
      // All of this before anything is awaited: the guilds follow at once.
      if (from !== undefined) for (const guild of ids) blindSince.set(guild, from);
      const arrivals = ids.map(
        (guild) => new Promise<void>((resolve) => expected.set(guild, () => (expected.delete(guild), resolve()))),
      );
      const before = (await keeper.names('guild')).filter((guild) => shardOf(guild, count) === id);
      // Whoever removed the bot while it was away.
      for (const guild of before) if (!there.has(guild)) await removed(guild);
      const patience = new Promise<void>((resolve) => setTimeout(resolve, longestArrival).unref());
      await Promise.race([Promise.all(arrivals), patience]);
    },
  };
}
