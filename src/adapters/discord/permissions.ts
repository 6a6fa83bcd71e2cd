/** What the bot asks to be allowed, the link that invites it with just that, and whether its role can do its work. Pure. */
import { OAuth2Scopes, PermissionFlagsBits as may } from 'discord-api-types/v10';
import type { Settings } from '../../domain/settings.js';
import type { Guild } from './caches.js';
import { channelNamed, permissionsIn, takesMessages, type Holder } from './standing.js';
import { findings } from './words.js';

/** To read along where it is let in, to write in the moderators' and the welcome channel, to attach a member's picture. */
export const needed = may.ViewChannel | may.SendMessages | may.AttachFiles;

export function inviteLink(application: string): string {
  const link = new URL('https://discord.com/oauth2/authorize');
  link.searchParams.set('client_id', application);
  link.searchParams.set('scope', `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`);
  link.searchParams.set('permissions', `${needed}`);
  return link.href;
}

/** What keeps the bot from its work in a guild, in plain words; empty where all is well. */
export function findingsIn(guild: Guild, bot: Holder, settings: Settings): readonly string[] {
  const { channels, welcome } = settings;
  const found: string[] = [];
  if (channels.moderators !== null) {
    found.push(...inChannel(channels.moderators, guild, bot, findings.noModerators));
  }
  const forWelcome = channels.welcome ?? channels.introductions.find((name) => channelNamed(name, guild));
  if (welcome === 'dm' || welcome === 'button') {
    found.push(...inChannel(forWelcome ?? channels.introductions[0] ?? '', guild, bot, findings.noWelcome));
  }
  return found;
}

function inChannel(name: string, guild: Guild, bot: Holder, none: (name: string) => string): readonly string[] {
  const channel = channelNamed(name, guild);
  if (!channel || !takesMessages(channel)) return [none(name)];
  const held = permissionsIn(channel, bot, guild);
  if ((held & may.ViewChannel) === 0n) return [findings.cannotSee(channel.name)];
  return (held & may.SendMessages) === 0n ? [findings.cannotWrite(channel.name)] : [];
}
