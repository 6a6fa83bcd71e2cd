/** Fetches what a presentation needs to know of a workspace: names of people and channels, and only those it uses. */
import { userOf } from '../../domain/ids.js';
import type { Message } from '../../domain/message.js';
import type { Channels } from './channels.js';
import type { People } from './people.js';
import { membersIn, namesChannels, type Directory } from './present.js';
import type { Workspace } from './workspaces.js';

/** `inChannel`: others read it, so nobody may be pinged by being named. */
export type DirectoryFor = (workspace: Workspace, message: Message, inChannel: boolean) => Promise<Directory>;

export const directoryFor =
  (people: People, channels: Channels): DirectoryFor =>
  async (workspace, message, inChannel) => {
    const known = namesChannels(message) ? await channels.all(workspace).catch(() => []) : [];
    const names = inChannel ? await namesOf(membersIn(message).map(userOf), workspace, people) : undefined;
    return {
      url: workspace.url,
      communityName: (team) => (team === undefined || team === workspace.team ? workspace.name : 'another workspace'),
      channelNamed: (words) => {
        const name = words.replace(/^#/, '');
        return known.find((channel) => channel.id === words || channel.name === name);
      },
      ...(names ? { nameOf: (user: string) => names.get(user) } : {}),
    };
  };

/** Somebody whose name cannot be had is `somebody`: no reason to hold a message back. */
async function namesOf(
  users: readonly string[],
  workspace: Workspace,
  people: People,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  await Promise.all(
    users.map(async (user) => {
      const person = await people.of(workspace, user).catch(() => undefined);
      if (person?.name) names.set(user, person.name);
    }),
  );
  return names;
}
