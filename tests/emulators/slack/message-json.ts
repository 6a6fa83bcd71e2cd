/** A message as Slack's API and its events tell it. */
import type { ConversationsHistoryResponse } from '@slack/web-api';
import type { Slack } from './method.js';
import type { Post } from './world.js';

/** The SDK words a block of an answer otherwise than a block of a message, though they are the same JSON. */
type ToldBlock = NonNullable<NonNullable<ConversationsHistoryResponse['messages']>[number]['blocks']>[number];

/** Without `metadata` unless asked for: history tells it only with `include_all_metadata`, events always do. */
export function messageJson(post: Post, { world, app, grants, origin }: Slack, withMetadata: boolean) {
  const isOurs = post.botId !== undefined && grants.botIn(post.team).botId === post.botId;
  const root = post.thread === undefined ? undefined : world.posts.find((one) => one.ts === post.thread);
  return {
    type: 'message' as const,
    ...(post.subtype ? { subtype: post.subtype } : {}),
    user: post.user,
    text: post.text,
    ts: post.ts,
    team: post.team,
    ...(post.blocks.length > 0 ? { blocks: post.blocks as unknown as ToldBlock[] } : {}),
    ...(post.botId
      ? {
          bot_id: post.botId,
          app_id: isOurs ? app.id : 'A000000009',
          bot_profile: {
            id: post.botId,
            deleted: false,
            name: world.users.get(post.user)?.name ?? 'bot',
            updated: 1_700_000_000,
            app_id: isOurs ? app.id : 'A000000009',
            team_id: post.team,
            icons: {},
          },
        }
      : { client_msg_id: `client-${post.ts}` }),
    ...(post.thread !== undefined ? { thread_ts: post.thread } : {}),
    ...(root && root.ts !== post.ts ? { parent_user_id: root.user } : {}),
    ...(post.edited ? { edited: post.edited } : {}),
    ...(withMetadata && post.metadata ? { metadata: post.metadata } : {}),
    ...(post.files.length > 0 ? { files: post.files.flatMap((id) => fileJson(id, { world, origin })) } : {}),
  };
}

export function fileJson(id: string, { world, origin }: Pick<Slack, 'world' | 'origin'>) {
  const file = world.files.get(id);
  if (!file) return [];
  return [
    {
      id,
      created: Math.floor(world.now() / 1000),
      name: file.name,
      title: file.title ?? file.name,
      mimetype: file.name.endsWith('.png') ? 'image/png' : 'application/json',
      filetype: file.name.split('.').at(-1) ?? 'binary',
      pretty_type: 'File',
      user: file.user,
      editable: false,
      size: file.length,
      mode: 'hosted' as const,
      is_external: false,
      external_type: '',
      is_public: false,
      public_url_shared: false,
      display_as_bot: false,
      username: '',
      url_private: `${origin()}/files/${id}`,
      permalink: `https://files.example.com/${id}`,
      ...(file.altText === undefined ? {} : { alt_txt: file.altText }),
      channels: [...file.channels],
      groups: [],
      ims: [],
    },
  ];
}
