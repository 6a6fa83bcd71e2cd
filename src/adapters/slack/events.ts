/**
 * What Slack tells by itself. Each handler resolves once nothing of it can be lost; only then is Slack told that it
 * arrived. Workspaces that are not installed were sorted out before.
 */
import type { App } from '@slack/bolt';
import type { Clock } from '../../backends/backend.js';
import type { Instant } from '../../domain/ids.js';
import type { Settings } from '../../domain/settings.js';
import { minute, second } from '../../domain/time.js';
import type { Log } from '../../ops/log.js';
import type { Listener } from '../adapter.js';
import type { Channels } from './channels.js';
import type { Comings } from './comings.js';
import { communityOfTeam } from './ids.js';
import type { People, Person } from './people.js';
import type { Roles } from './roles.js';
import type { Roster } from './roster.js';
import {
  deleted,
  deletedIn,
  enterpriseIn,
  heard,
  inner,
  isOneOf,
  joined,
  left,
  list,
  peopleIn,
  placeOf,
  saidIn,
  teamIn,
  word,
  type Said,
} from './translate.js';
import type { Workspace, Workspaces } from './workspaces.js';

export interface Ears {
  readonly listener: Pick<Listener, 'hear' | 'submit'>;
  readonly workspaces: Workspaces;
  readonly people: People;
  readonly channels: Channels;
  readonly roles: Roles;
  readonly roster: Roster;
  readonly comings: Comings;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  settingsOf(community: Workspace['community']): Settings;
  openedHome(workspace: Workspace, user: string, id: string): Promise<void>;
}

/** Listens to everything that slack-manifest.yaml subscribes to. */
export function hearEvents(app: App, ears: Ears): void {
  const here = (handle: (event: object, workspace: Workspace, told: Told) => Promise<void>) => {
    return async ({ event, body }: { event: object; body: object }): Promise<void> => {
      const team = teamIn(body);
      const workspace = team === undefined ? undefined : await ears.workspaces.of(team, enterpriseIn(body));
      if (workspace) await handle(event, workspace, toldIn(body, ears));
    };
  };

  const message = here((event, workspace) => hearMessage(event, workspace, ears));
  app.event('message', message);
  app.event('app_mention', message);
  app.event(
    'team_join',
    here((event, workspace, told) => teamJoin(event, workspace, told, ears)),
  );
  app.event(
    'user_change',
    here((event, workspace, told) => userChange(event, workspace, told, ears)),
  );
  app.event(
    'member_joined_channel',
    here((event, workspace, told) => channelJoin(event, workspace, told, ears)),
  );
  app.event(
    'member_left_channel',
    here(async (event, { team }) => ears.channels.forget(team, word(event, 'channel') ?? '')),
  );
  app.event(
    'app_home_opened',
    here((event, workspace, told) => homeOpened(event, workspace, told, ears)),
  );
  app.event('app_uninstalled', ({ body }) => uninstalled(body, ears));
  app.event('tokens_revoked', async ({ event, body }) => {
    // A member who takes back what they allowed for themselves alone is not the workspace leaving.
    if (list(inner(event, 'tokens'), 'bot').length > 0) await uninstalled(body, ears);
  });
  app.event('team_access_granted', ({ event, body }) => accessGranted(event, body, ears));
  app.event('team_access_revoked', async ({ event, body }) => {
    for (const team of list(event, 'team_ids'))
      if (typeof team === 'string') await ears.comings.shutOut(team, toldIn(body, ears));
  });
}

/** When something happened, and Slack's own id of it: the same when it is told again. */
interface Told {
  readonly id: string;
  readonly at: Instant;
}

function toldIn(body: object, { clock }: Pick<Ears, 'clock'>): Told {
  const at: unknown = 'event_time' in body ? body.event_time : undefined;
  const seconds = typeof at === 'number' ? at : undefined;
  return {
    id: word(body, 'event_id') ?? `${clock.now()}`,
    at: seconds === undefined ? clock.now() : seconds * second,
  };
}

async function hearMessage(event: object, workspace: Workspace, ears: Ears): Promise<void> {
  const gone = deletedIn(event);
  if (gone) return ears.listener.submit(deleted(workspace.team, gone, ears.clock.now()));
  const said = saidIn(event);
  if (!said || said.user === workspace.botUser) return;
  if (!(await ears.people.of(workspace, said.user)).isMember) return;
  const settings = ears.settingsOf(workspace.community);
  const where = await placeOfSaid(said, workspace, settings, ears);
  if (where === undefined) return;
  const people = await lookUp(peopleIn(said), workspace, ears.people);
  await ears.listener.hear(
    heard(said, {
      team: workspace.team,
      where,
      isMember: (user) => people.get(user)?.isMember === true,
      roles: await ears.roles.of(workspace, said.user, settings),
    }),
  );
}

async function lookUp(
  users: readonly string[],
  workspace: Workspace,
  people: People,
): Promise<ReadonlyMap<string, Person>> {
  const found = await Promise.all(users.map((user) => people.of(workspace, user)));
  return new Map(found.map((person) => [person.id, person]));
}

/** Undefined in the moderators' channel: what they say among themselves is not the bot's business. */
async function placeOfSaid(said: Said, workspace: Workspace, settings: Settings, { channels }: Ears) {
  if (said.isDm) return 'dm' as const;
  const channel = await channels.of(workspace, said.channel);
  return isOneOf(channel, [settings.channels.moderators]) ? undefined : placeOf(channel, settings);
}

async function teamJoin(event: object, { team }: Workspace, { at }: Told, ears: Ears): Promise<void> {
  const user = inner(event, 'user');
  const person = user && ears.people.learn(team, user);
  if (!person?.isMember) return;
  await ears.listener.submit(joined(team, person.id, at));
  ears.roster.came(team, person.id);
}

/** Slack tells of every new profile picture, too: only whether somebody is still, or again, a member matters. */
async function userChange(event: object, { team }: Workspace, { id, at }: Told, ears: Ears): Promise<void> {
  const user = inner(event, 'user');
  const before = ears.people.known(team, word(user, 'id') ?? '');
  const person = user && ears.people.learn(team, user);
  if (!person) return;
  if (person.isGone) {
    await ears.listener.submit(left(team, person.id, at, id));
    ears.roster.went(team, person.id);
    return;
  }
  if (!person.isMember || !(await isBack(team, person.id, before, ears))) return;
  await ears.listener.submit(joined(team, person.id, at, id));
  ears.roster.came(team, person.id);
}

async function isBack(team: string, user: string, before: Person | undefined, { roster }: Ears): Promise<boolean> {
  if (before?.isGone) return true;
  return roster.isKnown(team) && !(await roster.has(team, user));
}

async function channelJoin(event: object, workspace: Workspace, { id, at }: Told, ears: Ears): Promise<void> {
  const { team, community } = workspace;
  const user = word(event, 'user');
  const channel = word(event, 'channel');
  if (user === undefined || channel === undefined) return;
  ears.channels.forget(team, channel);
  // Invited where it could not write before: what it had to say to the moderators may be said now.
  if (user === workspace.botUser) return ears.comings.came(workspace, { id, at });
  if (!isOneOf(await ears.channels.of(workspace, channel), ears.settingsOf(community).channels.introductions)) return;
  if (!(await ears.people.of(workspace, user)).isMember) return;
  await ears.listener.submit(joined(team, user, at));
}

async function homeOpened(event: object, workspace: Workspace, { id }: Told, ears: Ears): Promise<void> {
  const user = word(event, 'user');
  if (user === undefined || word(event, 'tab') !== 'home') return;
  if ((await ears.people.of(workspace, user)).isMember) await ears.openedHome(workspace, user, id);
}

const uninstalled = (body: object, ears: Ears): Promise<void> =>
  ears.comings.removed({ ...toldIn(body, ears), team: teamIn(body), enterprise: enterpriseIn(body) });

/** An organisation lets the app into more of its workspaces. */
async function accessGranted(event: object, body: object, ears: Ears): Promise<void> {
  for (const team of list(event, 'team_ids')) {
    if (typeof team !== 'string') continue;
    const workspace = await ears.workspaces.of(team, enterpriseIn(body));
    if (workspace) await ears.comings.came(workspace, toldIn(body, ears));
  }
}

/** Above 30,000 events an hour Slack leaves some out, and says in which minute. Those count as unseen. */
export async function rateLimited(body: object, { listener, log }: Pick<Ears, 'listener' | 'log'>): Promise<void> {
  const team = word(body, 'team_id');
  const since: unknown = 'minute_rate_limited' in body ? body.minute_rate_limited : undefined;
  if (team === undefined || typeof since !== 'number') return;
  const from = since * second;
  const community = communityOfTeam(team);
  log.warn({ platform: 'slack', community, since: from }, 'Slack left out events: too many in one hour');
  const id = `limited.${team}.${since}`;
  await listener.submit({ kind: 'was_blind', id, community, at: from, from, until: from + minute });
}
