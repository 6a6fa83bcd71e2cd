/** conversations.*: channels and DMs, who is in them, and what the bot may read there. */
import type {
  ConversationsHistoryResponse,
  ConversationsInfoResponse,
  ConversationsJoinResponse,
  ConversationsListResponse,
  ConversationsMembersResponse,
  ConversationsOpenResponse,
  ConversationsRepliesResponse,
} from '@slack/web-api';
import { messageJson } from '../message-json.js';
import { method, needScope, pageOf, Refusal, stringOf, teamOf, type Call, type Method } from '../method.js';
import { dmOf, type Channel, type ChannelKind, type Post } from '../world.js';
import { channelJson, channelOf, kindsAsked, readScope } from '../channel-json.js';
import { userOf } from '../user-json.js';

const historyScope: Readonly<Record<ChannelKind, string>> = {
  channel: 'channels:history',
  group: 'groups:history',
  im: 'im:history',
};
const readHistory = {
  scopes: ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  needs: { channel: 'string' },
} as const;
const window = {
  cursor: 'string',
  limit: 'integer',
  oldest: 'string',
  latest: 'string',
  inclusive: 'boolean',
  include_all_metadata: 'boolean',
} as const;

/** A channel's messages, newest first, between two times. */
function postsIn(channel: Channel, call: Call): readonly Post[] {
  needScope(call, historyScope[channel.kind]);
  const bot = call.slack.grants.botIn(channel.team);
  if (!channel.members.has(bot.id)) throw new Refusal('not_in_channel');
  const oldest = Number(stringOf(call, 'oldest') || 0);
  const latest = Number(stringOf(call, 'latest') || Number.POSITIVE_INFINITY);
  const inclusive = call.args['inclusive'] === true;
  return call.slack.world.posts
    .filter((post) => post.channel === channel.id && !post.deleted && post.onlyFor === undefined)
    .filter(({ ts }) => {
      const at = Number(ts);
      return inclusive ? at >= oldest && at <= latest : at > oldest && at < latest;
    })
    .toReversed();
}

export const conversations: Readonly<Record<string, Method>> = {
  'conversations.open': method<ConversationsOpenResponse>({
    scopes: ['im:write', 'mpim:write', 'channels:manage', 'groups:write'],
    may: { users: 'string', channel: 'string', return_im: 'boolean', prevent_creation: 'boolean' },
    run(call) {
      needScope(call, 'im:write');
      const ids = stringOf(call, 'users').split(',').filter(Boolean);
      const [id] = ids;
      if (id === undefined) throw new Refusal('users_list_not_supplied');
      if (ids.length > 1) needScope(call, 'mpim:write');
      const user = userOf(call, id);
      if (user.deleted) throw new Refusal('user_disabled');
      if (user.isBot) throw new Refusal('cannot_dm_bot');
      if (user.dmsClosed) throw new Refusal('user_not_visible');
      const { world, grants } = call.slack;
      const before = dmOf(world, user.team, id);
      const dm = before ?? newDm(call, user.team, id, grants.botIn(user.team).id);
      return {
        no_op: before !== undefined,
        already_open: before !== undefined,
        channel: call.args['return_im'] === true ? channelJson(dm, call) : { id: dm.id },
      };
    },
  }),

  'conversations.list': method<ConversationsListResponse>({
    scopes: ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
    may: { cursor: 'string', limit: 'integer', types: 'string', exclude_archived: 'boolean', team_id: 'string' },
    run(call) {
      const kinds = kindsAsked(call);
      const team = teamOf(call);
      const bot = call.slack.grants.botIn(team);
      const all = [...call.slack.world.channels.values()].filter(
        (channel) =>
          channel.team === team &&
          kinds.includes(channel.kind) &&
          (channel.kind === 'channel' || channel.members.has(bot.id)) &&
          !(call.args['exclude_archived'] === true && channel.archived),
      );
      const { page, next } = pageOf(all, call, 100);
      return {
        channels: page.map((channel) => channelJson(channel, call)),
        response_metadata: { next_cursor: next },
      };
    },
  }),

  'conversations.info': method<ConversationsInfoResponse>({
    scopes: Object.values(readScope),
    needs: { channel: 'string' },
    may: { include_locale: 'boolean', include_num_members: 'boolean' },
    run(call) {
      const channel = channelOf(call);
      needScope(call, readScope[channel.kind]);
      return { channel: channelJson(channel, call) };
    },
  }),

  'conversations.members': method<ConversationsMembersResponse>({
    scopes: Object.values(readScope),
    needs: { channel: 'string' },
    may: { cursor: 'string', limit: 'integer' },
    run(call) {
      const channel = channelOf(call);
      needScope(call, readScope[channel.kind]);
      const { page, next } = pageOf([...channel.members], call, 100);
      return { members: [...page], response_metadata: { next_cursor: next } };
    },
  }),

  'conversations.join': method<ConversationsJoinResponse>({
    scopes: ['channels:join'],
    needs: { channel: 'string' },
    run(call) {
      const channel = channelOf(call);
      if (channel.kind !== 'channel') throw new Refusal('method_not_supported_for_channel_type');
      if (channel.archived) throw new Refusal('is_archived');
      channel.members.add(call.slack.grants.botIn(channel.team).id);
      return { channel: channelJson(channel, call) };
    },
  }),

  'conversations.history': method<ConversationsHistoryResponse>({
    ...readHistory,
    may: window,
    run(call) {
      const channel = channelOf(call);
      const roots = postsIn(channel, call).filter(
        (post) => post.thread === undefined || post.thread === post.ts || post.subtype === 'thread_broadcast',
      );
      const { page, next } = pageOf(roots, call, 100);
      return {
        messages: page.map((post) => messageJson(post, call.slack, call.args['include_all_metadata'] === true)),
        has_more: next !== '',
        pin_count: 0,
        ...(next === '' ? {} : { response_metadata: { next_cursor: next } }),
      };
    },
  }),

  'conversations.replies': method<ConversationsRepliesResponse>({
    ...readHistory,
    needs: { channel: 'string', ts: 'string' },
    may: window,
    run(call) {
      const channel = channelOf(call);
      // A bot token gets nothing of channels' threads (docs.slack.dev/reference/methods/conversations.replies).
      if (channel.kind !== 'im') throw new Refusal('channel_not_found');
      const root = stringOf(call, 'ts');
      const all = postsIn(channel, call)
        .filter((post) => post.ts === root || post.thread === root)
        .toReversed();
      if (all.length === 0) throw new Refusal('thread_not_found');
      const { page, next } = pageOf(all, call, 1000);
      return {
        messages: page.map((post) => messageJson(post, call.slack, call.args['include_all_metadata'] === true)),
        has_more: next !== '',
      };
    },
  }),
};

function newDm(call: Call, team: string, user: string, bot: string): Channel {
  const { world } = call.slack;
  const dm: Channel = {
    id: world.id('D', world.users.get(user)?.name),
    team,
    name: '',
    kind: 'im',
    members: new Set([user, bot]),
    archived: false,
    user,
  };
  world.channels.set(dm.id, dm);
  return dm;
}
