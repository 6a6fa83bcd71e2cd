/**
 * A neutral message -> what Discord draws. Pure. Small talk becomes plain words with buttons, which is its own plain twin:
 * it reads the same in a notification, and for whoever has embeds switched off. Whatever has headings, fields or pictures
 * becomes components, whose words are text as well. Nothing that is sent can ping anybody.
 */
import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { channelOf, channelPart, messagePart, userOf, type CommunityId, type MessageId } from '../../domain/ids.js';
import type { Button, Message, Part, Picture, Span, Spans } from '../../domain/message.js';
import { plainText } from '../../speech/index.js';
import { writePress, type Press } from './custom-id.js';
import { escaped, escapedName, inCode, linkLabel } from './escape.js';
import { guildOf } from './ids.js';

/** Discord's limits (https://discord.com/developers/docs/resources/message, …/components/reference). */
export const limits = {
  content: 2_000,
  /** All text of a message's components together. */
  componentText: 4_000,
  components: 40,
  buttonsInRow: 5,
  rows: 5,
  label: 80,
  customId: 100,
  alt: 1_024,
  nonce: 25,
} as const;

/** What a presentation needs to know of Discord. */
export interface Look {
  /** The guild it is said in, or for. */
  readonly guild: string;
  /** The id of one of its channels, by name or id. */
  channelNamed(words: string): string | undefined;
  /** A guild's name; undefined for one the bot does not know. */
  guildName(guild: string): string | undefined;
  /** Always as components: what is edited later must not change its kind. */
  readonly asComponents?: boolean;
  /** A button of this adapter's own, after the last part. */
  readonly more?: { readonly label: string; readonly press: Press };
}

/** A file that goes with a message. */
export type Attached =
  | { readonly kind: 'picture'; readonly name: string; readonly alt: string; readonly picture: Picture }
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly content: string };

export interface Presented {
  readonly body: {
    readonly content?: string;
    readonly components: APIMessageTopLevelComponent[];
    readonly flags: MessageFlags;
    readonly allowed_mentions: { readonly parse: [] };
    readonly attachments: { id: string; filename: string; description?: string }[];
  };
  readonly files: readonly Attached[];
}

export function present(message: Message, look: Look): Presented {
  const blocks = blocksOf(message, look);
  const files = blocks.flatMap((block) => (block.kind === 'attached' ? [block.file] : []));
  const attachments = files.map((file, id) => ({
    id: `${id}`,
    filename: file.name,
    ...(file.kind === 'picture' ? { description: file.alt } : {}),
  }));
  const quiet = { allowed_mentions: { parse: [] as [] }, attachments };
  if (!look.asComponents && isSmallTalk(message)) {
    const content = blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])).join('\n\n');
    const rows = blocks.flatMap((block) => (block.kind === 'row' ? [block.row] : []));
    if (content.length <= limits.content && rows.length <= limits.rows)
      return { body: { content, components: rows, flags: MessageFlags.SuppressEmbeds, ...quiet }, files };
  }
  const flags = MessageFlags.IsComponentsV2;
  return { body: { components: [container(blocks)], flags, ...quiet }, files };
}

const smallTalk = new Set<Part['kind']>(['paragraph', 'quote', 'list', 'note', 'buttons']);
const isSmallTalk = ({ parts }: Message): boolean => parts.every(({ kind }) => smallTalk.has(kind));

type Row = APIActionRowComponent<APIButtonComponentWithCustomId>;
type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'attached'; readonly file: Attached };

/** Parts in their order; neighbouring text becomes one block. */
function blocksOf({ parts }: Message, look: Look): readonly Block[] {
  const blocks: Block[] = [];
  const told = look.more ? [...parts, look.more] : parts;
  for (const part of told) {
    const next = 'press' in part ? [rowOf([{ ...button(part.label, part.press) }])] : blocksOfPart(part, look);
    for (const block of next) {
      const last = blocks.at(-1);
      if (block.kind === 'text' && last?.kind === 'text')
        blocks[blocks.length - 1] = { kind: 'text', text: `${last.text}${between(last.text)}${block.text}` };
      else blocks.push(block);
    }
  }
  return blocks;
}

/** A heading stands right above what it is the heading of. */
const between = (before: string): string => (/(?:^|\n)### [^\n]*$/.test(before) ? '\n' : '\n\n');

function blocksOfPart(part: Part, look: Look): readonly Block[] {
  switch (part.kind) {
    case 'buttons':
      return inRows(part.buttons).map((some) =>
        rowOf(
          some.map(({ label, action, style }) => button(label, { guild: look.guild, kind: 'action', action }, style)),
        ),
      );
    case 'picture':
      return [{ kind: 'attached', file: attachedPicture(part.picture) }];
    case 'file': {
      const { name, type, content } = part;
      return [{ kind: 'attached', file: { kind: 'file', name: fileName(name), type, content } }];
    }
    default:
      return [{ kind: 'text', text: textOf(part, look) }];
  }
}

/** The name of a file as `attachment://` takes it. */
const fileName = (name: string): string => name.replace(/[^\w.-]+/g, '-').slice(0, 100) || 'file';

const attachedPicture = (picture: Picture): Attached => ({
  kind: 'picture',
  name: `${fileName(picture.name).replace(/\.png$/, '')}.png`,
  alt: picture.alt.slice(0, limits.alt),
  picture,
});

type TextPart = Exclude<Part, { kind: 'buttons' | 'picture' | 'file' }>;

function textOf(part: TextPart, look: Look): string {
  const words = (text: Spans): string => markdown(text, look);
  const each = (prefix: string, text: string): string => text.replace(/^/gm, prefix);
  switch (part.kind) {
    case 'heading':
      return `### ${words(part.text).replace(/\n+/g, ' ')}`;
    case 'quote':
      return each('> ', words(part.text));
    case 'list':
      return part.items.map((item) => `- ${words(item).replace(/\n+/g, ' ')}`).join('\n');
    case 'fields':
      return part.fields.map(({ name, value }) => `**${escaped(name)}:** ${words(value)}`).join('\n');
    case 'note':
      return each('-# ', words(part.text));
    default:
      return words(part.text);
  }
}

/** Spans -> markdown. Neighbours cannot melt together: whatever is a name or a link brings its own delimiters. */
export const markdown = (text: Spans, look: Look): string => text.map((span) => markdownSpan(span, look)).join('');

function markdownSpan(span: Span, look: Look): string {
  if (typeof span === 'string') return escaped(span);
  switch (span.kind) {
    case 'strong':
      return span.text === '' ? '' : `**${escaped(span.text)}**`;
    case 'emphasis':
      return span.text === '' ? '' : `*${escaped(span.text)}*`;
    case 'code':
      return span.text === '' ? '' : `\`${inCode(span.text)}\``;
    case 'member':
      return `<@${userOf(span.member)}>`;
    case 'channel':
      return channel(span.channel, look);
    case 'community':
      return community(span.community, look);
    case 'link':
      return `[${linkLabel(span.label)}](${addressOf(span.to)})`;
    case 'url':
      return isWebAddress(span.url) ? `[${linkLabel(span.label)}](<${new URL(span.url).href}>)` : escaped(span.label);
    default:
      return `<t:${Math.floor(span.at / 1_000)}:f>`;
  }
}

function channel(words: string, look: Look): string {
  const id = look.channelNamed(words) ?? (/^\d{15,20}$/.test(words) ? words : undefined);
  return id === undefined ? escapedName(`#${words.replace(/^#/, '')}`) : `<#${id}>`;
}

function community(id: CommunityId | undefined, look: Look): string {
  const name = look.guildName(id === undefined ? look.guild : guildOf(id));
  return name === undefined
    ? plainText({ parts: [{ kind: 'paragraph', text: [{ kind: 'community' }] }] })
    : escapedName(name);
}

/** Where a message stands, for whoever may see it. */
export const addressOf = (message: MessageId): string =>
  `https://discord.com/channels/${guildOf(message)}/${channelPart(channelOf(message))}/${messagePart(message)}`;

/** A link may lead to the web, and nowhere else. */
const isWebAddress = (url: string): boolean => URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);

const styles = { plain: ButtonStyle.Secondary, primary: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const;

const button = (label: string, press: Press, style: Button['style'] = 'plain'): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: styles[style],
  label: label.slice(0, limits.label),
  custom_id: writePress(press),
});

const rowOf = (components: APIButtonComponentWithCustomId[]): Block => ({
  kind: 'row',
  row: { type: ComponentType.ActionRow, components },
});

function inRows(buttons: readonly Button[]): readonly (readonly Button[])[] {
  const rows: Button[][] = [];
  for (let i = 0; i < buttons.length; i += limits.buttonsInRow) rows.push(buttons.slice(i, i + limits.buttonsInRow));
  return rows;
}

function container(blocks: readonly Block[]): APIMessageTopLevelComponent {
  let left: number = limits.componentText;
  const components = blocks.flatMap((block): APIComponentInContainer[] => {
    if (block.kind === 'row') return [block.row];
    if (block.kind === 'attached') return [attached(block.file)];
    const content = cut(block.text, left);
    left -= content.length;
    return content === '' ? [] : [{ type: ComponentType.TextDisplay, content }];
  });
  return { type: ComponentType.Container, components };
}

const attached = (file: Attached): APIComponentInContainer => {
  const url = `attachment://${file.name}`;
  return file.kind === 'picture'
    ? { type: ComponentType.MediaGallery, items: [{ media: { url }, description: file.alt }] }
    : { type: ComponentType.File, file: { url } };
};

/** Whole lines, as many as fit; of a single long one, whole words. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, Math.max(0, most - 2));
  const line = kept.lastIndexOf('\n');
  if (line > 0) return `${kept.slice(0, line)}\n…`;
  const words = closed(kept.slice(0, Math.max(kept.lastIndexOf(' '), 0)) || kept);
  return words === '' ? '' : `${words} …`;
}

/** Half a link, half a piece of code or half an escape would forge something. */
const halves = [/\\+$/, /(?<!\\)\[[^\]]*$/, /(?<!\\)\[[^\]]*\]\([^)]*$/];
const closed = (text: string): string => halves.reduce((kept, half) => kept.replace(half, ''), withWholeCode(text));
const withWholeCode = (text: string): string =>
  text.split('`').length % 2 === 1 ? text : text.slice(0, text.lastIndexOf('`'));
