/** Discord: the connection, and little else. Delivering needs only the API, so a process that never listens can do it. */
import { Routes, type APIApplication } from 'discord-api-types/v10';
import type { Adapter, Delivery, Listener } from '../adapter.js';
import type { Backend, Clock } from '../../backends/backend.js';
import type { DeliveryOutcome } from '../../domain/decision.js';
import { userOf, type CommunityId } from '../../domain/ids.js';
import type { Settings } from '../../domain/settings.js';
import { StartError } from '../../domain/start-error.js';
import type { Log } from '../../ops/log.js';
import { faultOf, openApi, type Api } from './api.js';
import { recent } from './caches.js';
import { register } from './commands.js';
import { deliver, mostDoors } from './deliver.js';
import { directory as openDirectory } from './directory.js';
import { guildOf } from './ids.js';
import { missingFrom } from './intents.js';
import { startListening, type Introduced } from './listening.js';
import { mutual as openMutual } from './mutual.js';
import { keeper as notesKeeper, type Notes } from './notes.js';
import { inviteLink } from './permissions.js';
import { gatewayOf, type Refused, type Shards } from './shards.js';
import { whispers as openWhispers } from './whispers.js';

export interface DiscordOptions {
  readonly token: string;
  /** The REST API of any Discord-compatible server, without a version; Discord's own where absent. */
  readonly apiUrl?: string;
  readonly notes: Notes;
  /** Which process runs which shard. Absent where there is one process only. */
  readonly lease?: Backend['lease'];
  settingsOf(community: CommunityId): Settings;
  readonly log: Log;
  readonly clock: Clock;
}

export function discord(options: DiscordOptions): Adapter {
  const { log, clock, settingsOf } = options;
  const api = openApi(options);
  const keeper = notesKeeper(options.notes);
  const directory = openDirectory(api);
  const mutual = openMutual(directory, keeper);
  const whispers = openWhispers(api);
  const now = (): number => clock.now();
  const shared = { ...options, api, keeper, directory, mutual, whispers, now };
  const box = { api, directory, whispers, settingsOf, doors: recent<string>(mostDoors) };
  let shards: Shards | undefined;

  return {
    platform: 'discord',

    async listen(listener: Listener) {
      const introduced = await introduce(options, api);
      const { id } = introduced.application;
      log.info({ url: inviteLink(id) }, 'this link invites the bot, with just what it needs');
      await register(id, api, keeper, log);
      shards = startListening(introduced, listener, shared);
      const refused = await shards.listening;
      if (refused) {
        await shards.stop();
        throw new StartError(refusals[refused]);
      }
      const missing = missingFrom(shards.sight());
      if (missing.length > 0) log.warn({ missing, next: whatWorks }, 'intents are off');
    },

    async deliver(delivery: Delivery): Promise<DeliveryOutcome> {
      const outcome = await deliver(delivery, box);
      if (outcome.kind !== 'delivered') tellUndelivered(delivery, outcome, log);
      else if (delivery.to.kind === 'member') mutual.met(userOf(delivery.to.member), guildOf(delivery.community));
      return outcome;
    },

    async stop() {
      await shards?.stop();
      api.close();
    },
  };
}

const whatWorks = 'Switch them on in the Developer Portal, under Bot; docs/discord.md says what works without.';

function tellUndelivered({ id, community }: Delivery, outcome: DeliveryOutcome, log: Log): void {
  const because = outcome.kind === 'never' ? { because: outcome.because } : {};
  const why = 'why' in outcome ? { why: outcome.why } : {};
  log.warn({ delivery: id, community, outcome: outcome.kind, ...because, ...why }, 'something could not be delivered');
}

const tokenRefused =
  'Discord refuses the bot’s token. Copy it again from the application’s page in the Discord Developer Portal, under Bot ' +
  '(Reset Token shows a new one), set it as DISCORD_TOKEN, and start again.';

const refusals: { readonly [R in Refused]: string } = {
  token: tokenRefused,
  intents:
    'Discord refuses even the ordinary intents. Look at the application’s page in the Discord Developer Portal, under Bot, ' +
    'whether the bot is still there, and start again.',
  connection:
    'Discord refuses the connection to its gateway. If DISCORD_API_URL is set, check that it is right; else install a newer ' +
    'version of Your Turn, and start again.',
};

/** Asks who the bot is, and where the gateway: the first calls, which tell whether there is anything to speak to. */
async function introduce({ apiUrl }: DiscordOptions, api: Pick<Api, 'get'>): Promise<Introduced> {
  try {
    const application = (await api.get(Routes.currentApplication())) as APIApplication;
    return { application, gateway: await gatewayOf(api) };
  } catch (error) {
    const { status } = faultOf(error);
    if (status === 401) throw new StartError(tokenRefused);
    const where = apiUrl === undefined ? 'Discord' : 'The server that DISCORD_API_URL names';
    throw new StartError(
      status === undefined
        ? `${where} could not be reached. Check this machine’s connection${apiUrl === undefined ? '' : ' and DISCORD_API_URL'}, and start again.`
        : `${where} answered with status ${status} when it was asked who the bot is. Wait a while, and start again.`,
    );
  }
}
