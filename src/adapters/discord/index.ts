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
import { directory } from './directory.js';
import { ears } from './ears.js';
import { guilds } from './guilds.js';
import { guildOf, shardOf } from './ids.js';
import { inspection } from './inspection.js';
import { missingFrom, promisedBy, type Sight } from './intents.js';
import { mutual } from './mutual.js';
import { keeper, type Notes } from './notes.js';
import { pendingMembers } from './pending.js';
import { inviteLink } from './permissions.js';
import type { ShardName } from './identify-turns.js';
import { gatewayOf, runShards, type Refused, type Shards } from './shards.js';
import { whispers } from './whispers.js';

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
  const { token, log, clock, settingsOf } = options;
  const api = openApi(options);
  const keep = keeper(options.notes);
  const known = directory(api);
  const shared = mutual(known, keep);
  const aside = whispers(api);
  const box = { api, directory: known, settingsOf, doors: recent<string>(mostDoors), whispers: aside };
  const now = (): number => clock.now();
  let shards: Shards | undefined;

  return {
    platform: 'discord',

    async listen(listener: Listener) {
      const { application, gateway } = await introduce(options, api);
      log.info({ url: inviteLink(application.id) }, 'this link invites the bot, with just what it needs');
      await register(application.id, api, keep, log);

      const promised = promisedBy(application.flags ?? 0);
      const sight = (): Sight => shards?.sight() ?? promised;
      const waiting = pendingMembers(keep);
      const bot = application.bot?.id ?? application.id;
      const look = inspection({
        api,
        directory: known,
        keeper: keep,
        log,
        settingsOf,
        sight,
        bot,
      });
      const gate = { api, waiting, submit: listener.submit, now };
      const home = guilds({
        keeper: keep,
        directory: known,
        gate,
        waiting,
        submit: listener.submit,
        log,
        now,
        bot,
        seesMembers: () => sight().members,
        inspect: look.inspect,
      });
      const desk = {
        api,
        directory: known,
        mutual: shared,
        whispers: aside,
        log,
        settingsOf,
        now,
        chosen: look.chosen,
      };
      const hear = ears({ listener, guilds: home, gate, directory: known, mutual: shared, desk, log, settingsOf, now });

      const unfollow = new Map<number, () => void>();
      const follow = ({ id, count }: ShardName): void =>
        void unfollow.set(
          id,
          known.follows((guild) => shardOf(guild, count) === id),
        );
      shards = runShards({
        api,
        gateway,
        token,
        keeper: keep,
        ...(options.lease ? { lease: options.lease } : {}),
        log,
        clock,
        sight: promised,
        hears: {
          dispatched: hear,
          began(guilds, shard, from) {
            follow(shard);
            return home.began(guilds, shard, from);
          },
          resumed: follow,
          lost: ({ id }) => unfollow.get(id)?.(),
        },
      });
      const refused = await shards.listening;
      if (refused) {
        await shards.stop();
        throw new StartError(refusals[refused]);
      }
      const missing = missingFrom(sight());
      if (missing.length > 0)
        log.warn({ missing, next: 'docs/discord.md says what works without.' }, 'intents are off');
    },

    async deliver(delivery: Delivery): Promise<DeliveryOutcome> {
      const outcome = await deliver(delivery, box);
      if (outcome.kind === 'delivered' && delivery.to.kind === 'member')
        shared.met(userOf(delivery.to.member), guildOf(delivery.community));
      return outcome;
    },

    async stop() {
      await shards?.stop();
      api.close();
    },
  };
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
async function introduce({ apiUrl }: DiscordOptions, api: Pick<Api, 'get'>) {
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
