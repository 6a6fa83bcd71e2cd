/** What somebody may do, and what spares them: admins by Slack's word, moderators by the channel that is theirs. */
import type { Clock } from '../../backends/backend.js';
import type { Settings } from '../../domain/settings.js';
import { minute } from '../../domain/time.js';
import type { Channels } from './channels.js';
import type { People } from './people.js';
import type { Workspace } from './workspaces.js';

export interface Roles {
  isAdmin(workspace: Workspace, user: string): Promise<boolean>;
  /** An admin, or whoever is in the moderators' channel. */
  isModerator(workspace: Workspace, user: string, settings: Settings): Promise<boolean>;
  /** For exemptions: `admin`, `moderator`, and user groups by handle and id. Asks only for what settings could need. */
  of(workspace: Workspace, user: string, settings: Settings): Promise<readonly string[]>;
}

const believedFor = 5 * minute;
const ofPeople = new Set(['admin', 'moderator']);

interface Group {
  readonly names: readonly string[];
  readonly users: ReadonlySet<string>;
}

export function roles(people: People, channels: Channels, clock: Pick<Clock, 'now'>): Roles {
  const groups = new Map<string, { readonly value: readonly Group[]; readonly at: number }>();

  const groupsOf = async (workspace: Workspace): Promise<readonly Group[]> => {
    const kept = groups.get(workspace.team);
    if (kept && clock.now() - kept.at <= believedFor) return kept.value;
    const { client, teamArgument } = workspace;
    const { usergroups = [] } = await client.usergroups.list({ include_users: true, ...teamArgument });
    const value = usergroups.map(({ id, handle, name, users = [] }) => ({
      names: [id, handle, name].filter((one) => one !== undefined),
      users: new Set(users),
    }));
    groups.set(workspace.team, { value, at: clock.now() });
    return value;
  };

  const isAdmin = async (workspace: Workspace, user: string) => (await people.of(workspace, user)).isAdmin;

  const isModerator = async (workspace: Workspace, user: string, settings: Settings): Promise<boolean> => {
    if (await isAdmin(workspace, user)) return true;
    const name = settings.channels.moderators;
    const channel = name === null ? undefined : await channels.named(workspace, name);
    return channel !== undefined && (await channels.members(workspace, channel.id)).has(user);
  };

  return {
    isAdmin,
    isModerator,
    async of(workspace, user, settings) {
      const { roles: named } = settings.exempt;
      if (named.length === 0) return [];
      const found: string[] = [];
      if (named.includes('admin') && (await isAdmin(workspace, user))) found.push('admin');
      if (named.includes('moderator') && (await isModerator(workspace, user, settings))) found.push('moderator');
      if (named.some((role) => !ofPeople.has(role))) {
        const mine = (await groupsOf(workspace)).filter((group) => group.users.has(user));
        found.push(...mine.flatMap((group) => group.names));
      }
      return found;
    },
  };
}
