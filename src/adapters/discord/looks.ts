/** Fetches what a message's presentation needs to know: the names of its communities and channels. */
import type { Message, Span } from '../../domain/message.js';
import type { Guild } from './caches.js';
import type { Directory } from './directory.js';
import { guildOf } from './ids.js';
import type { Look } from './present.js';
import { channelNamed } from './standing.js';

/** A guild that cannot be asked for right now costs the message its names, and nothing else. */
export async function lookFor(message: Message, guild: string, directory: Pick<Directory, 'guild'>): Promise<Look> {
  const guilds = new Map<string, Guild>();
  await Promise.all(
    [...new Set([guild, ...guildsIn(message)])].map(async (id) => {
      const found = await directory.guild(id).catch(() => undefined);
      if (found) guilds.set(id, found);
    }),
  );
  const home = guilds.get(guild);
  return {
    guild,
    channelNamed: (words) => home && channelNamed(words, home)?.id,
    guildName: (id) => guilds.get(id)?.name,
  };
}

const guildsIn = (message: Message): readonly string[] =>
  spansOf(message).flatMap((span) =>
    typeof span !== 'string' && span.kind === 'community' && span.community ? [guildOf(span.community)] : [],
  );

const spansOf = ({ parts }: Message): readonly Span[] =>
  parts.flatMap((part) => {
    switch (part.kind) {
      case 'list':
        return part.items.flat();
      case 'fields':
        return part.fields.flatMap(({ value }) => value);
      case 'buttons':
      case 'picture':
      case 'file':
        return [];
      default:
        return part.text;
    }
  });
