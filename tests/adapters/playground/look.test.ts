/** The page's colours can be read: WCAG's 4.5 to 1 for words, in both themes, on everything they stand on. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/adapters/playground/page/look.css', import.meta.url), 'utf8');

/** The colours of a theme, by name. */
function colours(block: RegExp): ReadonlyMap<string, string> {
  const words = block.exec(css)?.[1] ?? '';
  return new Map(
    [...words.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const light = colours(/:root \{([^}]*)\}/);
const themes = [
  ['light', light],
  ['dark', new Map([...light, ...colours(/:root\[data-theme="dark"\] \{([^}]*)\}/)])],
] as const;
const grounds = ['paper', 'sheet', 'raised', 'accent-soft'];
const words = ['ink', 'ink-soft', 'ink-faint', 'accent', 'danger'];
const labels = ['shares', 'asks-back', 'promotes', 'call-to-action', 'asks-favour', 'boilerplate'];

describe.each(themes)('in the %s theme', (_, theme) => {
  const of = (name: string): string => {
    const colour = theme.get(name);
    if (!colour) throw new Error(`no colour --${name}`);
    return colour;
  };

  it.each(words.flatMap((word) => grounds.map((ground) => [word, ground] as const)))(
    '%s can be read on %s',
    (word, ground) => {
      expect(contrast(of(word), of(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(labels)('the label %s can be read', (label) => {
    for (const ground of ['sheet', 'raised']) expect(contrast(of(label), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('words on the accent, and what is due, can be read', () => {
    expect(contrast(of('accent-ink'), of('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('warm'), of('warm-soft'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('ink'), of('warm-soft'))).toBeGreaterThanOrEqual(7);
  });
});
