/**
 * What a person sees of a message or a view: markup resolved as Slack's clients resolve it. Whatever would ping somebody
 * or lead somewhere is listed, so that a test can see what was forged.
 *
 * docs.slack.dev/messaging/formatting-message-text: `<…>` is a control sequence; `&amp;`, `&lt;`, `&gt;` are the three
 * escapes; nothing is markup in `plain_text`.
 */
import type { AnyBlock, Post, UploadedFile, World } from './world.js';

export interface SeenButton {
  readonly label: string;
  readonly actionId: string;
  readonly blockId: string;
  readonly value?: string;
  readonly style?: string;
}

export interface Sight {
  /** A line for each block. Members as `@name`, channels as `#name`. */
  readonly text: string;
  readonly buttons: readonly SeenButton[];
  /** Alt texts. */
  readonly pictures: readonly string[];
  readonly files: readonly UploadedFile[];
  /** Where its links lead. */
  readonly urls: readonly string[];
  /** Whom it calls: user ids, `channel`, `here`, `everyone`, user groups. */
  readonly pings: readonly string[];
}

interface Mutable {
  readonly lines: string[];
  readonly buttons: SeenButton[];
  readonly pictures: string[];
  readonly urls: string[];
  readonly pings: string[];
}

type Json = Readonly<Record<string, unknown>>;

export function sightOf({ text, blocks, files }: Pick<Post, 'text' | 'blocks' | 'files'>, world: World): Sight {
  const seen: Mutable = { lines: [], buttons: [], pictures: [], urls: [], pings: [] };
  if (blocks.length === 0) seen.lines.push(mrkdwn(text, world, seen));
  blocks.forEach((block, index) => see(block, index, world, seen));
  const attached = files.flatMap((id) => world.files.get(id) ?? []);
  for (const { altText } of attached) if (altText !== undefined) seen.pictures.push(altText);
  return { ...seen, text: seen.lines.filter((line) => line !== '').join('\n'), files: attached };
}

/** The buttons of blocks that stand in no message: a view's. */
export const buttonsIn = (blocks: readonly AnyBlock[], world: World): readonly SeenButton[] =>
  sightOf({ text: '', blocks, files: [] }, world).buttons;

/** The plain-text twin alone, as a notification shows it. */
export const twinOf = (text: string, world: World): Sight => sightOf({ text, blocks: [], files: [] }, world);

function see(block: AnyBlock, index: number, world: World, seen: Mutable): void {
  const json = block as unknown as Json;
  const blockId = typeof json['block_id'] === 'string' ? json['block_id'] : `b${index}`;
  const words = (value: unknown): string => textOf(value, world, seen);
  if (json['type'] === 'rich_text') seen.lines.push(richText(json['elements'], world, seen));
  else if (json['type'] === 'markdown') seen.lines.push(String(json['text']));
  else {
    seen.lines.push(words(json['text']));
    for (const field of arrayOf(json['fields'])) seen.lines.push(words(field));
    for (const element of [...arrayOf(json['elements']), json['accessory']].filter(isJson)) {
      if (element['type'] === 'button') seen.buttons.push(buttonOf(element, blockId));
      else if (element['type'] === 'image') seen.pictures.push(String(element['alt_text']));
      else seen.lines.push(words(element));
    }
    if (json['type'] === 'image') seen.pictures.push(String(json['alt_text']));
  }
}

function buttonOf(element: Json, blockId: string): SeenButton {
  const { text, action_id: actionId, value, style } = element;
  const label = isJson(text) ? String(text['text']) : '';
  return {
    label,
    actionId: typeof actionId === 'string' ? actionId : '',
    blockId,
    ...(typeof value === 'string' ? { value } : {}),
    ...(typeof style === 'string' ? { style } : {}),
  };
}

function textOf(value: unknown, world: World, seen: Mutable): string {
  if (!isJson(value) || typeof value['text'] !== 'string') return '';
  return value['type'] === 'mrkdwn' ? mrkdwn(value['text'], world, seen) : value['text'];
}

function richText(value: unknown, world: World, seen: Mutable): string {
  return arrayOf(value)
    .filter(isJson)
    .map((one) =>
      Array.isArray(one['elements']) ? `${richText(one['elements'], world, seen)}\n` : piece(one, world, seen),
    )
    .join('');
}

function piece(one: Json, world: World, seen: Mutable): string {
  switch (one['type']) {
    case 'user':
      return control(`@${String(one['user_id'])}`, world, seen);
    case 'channel':
      return control(`#${String(one['channel_id'])}`, world, seen);
    case 'broadcast':
      return control(`!${String(one['range'])}`, world, seen);
    case 'link':
      return control(`${String(one['url'])}|${String(one['text'] ?? one['url'])}`, world, seen);
    case 'emoji':
      return `:${String(one['name'])}:`;
    case 'date':
      return String(one['fallback'] ?? one['timestamp']);
    default:
      return String(one['text']);
  }
}

export const mrkdwn = (text: string, world: World, seen: Mutable): string =>
  text
    .split(/(<[^<>]+>)/)
    .map((part) => (/^<[^<>]+>$/.test(part) ? control(part.slice(1, -1), world, seen) : unescaped(part)))
    .join('');

/** What stands between angle brackets. */
function control(inside: string, world: World, seen: Mutable): string {
  const [target = '', label] = inside.split('|');
  if (target.startsWith('@')) {
    seen.pings.push(target.slice(1));
    return `@${world.users.get(target.slice(1))?.name ?? target.slice(1)}`;
  }
  if (target.startsWith('#')) return `#${world.channels.get(target.slice(1))?.name ?? target.slice(1)}`;
  if (target.startsWith('!date^')) return label ?? target;
  if (target.startsWith('!')) {
    seen.pings.push(target.slice(1));
    return `@${label ?? target.slice(1)}`;
  }
  seen.urls.push(unescaped(target));
  return unescaped(label ?? target);
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const arrayOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
