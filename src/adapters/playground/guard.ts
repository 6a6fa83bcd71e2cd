/**
 * Keeps other web pages out. The playground knows no passwords: what protects it is that it listens on this machine
 * only, and that no page of somebody else's, open in the same browser, can reach it (by a form, a script, or a name that
 * it lets point at 127.0.0.1).
 */
import type { MiddlewareHandler } from 'hono';

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/** True for an address, as one gives it to `HOST`, that only this machine can reach. */
export const isLoopback = (host: string): boolean => loopback.test(host.includes(':') ? `[${host}]` : host);

/** Everything comes from this server; nothing runs inline; nobody may frame the page. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export interface Asked {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  readonly contentType: string | undefined;
}

/** Why a request is not served; undefined where it is. */
export function refusal(asked: Asked, onLoopback: boolean): string | undefined {
  const name = asked.host?.replace(/:\d+$/, '') ?? '';
  if (onLoopback && !loopback.test(name)) return 'This server answers to localhost only.';
  if (asked.method === 'GET' || asked.method === 'HEAD') return undefined;
  if (asked.fetchSite !== undefined && asked.fetchSite !== 'same-origin') return 'Not from another page.';
  if (asked.origin !== undefined && !isOrigin(asked.origin, asked.host)) return 'Not from another page.';
  if (!asked.contentType?.startsWith('application/json')) return 'JSON only.';
  return undefined;
}

const isOrigin = (origin: string, host: string | undefined): boolean =>
  URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();

/** Refuses what comes from elsewhere, and sends every answer with the headers that keep the page to itself. */
export const guard =
  (onLoopback: boolean): MiddlewareHandler =>
  async (context, next) => {
    const header = (name: string) => context.req.header(name);
    const refused = refusal(
      {
        method: context.req.method,
        host: header('host'),
        origin: header('origin'),
        fetchSite: header('sec-fetch-site'),
        contentType: header('content-type'),
      },
      onLoopback,
    );
    if (refused) return context.json({ refused }, 403);
    await next();
    context.header('content-security-policy', policy);
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
    context.header('cross-origin-opener-policy', 'same-origin');
    context.header('cross-origin-resource-policy', 'same-origin');
    context.header('cache-control', 'no-store');
    return undefined;
  };
