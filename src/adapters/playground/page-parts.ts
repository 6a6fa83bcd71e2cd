/** What the page draws of a message: parts and spans, with names in place of ids. */
import type { Instant } from '../../domain/ids.js';

export type PageSpan =
  | string
  | { readonly kind: 'strong' | 'emphasis' | 'code'; readonly text: string }
  | { readonly kind: 'person'; readonly person: string; readonly name: string }
  | { readonly kind: 'channel'; readonly channel: string | null; readonly name: string }
  | { readonly kind: 'link'; readonly post: string; readonly channel: string; readonly label: string }
  | { readonly kind: 'url'; readonly url: string; readonly label: string }
  | { readonly kind: 'time'; readonly at: Instant };

export interface PageButton {
  readonly label: string;
  readonly action: string;
  readonly style: 'plain' | 'primary' | 'danger';
}

export type PagePart =
  | { readonly kind: 'heading' | 'paragraph' | 'quote' | 'note'; readonly text: readonly PageSpan[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly PageSpan[])[] }
  | {
      readonly kind: 'fields';
      readonly fields: readonly { readonly name: string; readonly value: readonly PageSpan[] }[];
    }
  | { readonly kind: 'buttons'; readonly buttons: readonly PageButton[] }
  | { readonly kind: 'picture'; readonly picture: string; readonly alt: string }
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly content: string };
