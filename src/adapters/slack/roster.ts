/**
 * Who was there: the ids of a workspace's members, kept so that whoever came while the bot was away is found. Slack
 * tells no one's joining date, so this is the only way. After two days away it is too late to say hello.
 */
import type { Backend, Clock } from '../../backends/backend.js';
import type { Event } from '../../domain/event.js';
import type { Instant } from '../../domain/ids.js';
import { hour, minute } from '../../domain/time.js';
import type { Log } from '../../ops/log.js';
import type { People } from './people.js';
import { joined, left } from './translate.js';
import { faultOf } from './web.js';
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
}

/** Nobody is greeted who came longer ago than that. */
const longestAbsence = 48 * hour;
/** A beat may be late by so much without meaning anything. */
const noAbsence = 3 * minute;

const rosterKey = (team: string) => `slack.roster.${team}`;
const aliveKey = (team: string) => `slack.alive.${team}`;

export function roster({ notes, people, clock, log, submit }: RosterOptions): Roster {
  const known = new Map<string, Set<string>>();
  const changed = new Set<string>();

  const change = (team: string, act: (ids: Set<string>) => void): void => {
    const ids = known.get(team);
    if (!ids) return;
    act(ids);
    changed.add(team);
  };

  const write = async (team: string): Promise<void> => {
    const ids = known.get(team);
    if (!ids || !changed.delete(team)) return;
    await notes.keepNote(rosterKey(team), JSON.stringify([...ids]));
  };

  const compare = async (before: ReadonlySet<string>, workspace: Workspace, since: Instant): Promise<void> => {
    const { team, community } = workspace;
    const now = clock.now();
    const ids = await membersOf(workspace, people);
    const came = [...ids].filter((id) => !before.has(id));
    const gone = [...before].filter((id) => !ids.has(id));
    // When each came is not known. Spread over the time they are what they were, not a wave of joins.
    for (const [i, id] of came.entries()) {
      const at = Math.floor(since + ((now - since) * (i + 1)) / (came.length + 1));
      await submit(joined(team, id, at, `${since}`));
    }
    for (const id of gone) await submit(left(team, id, now, `${since}`));
    if (came.length + gone.length > 0) {
      log.info({ platform: 'slack', community, count: came.length, since }, 'members came while the bot was away');
    }
    known.set(team, ids);
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
      else known.set(team, await membersOf(workspace, people));
      changed.add(team);
      await write(team);
      await notes.keepNote(aliveKey(team), `${clock.now()}`);
    },
    came: (team, user) => change(team, (ids) => ids.add(user)),
    went: (team, user) => change(team, (ids) => ids.delete(user)),
    has: (team, user) => known.get(team)?.has(user) === true,
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

/** Everybody who counts. Waits as long as Slack asks between two pages. */
async function membersOf({ client, team, teamArgument }: Workspace, people: People): Promise<Set<string>> {
  const found = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await patiently(() =>
      client.users.list({ limit: 500, ...teamArgument, ...(cursor ? { cursor } : {}) }),
    );
    for (const user of page.members ?? []) {
      const person = people.learn(team, user);
      if (person?.isMember) found.add(person.id);
    }
    cursor = page.response_metadata?.next_cursor;
  } while (cursor);
  return found;
}

const mostTries = 5;

async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await call();
    } catch (error) {
      const fault = faultOf(error);
      if (fault.kind === 'refused' || tries === mostTries) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, fault.kind === 'slow_down' ? fault.after : tries * 1_000).unref();
      });
    }
  }
}
