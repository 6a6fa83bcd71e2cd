/** The picture of a network: complete, readable, the same every time, and said in words too. */
import { describe, expect, it } from 'vitest';
import type { MemberId } from '../../src/domain/ids.js';
import { layOut, width } from '../../src/picture/layout.js';
import { drawnTies, drawNetwork } from '../../src/picture/network.js';
import { palettes } from '../../src/picture/palette.js';
import type { Network } from '../../src/rules/network.js';
import { id, many, networkOf, tie } from './given.js';

const names = (...pairs: readonly (readonly [string, string])[]): ReadonlyMap<MemberId, string> =>
  new Map(pairs.map(([user, name]) => [id(user), name]));
const backgrounds = ['light', 'dark'] as const;
const texts = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');

describe('the drawing', () => {
  it.each(backgrounds)('names everybody, counts exchanges, and says whose turn it is: %s', (background) => {
    const network = networkOf(
      tie('ben', { exchanges: 5, turn: 'yours' }),
      tie('cleo', { exchanges: 3, turn: 'theirs' }),
      tie('dan', { exchanges: 1 }),
    );
    const svg = drawNetwork(network, names(['ben', 'Ben'], ['cleo', 'Cleo'])).svg(background);
    expect(texts(svg)).toEqual(
      expect.arrayContaining([
        '9 exchanges with 3 people',
        'You',
        'Ben',
        '5',
        'your turn',
        'Cleo',
        '3',
        'their turn',
        'somebody',
        '1',
      ]),
    );
    // Two arrows, for two open turns.
    expect(svg.match(/<path/g)).toHaveLength(2);
    expect(svg).toContain(`fill="${palettes[background].ground}"`);
  });

  it('draws the strongest line for the most exchanges', () => {
    const { seats } = layOut(many(9).ties);
    const byTie = [...seats].sort((one, other) => (other.tie?.exchanges ?? 0) - (one.tie?.exchanges ?? 0));
    const thickness = byTie.map((seat) => seat.thickness);
    expect(thickness).toEqual([...thickness].sort((one, other) => other - one));
    expect(thickness[0]).toBe(11);
  });

  it('has the notch nearer to whoever wrote less', () => {
    const notchAt = (yourTurns: number, theirTurns: number) => {
      const svg = drawNetwork(networkOf(tie('ben', { yourTurns, theirTurns })), names()).svg('light');
      return Number(/<line x1="([\d.]+)" x2="\1"/.exec(svg)?.[1]);
    };
    expect(notchAt(9, 1)).toBeGreaterThan(notchAt(1, 1));
    expect(notchAt(1, 9)).toBeLessThan(notchAt(1, 1));
    expect(notchAt(0, 0)).toBe(notchAt(2, 2));
  });

  it.each([1, 2, 3, 5, 8, 24])('keeps names apart, and everything inside: %i ties', (count) => {
    const layout = layOut(many(count).ties);
    for (const side of ['left', 'right'] as const) {
      const rows = layout.seats.filter((seat) => seat.side === side).map((seat) => seat.y);
      rows.sort((one, other) => one - other);
      rows.slice(1).forEach((y, i) => expect(y - (rows[i] ?? 0)).toBeGreaterThanOrEqual(60));
    }
    for (const { x, y, radius } of layout.seats) {
      expect(x - radius).toBeGreaterThan(140);
      expect(x + radius).toBeLessThan(width - 140);
      expect(y - radius).toBeGreaterThan(70);
      expect(y + radius).toBeLessThan(layout.height - 90);
      expect(Math.hypot(x - layout.me.x, y - layout.me.y)).toBeGreaterThan(layout.me.radius + radius + 40);
    }
    expect(layout.seats.filter((seat) => seat.tie)).toHaveLength(count);
  });

  it('is the same every time', () => {
    const draw = () => drawNetwork(many(12), names(['u1', 'Ada'])).svg('dark');
    expect(draw()).toBe(draw());
  });

  it('draws so many ties, and counts the rest', () => {
    const { svg, alt } = drawNetwork(many(200), names());
    expect(texts(svg('light')).filter((text) => text === 'somebody')).toHaveLength(drawnTies);
    expect(texts(svg('light'))).toContain('and 176 more');
    expect(alt).toMatch(/and 1\d\d more\.$/);
    expect(alt.length).toBeLessThan(1_024);
  });

  it('has a friendly face where nobody is there yet', () => {
    const picture = drawNetwork(networkOf(), names());
    expect(texts(picture.svg('light'))).toContain('Nobody here yet');
    expect(picture.alt).toMatch(/you in the middle/);
  });

  it('lets no name become markup, or turn its neighbours around', () => {
    const svg = drawNetwork(networkOf(tie('ben')), names(['ben', '\u202E<b>&"'])).svg('light');
    expect(svg).not.toContain('<b');
    expect(svg).not.toContain('\u202E');
    expect(texts(svg)).toContain('&lt;b&gt;&amp;&quot;');
  });
});

describe('in words', () => {
  it('says all that the picture shows', () => {
    const network = networkOf(
      tie('ben', { exchanges: 5, yourTurns: 1, theirTurns: 2, turn: 'yours' }),
      tie('cleo', { exchanges: 0, yourTurns: 1, theirTurns: 0, turn: 'theirs' }),
    );
    expect(drawNetwork(network, names(['ben', 'Ben'], ['cleo', 'Cleo'])).alt).toBe(
      'A picture of your network: you in the middle, and around you Ben: 5 exchanges (you wrote once, they twice), your turn; ' +
        'Cleo: no exchange yet (you wrote once, they never), their turn.',
    );
  });

  it('says whose name the image had to leave out', () => {
    expect(drawNetwork(networkOf(tie('yamada')), names(['yamada', '山田太郎'])).alt).toContain('山田太郎 (no. 1)');
  });
});

describe('the image', () => {
  const size = (png: Uint8Array) => {
    const view = new DataView(png.buffer, png.byteOffset);
    return [view.getUint32(16), view.getUint32(20)];
  };
  const drawn = (network: Network, names: ReadonlyMap<MemberId, string>) => drawNetwork(network, names).png('light');

  it.each(backgrounds)('is a PNG, sharp enough for a phone: %s', async (background) => {
    const png = await drawNetwork(many(5), names()).png(background);
    expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    expect(size(png)[0]).toBe(1080);
    expect(png.byteLength).toBeLessThan(500_000);
  });

  it('draws letters: another name is another image', async () => {
    const network = networkOf(tie('ben'));
    const [ben, hebrew, nobody] = await Promise.all([
      drawn(network, names(['ben', 'Ben'])),
      drawn(network, names(['ben', 'יונתן'])),
      drawn(network, names(['ben', '\u200b'])),
    ]);
    expect(Buffer.compare(ben, hebrew)).not.toBe(0);
    expect(Buffer.compare(ben, nobody)).not.toBe(0);
  });

  it('draws a number where it has no letters', async () => {
    const network = networkOf(tie('yamada'));
    const [kanji, emoji] = await Promise.all([
      drawn(network, names(['yamada', '山田太郎'])),
      drawn(network, names(['yamada', '🦊'])),
    ]);
    expect(Buffer.compare(kanji, emoji)).toBe(0);
  });
});

describe('colours', () => {
  const light = (hex: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  /** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
  const contrast = (one: string, other: string): number => {
    const [lighter, darker] = [light(one), light(other)].sort((a, b) => b - a) as [number, number];
    return (lighter + 0.05) / (darker + 0.05);
  };

  it.each(backgrounds)('can be told from their ground: %s', (background) => {
    const { ground, text, faint, mine, onMine, theirs, onTheirs, seat } = palettes[background];
    for (const [ink, paper] of [
      [text, ground],
      [faint, ground],
      [onMine, mine],
      [onTheirs, theirs],
    ] as const) {
      expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5);
    }
    for (const shape of [mine, theirs, seat]) expect(contrast(shape, ground)).toBeGreaterThanOrEqual(3);
  });
});
