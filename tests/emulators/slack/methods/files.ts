/**
 * files.*: uploading in three steps (docs.slack.dev/messaging/working-with-files): ask for an address, send the bytes there,
 * complete. Alt text is `alt_txt`, 1,000 characters at most; the SDK's types call it `alt_text`, which Slack does not know.
 */
import type {
  FilesCompleteUploadExternalResponse,
  FilesDeleteResponse,
  FilesGetUploadURLExternalResponse,
  FilesInfoResponse,
} from '@slack/web-api';
import { faultsInBlocks } from '../blocks.js';
import { fileJson } from '../message-json.js';
import { complaints, method, reaches, Refusal, stringOf, type Call, type Method } from '../method.js';
import type { AnyBlock, Post, UploadedFile } from '../world.js';
import { channelOf } from '../channel-json.js';

const longestAltText = 1_000;

export const files: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': method<FilesGetUploadURLExternalResponse>({
    scopes: ['files:write'],
    needs: { filename: 'string', length: 'integer' },
    may: { alt_txt: 'string', snippet_type: 'string' },
    run(call) {
      const { world, grants, origin } = call.slack;
      const altText = stringOf(call, 'alt_txt');
      if (altText.length > longestAltText) throw new Refusal('alt_txt_too_large');
      const length = Number(call.args['length']);
      if (length < 1) throw new Refusal('missing_argument', complaints('missing required field: length'));
      const bot = grants.botOf(call.grant);
      const file: UploadedFile = {
        id: world.id('F'),
        team: call.grant.team ?? bot.team,
        name: stringOf(call, 'filename'),
        ...(altText ? { altText } : {}),
        length,
        user: bot.id,
        completed: false,
        channels: new Set(),
      };
      world.files.set(file.id, file);
      return { upload_url: `${origin()}/upload/v1/${file.id}`, file_id: file.id };
    },
  }),

  'files.completeUploadExternal': method<FilesCompleteUploadExternalResponse>({
    scopes: ['files:write'],
    needs: { files: 'json' },
    may: { channel_id: 'string', channels: 'string', initial_comment: 'string', thread_ts: 'string', blocks: 'json' },
    run(call) {
      const uploaded = uploadedIn(call);
      const ids = [stringOf(call, 'channel_id'), ...stringOf(call, 'channels').split(',')].filter(Boolean);
      const faults = faultsInBlocks(call.args['blocks'] ?? []);
      if (faults.length > 0) throw new Refusal('invalid_blocks', complaints(...faults));
      if (ids.length > 0) share(call, ids, uploaded);
      for (const file of uploaded) file.completed = true;
      return { files: uploaded.map((file) => ({ id: file.id, title: file.title ?? file.name })) };
    },
  }),

  'files.info': method<FilesInfoResponse>({
    scopes: ['files:read'],
    needs: { file: 'string' },
    may: { cursor: 'string', limit: 'integer', page: 'integer', count: 'integer' },
    run(call) {
      const file = fileOf(call, stringOf(call, 'file'));
      return { file: fileJson(file.id, call.slack)[0] ?? {}, comments: [] };
    },
  }),

  'files.delete': method<FilesDeleteResponse>({
    scopes: ['files:write'],
    needs: { file: 'string' },
    run(call) {
      const file = fileOf(call, stringOf(call, 'file'));
      call.slack.world.files.delete(file.id);
      return {};
    },
  }),
};

function fileOf(call: Call, id: string): UploadedFile {
  const file = call.slack.world.files.get(id);
  if (!file || !reaches(call, file.team)) throw new Refusal('file_not_found');
  return file;
}

/** The files that are to be completed; their bytes must have come, all of them. */
function uploadedIn(call: Call): readonly UploadedFile[] {
  const asked = call.args['files'] as readonly { readonly id: string; readonly title?: string }[];
  if (!Array.isArray(asked) || asked.length === 0) throw new Refusal('invalid_arguments');
  return asked.map(({ id, title }) => {
    const file = fileOf(call, id);
    if (file.content?.length !== file.length || file.completed) throw new Refusal('file_update_failed');
    if (title !== undefined) file.title = title;
    return file;
  });
}

/** Posts the files in one message for each channel. */
function share(call: Call, channels: readonly string[], uploaded: readonly UploadedFile[]): void {
  const { world, grants } = call.slack;
  for (const id of channels) {
    const channel = channelOf({ ...call, args: { channel: id } });
    const bot = grants.botIn(channel.team);
    if (!channel.members.has(bot.id)) throw new Refusal('not_in_channel');
    if (channel.user !== undefined && world.users.get(channel.user)?.dmsClosed) throw new Refusal('restricted_action');
    const post: Post = {
      team: channel.team,
      channel: id,
      ts: world.ts(),
      user: bot.id,
      ...(bot.botId ? { botId: bot.botId } : {}),
      subtype: 'file_share',
      text: stringOf(call, 'initial_comment'),
      blocks: (call.args['blocks'] ?? []) as readonly AnyBlock[],
      ...(stringOf(call, 'thread_ts') ? { thread: stringOf(call, 'thread_ts') } : {}),
      files: uploaded.map((file) => file.id),
      deleted: false,
    };
    for (const file of uploaded) file.channels.add(id);
    world.posts.push(post);
    world.shown.push({ team: post.team, kind: 'message', channel: id, post });
    call.slack.tell({ kind: 'posted', post });
  }
}
