/** What a Web API method is made of: its scopes, its arguments, and what it does. And how Slack says no. */
import type { WebAPICallResult } from '@slack/web-api';
import type { SlackApp } from './app.js';
import { filesIn } from './blocks.js';
import type { Grant, Grants } from './grants.js';
import type { Happening } from './dispatch.js';
import type { Post, World } from './world.js';

export type ArgumentKind = 'string' | 'integer' | 'boolean' | 'json';

/** What a method works on. */
export interface Slack {
  readonly app: SlackApp;
  readonly world: World;
  readonly grants: Grants;
  /** `http://127.0.0.1:1234`. */
  origin(): string;
  /** Tells the app what happened: its own messages come back to it as events, too. */
  tell(happening: Happening): void;
  /** Takes one of a channel's messages a second; how long to wait, in seconds, where there is none. */
  takeTurn(channel: string): number | undefined;
  /** Redeems a code of the OAuth flow. */
  redeem(code: string, redirectUri: string | undefined): Grant | undefined;
  /** A ticket for the Socket Mode address. */
  socketAddress(): string;
  takeTrigger(id: string): { readonly team: string; readonly user: string } | undefined;
}

export interface Call {
  readonly slack: Slack;
  readonly args: Readonly<Record<string, unknown>>;
  /** Whose call it is. Methods with a login of their own (OAuth, Socket Mode) do not ask. */
  readonly grant: Grant;
  /** Client id and secret, or the app-level token: whatever stood in the header. */
  readonly authorization: string;
}

export type Told<R extends WebAPICallResult> = Omit<R, 'ok' | 'error' | 'needed' | 'provided' | 'warning'>;

export interface Method {
  /** Any of these will do; none: no scope is needed. */
  readonly scopes: readonly string[];
  readonly needs: Readonly<Record<string, ArgumentKind>>;
  readonly may: Readonly<Record<string, ArgumentKind>>;
  /** With what it identifies itself. */
  readonly by: 'bot' | 'app' | 'client';
  run(call: Call): object;
}

/** Types a method's answer by the platform's own type. */
export const method = <R extends WebAPICallResult>(
  definition: Partial<Omit<Method, 'run'>> & { run(call: Call): Told<R> },
): Method => ({ scopes: [], needs: {}, may: {}, by: 'bot', ...definition });

/** Slack's `ok: false`. */
export class Refusal extends Error {
  constructor(
    readonly error: string,
    readonly more: Readonly<Record<string, unknown>> = {},
    readonly retryAfter?: number,
  ) {
    super(error);
  }
}

/** An argument as the string it is; empty where it is absent. */
export const stringOf = (call: Call, name: string): string => {
  const value = call.args[name];
  return typeof value === 'string' ? value : '';
};

export const needScope = ({ grant }: Call, scope: string): void => {
  if (!grant.scopes.has(scope))
    throw new Refusal('missing_scope', { needed: scope, provided: [...grant.scopes].join(',') });
};

/** The workspace a call is about: the token's own, or for an organisation's token the one it names. */
export function teamOf(call: Call): string {
  if (call.grant.team !== undefined) return call.grant.team;
  const named = stringOf(call, 'team_id');
  if (named === '') throw new Refusal('missing_argument', complaints('missing required field: team_id'));
  const team = call.slack.world.teams.get(named);
  if (!team || team.enterprise?.id !== call.grant.enterprise) throw new Refusal('team_not_found');
  return named;
}

/** Whether a token reaches into a workspace. */
export const reaches = ({ grant, slack }: Call, team: string): boolean =>
  grant.team === team ||
  (grant.enterprise !== undefined && slack.world.teams.get(team)?.enterprise?.id === grant.enterprise);

export const complaints = (...messages: readonly string[]): Readonly<Record<string, unknown>> => ({
  response_metadata: { messages: messages.map((one) => (one.startsWith('[') ? one : `[ERROR] ${one}`)) },
});

/** Pictures in blocks must be files that were uploaded whole, and that this token may see. */
export function checkPictures(call: Call, blocks: unknown, refusal: string): void {
  for (const id of filesIn(blocks)) {
    const file = call.slack.world.files.get(id);
    if (!file?.completed || !reaches(call, file.team)) throw new Refusal(refusal, complaints('invalid slack file'));
  }
}

/** A page of a list, by a cursor. Slack allows 1,000 a page (docs.slack.dev/apis/web-api/pagination). */
export function pageOf<T>(all: readonly T[], call: Call, unlessSaid: number): { page: readonly T[]; next: string } {
  const limit = Number(call.args['limit'] ?? unlessSaid);
  if (limit < 1 || limit > 1000) throw new Refusal('invalid_limit');
  const cursor = stringOf(call, 'cursor');
  const from =
    cursor === ''
      ? 0
      : Number(
          Buffer.from(cursor, 'base64')
            .toString()
            .replace(/^next:/, ''),
        );
  if (!Number.isInteger(from)) throw new Refusal('invalid_cursor');
  const next = from + limit < all.length ? Buffer.from(`next:${from + limit}`).toString('base64') : '';
  return { page: all.slice(from, from + limit), next };
}

export type { Post };
