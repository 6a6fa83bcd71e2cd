/**
 * The workspaces this app is installed in, each with a client that speaks with its token. Fetched when they are first
 * needed, so that a process that only delivers needs no connection of its own.
 */
import type { WebClient } from '@slack/web-api';
import type { CommunityId, Instant } from '../../domain/ids.js';
import { minute } from '../../domain/time.js';
import type { Clock } from '../../backends/backend.js';
import type { Log } from '../../ops/log.js';
import { communityOfTeam } from './ids.js';
import type { Installation, Installations } from './installations.js';
import { badToken, faultOf, webClient } from './web.js';

/** One workspace, and how to speak to it. */
export interface Workspace {
  readonly community: CommunityId;
  readonly team: string;
  readonly name: string;
  /** Its own address, with a slash at the end. */
  readonly url: string;
  readonly client: WebClient;
  readonly botUser: string;
  /** Distinguishes one installation from the next: a hash, not the token. */
  readonly installation: string;
  readonly installedAt?: Instant;
  readonly installer?: string;
  readonly enterprise?: string;
  /** An organisation's token says in each call which workspace is meant. */
  readonly teamArgument: { readonly team_id?: string };
}

/** What a token opens, as Slack tells it. */
export interface Access {
  readonly token: string;
  readonly client: WebClient;
  readonly team: string;
  readonly name: string;
  readonly url: string;
  readonly botUser: string;
  readonly enterprise?: string;
  readonly isOrgWide: boolean;
  /** Undefined where the server does not tell. */
  readonly scopes?: readonly string[];
}

export interface Workspaces {
  /** Undefined where the app is not installed. Rejects where Slack cannot be asked. */
  of(team: string, enterprise?: string): Promise<Workspace | undefined>;
  /** All that are known. What cannot be reached now is left out, with a log line. */
  all(): Promise<readonly Workspace[]>;
  /** What an installation covers: one workspace, or an organisation's. */
  ofInstallation(installation: Pick<Installation, 'token'> & Partial<Installation>): Promise<readonly Workspace[]>;
  /** Whether a whole organisation installed the app: what it tells of itself belongs to no workspace. */
  hasOrganisation(enterprise: string): Promise<boolean>;
  forget(team: string): void;
}

export interface WorkspacesOptions {
  readonly botToken?: string | undefined;
  readonly apiUrl?: string | undefined;
  readonly installations: Installations;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  hash(token: string): string;
}

/** How long a token that Slack refused is not tried again. */
const restsFor = minute;
/** Another process may have heard that the app was removed, or installed anew: so it is looked up again. */
const believedFor = minute;

export function workspaces(options: WorkspacesOptions): Workspaces {
  const { installations, clock, log } = options;
  const accesses = new Map<string, Promise<Access | undefined>>();
  const refusedAt = new Map<string, Instant>();
  const known = new Map<string, { readonly workspace: Workspace; readonly at: Instant }>();

  const access = (token: string): Promise<Access | undefined> => {
    const refused = refusedAt.get(token);
    if (refused !== undefined && clock.now() - refused < restsFor) return Promise.resolve(undefined);
    const before = accesses.get(token);
    if (before) return before;
    const asked = ask(token);
    accesses.set(token, asked);
    asked.catch(() => accesses.delete(token));
    return asked;
  };

  const ask = async (token: string): Promise<Access | undefined> => {
    try {
      return await accessOf(token, options.apiUrl, log);
    } catch (error) {
      const fault = faultOf(error);
      if (fault.kind !== 'refused' || !badToken.has(fault.code)) throw error;
      refusedAt.set(token, clock.now());
      accesses.delete(token);
      log.error({ platform: 'slack', reason: fault.code }, 'Slack does not accept a bot token any more');
      return undefined;
    }
  };

  const workspace = (
    found: Access,
    { team, name, ...rest }: { team: string; name: string } & Pick<Partial<Installation>, 'installer' | 'installedAt'>,
  ): Workspace => {
    const made: Workspace = {
      community: communityOfTeam(team),
      team,
      name,
      url: found.url,
      client: found.client,
      botUser: found.botUser,
      installation: options.hash(found.token),
      ...(rest.installer === undefined ? {} : { installer: rest.installer }),
      ...(rest.installedAt === undefined ? {} : { installedAt: rest.installedAt }),
      ...(found.enterprise === undefined ? {} : { enterprise: found.enterprise }),
      teamArgument: found.isOrgWide ? { team_id: team } : {},
    };
    known.set(team, { workspace: made, at: clock.now() });
    return made;
  };

  const covered = async (token: string, about: Partial<Installation>): Promise<readonly Workspace[]> => {
    const found = await access(token);
    if (!found) return [];
    if (!found.isOrgWide) return [workspace(found, { ...about, team: found.team, name: found.name })];
    const teams = await teamsOf(found.client);
    if (found.enterprise !== undefined) {
      for (const { team } of teams) await installations.covers(team, found.enterprise);
    }
    return teams.map(({ team, name }) => workspace(found, { ...about, team, name }));
  };

  const find = async (team: string, enterprise?: string): Promise<Workspace | undefined> => {
    if (options.botToken !== undefined) {
      const own = (await covered(options.botToken, {})).find((one) => one.team === team);
      if (own) return own;
    }
    const installation = await installations.of(team, enterprise);
    if (!installation) return undefined;
    return (await covered(installation.token, installation)).find((one) => one.team === team);
  };

  return {
    async of(team, enterprise) {
      const before = known.get(team);
      if (before && clock.now() - before.at <= believedFor) return before.workspace;
      return find(team, enterprise);
    },
    async all() {
      const given = options.botToken === undefined ? [] : [{ token: options.botToken }];
      const found: Workspace[] = [];
      for (const one of [...given, ...(await installations.all())]) {
        const reached = await covered(one.token, one).catch((error: unknown) => {
          log.warn({ platform: 'slack', err: error }, 'a workspace cannot be reached now');
          return [];
        });
        found.push(...reached);
      }
      return found;
    },
    ofInstallation: (installation) => covered(installation.token, installation),
    async hasOrganisation(enterprise) {
      const own = options.botToken === undefined ? undefined : await access(options.botToken);
      if (own?.isOrgWide && own.enterprise === enterprise) return true;
      return (await installations.ofOrganisation(enterprise)) !== undefined;
    },
    forget(team) {
      known.delete(team);
      accesses.clear();
    },
  };
}

/** Asks Slack what a token opens. Rejects with Slack's refusal. */
export async function accessOf(token: string, apiUrl: string | undefined, log: Log): Promise<Access> {
  const client = webClient(token, apiUrl, log);
  const told = await client.auth.test();
  const { team_id: team = '', team: name = team, user_id: botUser = '', url = '', enterprise_id: enterprise } = told;
  const { scopes } = told.response_metadata ?? {};
  return {
    token,
    client,
    team,
    name,
    url: url.endsWith('/') ? url : `${url}/`,
    botUser,
    isOrgWide: told.is_enterprise_install === true,
    ...(enterprise ? { enterprise } : {}),
    ...(scopes ? { scopes } : {}),
  };
}

async function teamsOf(client: WebClient): Promise<readonly { readonly team: string; readonly name: string }[]> {
  const found: { team: string; name: string }[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.auth.teams.list({ limit: 100, ...(cursor ? { cursor } : {}) });
    for (const { id, name } of page.teams ?? []) if (id) found.push({ team: id, name: name ?? id });
    cursor = page.response_metadata?.next_cursor;
  } while (cursor);
  return found;
}
