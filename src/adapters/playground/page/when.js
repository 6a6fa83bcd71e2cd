/** Times and lengths of time, in words. */

const language = 'en-GB';
const timeOfDay = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
const shortDay = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short' });
const longDay = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const year = new Intl.DateTimeFormat(language, { year: 'numeric' });

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export const clockTime = (at) => timeOfDay.format(at);
export const clockDay = (at) => shortDay.format(at);
export const clockYear = (at) => year.format(at);
export const dayHeading = (at) => longDay.format(at);
export const sameDay = (one, other) =>
  shortDay.format(one) === shortDay.format(other) && Math.abs(one - other) < 2 * day;

/** A length of time, roughly: `5 minutes`. */
export function length(duration) {
  const [count, unit] =
    duration < 90_000
      ? [Math.max(1, Math.round(duration / 1000)), 'second']
      : duration < 90 * minute
        ? [Math.round(duration / minute), 'minute']
        : duration < 36 * hour
          ? [Math.round(duration / hour), 'hour']
          : [Math.round(duration / day), 'day'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** A time, as seen from now: `14:05`, or with the day, where it is another one. */
export const timeWords = (at, now) => (sameDay(at, now) ? clockTime(at) : `${shortDay.format(at)}, ${clockTime(at)}`);

export const isReduced = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
