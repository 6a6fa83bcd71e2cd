/** How much room a lane has: at most `count` beginnings within any `per`, looking back over when deliveries began. */
import type { Instant } from '../domain/ids.js';
import type { Lane } from './backend.js';

/** How many deliveries may begin now. `starts` is when the latest began, oldest first. */
export const roomIn = (starts: readonly Instant[], limits: Lane['limits'], now: Instant): number =>
  Math.min(...limits.map(({ count, per }) => count - starts.filter((start) => start > now - per).length));

/** The earliest time at which one may begin; `now` where there is room, Infinity where a limit allows none at all. */
export const freeAt = (starts: readonly Instant[], limits: Lane['limits'], now: Instant): Instant =>
  Math.max(now, ...limits.map(({ count, per }) => (count > 0 ? (starts.at(-count) ?? -Infinity) + per : Infinity)));

/** The beginnings that any limit may still look back on. */
export const worthKeeping = (starts: readonly Instant[], limits: Lane['limits'], now: Instant): readonly Instant[] => {
  const longest = Math.max(0, ...limits.map(({ per }) => per));
  const most = Math.max(0, ...limits.map(({ count }) => count));
  return starts.filter((start) => start > now - longest).slice(-most);
};
