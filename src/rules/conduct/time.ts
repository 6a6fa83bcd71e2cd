/** Time as conduct sees it: what was watched, and when it is quiet. */
import type { Duration, Instant } from '../../domain/ids.js';
import type { Community } from '../../domain/member.js';
import type { Settings } from '../../domain/settings.js';
import { minute } from '../../domain/time.js';

/** How much of the time from then to then the bot was watching: an outage is no silence. */
export function watched(community: Community, from: Instant, until: Instant): Duration {
  const start = Math.max(from, community.watchedSince);
  const blind = community.blind.reduce(
    (sum, gap) => sum + Math.max(0, Math.min(gap.until, until) - Math.max(gap.from, start)),
    0,
  );
  return Math.max(0, until - start - blind);
}

/** Blind times, merged and in order, with one more; the latest 50 are kept. */
export function withBlind(community: Community, from: Instant, until: Instant): Community['blind'] {
  const all = [...community.blind, { from, until }].sort((one, other) => one.from - other.from);
  const merged: { from: Instant; until: Instant }[] = [];
  for (const gap of all) {
    const last = merged.at(-1);
    if (last && gap.from <= last.until) last.until = Math.max(last.until, gap.until);
    else merged.push({ ...gap });
  }
  return merged.slice(-50);
}

/** When something that is not urgent may be said: at once, or when the quiet hours end. */
export function afterQuietHours(at: Instant, quiet: Settings['quietHours']): Instant {
  if (!quiet) return at;
  const now = minutesOfDay(at, quiet.zone);
  const from = minutesOf(quiet.from);
  const to = minutesOf(quiet.to);
  const isQuiet = from <= to ? now >= from && now < to : now >= from || now < to;
  if (!isQuiet) return at;
  const left = (to - now + 24 * 60) % (24 * 60);
  return at - (at % minute) + left * minute;
}

const minutesOf = (words: string): number => {
  const [hours = '0', minutes = '0'] = words.split(':');
  return Number(hours) * 60 + Number(minutes);
};

function minutesOfDay(at: Instant, zone: string): number {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return minutesOf(clock.format(at));
}
