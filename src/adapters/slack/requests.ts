/**
 * What members ask for and wait on: `/mynetwork`, buttons, the message shortcut, the App Home. Answered within Slack's
 * three seconds; what takes longer (a picture, a file) follows by itself.
 */
import type { App } from '@slack/bolt';
import { readAction } from '../../domain/action.js';
import { userOf, type MemberId } from '../../domain/ids.js';
import type { Message } from '../../domain/message.js';
import type { Request } from '../../domain/request.js';
import type { Settings } from '../../domain/settings.js';
import { second } from '../../domain/time.js';
import type { Clock } from '../../backends/backend.js';
import type { Log } from '../../ops/log.js';
import type { Listener } from '../adapter.js';
import type { Background } from './background.js';
import type { DirectoryFor } from './directory.js';
import type { Homes } from './home.js';
import { memberOf, messageOf } from './ids.js';
import { after } from './patience.js';
import type { People } from './people.js';
import type { Pictures } from './pictures.js';
import { present, type Directory, type Presented } from './present.js';
import type { Roles } from './roles.js';
import { inner, teamOfRequest, viewOf, word } from './translate.js';
import type { Workspace, Workspaces } from './workspaces.js';

export interface Desk {
  readonly listener: Pick<Listener, 'answer'>;
  readonly workspaces: Workspaces;
  readonly people: People;
  readonly roles: Roles;
  readonly homes: Homes;
  readonly pictures: Pictures;
  readonly directoryFor: DirectoryFor;
  readonly background: Background;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  settingsOf(community: Workspace['community']): Settings;
}

/** The message shortcut's name, in slack-manifest.yaml too. */
export const shortcut = 'what_did_the_bot_see';

/** Names are nice to have; the answer is not to wait for them. */
const namesWithin = 1.2 * second;

type Asked = { readonly id: string; readonly workspace: Workspace; readonly user: string };
type Without<T> = T extends Request ? Omit<T, keyof Common> : never;
type Common = Pick<Request, 'id' | 'community' | 'member' | 'at' | 'isModerator' | 'isAdmin' | 'names'>;
type Wish = Without<Request>;

/** Slack waits three seconds. What is not there by then follows by itself. */
const answeredWithin = 2 * second;

/** Answers what Bolt hands on. */
export function answerRequests(app: App, desk: Desk): void {
  app.command(/.*/, async ({ body, command, ack, respond }) => {
    const view = viewOf(command.text ?? '');
    const wish: Wish = view ? { kind: 'network', view } : { kind: 'unknown_view' };
    const answering = answerFor(body, body.user_id, `command.${body.trigger_id}`, wish, desk);
    const inTime = await Promise.race([answering, after(answeredWithin)]);
    await (inTime ? ack(toOne(inTime.presented)) : ack());
    const answered = await answering;
    if (!inTime) await respond(toOne(answered.presented));
    desk.background(() => follow(answered, view === 'show', desk));
  });

  app.action(/.*/, async ({ body, action, ack, respond }) => {
    const written = readAction(word(action, 'value') ?? word(action, 'action_id') ?? '');
    if (!written) return ack();
    const once = `${word(action, 'action_ts') ?? ''}.${word(body, 'trigger_id') ?? ''}`;
    const wish: Wish = { kind: 'button', action: written };
    const answering = answerFor(body, body.user.id, `button.${once}`, wish, desk);
    await Promise.race([answering, after(answeredWithin)]);
    await ack();
    const answered = await answering;
    if (word(inner(body, 'view'), 'type') === 'home') return answerAtHome(answered, desk);
    await respond(toOne(answered.presented));
    desk.background(() => follow(answered, written.kind === 'network', desk));
  });

  app.shortcut({ type: 'message_action', callback_id: shortcut }, async ({ body, shortcut: pressed, ack, respond }) => {
    const wish = ({ workspace }: Asked): Wish => ({
      kind: 'explain',
      message: messageOf(workspace.team, pressed.channel.id, pressed.message_ts),
    });
    const answering = answerFor(body, body.user.id, `shortcut.${pressed.trigger_id}`, wish, desk);
    await Promise.race([answering, after(answeredWithin)]);
    await ack();
    await respond(toOne((await answering).presented));
  });
}

/** For its reader alone; the message whose button was pressed stays. */
const toOne = (presented: Presented) =>
  ({ response_type: 'ephemeral', replace_original: false, ...presented }) as const;

interface Answered {
  /** Absent where it could not be found out who asks. */
  readonly asked?: Asked;
  readonly answer: Message;
  readonly presented: Presented;
}

/** Never rejects: whoever asks hears that it failed. */
async function answerFor(
  body: object,
  user: string,
  id: string,
  wish: Wish | ((asked: Asked) => Wish),
  desk: Desk,
): Promise<Answered> {
  try {
    const asked = await whoAsks(body, user, id, desk);
    if (!asked) return { answer: forMembers, presented: present(forMembers, nowhere) };
    const answer = await answerTo(asked, typeof wish === 'function' ? wish(asked) : wish, desk);
    return { asked, answer, presented: present(answer, await desk.directoryFor(asked.workspace, answer, false)) };
  } catch (error) {
    desk.log.error({ platform: 'slack', err: error }, 'a request was not answered');
    return { answer: sorry, presented: present(sorry, nowhere) };
  }
}

const nowhere: Directory = { url: '', communityName: () => '', channelNamed: () => undefined };

/** Undefined for guests, bots, people of other workspaces, and where the app is not installed. */
async function whoAsks(body: object, user: string, id: string, desk: Desk): Promise<Asked | undefined> {
  const team = teamOfRequest(body);
  const workspace = team === undefined ? undefined : await desk.workspaces.of(team);
  if (!workspace) return undefined;
  return (await desk.people.of(workspace, user)).isMember ? { id, workspace, user } : undefined;
}

async function answerTo(asked: Asked, wish: Wish, desk: Desk): Promise<Message> {
  try {
    return await desk.listener.answer(await requestOf(asked, wish, desk));
  } catch (error) {
    const { community } = asked.workspace;
    desk.log.error({ platform: 'slack', community, err: error }, 'a request was not answered');
    return sorry;
  }
}

const forMembers: Message = {
  parts: [
    { kind: 'paragraph', text: ['This is for members of this workspace. Guests, bots and visitors I leave alone.'] },
  ],
};

const sorry: Message = {
  parts: [
    {
      kind: 'paragraph',
      text: ['Something went wrong on my side, and nothing has changed. Please try again in a minute.'],
    },
  ],
};

async function requestOf({ id, workspace, user }: Asked, wish: Wish, desk: Desk): Promise<Request> {
  const settings = desk.settingsOf(workspace.community);
  const [isAdmin, isModerator] = await Promise.all([
    desk.roles.isAdmin(workspace, user),
    desk.roles.isModerator(workspace, user, settings),
  ]);
  return {
    id,
    community: workspace.community,
    member: memberOf(workspace.team, user),
    at: desk.clock.now(),
    isAdmin,
    isModerator,
    names: (members) => namesOf(members, workspace, desk.people),
    ...wish,
  };
}

/** Those names that can be had in time. */
async function namesOf(
  members: readonly MemberId[],
  workspace: Workspace,
  people: People,
): Promise<ReadonlyMap<MemberId, string>> {
  const names = new Map<MemberId, string>();
  const asking = members.map(async (member) => {
    const { name } = await people.of(workspace, userOf(member));
    if (name !== '') names.set(member, name);
  });
  await Promise.race([Promise.allSettled(asking), after(namesWithin)]);
  return new Map(names);
}

/** What is no words goes into the DM; the Home shows the network as it was just shown. */
async function follow({ asked, answer }: Answered, isNetwork: boolean, desk: Desk): Promise<void> {
  if (!asked) return;
  await desk.pictures.bring(answer, asked.workspace, asked.user);
  if (!isNetwork) return;
  await desk.homes.show(asked, answer);
  await desk.homes.addPicture(asked, answer);
}

async function answerAtHome({ asked, answer }: Answered, desk: Desk): Promise<void> {
  if (asked) await showHome(asked, desk, answer);
}

/** Publishes the App Home anew, with the answer to a button of it on top. */
export async function showHome(asked: Asked, desk: Desk, above?: Message): Promise<void> {
  const network = await answerTo({ ...asked, id: `${asked.id}.home` }, { kind: 'network', view: 'show' }, desk);
  await desk.homes.show(asked, network, above);
  desk.background(async () => {
    if (above) await desk.pictures.bring(filesOf(above), asked.workspace, asked.user);
    await desk.homes.addPicture(asked, network, above);
  });
}

/** In the Home a picture is shown where it stands; only files have to be brought. */
const filesOf = ({ parts }: Message): Message => ({ parts: parts.filter((part) => part.kind === 'file') });
