/** Text in a platform's markup -> tokens as plain data, for whoever keeps them. The rest of the reading scans instead. */
import type { Platform } from '../../domain/ids.js';
import { fold } from './fold.js';
import { Kind } from './kinds.js';
import { addressOf, scan } from './scan.js';

const kinds = [
  'word',
  'number',
  'price',
  'link',
  'mention',
  'handle',
  'emoji',
  'code',
  'quote',
  'stop',
  'ask',
  'comma',
] as const;
export type TokenKind = (typeof kinds)[number];

export interface Token {
  readonly kind: TokenKind;
  /** The word as lexicons know it (lower case, no accents), the address of a link, else the characters. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** All tokens of a text, in their order. */
export function tokenize(text: string, platform: Platform): readonly Token[] {
  const scanned = scan(text, platform);
  return Array.from({ length: scanned.count }, (_, at) => {
    const [kind, start, end] = [scanned.kinds[at] ?? 0, scanned.starts[at] ?? 0, scanned.ends[at] ?? 0];
    return { kind: kinds[kind] ?? 'word', text: textOf(text, kind, start, end), start, end };
  });
}

function textOf(text: string, kind: number, start: number, end: number): string {
  if (kind === Kind.word) return fold(text.slice(start, end));
  if (kind === Kind.link) return addressOf(text, start, end);
  return text.slice(start, end);
}
