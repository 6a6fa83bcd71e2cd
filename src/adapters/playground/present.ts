/**
 * A neutral message -> what the page draws, as JSON. Pure. Names are resolved here; the page puts every string into the
 * document as text, never as markup, so nothing that somebody calls themselves can become anything else than words.
 */
import { writeAction } from '../../domain/action.js';
import type { MemberId } from '../../domain/ids.js';
import type { Message, Part, Picture, Span, Spans } from '../../domain/message.js';
import type { PagePart, PageSpan } from './page-parts.js';
import { personOfMember, postOfMessage } from './translate.js';

export type { PageButton, PagePart, PageSpan } from './page-parts.js';

/** What a presentation needs to know of the platform. */
export interface Directory {
  /** A person's name; undefined for whom the platform does not know (any more). */
  nameOf(person: string): string | undefined;
  /** A channel by id or by name (with or without #). */
  channelNamed(words: string): { readonly id: string; readonly name: string } | undefined;
  readonly communityName: string;
  /** Keeps a picture for the page to fetch, and names it. */
  keepPicture(picture: Picture): string;
}

export const present = (message: Message, directory: Directory): readonly PagePart[] =>
  message.parts.map((part) => presentPart(part, directory));

function presentPart(part: Part, directory: Directory): PagePart {
  const spans = (text: Spans): readonly PageSpan[] => text.map((span) => presentSpan(span, directory));
  switch (part.kind) {
    case 'list':
      return { kind: 'list', items: part.items.map(spans) };
    case 'fields':
      return { kind: 'fields', fields: part.fields.map(({ name, value }) => ({ name, value: spans(value) })) };
    case 'buttons':
      return {
        kind: 'buttons',
        buttons: part.buttons.map(({ label, action, style }) => ({
          label,
          action: writeAction(action),
          style: style ?? 'plain',
        })),
      };
    case 'picture':
      return { kind: 'picture', picture: directory.keepPicture(part.picture), alt: part.picture.alt };
    case 'file':
      return { kind: 'file', name: part.name, type: part.type, content: part.content };
    default:
      return { kind: part.kind, text: spans(part.text) };
  }
}

function presentSpan(span: Span, directory: Directory): PageSpan {
  if (typeof span === 'string') return span;
  switch (span.kind) {
    case 'member':
      return presentMember(span.member, directory);
    case 'channel': {
      const channel = directory.channelNamed(span.channel);
      return { kind: 'channel', channel: channel?.id ?? null, name: channel?.name ?? span.channel };
    }
    case 'community':
      return directory.communityName;
    case 'link': {
      const { id, channel } = postOfMessage(span.to);
      return { kind: 'link', post: id, channel, label: span.label };
    }
    case 'url':
      return isWebAddress(span.url) ? { kind: 'url', url: span.url, label: span.label } : span.label;
    default:
      return span;
  }
}

function presentMember(member: MemberId, directory: Directory): PageSpan {
  const person = personOfMember(member);
  return { kind: 'person', person, name: directory.nameOf(person) ?? 'somebody' };
}

/** A link may lead to the web, and nowhere else (`javascript:`). */
function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
