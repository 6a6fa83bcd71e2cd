/** The plain twin of a message: for notifications, logs of a terminal, and whoever's client shows nothing else. */
import type { CommunityId, MemberId } from '../domain/ids.js';
import type { Message, Part, Span, Spans } from '../domain/message.js';
import { channelPart } from '../domain/ids.js';
import { en } from './en.js';

/** What others go by. Whatever is unknown is left out, or missing, and gets a plain word instead. */
export interface Names {
  member?(member: MemberId): string | undefined;
  /** A channel's name without "#", by its name or id. */
  channel?(channel: string): string | undefined;
  community?(community?: CommunityId): string | undefined;
  /** An instant in the reader's words; UTC where this is left out. */
  time?(at: number): string;
}

/** All words of a message, one line for each part, without markup. Pictures speak by their alt text. */
export function plainText(message: Message, names: Names = {}): string {
  return message.parts
    .map((part) => plainPart(part, names))
    .filter((line) => line !== '')
    .join('\n');
}

function plainPart(part: Part, names: Names): string {
  const plain = (text: Spans): string => text.map((span) => plainSpan(span, names)).join('');
  switch (part.kind) {
    case 'quote':
      return `“${plain(part.text)}”`;
    case 'list':
      return part.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'fields':
      return part.fields.map(({ name, value }) => `${name}: ${plain(value)}`).join('\n');
    case 'buttons':
      return part.buttons.map(({ label }) => `[${label}]`).join(' ');
    case 'picture':
      return part.picture.alt;
    case 'file':
      return part.name;
    default:
      return plain(part.text);
  }
}

function plainSpan(span: Span, names: Names): string {
  if (typeof span === 'string') return span;
  switch (span.kind) {
    case 'member':
      return names.member?.(span.member) ?? en.plain.somebody;
    case 'channel':
      return `#${names.channel?.(span.channel) ?? bareChannel(span.channel)}`;
    case 'community':
      return names.community?.(span.community) ?? en.plain.community;
    case 'time':
      return names.time?.(span.at) ?? `${new Date(span.at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
    case 'link':
    case 'url':
      return span.label;
    default:
      return span.text;
  }
}

/** By a full id the channel's own part is enough; a configured name may bring its own "#". */
const bareChannel = (channel: string): string =>
  (channel.includes(':') ? channelPart(channel as never) : channel).replace(/^#/, '');
