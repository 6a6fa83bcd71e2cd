/** Who joined a guild and has not passed its screening yet. Kept over restarts: screening can take days. */
import type { Keeper, Pending } from './notes.js';

export interface Waiting {
  add(guild: string, user: string, joinedAt: string): Promise<void>;
  /** When they joined, if they were waiting; they no longer are. */
  take(guild: string, user: string): Promise<string | undefined>;
  has(guild: string, user: string): Promise<boolean>;
  forget(guild: string): Promise<void>;
}

/** In a guild where most never accept the rules, the longest waiting are let go. */
const mostInGuild = 2_000;

export function pendingMembers(keeper: Keeper): Waiting {
  const known = new Map<string, Map<string, string>>();

  async function of(guild: string): Promise<Map<string, string>> {
    const there = known.get(guild) ?? new Map((await keeper.read('pending', guild)) ?? []);
    known.set(guild, there);
    return there;
  }
  const keep = (guild: string, there: Map<string, string>): Promise<void> =>
    keeper.keep('pending', guild, there.size === 0 ? null : ([...there] satisfies Pending));

  return {
    async add(guild, user, joinedAt) {
      const there = await of(guild);
      there.set(user, joinedAt);
      const [longest] = there.keys();
      if (there.size > mostInGuild && longest !== undefined) there.delete(longest);
      await keep(guild, there);
    },
    async take(guild, user) {
      const there = await of(guild);
      const joinedAt = there.get(user);
      if (joinedAt === undefined) return undefined;
      there.delete(user);
      await keep(guild, there);
      return joinedAt;
    },
    has: async (guild, user) => (await of(guild)).has(user),
    async forget(guild) {
      known.delete(guild);
      await keeper.keep('pending', guild, null);
    },
  };
}
