/**
 * Which events the bot asks for. Two kinds are privileged: Discord gives them only to bots whose owner switched them on.
 * The bot goes on without them, knows what it then cannot do, and says so. Pure.
 */
import { ApplicationFlags, GatewayIntentBits } from 'discord-api-types/v10';

/** What the bot gets to see beyond the ordinary. */
export interface Sight {
  /** MessageContent: what members write in channels. */
  readonly words: boolean;
  /** GuildMembers: who joins and leaves. */
  readonly members: boolean;
}

const ordinary = GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages;

export const intentsFor = ({ words, members }: Sight): number =>
  ordinary | (words ? GatewayIntentBits.MessageContent : 0) | (members ? GatewayIntentBits.GuildMembers : 0);

/** What the application's flags promise; a bot in fewer than 100 guilds has the "limited" ones. */
export const promisedBy = (flags: number): Sight => ({
  words: (flags & (ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited)) !== 0,
  members: (flags & (ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited)) !== 0,
});

/** What to ask for next, after Discord refused that (4014); undefined where nothing less is left. */
export function lessThan({ words, members }: Sight): Sight | undefined {
  if (words && members) return { words: false, members: true };
  if (members) return { words: true, members: false };
  return words ? { words: false, members: false } : undefined;
}

/** What is missing, by the names that Discord's page shows. */
export const missingFrom = ({ words, members }: Sight): readonly ('MessageContent' | 'GuildMembers')[] => [
  ...(words ? [] : (['MessageContent'] as const)),
  ...(members ? [] : (['GuildMembers'] as const)),
];
