/** The part of an installation that happens in a browser at Slack: somebody allows the app, or does not. */
import { randomUUID } from 'node:crypto';
import type { SlackApp } from './app.js';
import type { Grant, Grants } from './grants.js';

export type Where = { readonly team: string } | { readonly enterprise: string };

export interface OauthFlow {
  /** Where Slack sends the browser once somebody has pressed Allow (or Cancel) on the page at `url`. */
  allow(url: string, where: Where): string;
  deny(url: string): string;
  redeem(code: string, redirectUri: string | undefined): Grant | undefined;
}

export function oauthFlow(app: SlackApp, grants: Grants, fallback: () => string): OauthFlow {
  const codes = new Map<string, { where: Where; redirectUri: string | undefined }>();

  const read = (url: string) => {
    const { searchParams: asked } = new URL(url);
    if (asked.get('client_id') !== app.clientId) throw new Error('Slack says: invalid client_id');
    const scopes = (asked.get('scope') ?? '').split(',').filter(Boolean);
    const unknown = scopes.filter((scope) => !app.scopes.includes(scope));
    if (unknown.length > 0) throw new Error(`Slack says: these scopes are not the app's: ${unknown.join(', ')}`);
    const redirectUri = asked.get('redirect_uri') ?? undefined;
    const target = new URL(redirectUri ?? fallback());
    target.searchParams.set('state', asked.get('state') ?? '');
    return { scopes, redirectUri, target };
  };

  return {
    allow(url, where) {
      const { redirectUri, target } = read(url);
      const code = randomUUID();
      codes.set(code, { where, redirectUri });
      target.searchParams.set('code', code);
      return target.href;
    },
    deny(url) {
      const { target } = read(url);
      target.searchParams.set('error', 'access_denied');
      return target.href;
    },
    redeem(code, redirectUri) {
      const found = codes.get(code);
      // A code is good for one use, and only from where it was sent.
      codes.delete(code);
      return found && found.redirectUri === redirectUri ? grants.install(found.where) : undefined;
    },
  };
}
