/**
 * Whom a message mentions, and so pings: by its text, and by what `allowed_mentions` lets through.
 * https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
import type { APIAllowedMentions } from 'discord-api-types/v10';
import type { Complaints } from './refusal.js';
import type { Message, World } from './world.js';

export type Mentions = Pick<Message, 'mentions' | 'mentionsRoles' | 'mentionsEveryone'>;

const idsIn = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, id]) => id ?? '')),
];

/** `text` is everything that is parsed: the content, and the text displays of components. Embeds never ping. */
export function mentionsIn(
  text: string,
  allowed: APIAllowedMentions | undefined,
  repliedTo: string | undefined,
  world: World,
): Mentions {
  const users = idsIn(text, /<@!?(\d{15,20})>/g).filter((id) => world.users.has(id));
  const roles = idsIn(text, /<@&(\d{15,20})>/g);
  const parse = (what: string) => allowed === undefined || (allowed.parse ?? []).some((one) => one === what);
  const pingsReply = allowed === undefined || allowed.replied_user === true;
  const pinged = users.filter((id) => parse('users') || allowed?.users?.includes(id) === true);
  return {
    mentions: [...new Set([...pinged, ...(repliedTo !== undefined && pingsReply ? [repliedTo] : [])])],
    mentionsRoles: roles.filter((id) => parse('roles') || allowed?.roles?.includes(id) === true),
    mentionsEveryone: parse('everyone') && /@(?:everyone|here)/.test(text),
  };
}

/** Naming somebody while letting all through says two things at once: Discord refuses it. */
export function checkAllowed(allowed: APIAllowedMentions | undefined, wrong: Complaints): void {
  for (const what of ['users', 'roles'] as const) {
    const named = allowed?.[what] ?? [];
    wrong.count(`allowed_mentions.${what}`, named, 100);
    if (named.length > 0 && (allowed?.parse ?? []).some((one) => one === what))
      wrong.add(
        'allowed_mentions',
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:${what} and ${what}: [ids...] are mutually exclusive`,
      );
  }
}
