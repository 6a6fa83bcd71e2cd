/**
 * Who is who in a workspace. Bots, guests, deactivated accounts and people of other workspaces are no members: they are
 * neither heard nor counted. What Slack told is believed for a quarter of an hour, and changes as Slack tells of them.
 */
import { minute } from '../../domain/time.js';
import type { Clock } from '../../backends/backend.js';
import { flag, inner, list, word } from './translate.js';
import { faultOf } from './web.js';
import type { Workspace } from './workspaces.js';

export interface Person {
  readonly id: string;
  /** A person of this very community. */
  readonly isMember: boolean;
  readonly isAdmin: boolean;
  readonly isGone: boolean;
  readonly name: string;
}

export interface People {
  /** Asks Slack where it is not known. Rejects where Slack cannot be asked. */
  of(workspace: Workspace, user: string): Promise<Person>;
  /** What Slack tells of somebody by itself. */
  learn(team: string, user: object): Person | undefined;
  /** Where it is known without asking. */
  known(team: string, user: string): Person | undefined;
}

const believedFor = 15 * minute;
const mostKept = 20_000;

export function people(clock: Pick<Clock, 'now'>): People {
  const kept = new Map<string, { readonly person: Person; readonly at: number }>();
  const asking = new Map<string, Promise<Person>>();

  const keep = (team: string, person: Person): Person => {
    const key = `${team}/${person.id}`;
    kept.delete(key);
    kept.set(key, { person, at: clock.now() });
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return person;
  };

  const known = (team: string, user: string): Person | undefined => {
    const found = kept.get(`${team}/${user}`);
    return found && clock.now() - found.at <= believedFor ? found.person : undefined;
  };

  const ask = async (workspace: Workspace, user: string): Promise<Person> => {
    try {
      const { user: told } = await workspace.client.users.info({ user });
      return keep(workspace.team, (told && personIn(told, workspace.team)) ?? nobody(user));
    } catch (error) {
      const fault = faultOf(error);
      if (fault.kind !== 'refused' || !unknownUser.has(fault.code)) throw error;
      return keep(workspace.team, nobody(user));
    }
  };

  return {
    known,
    learn(team, user) {
      const person = personIn(user, team);
      return person && keep(team, person);
    },
    of(workspace, user) {
      const found = known(workspace.team, user);
      if (found) return Promise.resolve(found);
      const key = `${workspace.team}/${user}`;
      const before = asking.get(key);
      if (before) return before;
      const answer = ask(workspace, user).finally(() => asking.delete(key));
      asking.set(key, answer);
      return answer;
    },
  };
}

const unknownUser = new Set(['user_not_found', 'user_not_visible', 'users_not_found']);
const nobody = (id: string): Person => ({ id, isMember: false, isAdmin: false, isGone: true, name: '' });

/** Slack's user object -> what matters of it; undefined for what is none. Pure. */
export function personIn(user: object, team: string): Person | undefined {
  const id = word(user, 'id');
  if (id === undefined) return undefined;
  const isGone = flag(user, 'deleted');
  const isBot = flag(user, 'is_bot') || flag(user, 'is_workflow_bot') || id === 'USLACKBOT';
  const isGuest = flag(user, 'is_restricted') || flag(user, 'is_ultra_restricted') || flag(user, 'is_invited_user');
  const isMember = !isGone && !isBot && !isGuest && !flag(user, 'is_stranger') && isOf(user, team);
  return {
    id,
    isMember,
    isAdmin: isMember && (flag(user, 'is_admin') || flag(user, 'is_owner') || flag(user, 'is_primary_owner')),
    isGone,
    name:
      word(inner(user, 'profile'), 'display_name') ??
      word(user, 'real_name') ??
      word(inner(user, 'profile'), 'real_name') ??
      word(user, 'name') ??
      '',
  };
}

/** In an Enterprise Grid somebody is in several workspaces, one of which is home. */
function isOf(user: object, team: string): boolean {
  const home = word(user, 'team_id');
  return home === undefined || home === team || list(inner(user, 'enterprise_user'), 'teams').includes(team);
}
