/**
 * Pictures and files. Slack has no file that one reader alone sees in a channel: so they go into the member's DM with
 * the bot, and pictures into their App Home. A workspace that refuses files gets the same in words.
 */
import { createHash } from 'node:crypto';
import type { Message, Part, Picture } from '../../domain/message.js';
import { second } from '../../domain/time.js';
import type { Log } from '../../ops/log.js';
import { openDm } from './deliver.js';
import { escaped } from './markup.js';
import { patiently } from './patience.js';
import { word } from './translate.js';
import { post, reasonOf } from './web.js';
import type { Workspace } from './workspaces.js';

export interface Pictures {
  /** Shares what a message holds besides its words with one member, in their DM. */
  bring(message: Message, workspace: Workspace, user: string): Promise<void>;
  /** A file that shows this picture, uploaded unless it was before; undefined where Slack takes none. */
  fileOf(picture: Picture, workspace: Workspace, user: string): Promise<string | undefined>;
  /** The same, without uploading. */
  uploaded(picture: Picture, workspace: Workspace, user: string): string | undefined;
}

const mostKept = 2_000;

export function pictures(log: Log): Pictures {
  const kept = new Map<string, { readonly hash: string; readonly file: string }>();

  const uploaded = (picture: Picture, { team }: Workspace, user: string): string | undefined => {
    const found = kept.get(`${team}/${user}`);
    return found?.hash === hashOf(picture) ? found.file : undefined;
  };

  const keep = (picture: Picture, file: string | undefined, { team }: Workspace, user: string): void => {
    const key = `${team}/${user}`;
    kept.delete(key);
    if (file !== undefined) kept.set(key, { hash: hashOf(picture), file });
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  };

  const refused = (error: unknown, { community }: Workspace) => {
    log.warn({ platform: 'slack', community, reason: reasonOf(error) }, 'Slack takes no file; its words go instead');
  };

  return {
    uploaded,
    async fileOf(picture, workspace, user) {
      const before = uploaded(picture, workspace, user);
      if (before !== undefined) return before;
      try {
        const file = await upload(await asFile(picture), workspace);
        keep(picture, file, workspace, user);
        return file;
      } catch (error) {
        refused(error, workspace);
        return undefined;
      }
    },
    async bring({ parts }, workspace, user) {
      const things = parts.filter((part) => part.kind === 'picture' || part.kind === 'file');
      if (things.length === 0) return;
      const channel = await openDm(workspace, user);
      for (const thing of things) {
        try {
          const file = await upload(await fileIn(thing), workspace, channel);
          if (thing.kind === 'picture') keep(thing.picture, file, workspace, user);
        } catch (error) {
          refused(error, workspace);
          await bringWords(thing, workspace, channel);
        }
      }
    },
  };
}

type Thing = Extract<Part, { kind: 'picture' | 'file' }>;

interface File {
  readonly filename: string;
  readonly content: Uint8Array<ArrayBuffer>;
  /** For whoever does not see it. */
  readonly alt?: string;
}

const fileIn = (thing: Thing): Promise<File> =>
  thing.kind === 'picture'
    ? asFile(thing.picture)
    : Promise.resolve({ filename: thing.name, content: new TextEncoder().encode(thing.content) });

/** Slack does not tell which background somebody reads on: light serves both. */
async function asFile(picture: Picture): Promise<File> {
  return {
    filename: picture.name.endsWith('.png') ? picture.name : `${picture.name}.png`,
    content: Uint8Array.from(await picture.png('light')),
    alt: picture.alt.slice(0, longestAlt),
  };
}

const hashOf = (picture: Picture): string => createHash('sha256').update(picture.svg('light')).digest('base64url');

const longestAlt = 1_000;
const uploadWithin = 20 * second;

/**
 * Uploads in Slack's three steps, and shares where a channel is given. Not by the library's own way, which names the alt
 * text by a word that Slack does not know, and shows the bot token to whatever address it is to upload to.
 */
async function upload({ filename, content, alt }: File, { client }: Workspace, channel?: string): Promise<string> {
  const place = await client.apiCall('files.getUploadURLExternal', {
    filename,
    length: content.length,
    ...(alt === undefined ? {} : { alt_txt: alt }),
  });
  const url = word(place, 'upload_url');
  const id = word(place, 'file_id');
  if (url === undefined || id === undefined) throw new Error('Slack named no place to upload to');
  const sent = await fetch(url, { method: 'POST', body: content, signal: AbortSignal.timeout(uploadWithin) });
  if (!sent.ok) throw new Error('Slack did not take the file');
  await client.files.completeUploadExternal({
    files: [{ id, title: filename }],
    ...(channel === undefined ? {} : { channel_id: channel }),
  });
  return id;
}

/** As much of a file as one message holds; Slack cuts messages at 40,000 characters. */
const piece = 8_000;

/** An export as messages. A picture's words stand in the answer already. */
async function bringWords(thing: Thing, { client }: Workspace, channel: string): Promise<void> {
  if (thing.kind === 'picture') return;
  for (let from = 0; from < thing.content.length; from += piece) {
    const text = `\`\`\`${escaped(thing.content.slice(from, from + piece).replaceAll('`', 'ˋ'))}\`\`\``;
    await patiently(() => post(client, { channel, text }));
  }
}
