/**
 * What happens in a workspace, as the events that Slack tells an app of it: under which subscription, under which scope,
 * in which shape (docs.slack.dev/reference/events).
 */
import type {
  AppHomeOpenedEvent,
  AppMentionEvent,
  AppUninstalledEvent,
  GenericMessageEvent,
  MemberJoinedChannelEvent,
  MemberLeftChannelEvent,
  MessageChangedEvent,
  MessageDeletedEvent,
  MessageEvent,
  SlackEvent,
  TeamJoinEvent,
  TokensRevokedEvent,
  UserChangeEvent,
} from '@slack/types';
import { messageJson } from './message-json.js';
import { userJson } from './user-json.js';
import type { Slack } from './method.js';
import type { Channel, ChannelKind, Post, User } from './world.js';

export type Happening =
  | { readonly kind: 'posted' | 'deleted' | 'mentioned'; readonly post: Post }
  | { readonly kind: 'changed'; readonly post: Post; readonly before: Post }
  | { readonly kind: 'joined_team' | 'user_changed'; readonly user: User }
  | { readonly kind: 'joined_channel' | 'left_channel'; readonly user: User; readonly channel: Channel }
  | { readonly kind: 'home_opened'; readonly user: User; readonly channel: Channel; readonly tab: 'home' | 'messages' }
  | { readonly kind: 'uninstalled'; readonly team: string }
  | { readonly kind: 'tokens_revoked'; readonly team: string; readonly bots: readonly string[] };

/** An event that is ready to be sent. */
export interface Told {
  readonly event: SlackEvent;
  /** The name under which a manifest subscribes to it. */
  readonly subscription: string;
  /** Without this scope it is not sent. */
  readonly scope?: string;
  readonly team: string;
  /** When it happened. */
  readonly at: number;
  readonly isShared: boolean;
}

const history: Readonly<Record<ChannelKind, readonly [subscription: string, scope: string]>> = {
  channel: ['message.channels', 'channels:history'],
  group: ['message.groups', 'groups:history'],
  im: ['message.im', 'im:history'],
};
const membership: Readonly<Record<ChannelKind, string>> = {
  channel: 'channels:read',
  group: 'groups:read',
  im: 'im:read',
};

/** Undefined where Slack would tell this app nothing: a channel that the bot is not in, an ephemeral message. */
export function eventOf(happening: Happening, slack: Slack): Told | undefined {
  switch (happening.kind) {
    case 'posted':
    case 'changed':
    case 'deleted':
      return messageEvent(happening, slack);
    case 'mentioned':
      return mention(happening.post, slack);
    case 'joined_team':
    case 'user_changed':
      return aboutUser(happening.kind, happening.user, slack);
    case 'joined_channel':
    case 'left_channel':
      return aboutMembership(happening.kind, happening.user, happening.channel, slack);
    case 'home_opened': {
      const { user, channel, tab } = happening;
      const event: AppHomeOpenedEvent = {
        type: 'app_home_opened',
        user: user.id,
        channel: channel.id,
        tab,
        event_ts: slack.world.ts(),
      };
      return { event, subscription: 'app_home_opened', team: user.team, at: slack.world.now(), isShared: false };
    }
    case 'uninstalled': {
      const event: AppUninstalledEvent = { type: 'app_uninstalled' };
      return { event, subscription: 'app_uninstalled', team: happening.team, at: slack.world.now(), isShared: false };
    }
    default: {
      const event: TokensRevokedEvent = { type: 'tokens_revoked', tokens: { bot: [...happening.bots], oauth: [] } };
      return { event, subscription: 'tokens_revoked', team: happening.team, at: slack.world.now(), isShared: false };
    }
  }
}

const channelTypes = { channel: 'channel', group: 'group', im: 'im' } as const;

function messageEvent(happening: Happening & { readonly post: Post }, slack: Slack): Told | undefined {
  const { post } = happening;
  const channel = slack.world.channels.get(post.channel);
  if (!channel || post.onlyFor !== undefined || !hears(channel, slack)) return undefined;
  const [subscription, scope] = history[channel.kind];
  const eventTs = happening.kind === 'posted' ? post.ts : slack.world.ts();
  const where = { channel: channel.id, channel_type: channelTypes[channel.kind], event_ts: eventTs };
  const writer = slack.world.users.get(post.user);
  return {
    event: messageOf(happening, where, slack),
    subscription,
    scope,
    team: channel.team,
    at: Math.floor(Number(eventTs) * 1000),
    isShared: writer?.homeTeam !== undefined,
  };
}

type Where = Pick<GenericMessageEvent, 'channel' | 'channel_type' | 'event_ts'>;

function messageOf(happening: Happening & { readonly post: Post }, where: Where, slack: Slack): MessageEvent {
  const { post } = happening;
  if (happening.kind === 'changed') {
    const event: MessageChangedEvent = {
      type: 'message',
      subtype: 'message_changed',
      hidden: true,
      ts: where.event_ts,
      message: inner(post, where, slack),
      previous_message: inner(happening.before, where, slack),
      ...where,
    };
    return event;
  }
  if (happening.kind === 'deleted') {
    const event: MessageDeletedEvent = {
      type: 'message',
      subtype: 'message_deleted',
      hidden: true,
      ts: where.event_ts,
      deleted_ts: post.ts,
      previous_message: inner(post, where, slack),
      ...where,
    };
    return event;
  }
  return inner(post, where, slack);
}

/** The message itself. A stranger's carries their own workspace. */
function inner(post: Post, where: Where, slack: Slack): MessageEvent {
  const writer = slack.world.users.get(post.user);
  const home = writer?.homeTeam;
  const stranger = home === undefined ? {} : { user_team: home, source_team: home, team: home };
  const { subtype, files, ...message } = messageJson(post, slack, true);
  const event = { ...message, ...where, ...stranger, ...(files ? { files } : {}), ...(subtype ? { subtype } : {}) };
  // One of the many subtypes, whose files are the same file objects that the Web API gives.
  return event as unknown as MessageEvent;
}

function mention(post: Post, slack: Slack): Told | undefined {
  const channel = slack.world.channels.get(post.channel);
  if (!channel || channel.kind === 'im' || !hears(channel, slack)) return undefined;
  const event: AppMentionEvent = {
    type: 'app_mention',
    user: post.user,
    text: post.text,
    ts: post.ts,
    channel: channel.id,
    team: post.team,
    event_ts: post.ts,
    ...(post.thread ? { thread_ts: post.thread } : {}),
  };
  return {
    event,
    subscription: 'app_mention',
    scope: 'app_mentions:read',
    team: channel.team,
    at: Math.floor(Number(post.ts) * 1000),
    isShared: false,
  };
}

function aboutUser(kind: 'joined_team' | 'user_changed', user: User, { world }: Slack): Told {
  const about = { user: userJson(user, world), cache_ts: Math.floor(world.now() / 1000), event_ts: world.ts() };
  const event: TeamJoinEvent | UserChangeEvent =
    kind === 'joined_team' ? { type: 'team_join', ...about } : { type: 'user_change', ...about };
  return { event, subscription: event.type, scope: 'users:read', team: user.team, at: world.now(), isShared: false };
}

function aboutMembership(
  kind: 'joined_channel' | 'left_channel',
  user: User,
  channel: Channel,
  slack: Slack,
): Told | undefined {
  if (!hears(channel, slack)) return undefined;
  const about = {
    user: user.id,
    channel: channel.id,
    channel_type: channel.kind === 'group' ? 'G' : 'C',
    team: user.homeTeam ?? user.team,
    event_ts: slack.world.ts(),
  };
  const event: MemberJoinedChannelEvent | MemberLeftChannelEvent =
    kind === 'joined_channel' ? { type: 'member_joined_channel', ...about } : { type: 'member_left_channel', ...about };
  return {
    event,
    subscription: event.type,
    scope: membership[channel.kind],
    team: channel.team,
    at: slack.world.now(),
    isShared: user.homeTeam !== undefined,
  };
}

/** An app hears what happens where its bot is a member. */
const hears = (channel: Channel, { grants }: Slack): boolean => channel.members.has(grants.botIn(channel.team).id);
