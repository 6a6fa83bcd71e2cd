/**
 * Channels' names <-> ids. Settings name channels as people do; Slack names them by id. Only channels that the bot was
 * invited to matter: elsewhere it can neither hear nor write.
 */
import type { Clock } from '../../backends/backend.js';
import { minute } from '../../domain/time.js';
import { faultOf } from './web.js';
import type { Workspace } from './workspaces.js';

export interface Channel {
  readonly id: string;
  readonly name: string;
}

export interface Channels {
  /** A channel that the bot is in, by name (with or without #) or id. */
  named(workspace: Workspace, words: string): Promise<Channel | undefined>;
  /** All that the bot is in. */
  all(workspace: Workspace): Promise<readonly Channel[]>;
  /** A channel that something was said in. */
  of(workspace: Workspace, id: string): Promise<Channel>;
  /** Who is in it. */
  members(workspace: Workspace, id: string): Promise<ReadonlySet<string>>;
  /** Something changed: the bot was invited or removed, or somebody came or went. */
  forget(team: string, channel: string): void;
}

const believedFor = 10 * minute;
/** How often a name that was not found may be looked for again. */
const askedAgainAfter = minute / 2;

interface Kept<T> {
  readonly value: T;
  readonly at: number;
}

export function channels(clock: Pick<Clock, 'now'>): Channels {
  const lists = new Map<string, Kept<readonly Channel[]>>();
  const single = new Map<string, Kept<Channel>>();
  const rooms = new Map<string, Kept<ReadonlySet<string>>>();

  const fresh = <T>(kept: Kept<T> | undefined, within: number): T | undefined =>
    kept && clock.now() - kept.at <= within ? kept.value : undefined;
  const keep = <T>(where: Map<string, Kept<T>>, key: string, value: T): T => {
    where.set(key, { value, at: clock.now() });
    return value;
  };

  const listed = async (workspace: Workspace, within: number): Promise<readonly Channel[]> =>
    fresh(lists.get(workspace.team), within) ?? keep(lists, workspace.team, await fetchList(workspace));

  const find = (all: readonly Channel[], words: string): Channel | undefined => {
    const name = words.replace(/^#/, '');
    return all.find((channel) => channel.id === words || channel.name === name);
  };

  return {
    async named(workspace, words) {
      return find(await listed(workspace, believedFor), words) ?? find(await listed(workspace, askedAgainAfter), words);
    },
    all: (workspace) => listed(workspace, believedFor),
    async of(workspace, id) {
      const key = `${workspace.team}/${id}`;
      return fresh(single.get(key), believedFor) ?? keep(single, key, await fetchOne(workspace, id));
    },
    async members(workspace, id) {
      const key = `${workspace.team}/${id}`;
      return fresh(rooms.get(key), believedFor) ?? keep(rooms, key, await fetchMembers(workspace, id));
    },
    forget(team, channel) {
      lists.delete(team);
      single.delete(`${team}/${channel}`);
      rooms.delete(`${team}/${channel}`);
    },
  };
}

async function fetchList({ client, teamArgument }: Workspace): Promise<readonly Channel[]> {
  const found: Channel[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.users.conversations({
      types: 'public_channel,private_channel',
      exclude_archived: true,
      limit: 200,
      ...teamArgument,
      ...(cursor ? { cursor } : {}),
    });
    for (const { id, name } of page.channels ?? []) if (id && name) found.push({ id, name });
    cursor = page.response_metadata?.next_cursor;
  } while (cursor);
  return found;
}

/** A channel that cannot be looked at has no name: it counts as an ordinary one. */
async function fetchOne({ client }: Workspace, id: string): Promise<Channel> {
  try {
    const { channel } = await client.conversations.info({ channel: id });
    return { id, name: channel?.name ?? '' };
  } catch (error) {
    if (faultOf(error).kind !== 'refused') throw error;
    return { id, name: '' };
  }
}

async function fetchMembers({ client }: Workspace, channel: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await client.conversations.members({ channel, limit: 200, ...(cursor ? { cursor } : {}) });
    for (const member of page.members ?? []) found.add(member);
    cursor = page.response_metadata?.next_cursor;
  } while (cursor);
  return found;
}
