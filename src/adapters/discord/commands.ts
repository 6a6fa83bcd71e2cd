/** The commands that Discord shows: `/mynetwork`, and a moderator's look at a message. Registered only when they changed. */
import { createHash } from 'node:crypto';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  Routes,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { networkViews } from '../../domain/request.js';
import type { Log } from '../../ops/log.js';
import type { Api } from './api.js';
import type { Keeper } from './notes.js';
import { words } from './words.js';

export const networkCommand = 'mynetwork';
/** Optional: a command with subcommands could not be called bare. */
export const viewOption = 'view';

const installed = { integration_types: [ApplicationIntegrationType.GuildInstall] };

export const definitions: RESTPutAPIApplicationCommandsJSONBody = [
  {
    ...installed,
    name: networkCommand,
    type: ApplicationCommandType.ChatInput,
    description: words.commandAbout,
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    options: [
      {
        name: viewOption,
        type: ApplicationCommandOptionType.String,
        description: words.viewAbout,
        required: false,
        choices: networkViews.flatMap((view) =>
          view === 'show' ? [] : [{ name: `${view}: ${words.views[view]}`, value: view }],
        ),
      },
    ],
  },
  {
    ...installed,
    name: words.explainName,
    type: ApplicationCommandType.Message,
    contexts: [InteractionContextType.Guild],
    // Who sees it at first. The answer itself is given to moderators only, whatever a guild changes here.
    default_member_permissions: `${PermissionFlagsBits.ManageMessages}`,
  },
];

const fingerprint = createHash('sha256').update(JSON.stringify(definitions)).digest('hex').slice(0, 16);

/** Failing to register is no reason not to run: the commands of the last time are still there. */
export async function register(application: string, api: Api, keeper: Keeper, log: Log): Promise<void> {
  try {
    if ((await keeper.read('commands', application)) === fingerprint) return;
    await api.put(Routes.applicationCommands(application), { body: definitions });
    await keeper.keep('commands', application, fingerprint);
    log.info({ count: definitions.length }, 'registered the commands with Discord');
  } catch (err) {
    log.warn({ err, next: 'Restart to try again.' }, 'the commands could not be registered');
  }
}
