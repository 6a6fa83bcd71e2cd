/** The routes of Discord's API that the emulator knows, each with the bucket that its rate limit counts in. */
import type { Gateway } from '../gateway/index.js';
import type { World } from '../world.js';
import * as answers from './answers.js';
import type { Body } from './body.js';
import * as directory from './directory.js';
import * as messages from './messages.js';

export interface Asked {
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Body;
  readonly world: World;
  readonly gateway: Gateway;
}

/** What is answered: undefined is 204. Throws a `Refusal`. */
export type Handler = (asked: Asked) => unknown;

export interface Route {
  readonly method: string;
  /** Segments; `:` stands for an id, of which the first is the major parameter of the bucket. */
  readonly path: string;
  readonly handle: Handler;
  /** Interactions' tokens are their own authority. */
  readonly isOpen: boolean;
}

const route = (method: string, path: string, handle: Handler, isOpen = false): Route => ({
  method,
  path,
  handle,
  isOpen,
});

export const routes: readonly Route[] = [
  route('GET', 'gateway/bot', directory.gatewayBot),
  route('GET', 'users/@me', directory.me),
  route('GET', 'users/@me/guilds', directory.ownGuilds),
  route('POST', 'users/@me/channels', directory.openDm),
  route('DELETE', 'users/@me/guilds/:', directory.leaveGuild),
  route('GET', 'users/:', directory.user),
  route('GET', 'applications/@me', directory.application),
  route('GET', 'oauth2/applications/@me', directory.application),
  route('GET', 'applications/:/commands', directory.commands),
  route('PUT', 'applications/:/commands', directory.putCommands),
  route('GET', 'guilds/:', directory.guild),
  route('GET', 'guilds/:/roles', directory.roles),
  route('GET', 'guilds/:/channels', directory.channels),
  route('GET', 'guilds/:/members', directory.members),
  route('GET', 'guilds/:/members/search', directory.searchMembers),
  route('GET', 'guilds/:/members/:', directory.member),
  route('GET', 'channels/:', directory.channel),
  route('POST', 'channels/:/typing', directory.typing),
  route('GET', 'channels/:/messages', messages.list),
  route('POST', 'channels/:/messages', messages.create),
  route('GET', 'channels/:/messages/:', messages.get),
  route('PATCH', 'channels/:/messages/:', messages.edit),
  route('DELETE', 'channels/:/messages/:', messages.remove),
  route('POST', 'interactions/:/:/callback', answers.callback, true),
  route('POST', 'webhooks/:/:', answers.followUp, true),
  route('GET', 'webhooks/:/:/messages/@original', answers.getAnswer, true),
  route('PATCH', 'webhooks/:/:/messages/@original', answers.editOriginal, true),
  route('DELETE', 'webhooks/:/:/messages/@original', answers.deleteAnswer, true),
  route('GET', 'webhooks/:/:/messages/:', answers.getAnswer, true),
  route('PATCH', 'webhooks/:/:/messages/:', answers.editFollowUp, true),
  route('DELETE', 'webhooks/:/:/messages/:', answers.deleteAnswer, true),
];

/** The route of a path (without base and version), and the ids in it. The first that fits counts. */
export function routeOf(
  method: string,
  path: string,
): { readonly route: Route; readonly params: readonly string[] } | undefined {
  const segments = path.split('/').map(decodeURIComponent);
  for (const one of routes) {
    if (one.method !== method) continue;
    const wanted = one.path.split('/');
    if (wanted.length !== segments.length) continue;
    if (wanted.every((word, i) => word === ':' || word === segments[i]))
      return { route: one, params: segments.filter((_, i) => wanted[i] === ':') };
  }
  return undefined;
}
