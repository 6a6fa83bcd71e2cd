/**
 * DMs carry no guild: which of the bot's guilds is their writer in? Those come first in which the two last had to do with
 * one another, as far as this process knows.
 */
import { recent, type Recent } from './caches.js';
import type { Directory } from './directory.js';
import type { Keeper } from './notes.js';

export interface Mutual {
  /** The bot and this user had to do with one another there. */
  met(user: string, guild: string): void;
  /** Empty where they share none. */
  guildsOf(user: string): Promise<readonly string[]>;
}

const mostMet = 10_000;
/** Asked at the same time; the API's own limit is 50 in a second. */
const atOnce = 10;
/** A bot in more guilds asks the rest only where it does not know of any: every guild costs a call. */
const mostAsked = 50;

export function mutual(directory: Pick<Directory, 'member'>, keeper: Keeper): Mutual {
  const met: Recent<readonly string[]> = recent(mostMet);

  async function thoseWith(user: string, guilds: readonly string[]): Promise<readonly string[]> {
    const found: string[] = [];
    for (let i = 0; i < guilds.length; i += atOnce) {
      const some = guilds.slice(i, i + atOnce);
      const are = await Promise.all(some.map((guild) => isThere(user, guild, directory)));
      found.push(...some.filter((_, at) => are[at]));
    }
    return found;
  }

  return {
    met(user, guild) {
      const before = met.get(user) ?? [];
      if (before[0] !== guild) met.set(user, [guild, ...before.filter((other) => other !== guild)].slice(0, 20));
    },
    async guildsOf(user) {
      const known = await keeper.names('guild');
      const first = (met.get(user) ?? []).filter((guild) => known.includes(guild));
      const found = await thoseWith(user, first);
      if (found.length > 0 && known.length > mostAsked) return found;
      const others = known.filter((guild) => !first.includes(guild));
      return [...found, ...(await thoseWith(user, others))];
    },
  };
}

/** Where Discord cannot say, they are taken to be there: their words should not be lost for that. */
async function isThere(user: string, guild: string, directory: Pick<Directory, 'member'>): Promise<boolean> {
  try {
    return (await directory.member(guild, user)) !== undefined;
  } catch {
    return true;
  }
}
