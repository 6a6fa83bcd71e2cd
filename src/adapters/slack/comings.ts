/** Workspaces that install the app, and those that remove it. One event for each installation, however often it is told. */
import type { Clock } from '../../backends/backend.js';
import type { Event } from '../../domain/event.js';
import type { Instant } from '../../domain/ids.js';
import type { Log } from '../../ops/log.js';
import { communityOfTeam, memberOf } from './ids.js';
import type { Installations } from './installations.js';
import type { Roster } from './roster.js';
import type { Workspace, Workspaces } from './workspaces.js';

/** The app was removed: from where, when, and Slack's id of the event. */
export interface Removal {
  readonly team?: string | undefined;
  readonly enterprise?: string | undefined;
  readonly at: Instant;
  readonly id: string;
}

/** All of these resolve once it cannot be lost. */
export interface Comings {
  /** `again` tells of an organisation that lets the app in by the installation it had before. */
  came(workspace: Workspace, again?: Pick<Removal, 'id' | 'at'>): Promise<void>;
  /** The app was removed, or its token revoked. An event older than the installation tells of the one before it. */
  removed(removal: Removal): Promise<void>;
  /** An organisation lets the app into one of its workspaces no more. */
  shutOut(team: string, removal: Removal): Promise<void>;
}

export interface ComingsOptions {
  readonly workspaces: Workspaces;
  readonly installations: Installations;
  readonly roster: Roster;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  submit(event: Event): Promise<void>;
}

export function comings({ workspaces, installations, roster, clock, log, submit }: ComingsOptions): Comings {
  const leave = async (team: string, { at, id }: Removal): Promise<void> => {
    const community = communityOfTeam(team);
    await submit({ kind: 'community_left', id: `community.left.${team}.${id}`, community, at });
    workspaces.forget(team);
    await roster.forget(team);
    log.info({ platform: 'slack', community }, 'a workspace removed the app; it is erased later, unless it comes back');
  };

  const shutOut = async (team: string, removal: Removal): Promise<void> => {
    await leave(team, removal);
    await installations.uncover(team);
  };

  return {
    async came({ team, community, installation, installer, installedAt }, again) {
      await submit({
        kind: 'community_joined',
        id: `community.joined.${team}.${again?.id ?? installation}`,
        community,
        at: again?.at ?? installedAt ?? clock.now(),
        ...(installer === undefined ? {} : { installer: memberOf(team, installer) }),
      });
    },
    async removed(removal) {
      const { team, enterprise, at } = removal;
      const installation =
        team === undefined
          ? await installations.ofOrganisation(enterprise ?? '')
          : await installations.of(team, enterprise);
      if (installation && at < installation.installedAt) return;
      if (installation && installation.team === undefined && installation.enterprise !== undefined) {
        for (const one of await installations.coveredBy(installation.enterprise)) await shutOut(one, removal);
      } else if (team !== undefined) await leave(team, removal);
      if (installation) await installations.remove(installation);
    },
    shutOut,
  };
}
