/**
 * Who was there: a workspace's members, as keyed hashes of their ids, kept so that whoever came while the bot was away is
 * found. Slack tells no one's joining date, so this is the only way. After two days away it is too late to say hello.
 */
import type { Backend, Clock } from '../../backends/backend.js';
import type { Event } from '../../domain/event.js';
import type { Instant } from '../../domain/ids.js';
import { hour, minute } from '../../domain/time.js';
import type { Log } from '../../ops/log.js';
import type { People, Person } from './people.js';
import { joined, left } from './translate.js';
import { patiently } from './patience.js';
import type { Workspace } from './workspaces.js';

export interface Roster {
  /**
   * Looks who came and went since the bot was last awake, and writes the roster anew. Events for whoever came are handed
   * in only after a short absence; that the bot was blind is always told.
   */
  catchUp(workspace: Workspace): Promise<void>;
  came(team: string, user: string): void;
  went(team: string, user: string): void;
  /** False also where nothing is known yet. */
  has(team: string, user: string): boolean;
  isKnown(team: string): boolean;
  /** Notes that the bot is awake, and who is there, where that changed. */
  beat(teams: readonly string[]): Promise<void>;
  forget(team: string): Promise<void>;
}

export interface RosterOptions {
  readonly notes: Pick<Backend, 'note' | 'keepNote'>;
  readonly people: People;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  submit(event: Event): Promise<void>;
  /** A hash under a key: nobody who reads the roster can tell who is on it. */
  hashed(words: string): string;
}

/** Nobody is greeted who came longer ago than that. */
const longestAbsence = 48 * hour;
/** A beat may be late by so much without meaning anything. */
const noAbsence = 3 * minute;

const rosterKey = (team: string) => `slack.roster.${team}`;
const aliveKey = (team: string) => `slack.alive.${team}`;

export function roster({ notes, people, clock, log, submit, hashed }: RosterOptions): Roster {
  const known = new Map<string, Set<string>>();
  const changed = new Set<string>();

  const nameOf = (team: string, user: string): string => hashed(`${team}/${user}`).slice(0, 12);
  const change = (team: string, act: (names: Set<string>) => void): void => {
    const names = known.get(team);
    if (!names) return;
    act(names);
    changed.add(team);
  };

  const write = async (team: string): Promise<void> => {
    const names = known.get(team);
    if (!names || !changed.delete(team)) return;
    await notes.keepNote(rosterKey(team), JSON.stringify([...names]));
  };

  const look = async (workspace: Workspace): Promise<readonly Person[]> => {
    const { team } = workspace;
    const all = await everybody(workspace, people);
    known.set(team, new Set(all.filter(({ isMember }) => isMember).map(({ id }) => nameOf(team, id))));
    changed.add(team);
    return all;
  };

  const compare = async (before: ReadonlySet<string>, workspace: Workspace, since: Instant): Promise<void> => {
    const { team, community } = workspace;
    const now = clock.now();
    const all = await look(workspace);
    const wasThere = ({ id }: Person) => before.has(nameOf(team, id));
    const came = all.filter((person) => person.isMember && !wasThere(person));
    const gone = all.filter((person) => person.isGone && wasThere(person));
    // When each came is not known. Spread over the time they are what they were, not a wave of joins.
    for (const [i, { id }] of came.entries()) {
      const at = Math.floor(since + ((now - since) * (i + 1)) / (came.length + 1));
      await submit(joined(team, id, at, `${since}`));
    }
    for (const { id } of gone) await submit(left(team, id, now, `${since}`));
    if (came.length > 0) {
      log.info({ platform: 'slack', community, count: came.length, since }, 'members came while the bot was away');
    }
  };

  return {
    async catchUp(workspace) {
      const { team, community } = workspace;
      const now = clock.now();
      const alive = Number((await notes.note(aliveKey(team))) ?? Number.NaN);
      const kept = await notes.note(rosterKey(team));
      const wasAway = now - alive > noAbsence;
      if (wasAway) {
        await submit({ kind: 'was_blind', id: `blind.${team}.${alive}`, community, at: now, from: alive, until: now });
      }
      const before = known.get(team) ?? (kept === undefined ? undefined : new Set(JSON.parse(kept) as string[]));
      if (before && now - alive <= longestAbsence) await compare(before, workspace, alive);
      else await look(workspace);
      await write(team);
      await notes.keepNote(aliveKey(team), `${clock.now()}`);
    },
    came: (team, user) => change(team, (names) => names.add(nameOf(team, user))),
    went: (team, user) => change(team, (names) => names.delete(nameOf(team, user))),
    has: (team, user) => known.get(team)?.has(nameOf(team, user)) === true,
    isKnown: (team) => known.has(team),
    async beat(teams) {
      for (const team of teams) {
        if (!known.has(team)) continue;
        await write(team);
        await notes.keepNote(aliveKey(team), `${clock.now()}`);
      }
    },
    async forget(team) {
      known.delete(team);
      await notes.keepNote(rosterKey(team), null);
      await notes.keepNote(aliveKey(team), null);
    },
  };
}

/** Everybody Slack knows of. Waits as long as Slack asks between two pages. */
async function everybody({ client, team, teamArgument }: Workspace, people: People): Promise<readonly Person[]> {
  const found: Person[] = [];
  let cursor: string | undefined;
  do {
    const page = await patiently(() =>
      client.users.list({ limit: 500, ...teamArgument, ...(cursor ? { cursor } : {}) }),
    );
    for (const user of page.members ?? []) {
      const person = people.learn(team, user);
      if (person) found.push(person);
    }
    cursor = page.response_metadata?.next_cursor;
  } while (cursor);
  return found;
}
