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
  /** Whether somebody is on it, by this process's word or another's. False also where nothing is known yet. */
  has(team: string, user: string): Promise<boolean>;
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
  /** Who came (true) and went since it was last written. */
  const changes = new Map<string, Map<string, boolean>>();

  const nameOf = (team: string, user: string): string => hashed(`${team}/${user}`).slice(0, 12);
  const change = (team: string, user: string, isThere: boolean): void => {
    const name = nameOf(team, user);
    if (isThere) known.get(team)?.add(name);
    else known.get(team)?.delete(name);
    changes.set(team, (changes.get(team) ?? new Map<string, boolean>()).set(name, isThere));
  };

  const stored = async (team: string): Promise<Set<string> | undefined> => {
    const kept = await notes.note(rosterKey(team));
    return kept === undefined ? undefined : new Set(JSON.parse(kept) as string[]);
  };
  const store = (team: string, names: ReadonlySet<string>): Promise<void> =>
    notes.keepNote(rosterKey(team), JSON.stringify([...names]));

  /** What this process heard, laid over what is kept or what Slack tells. */
  const withChanges = (team: string, names: Set<string>): Set<string> => {
    for (const [name, isThere] of changes.get(team) ?? []) {
      if (isThere) names.add(name);
      else names.delete(name);
    }
    return names;
  };

  /** Several processes may hear of one workspace, each of a part: so the roster is always written over what is kept. */
  const share = async (team: string): Promise<void> => {
    const kept = await stored(team);
    if (!kept) return;
    const names = withChanges(team, kept);
    known.set(team, names);
    const mine = changes.get(team);
    changes.delete(team);
    if (!mine) return;
    await store(team, names).catch((error: unknown) => {
      changes.set(team, new Map([...mine, ...(changes.get(team) ?? [])]));
      throw error;
    });
  };

  const look = async (workspace: Workspace): Promise<readonly Person[]> => {
    const { team } = workspace;
    const all = await everybody(workspace, people);
    const names = all.filter(({ isMember }) => isMember).map(({ id }) => nameOf(team, id));
    known.set(team, withChanges(team, new Set(names)));
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
      const wasAway = now - alive > noAbsence;
      if (wasAway) {
        await submit({ kind: 'was_blind', id: `blind.${team}.${alive}`, community, at: now, from: alive, until: now });
      }
      await share(team);
      const before = known.get(team) ?? (await stored(team));
      if (before && now - alive <= longestAbsence) await compare(before, workspace, alive);
      else await look(workspace);
      await store(team, known.get(team) ?? new Set());
      await notes.keepNote(aliveKey(team), `${clock.now()}`);
    },
    came: (team, user) => change(team, user, true),
    went: (team, user) => change(team, user, false),
    async has(team, user) {
      const isOn = () => known.get(team)?.has(nameOf(team, user)) === true;
      if (!isOn()) await share(team);
      return isOn();
    },
    isKnown: (team) => known.has(team),
    async beat(teams) {
      for (const team of teams) {
        if (!known.has(team)) continue;
        await share(team);
        await notes.keepNote(aliveKey(team), `${clock.now()}`);
      }
    },
    async forget(team) {
      known.delete(team);
      changes.delete(team);
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
