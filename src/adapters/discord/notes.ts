/**
 * What outlives a restart, as notes of the operator's side: sessions to resume, when each shard last listened, identifies
 * that were spent, which guilds there are, and who waits behind a guild's screening. Ids and times only.
 */
import type { Backend } from '../../backends/backend.js';
import type { Instant } from '../../domain/ids.js';

export type Notes = Pick<Backend, 'note' | 'keepNote' | 'notes'>;

/** A gateway session as far as everything was dealt with: resuming it asks for whatever was not. */
export interface Session {
  readonly sessionId: string;
  readonly resumeURL: string;
  readonly sequence: number;
  readonly shardId: number;
  readonly shardCount: number;
  /** A session keeps the intents it began with. */
  readonly intents: number;
}

/** Somebody who joined and has not passed the screening yet: [user, when they joined]. */
export type Pending = readonly (readonly [user: string, joinedAt: string])[];

interface Kept {
  session: Session;
  /** When a shard of so many last heard from Discord. */
  alive: { readonly at: Instant; readonly count: number };
  identifies: readonly Instant[];
  guild: { readonly joinedAt: string };
  pending: Pending;
  commands: string;
  told: string;
  /** The welcome button that stands in for greetings where joins cannot be seen. */
  button: { readonly channel: string; readonly message: string };
}
type Kind = keyof Kept;

export interface Keeper {
  read<K extends Kind>(kind: K, name: string | number): Promise<Kept[K] | undefined>;
  keep<K extends Kind>(kind: K, name: string | number, value: Kept[K] | null): Promise<void>;
  /** The names of all that is kept of a kind. */
  names(kind: Kind): Promise<readonly string[]>;
}

const key = (kind: Kind, name: string | number): string => `discord.${kind}.${name}`;

/** Notes of one kind by name, typed. What is not JSON (any more) counts as not there. */
export const keeper = (notes: Notes): Keeper => ({
  async read(kind, name) {
    const words = await notes.note(key(kind, name));
    if (words === undefined) return undefined;
    try {
      return JSON.parse(words);
    } catch {
      return undefined;
    }
  },
  keep: (kind, name, value) => notes.keepNote(key(kind, name), value === null ? null : JSON.stringify(value)),
  async names(kind) {
    const prefix = key(kind, '');
    return (await notes.notes(prefix)).map((note) => note.key.slice(prefix.length));
  },
});
