/**
 * Rate limits by bucket and for all requests together, told in headers.
 * https://discord.com/developers/docs/topics/rate-limits
 */
import { createHash } from 'node:crypto';
import { Refusal } from '../refusal.js';
import type { Route } from './routes.js';

export interface Limit {
  readonly count: number;
  /** Milliseconds of this machine's clock. */
  readonly per: number;
}

/** Requests of a bot in a second, whatever they are; answers to interactions do not count. */
const allTogether: Limit = { count: 50, per: 1_000 };

interface Window {
  startedAt: number;
  used: number;
}

export interface RateLimits {
  /** Counts a request, and returns the headers that tell how its bucket stands. Throws 429 where it is full. */
  count(route: Route, params: readonly string[]): Readonly<Record<string, string>>;
}

export function rateLimits(limitOf: (method: string, path: string) => Limit): RateLimits {
  const buckets = new Map<string, Window>();
  const all: Window = { startedAt: 0, used: 0 };
  return {
    count(route, params) {
      const now = Date.now();
      if (!route.isOpen) {
        const left = take(all, allTogether, now);
        if (left < 0) throw tooMany(endOf(all, allTogether) - now, 'global');
      }
      const limit = limitOf(route.method, route.path);
      const name = createHash('sha1').update(`${route.method} ${route.path}`).digest('hex').slice(0, 16);
      const key = `${name}:${params[0] ?? ''}`;
      const window = buckets.get(key) ?? { startedAt: 0, used: 0 };
      buckets.set(key, window);
      const left = take(window, limit, now);
      const wait = endOf(window, limit) - now;
      const headers = {
        'x-ratelimit-limit': String(limit.count),
        'x-ratelimit-remaining': String(Math.max(0, left)),
        'x-ratelimit-reset': String((now + wait) / 1000),
        'x-ratelimit-reset-after': String(wait / 1000),
        'x-ratelimit-bucket': name,
      };
      if (left < 0) throw tooMany(wait, 'user', headers);
      return headers;
    },
  };
}

const endOf = ({ startedAt }: Window, { per }: Limit): number => startedAt + per;

/** How many are left after this one; below zero where there was no room. */
function take(window: Window, { count, per }: Limit, now: number): number {
  if (now >= window.startedAt + per) Object.assign(window, { startedAt: now, used: 0 });
  window.used++;
  return count - window.used;
}

/** 429, by scope: the bot's own bucket, all of its requests, or a resource that it shares with others. */
export function tooMany(
  wait: number,
  scope: 'user' | 'global' | 'shared',
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  const after = Math.max(wait, 1) / 1000;
  return new Refusal(429, 0, 'You are being rate limited.', undefined, {
    ...headers,
    'retry-after': String(after),
    'x-ratelimit-scope': scope,
    ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
  });
}
