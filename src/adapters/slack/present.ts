/**
 * A neutral message -> Block Kit, and its twin in plain text for notifications and screen readers. Pure. Keeps within
 * all of Slack's limits by splitting what is too long (https://docs.slack.dev/reference/block-kit/blocks).
 */
import type { ActionsBlock, Button as SlackButton, KnownBlock, MrkdwnElement } from '@slack/types';
import { writeAction } from '../../domain/action.js';
import type { MemberId } from '../../domain/ids.js';
import type { Button, Message, Part, Picture, Spans } from '../../domain/message.js';
import { escaped, spanInMarkup, spansInMarkup, type Directory } from './markup.js';

export type { Directory } from './markup.js';

const longest = { section: 3_000, header: 150, field: 2_000, label: 75, alt: 2_000, twin: 3_900 } as const;
const most = { blocks: 50, homeBlocks: 100, fields: 10, buttons: 25 } as const;

/** The Slack file that shows a picture; undefined where there is none (yet): its words stand in for it. */
export type FileOf = (picture: Picture) => string | undefined;
const noFiles: FileOf = () => undefined;

export interface Presented {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

export function present(message: Message, directory: Directory, fileOf: FileOf = noFiles): Presented {
  return { text: twin(message, directory), blocks: blocksOf(message, directory, fileOf).slice(0, most.blocks) };
}

/** The App Home: several messages below one another. */
export const presentHome = (
  messages: readonly Message[],
  directory: Directory,
  fileOf: FileOf = noFiles,
): KnownBlock[] =>
  messages
    .flatMap((message, i): KnownBlock[] => [
      ...(i === 0 ? [] : [{ type: 'divider' } as const]),
      ...blocksOf(message, directory, fileOf),
    ])
    .slice(0, most.homeBlocks);

const blocksOf = (message: Message, directory: Directory, fileOf: FileOf): readonly KnownBlock[] =>
  message.parts.flatMap((part) => blocksOfPart(part, directory, fileOf));

function blocksOfPart(part: Part, directory: Directory, fileOf: FileOf): readonly KnownBlock[] {
  switch (part.kind) {
    case 'heading':
      return heading(part.text, directory);
    case 'paragraph':
      return sections(pieces(part.text, directory));
    case 'quote':
      return sections(pieces(part.text, directory).map(quotedLines));
    case 'list':
      return sections(packed(part.items.flatMap((item) => pieces(['• ', ...item], directory))));
    case 'fields':
      return fieldBlocks(part.fields, directory);
    case 'note':
      return pieces(part.text, directory).map((text) => ({ type: 'context', elements: [markup(text)] }));
    case 'buttons':
      return buttonBlocks(part.buttons);
    case 'picture':
      return [pictureBlock(part.picture, fileOf(part.picture))];
    case 'file':
      return [];
  }
}

/** `verbatim`: Slack is to find no links, mentions or channels in it that are not marked up as such. */
const markup = (text: string): MrkdwnElement => ({ type: 'mrkdwn', text, verbatim: true });

const sections = (texts: readonly string[]): readonly KnownBlock[] =>
  texts.map((text) => ({ type: 'section', text: markup(text) }));

/** Slack's headers know no links and no names: with such, it is bold text. */
function heading(text: Spans, directory: Directory): readonly KnownBlock[] {
  const words = text.every((span) => typeof span === 'string') ? text.join('') : undefined;
  if (words !== undefined && words.length <= longest.header)
    return [{ type: 'header', text: { type: 'plain_text', text: words, emoji: false } }];
  return sections(
    pieces(
      text.map((span) => (typeof span === 'string' ? { kind: 'strong', text: span } : span)),
      directory,
    ),
  );
}

function fieldBlocks(
  fields: readonly { readonly name: string; readonly value: Spans }[],
  directory: Directory,
): readonly KnownBlock[] {
  const texts = fields.map(({ name, value }) => {
    const [first = ''] = pieces([{ kind: 'strong', text: name }, '\n', ...value], directory, longest.field);
    return markup(first);
  });
  return inGroups(texts, most.fields).map((group) => ({ type: 'section', fields: group }));
}

const buttonBlocks = (buttons: readonly Button[]): readonly ActionsBlock[] =>
  inGroups(buttons, most.buttons).map((group) => ({ type: 'actions', elements: group.map(button) }));

function button({ label, action, style = 'plain' }: Button): SlackButton {
  const written = writeAction(action);
  return {
    type: 'button',
    text: { type: 'plain_text', text: cut(label, longest.label), emoji: false },
    action_id: written,
    value: written,
    ...(style === 'plain' ? {} : { style }),
  };
}

const pictureBlock = ({ alt }: Picture, file: string | undefined): KnownBlock =>
  file === undefined
    ? { type: 'context', elements: [markup(cut(escaped(alt), longest.section))] }
    : { type: 'image', slack_file: { id: file }, alt_text: cut(alt, longest.alt) };

/** Raw words are cut this short before they are escaped: the longest escape takes five characters for one. */
const rawPiece = 500;

/** Spans -> texts that are each short enough, cut between spans where that is possible, never within markup. */
function pieces(text: Spans, directory: Directory, limit: number = longest.section): readonly string[] {
  const small = text.flatMap((span): Spans => (typeof span === 'string' ? chopped(span) : [span]));
  const out: string[] = [];
  for (const span of small) {
    const words = spanInMarkup(span, directory);
    const last = out.at(-1);
    if (last !== undefined && last.length + words.length <= limit) out[out.length - 1] = last + words;
    else out.push(words.slice(0, limit));
  }
  return out.filter((words) => words.trim() !== '');
}

function chopped(words: string): readonly string[] {
  const letters = [...words];
  return letters.length <= rawPiece ? [words] : inGroups(letters, rawPiece).map((group) => group.join(''));
}

/** Lines -> as few texts as hold them. */
function packed(lines: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= longest.section)
      out[out.length - 1] = `${last}\n${line}`;
    else out.push(line);
  }
  return out;
}

const quotedLines = (words: string): string =>
  cut(
    words
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n'),
    longest.section,
  );

function inGroups<T>(all: readonly T[], size: number): T[][] {
  const groups: T[][] = [];
  for (let i = 0; i < all.length; i += size) groups.push(all.slice(i, i + size));
  return groups;
}

const cut = (words: string, limit: number): string => (words.length <= limit ? words : `${words.slice(0, limit - 1)}…`);

/** The same, in lines of text: what a phone's notification shows, and a screen reader reads. */
function twin({ parts }: Message, directory: Directory): string {
  let text = '';
  for (const line of parts.flatMap((part) => linesOf(part, directory))) {
    if (text.length + 1 + line.length > longest.twin) return `${text}\n…`.trimStart();
    text += text === '' ? line : `\n${line}`;
  }
  return text;
}

function linesOf(part: Part, directory: Directory): readonly string[] {
  const line = (text: Spans): string => spansInMarkup(text, directory);
  switch (part.kind) {
    case 'list':
      return part.items.map((item) => `• ${line(item)}`);
    case 'fields':
      return part.fields.map(({ name, value }) => `${escaped(name)}: ${line(value)}`);
    case 'buttons':
      return [];
    case 'picture':
      return [escaped(part.picture.alt)];
    case 'file':
      return [escaped(part.name)];
    case 'quote':
      return line(part.text)
        .split('\n')
        .map((one) => `> ${one}`);
    default:
      return [line(part.text)];
  }
}

/** Everybody a message names. */
export function membersIn({ parts }: Message): readonly MemberId[] {
  const named = parts
    .flatMap(spansOf)
    .flatMap((span) => (typeof span !== 'string' && span.kind === 'member' ? [span.member] : []));
  return [...new Set(named)];
}

/** Whether a message names a channel: then those the bot knows are worth fetching. */
export const namesChannels = ({ parts }: Message): boolean =>
  parts.flatMap(spansOf).some((span) => typeof span !== 'string' && span.kind === 'channel');

function spansOf(part: Part): Spans {
  if ('text' in part) return part.text;
  if (part.kind === 'list') return part.items.flat();
  return part.kind === 'fields' ? part.fields.flatMap(({ value }) => value) : [];
}
