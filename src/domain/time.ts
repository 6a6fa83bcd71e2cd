/** Lengths of time as people write them in settings: `90d`, `5m`, `2s`. */
import type { Duration, Instant } from './ids.js';

const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;
type Unit = keyof typeof units;

export const second = units.s;
export const minute = units.m;
export const hour = units.h;
export const day = units.d;

/** `"1h30m"` -> milliseconds; undefined for what is not a length of time. */
export function parseDuration(words: string): Duration | undefined {
  const whole = words.trim().toLowerCase();
  if (!/^(\d+(\.\d+)?(ms|s|m|h|d|w))+$/.test(whole)) return undefined;
  let sum = 0;
  for (const [, amount, , unit] of whole.matchAll(/(\d+(\.\d+)?)(ms|s|m|h|d|w)/g)) {
    sum += Number(amount) * units[unit as Unit];
  }
  return sum;
}

/** Milliseconds -> the same words again, largest units first: `90d`, `1h30m`, `0s`. */
export function writeDuration(length: Duration): string {
  let left = Math.round(length);
  let words = '';
  for (const unit of ['d', 'h', 'm', 's', 'ms'] as const) {
    const count = Math.floor(left / units[unit]);
    if (count > 0) words += `${count}${unit}`;
    left -= count * units[unit];
  }
  return words || '0s';
}

/** The number of the day an instant falls on, in UTC: a pair has at most one exchange a day. */
export const dayOf = (at: Instant): number => Math.floor(at / day);
