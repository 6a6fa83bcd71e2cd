/**
 * chat.*: what the bot says. Posting takes one of the channel's turns, one a second.
 *
 * docs.slack.dev/reference/methods/chat.postMessage (and postEphemeral, update, delete, getPermalink): text is cut at
 * 40,000 characters, refused here so that nobody loses words; metadata holds 16 kB (docs.slack.dev/messaging/message-metadata).
 */
import type { MessageMetadata } from '@slack/types';
import type {
  ChatDeleteResponse,
  ChatGetPermalinkResponse,
  ChatPostEphemeralResponse,
  ChatPostMessageResponse,
  ChatUpdateResponse,
} from '@slack/web-api';
import { faultsInBlocks } from '../blocks.js';
import { messageJson } from '../message-json.js';
import { checkPictures, complaints, method, Refusal, stringOf, type Call, type Method } from '../method.js';
import { permalink, postAt, type AnyBlock, type Channel, type Post } from '../world.js';
import { channelOf } from '../channel-json.js';

const longestText = 40_000;
const longestMetadata = 16_000;

const content = {
  text: 'string',
  blocks: 'json',
  attachments: 'json',
  metadata: 'json',
  parse: 'string',
  link_names: 'boolean',
  thread_ts: 'string',
} as const;

export const chat: Readonly<Record<string, Method>> = {
  'chat.postMessage': method<ChatPostMessageResponse>({
    scopes: ['chat:write'],
    needs: { channel: 'string' },
    may: {
      ...content,
      mrkdwn: 'boolean',
      reply_broadcast: 'boolean',
      unfurl_links: 'boolean',
      unfurl_media: 'boolean',
      username: 'string',
      icon_emoji: 'string',
      icon_url: 'string',
      as_user: 'boolean',
    },
    run(call) {
      const channel = mayPost(call);
      const said = contentOf(call);
      const wait = call.slack.takeTurn(channel.id);
      if (wait !== undefined) throw new Refusal('ratelimited', {}, wait);
      const post = addPost(call, channel, said);
      call.slack.world.shown.push({ team: post.team, kind: 'message', channel: channel.id, post });
      call.slack.tell({ kind: 'posted', post });
      const { subtype: _, ...message } = messageJson(post, call.slack, true);
      return { channel: channel.id, ts: post.ts, message };
    },
  }),

  'chat.postEphemeral': method<ChatPostEphemeralResponse>({
    scopes: ['chat:write'],
    needs: { channel: 'string', user: 'string' },
    may: { ...content, username: 'string', icon_emoji: 'string', icon_url: 'string', as_user: 'boolean' },
    run(call) {
      const channel = mayPost(call);
      const user = stringOf(call, 'user');
      if (!channel.members.has(user)) throw new Refusal('user_not_in_channel');
      const said = contentOf(call);
      const post = addPost(call, channel, said, user);
      call.slack.world.shown.push({ team: post.team, kind: 'ephemeral', channel: channel.id, user, post });
      return { message_ts: post.ts };
    },
  }),

  'chat.update': method<ChatUpdateResponse>({
    scopes: ['chat:write'],
    needs: { channel: 'string', ts: 'string' },
    may: { ...content, file_ids: 'json', reply_broadcast: 'boolean', as_user: 'boolean' },
    run(call) {
      const channel = channelOf(call);
      const post = ownPost(call, channel, 'cant_update_message');
      const said = contentOf(call);
      const before = { ...post };
      post.text = said.text;
      post.blocks = said.blocks;
      if (said.metadata) post.metadata = said.metadata;
      post.edited = { user: post.user, ts: call.slack.world.ts() };
      call.slack.world.shown.push({ team: post.team, kind: 'update', channel: channel.id, post });
      call.slack.tell({ kind: 'changed', post, before });
      return { channel: channel.id, ts: post.ts, text: post.text };
    },
  }),

  'chat.delete': method<ChatDeleteResponse>({
    scopes: ['chat:write'],
    needs: { channel: 'string', ts: 'string' },
    may: { as_user: 'boolean' },
    run(call) {
      const channel = channelOf(call);
      const post = ownPost(call, channel, 'cant_delete_message');
      post.deleted = true;
      call.slack.tell({ kind: 'deleted', post });
      return { channel: channel.id, ts: post.ts };
    },
  }),

  'chat.getPermalink': method<ChatGetPermalinkResponse>({
    needs: { channel: 'string', message_ts: 'string' },
    run(call) {
      const channel = channelOf(call);
      const post = postAt(call.slack.world, channel.id, stringOf(call, 'message_ts'));
      if (!post) throw new Refusal('message_not_found');
      return { channel: channel.id, permalink: permalink(call.slack.world, post) };
    },
  }),
};

/** Where the bot may write: where it is a member, or in any public channel with `chat:write.public`. */
function mayPost(call: Call): Channel {
  const { world } = call.slack;
  // A user's id opens that user's DM with the bot, where there is one already.
  if (world.users.has(stringOf(call, 'channel'))) throw new Refusal('channel_not_found');
  const channel = channelOf(call);
  if (channel.archived) throw new Refusal('is_archived');
  const bot = call.slack.grants.botIn(channel.team);
  if (!channel.members.has(bot.id) && !call.grant.scopes.has('chat:write.public')) throw new Refusal('not_in_channel');
  const reader = channel.user === undefined ? undefined : world.users.get(channel.user);
  if (reader?.deleted) throw new Refusal('user_disabled');
  if (reader?.dmsClosed) throw new Refusal('restricted_action');
  return channel;
}

interface Said {
  readonly text: string;
  readonly blocks: readonly AnyBlock[];
  readonly metadata?: MessageMetadata;
}

function contentOf(call: Call): Said {
  const text = stringOf(call, 'text');
  const blocks = call.args['blocks'] ?? [];
  if (text.length > longestText) throw new Refusal('msg_too_long');
  const faults = faultsInBlocks(blocks);
  if (faults.length > 0) throw new Refusal('invalid_blocks', complaints(...faults));
  checkPictures(call, blocks, 'invalid_blocks');
  const list = blocks as readonly AnyBlock[];
  if (text === '' && list.length === 0) throw new Refusal('no_text');
  const metadata = call.args['metadata'];
  if (metadata === undefined) return { text, blocks: list };
  if (!isMetadata(metadata)) throw new Refusal('invalid_metadata_schema');
  if (JSON.stringify(metadata).length > longestMetadata) throw new Refusal('metadata_too_large');
  return { text, blocks: list, metadata };
}

const isMetadata = (value: unknown): value is MessageMetadata =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as MessageMetadata).event_type === 'string' &&
  typeof (value as MessageMetadata).event_payload === 'object';

function addPost(call: Call, channel: Channel, said: Said, onlyFor?: string): Post {
  const { world, grants } = call.slack;
  const bot = grants.botIn(channel.team);
  const thread = stringOf(call, 'thread_ts');
  const post: Post = {
    team: channel.team,
    channel: channel.id,
    ts: world.ts(),
    user: bot.id,
    ...(bot.botId ? { botId: bot.botId } : {}),
    text: said.text,
    blocks: said.blocks,
    ...(said.metadata ? { metadata: said.metadata } : {}),
    ...(thread ? { thread } : {}),
    files: [],
    ...(onlyFor ? { onlyFor } : {}),
    deleted: false,
  };
  world.posts.push(post);
  return post;
}

function ownPost(call: Call, channel: Channel, otherwise: string): Post {
  const post = postAt(call.slack.world, channel.id, stringOf(call, 'ts'));
  if (!post || post.onlyFor !== undefined) throw new Refusal('message_not_found');
  if (post.user !== call.slack.grants.botIn(channel.team).id) throw new Refusal(otherwise);
  return post;
}
