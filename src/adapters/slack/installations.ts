/**
 * Which workspaces installed the app, and with which token each is spoken to. Kept by the backend as notes: the token
 * sealed, the rest plain. An installation is one workspace's, or a whole organisation's (Enterprise Grid), and is kept
 * by organisation and workspace, so that one never answers for another.
 */
import type { Backend } from '../../backends/backend.js';
import type { Instant } from '../../domain/ids.js';
import type { Seal } from './sealed.js';

export interface Installation {
  readonly enterprise?: string;
  /** Absent for a whole organisation's. */
  readonly team?: string;
  readonly token: string;
  readonly installer?: string;
  readonly installedAt: Instant;
}

export interface Installations {
  keep(installation: Installation): Promise<void>;
  /** The installation that covers a workspace. `enterprise` is told by events, and by nothing else. */
  of(team: string, enterprise?: string): Promise<Installation | undefined>;
  ofOrganisation(enterprise: string): Promise<Installation | undefined>;
  all(): Promise<readonly Installation[]>;
  remove(installation: Pick<Installation, 'enterprise' | 'team'>): Promise<void>;
  /** Workspaces that an organisation's installation was seen to cover. */
  covers(team: string, enterprise: string): Promise<void>;
  coveredBy(enterprise: string): Promise<readonly string[]>;
  uncover(team: string): Promise<void>;
}

type Notes = Pick<Backend, 'note' | 'keepNote' | 'notes'>;

const prefix = 'slack.installation.';
const coverPrefix = 'slack.organisation.';
const nameOf = ({ enterprise, team }: Pick<Installation, 'enterprise' | 'team'>): string =>
  `${prefix}${team ?? `${enterprise ?? ''}.all`}`;

export function installations(notes: Notes, seal: Seal | undefined): Installations {
  const read = (name: string, value: string | undefined): Installation | undefined => {
    if (value === undefined) return undefined;
    const { sealed, ...rest } = JSON.parse(value) as Omit<Installation, 'token'> & { sealed: string };
    const token = seal?.open(name, sealed);
    return token === undefined ? undefined : { ...rest, token };
  };
  const fetch = async (name: string): Promise<Installation | undefined> => read(name, await notes.note(name));
  const ofOrganisation = (enterprise: string) => fetch(nameOf({ enterprise }));

  return {
    async keep({ token, ...rest }) {
      if (!seal) throw new Error('No key to seal a token with');
      const name = nameOf(rest);
      await notes.keepNote(name, JSON.stringify({ ...rest, sealed: seal.close(name, token) }));
    },
    async of(team, enterprise) {
      const own = await fetch(nameOf({ team }));
      if (own) return own;
      const organisation = enterprise ?? (await notes.note(`${coverPrefix}${team}`));
      return organisation === undefined ? undefined : ofOrganisation(organisation);
    },
    ofOrganisation,
    async all() {
      const rows = await notes.notes(prefix);
      return rows.map(({ key, value }) => read(key, value)).filter((found) => found !== undefined);
    },
    remove: (installation) => notes.keepNote(nameOf(installation), null),
    covers: (team, enterprise) => notes.keepNote(`${coverPrefix}${team}`, enterprise),
    async coveredBy(enterprise) {
      const rows = await notes.notes(coverPrefix);
      return rows.filter(({ value }) => value === enterprise).map(({ key }) => key.slice(coverPrefix.length));
    },
    uncover: (team) => notes.keepNote(`${coverPrefix}${team}`, null),
  };
}
