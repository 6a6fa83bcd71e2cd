/**
 * Where everything stands: me in the middle, my ties on an arc to my right and one to my left, those with most exchanges
 * nearest to the middle row. Names stand outside the arcs, a row each, so they never run into one another. Pure geometry:
 * the same network always gives the same picture.
 */
import { scalePoint, scaleSqrt } from 'd3-scale';
import type { NetworkTie } from '../rules/network.js';

export const width = 720;
/** Room above and below the arcs, for the title and the legend. */
const above = 92;
const below = 116;
/** Few ties stand further apart. */
const rowHeights = { many: 66, few: 104 } as const;
const fewRows = 3;
const fewestSeats = 4;

export interface Seat {
  /** Absent for a seat that is still free. */
  readonly tie?: NetworkTie;
  readonly side: 'left' | 'right';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the line to it. */
  readonly thickness: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly me: { readonly x: number; readonly y: number; readonly radius: number };
  readonly seats: readonly Seat[];
}

/** Fewer than four ties leave free seats: a network is not finished with one. */
export function layOut(ties: readonly NetworkTie[]): Layout {
  const all = [...ties, ...Array.from({ length: Math.max(0, fewestSeats - ties.length) }, () => undefined)];
  const rows = Math.ceil(all.length / 2);
  const rowHeight = rows <= fewRows ? rowHeights.few : rowHeights.many;
  const height = above + rows * rowHeight + below;
  const me = { x: width / 2, y: above + (rows * rowHeight) / 2, radius: 44 };
  const most = Math.max(1, ...ties.map((tie) => tie.exchanges));
  const thickness = scaleSqrt().domain([0, most]).range([2, 11]);
  const seatOf = (tie: NetworkTie | undefined, side: Seat['side'], y: number): Seat => {
    // An arc: rows near the middle stand further out.
    const off = (y - me.y) / (rows * rowHeight * 0.62);
    const out = 58 + 96 * Math.sqrt(1 - off * off);
    const x = side === 'right' ? me.x + out : me.x - out;
    const at = { side, x: round(x), y: round(y), radius: 21 };
    return tie ? { ...at, tie, thickness: round(thickness(tie.exchanges)) } : { ...at, thickness: 0 };
  };
  const seats = (['right', 'left'] as const).flatMap((side, i) => {
    const here = all.filter((_, place) => place % 2 === i);
    return rowsOf(here.length, me.y, rowHeight).map((y, rank) => seatOf(here[rank], side, y));
  });
  return { width, height, me, seats };
}

/** Heights for so many rows around the middle, the middle ones first. */
function rowsOf(count: number, middle: number, rowHeight: number): readonly number[] {
  const half = ((count - 1) * rowHeight) / 2;
  const at = scalePoint<number>()
    .domain(Array.from({ length: count }, (_, i) => i))
    .range([middle - half, middle + half]);
  return Array.from({ length: count }, (_, i) => at(i) ?? middle).sort(
    (one, other) => Math.abs(one - middle) - Math.abs(other - middle) || one - other,
  );
}

const round = (figure: number): number => Math.round(figure * 10) / 10;
