/**
 * A member's own network as a picture: whom they exchange with, how often, who wrote more, and whose turn it is. Nothing
 * is told by colour alone: exchanges are numbers, turns are arrows and words, balance is a notch on the line.
 */
import { symbol, symbolTriangle } from 'd3-shape';
import type { MemberId } from '../domain/ids.js';
import type { Picture } from '../domain/message.js';
import type { Network, NetworkTie } from '../rules/network.js';
import { layOut, width, type Layout, type Seat } from './layout.js';
import { clean, drawable, escaped, fit } from './names.js';
import { palettes, type Background, type Palette } from './palette.js';
import { toPng } from './png.js';
import { english, type PictureWords } from './words.js';

/** More than these make lines that nobody can tell apart; the rest are counted. */
export const drawnTies = 24;

/** A network -> its picture. `names` are what others go by; SVG and PNG are drawn when somebody asks for them. */
export function drawNetwork(
  network: Network,
  names: ReadonlyMap<MemberId, string>,
  words: PictureWords = english,
): Picture {
  const drawn = network.ties.slice(0, drawnTies);
  const nameOf = (member: MemberId): string => clean(names.get(member) ?? '') || words.somebody;
  const places = new Map(drawn.map((tie, i) => [tie.with, words.number(i + 1)]));
  // Our fonts lack some scripts; a browser's do not, so only the PNG goes without those names.
  const drawableName = (member: MemberId): string => drawable(nameOf(member)) ?? places.get(member) ?? words.somebody;
  const isDrawable = (member: MemberId): boolean => drawable(nameOf(member)) !== undefined;
  const altName = (member: MemberId): string =>
    isDrawable(member) ? nameOf(member) : `${nameOf(member)} (${places.get(member) ?? ''})`;
  const draw = (background: Background, name: (member: MemberId) => string): string =>
    drawn.length === 0
      ? drawEmpty(palettes[background], words)
      : drawTies(network, drawn, name, palettes[background], words);
  return {
    name: 'my-network',
    alt: words.alt(network, drawn, altName),
    svg: (background) => draw(background, nameOf),
    png: (background) => toPng(draw(background, drawableName)),
  };
}

const families = "Inter, 'DejaVu Sans', 'Segoe UI', system-ui, sans-serif";

const frame = (
  { width, height }: Pick<Layout, 'width' | 'height'>,
  title: string,
  { ground }: Palette,
  inner: string,
) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${families}">` +
  `<title>${escaped(title)}</title><rect width="${width}" height="${height}" rx="20" fill="${ground}"/>${inner}</svg>`;

function drawTies(
  network: Network,
  drawn: readonly NetworkTie[],
  name: (member: MemberId) => string,
  palette: Palette,
  words: PictureWords,
): string {
  const layout = layOut(drawn);
  const rest = network.ties.length - drawn.length;
  const title = words.title(network);
  return frame(
    layout,
    title,
    palette,
    [
      line(title, { x: layout.width / 2, y: 52, size: 28, fill: palette.text, bold: true }),
      ...layout.seats.map((seat) => drawLine(seat, layout, palette)),
      drawMe(layout, palette, words),
      ...layout.seats.map((seat) => drawSeat(seat, seat.tie ? name(seat.tie.with) : '', palette, words)),
      ...(rest > 0
        ? [line(words.more(rest), { x: layout.width / 2, y: layout.height - 90, size: 23, fill: palette.text })]
        : []),
      ...words.legend.map((one, i) =>
        line(one, { x: layout.width / 2, y: layout.height - 52 + i * 29, size: 22, fill: palette.faint }),
      ),
    ].join(''),
  );
}

interface Style {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

const line = (text: string, { x, y, size, fill, bold, anchor = 'middle' }: Style): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${bold ? ' font-weight="600"' : ''}>${escaped(text)}</text>`;

function drawMe({ me }: Layout, palette: Palette, words: PictureWords): string {
  return (
    `<circle cx="${me.x}" cy="${me.y}" r="${me.radius}" fill="${palette.mine}" stroke="${palette.ground}" stroke-width="6"/>` +
    line(words.you, { x: me.x, y: me.y + 9, size: 25, fill: palette.onMine, bold: true })
  );
}

/** My part of the line is mine, theirs theirs; they meet at a notch, and an arrow points at whose turn it is. */
function drawLine({ tie, x, y, radius, thickness }: Seat, { me }: Layout, palette: Palette): string {
  if (!tie) return '';
  const angle = (Math.atan2(y - me.y, x - me.x) * 180) / Math.PI;
  const from = me.radius + 3;
  const end = Math.hypot(x - me.x, y - me.y) - radius - 5;
  const to = end - arrow.length;
  const turns = tie.yourTurns + tie.theirTurns;
  const meet = from + (to - from) * (0.14 + 0.72 * (turns === 0 ? 0.5 : tie.yourTurns / turns));
  const dashes = tie.exchanges === 0 ? ' stroke-dasharray="3 7"' : '';
  const part = (start: number, stop: number, colour: string) =>
    `<line x1="${figure(start)}" x2="${figure(stop)}" stroke="${colour}" stroke-width="${thickness}"${dashes}/>`;
  const half = figure(thickness / 2 + 6);
  const notch = `<line x1="${figure(meet)}" x2="${figure(meet)}" y1="${-half}" y2="${half}" stroke="${palette.text}" stroke-width="3"/>`;
  return (
    `<g transform="translate(${me.x} ${me.y}) rotate(${figure(angle)})">` +
    part(from, meet - 4, palette.mine) +
    part(meet + 4, tie.turn === 'none' ? end : to + 1, palette.theirs) +
    notch +
    drawArrow(tie, end, palette) +
    '</g>'
  );
}

/** d3's triangle has equal sides and points upwards, its middle two thirds down: 300 square units, 22.8 high. */
const arrow = { path: symbol(symbolTriangle, 300)() ?? '', length: 22.8 };

/** At the other's end of the line, which runs to the right from me to them: there the lines stand apart. */
function drawArrow({ turn }: NetworkTie, end: number, { mine, theirs }: Palette): string {
  if (turn === 'none') return '';
  const isYours = turn === 'yours';
  const at = figure(end - (arrow.length * (isYours ? 1 : 2)) / 3);
  return `<path d="${arrow.path}" fill="${isYours ? theirs : mine}" transform="translate(${at} 0) rotate(${isYours ? -90 : 90})"/>`;
}

const nameSize = 24;
/** A name that is too long is written smaller before it is cut. */
const smallNameSize = 21;
const margin = 14;

function drawSeat(seat: Seat, name: string, palette: Palette, words: PictureWords): string {
  const { tie, side, x, y, radius } = seat;
  if (!tie) return freeSeat(x, y, palette);
  const labelX = figure(side === 'right' ? x + radius + 12 : x - radius - 12);
  const room = side === 'right' ? width - margin - labelX : labelX - margin;
  const anchor = side === 'right' ? 'start' : 'end';
  const size = fit(name, room / nameSize) === name ? nameSize : smallNameSize;
  const turn = tie.turn === 'yours' ? words.yourTurn : tie.turn === 'theirs' ? words.theirTurn : '';
  const fill = tie.turn === 'yours' ? palette.text : palette.faint;
  return (
    drawCount(seat, tie, palette) +
    line(fit(name, room / size), { x: labelX, y: figure(turn ? y : y + 8), size, fill: palette.text, anchor }) +
    (turn ? line(turn, { x: labelX, y: figure(y + 23), size: 19, fill, bold: tie.turn === 'yours', anchor }) : '')
  );
}

/** How often we exchanged; a ring where that is still to come. */
function drawCount({ x, y, radius }: Seat, { exchanges }: NetworkTie, palette: Palette): string {
  if (exchanges === 0) {
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${palette.theirs}" stroke-width="3"/>`;
  }
  const size = exchanges > 99 ? 17 : 22;
  return (
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${palette.theirs}"/>` +
    line(`${exchanges}`, { x, y: figure(y + size * 0.36), size, fill: palette.onTheirs, bold: true })
  );
}

const freeSeat = (x: number, y: number, { seat }: Palette): string =>
  `<circle cx="${x}" cy="${y}" r="22" fill="none" stroke="${seat}" stroke-width="3" stroke-dasharray="6 6"/>`;

/** Nobody yet: a place in the middle, and free seats around it. */
function drawEmpty(palette: Palette, words: PictureWords): string {
  const size = { width, height: 420 };
  const me = { x: 360, y: 178 };
  const seats = Array.from({ length: 7 }, (_, i) => {
    const angle = (i / 7) * 2 * Math.PI - Math.PI / 2;
    const [x, y] = [figure(me.x + 188 * Math.cos(angle)), figure(me.y + 126 * Math.sin(angle))];
    return freeSeat(x, y, palette);
  });
  const smile =
    `<circle cx="${me.x}" cy="${me.y}" r="46" fill="${palette.mine}"/>` +
    `<circle cx="${me.x - 15}" cy="${me.y - 9}" r="4.5" fill="${palette.onMine}"/><circle cx="${me.x + 15}" cy="${me.y - 9}" r="4.5" fill="${palette.onMine}"/>` +
    `<path d="M ${me.x - 17} ${me.y + 11} Q ${me.x} ${me.y + 27} ${me.x + 17} ${me.y + 11}" fill="none" stroke="${palette.onMine}" stroke-width="4.5" stroke-linecap="round"/>`;
  return frame(
    size,
    words.nobodyYet,
    palette,
    [
      ...seats,
      smile,
      line(words.nobodyYet, { x: 360, y: 362, size: 28, fill: palette.text, bold: true }),
      line(words.nobodyYetHint, { x: 360, y: 394, size: 21, fill: palette.faint }),
    ].join(''),
  );
}

const figure = (value: number): number => Math.round(value * 10) / 10;
