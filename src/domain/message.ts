/** A platform-neutral message: what a person reads, before an adapter gives it the platform's looks. */
import type { Action } from './action.js';
import type { CommunityId, Instant, MemberId, MessageId } from './ids.js';

/** A run of words. Names and links are data, so that an adapter escapes them and nothing can be forged or pinged. */
export type Span =
  | string
  | { readonly kind: 'strong' | 'emphasis' | 'code'; readonly text: string }
  | { readonly kind: 'member'; readonly member: MemberId }
  /** A channel of the community, by id, or by a configured name or id. */
  | { readonly kind: 'channel'; readonly channel: string }
  /** The name of the community that is spoken to, or of another one that the reader is a member of. */
  | { readonly kind: 'community'; readonly community?: CommunityId }
  | { readonly kind: 'link'; readonly to: MessageId; readonly label: string }
  | { readonly kind: 'url'; readonly url: string; readonly label: string }
  /** A time, in the reader's own zone where the platform can. */
  | { readonly kind: 'time'; readonly at: Instant };
export type Spans = readonly Span[];

export interface Button {
  readonly label: string;
  readonly action: Action;
  readonly style?: 'plain' | 'primary' | 'danger';
}

export type Part =
  | { readonly kind: 'heading'; readonly text: Spans }
  | { readonly kind: 'paragraph'; readonly text: Spans }
  /** An example of how something could be said, set apart. */
  | { readonly kind: 'quote'; readonly text: Spans }
  | { readonly kind: 'list'; readonly items: readonly Spans[] }
  | { readonly kind: 'fields'; readonly fields: readonly { readonly name: string; readonly value: Spans }[] }
  | { readonly kind: 'note'; readonly text: Spans }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  | { readonly kind: 'picture'; readonly picture: Picture }
  /** A file for this reader alone: an export. */
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly content: string };

/** A picture, drawn once for each background. PNG is made on demand: it costs more than most readers need. */
export interface Picture {
  readonly name: string;
  /** What the picture shows, for whoever does not see it. */
  readonly alt: string;
  svg(background: 'light' | 'dark'): string;
  png(background: 'light' | 'dark'): Promise<Uint8Array>;
}

export interface Message {
  readonly parts: readonly Part[];
}
