/** Small tools to build a neutral message with: spans from a template, parts from spans. They know no language. */
import type { Button, Message, Part, Span, Spans } from '../domain/message.js';

/** A template whose gaps hold spans, or lists of them: says`Hello ${member}, ...`. Empty strings fall away. */
export function says(words: TemplateStringsArray, ...gaps: readonly (Span | Spans)[]): Spans {
  const spans = words.flatMap((word, i): Spans => {
    const gap = gaps[i];
    return gap === undefined ? [word] : isSpan(gap) ? [word, gap] : [word, ...gap];
  });
  return joined(spans.filter((span) => span !== ''));
}

const isSpan = (gap: Span | Spans): gap is Span => !Array.isArray(gap);

/** Neighbouring strings become one, so that an adapter escapes and measures them together. */
function joined(spans: Spans): Spans {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (typeof span === 'string' && typeof last === 'string') out[out.length - 1] = last + span;
    else out.push(span);
  }
  return out;
}

/** Parts that are not wanted may be left out by `null`. */
export const message = (...parts: readonly (Part | null)[]): Message => ({
  parts: parts.filter((part) => part !== null),
});

const spansOf = (text: string | Spans): Spans => (typeof text === 'string' ? [text] : text);

export const heading = (text: string | Spans): Part => ({ kind: 'heading', text: spansOf(text) });
export const paragraph = (text: string | Spans): Part => ({ kind: 'paragraph', text: spansOf(text) });
export const quote = (text: string | Spans): Part => ({ kind: 'quote', text: spansOf(text) });
export const note = (text: string | Spans): Part => ({ kind: 'note', text: spansOf(text) });
export const list = (items: readonly (string | Spans)[]): Part => ({ kind: 'list', items: items.map(spansOf) });
export const fields = (named: readonly (readonly [name: string, value: string | Spans])[]): Part => ({
  kind: 'fields',
  fields: named.map(([name, value]) => ({ name, value: spansOf(value) })),
});
export const buttons = (...all: readonly Button[]): Part | null =>
  all.length === 0 ? null : { kind: 'buttons', buttons: all };

export const strong = (text: string): Span => ({ kind: 'strong', text });
export const code = (text: string): Span => ({ kind: 'code', text });
export const channel = (name: string): Span => ({ kind: 'channel', channel: name });

/** One of several wordings; the same number always picks the same one. */
export function wordingOf<T>(wordings: readonly [T, ...T[]], wording: number): T {
  return wordings[Math.abs(Math.trunc(wording)) % wordings.length] ?? wordings[0];
}
