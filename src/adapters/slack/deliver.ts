/**
 * Posts. A post whose answer was lost, or whose process ended before it was told, is recognised when it is tried again:
 * a note says that it was begun, and the message's metadata carries the delivery's id.
 */
import type { ConversationsHistoryResponse } from '@slack/web-api';
import type { Delivery } from '../adapter.js';
import type { Backend, Clock } from '../../backends/backend.js';
import type { Address, DeliveryOutcome } from '../../domain/decision.js';
import { userOf, type Instant, type MessageId } from '../../domain/ids.js';
import type { Settings } from '../../domain/settings.js';
import { day, hour, minute } from '../../domain/time.js';
import type { Log } from '../../ops/log.js';
import type { Channels } from './channels.js';
import type { DirectoryFor } from './directory.js';
import { messageOf, placeOfMessage, teamOf, tsOf } from './ids.js';
import { isGone, outcomeOf } from './outcomes.js';
import { present } from './present.js';
import { badToken, faultOf, post, reasonOf } from './web.js';
import type { Workspace, Workspaces } from './workspaces.js';

export interface Outlet {
  readonly workspaces: Workspaces;
  readonly channels: Channels;
  readonly directoryFor: DirectoryFor;
  readonly notes: Pick<Backend, 'note' | 'keepNote' | 'notes'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  settingsOf(community: Delivery['community']): Settings;
}

/** What the metadata of every message of ours is called. */
const eventType = 'your_turn_delivery';

/** Posts, or edits. Never rejects for what Slack can answer. */
export async function deliver(delivery: Delivery, outlet: Outlet): Promise<DeliveryOutcome> {
  const outcome = await attempt(delivery, outlet).catch((error: unknown) => afterFailure(error, delivery, outlet));
  if (outcome.kind !== 'delivered') tell(delivery, outcome, outlet);
  return outcome;
}

/** A token that is no good any more may have been replaced meanwhile, and another process told of it. */
async function afterFailure(error: unknown, delivery: Delivery, outlet: Outlet): Promise<DeliveryOutcome> {
  const { workspaces } = outlet;
  const failed = outcomeOf(error, delivery.to.kind);
  if (!badToken.has(reasonOf(error))) return failed;
  const team = teamOf(delivery.community);
  try {
    const before = await workspaces.of(team);
    workspaces.forget(team);
    const now = await workspaces.of(team);
    return now && now.installation !== before?.installation ? await attempt(delivery, outlet) : failed;
  } catch (again) {
    return outcomeOf(again, delivery.to.kind);
  }
}

function tell({ id, community, to }: Delivery, failed: DeliveryOutcome, { log }: Outlet): void {
  if (failed.kind === 'delivered') return;
  const { kind: outcome, why } = failed;
  log.warn({ platform: 'slack', community, delivery: id, kind: to.kind, outcome, why }, 'a message was not delivered');
}

const whyNoChannel = (to: Delivery['to']): string =>
  to.kind === 'channel'
    ? `channels.${to.purpose} names no channel that I am in: invite me there, or name another in the settings file`
    : 'their DM could not be found';

async function attempt(delivery: Delivery, outlet: Outlet): Promise<DeliveryOutcome> {
  const workspace = await outlet.workspaces.of(teamOf(delivery.community));
  if (!workspace) return { kind: 'never', because: 'forbidden', why: 'the app is not installed there' };
  const channel = await channelFor(delivery, workspace, outlet);
  if (channel === undefined) {
    return { kind: 'never', because: 'no_channel', why: whyNoChannel(delivery.to) };
  }
  const directory = await outlet.directoryFor(workspace, delivery.message, delivery.to.kind === 'channel');
  const presented = present(delivery.message, directory);
  const into = { channel, workspace, outlet };
  const { edits, id, name = id } = delivery;
  if (edits === undefined) return postOrUpdate(id, name, presented, into);
  if (await edit(edits, called(name, presented), workspace)) return { kind: 'delivered', message: edits };
  return { kind: 'delivered', message: (await postOnce(id, presented, into)).message };
}

interface Into {
  readonly channel: string;
  readonly workspace: Workspace;
  readonly outlet: Outlet;
}

/** An earlier delivery of the same name may have posted this, with words that are no longer right, and not heard of it. */
async function postOrUpdate(id: string, name: string, presented: Presented, into: Into): Promise<DeliveryOutcome> {
  const { message, wasThere } = await postOnce(name, presented, into);
  if (!wasThere || name === id || (await edit(message, called(name, presented), into.workspace))) {
    return { kind: 'delivered', message };
  }
  return { kind: 'delivered', message: (await postOnce(id, presented, into)).message };
}

type Presented = ReturnType<typeof present>;

const called = (id: string, presented: Presented) => ({
  ...presented,
  metadata: { event_type: eventType, event_payload: { id } },
});

async function channelFor(
  { to, community }: Delivery,
  workspace: Workspace,
  outlet: Outlet,
): Promise<string | undefined> {
  if (to.kind === 'member') return openDm(workspace, userOf(to.member));
  const name = nameOfChannel(to, outlet.settingsOf(community));
  return name === undefined ? undefined : (await outlet.channels.named(workspace, name))?.id;
}

export const nameOfChannel = (
  { purpose }: Extract<Address, { kind: 'channel' }>,
  { channels }: Settings,
): string | undefined =>
  (purpose === 'moderators' ? channels.moderators : (channels.welcome ?? channels.introductions[0])) ?? undefined;

/** Slack opens the same DM each time it is asked, so asking again does no harm. */
export async function openDm({ client }: Workspace, user: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: user });
  if (!channel?.id) throw new Error('Slack opened a conversation without an id');
  return channel.id;
}

/** False where there is nothing to edit any more: then it is posted anew. */
async function edit(message: MessageId, said: ReturnType<typeof called>, { client }: Workspace): Promise<boolean> {
  const { channel, ts } = placeOfMessage(message);
  try {
    await client.chat.update({ channel, ts, ...said });
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

/** What is noted of a post: when it was first begun, and its `ts` once Slack told. */
interface Begun {
  readonly at: Instant;
  readonly ts?: string;
}

const prefix = 'slack.begun.';

async function postOnce(
  id: string,
  presented: Presented,
  { channel, workspace, outlet: { notes, clock } }: Into,
): Promise<{ readonly message: MessageId; readonly wasThere: boolean }> {
  const posted = (ts: string): MessageId => messageOf(workspace.team, channel, ts);
  const key = `${prefix}${id}`;
  const noted = await notes.note(key);
  const begun = noted === undefined ? undefined : (JSON.parse(noted) as Begun);
  const before = begun && (begun.ts ?? (await findPosted(id, channel, begun.at, workspace)));
  if (before !== undefined) return { message: posted(before), wasThere: true };

  const at = begun?.at ?? clock.now();
  if (!begun) await notes.keepNote(key, JSON.stringify({ at } satisfies Begun));
  try {
    const { ts = '' } = await post(workspace.client, { channel, ...called(id, presented) });
    await notes.keepNote(key, JSON.stringify({ at, ts } satisfies Begun));
    return { message: posted(ts), wasThere: false };
  } catch (error) {
    // Slack said no: nothing was posted, and there is nothing to look for next time.
    if (faultOf(error).kind !== 'unclear') await notes.keepNote(key, null);
    throw error;
  }
}

/** Slack's clock and ours may differ by this. */
const drift = 5 * minute;

/** How far back an earlier try is looked for: so many pages of so many messages, the newest first. */
const pageSize = 200;
const mostPages = 10;

/** The message that carries this delivery's id, if an earlier try did arrive. */
async function findPosted(
  id: string,
  channel: string,
  since: Instant,
  { client }: Workspace,
): Promise<string | undefined> {
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const { messages = [], response_metadata: more } = await client.conversations.history({
      channel,
      oldest: tsOf(since - drift),
      inclusive: true,
      limit: pageSize,
      include_all_metadata: true,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const found = messages.find((message) => carries(message, id));
    if (found) return found.ts;
    cursor = more?.next_cursor || undefined;
    if (cursor === undefined) return undefined;
  }
  return undefined;
}

type Posted = NonNullable<ConversationsHistoryResponse['messages']>[number];

function carries({ metadata }: Posted, id: string): boolean {
  const payload: { readonly id?: unknown } = metadata?.event_payload ?? {};
  return metadata?.event_type === eventType && payload.id === id;
}

/** Forgets notes of posts that will not be tried again: of those that arrived after an hour, of all after 9 days. */
export async function forgetBegun({ notes, clock, log }: Outlet): Promise<void> {
  try {
    for (const { key, value } of await notes.notes(prefix)) {
      const { at, ts } = JSON.parse(value) as Begun;
      if (clock.now() - at > (ts === undefined ? 9 * day : hour)) await notes.keepNote(key, null);
    }
  } catch (error) {
    log.warn({ platform: 'slack', reason: reasonOf(error) }, 'old notes of deliveries stay for now');
  }
}
