/** Puts the parts together that listening needs: who hears of guilds, members, messages and interactions, and the shards. */
import type { APIApplication, APIGatewayBotInfo } from 'discord-api-types/v10';
import type { Listener } from '../adapter.js';
import type { Backend, Clock } from '../../backends/backend.js';
import type { CommunityId } from '../../domain/ids.js';
import type { Settings } from '../../domain/settings.js';
import type { Log } from '../../ops/log.js';
import type { openApi } from './api.js';
import type { Directory } from './directory.js';
import { ears } from './ears.js';
import { guilds } from './guilds.js';
import type { ShardName } from './identify-turns.js';
import { shardOf } from './ids.js';
import { inspection } from './inspection.js';
import { promisedBy, type Sight } from './intents.js';
import type { Mutual } from './mutual.js';
import type { Keeper } from './notes.js';
import { pendingMembers } from './pending.js';
import type { ShardListener } from './shard.js';
import { runShards, type Shards } from './shards.js';
import type { Whispers } from './whispers.js';

/** What delivering and listening share. */
export interface Shared {
  readonly token: string;
  readonly api: ReturnType<typeof openApi>;
  readonly keeper: Keeper;
  readonly directory: Directory;
  readonly mutual: Mutual;
  readonly whispers: Whispers;
  readonly lease?: Backend['lease'];
  settingsOf(community: CommunityId): Settings;
  readonly log: Log;
  readonly clock: Clock;
  now(): number;
}

export interface Introduced {
  readonly application: APIApplication;
  readonly gateway: APIGatewayBotInfo;
}

/** Begins to listen. */
export function startListening({ application, gateway }: Introduced, listener: Listener, shared: Shared): Shards {
  const promised = promisedBy(application.flags ?? 0);
  // The shards know what was granted in the end, and need somebody to hear them first.
  const running: { shards?: Shards } = {};
  const sight = (): Sight => running.shards?.sight() ?? promised;
  const hears = shardListener(application, listener, sight, shared);
  running.shards = runShards({ ...shared, gateway, sight: promised, hears });
  return running.shards;
}

function shardListener(
  application: APIApplication,
  listener: Listener,
  sight: () => Sight,
  shared: Shared,
): ShardListener {
  const bot = application.bot?.id ?? application.id;
  const { submit } = listener;
  const waiting = pendingMembers(shared.keeper);
  const { inspect, chosen } = inspection({ ...shared, sight, bot });
  const gate = { api: shared.api, waiting, submit, now: shared.now };
  const seesMembers = (): boolean => sight().members;
  const home = guilds({ ...shared, gate, waiting, submit, bot, seesMembers, inspect });
  const desk = { ...shared, chosen };
  const follow = following(shared.directory);
  return {
    dispatched: ears({ ...shared, listener, guilds: home, gate, desk }),
    began(ids, shard, from) {
      follow.begin(shard);
      return home.began(ids, shard, from);
    },
    resumed: follow.begin,
    lost: follow.end,
  };
}

/** What is known of a shard's guilds stays true for as long as the shard tells of their changes. */
function following(directory: Directory) {
  const ends = new Map<number, () => void>();
  const end = ({ id }: ShardName): void => ends.get(id)?.();
  return {
    begin(shard: ShardName): void {
      end(shard);
      const isOurs = (guild: string): boolean => shardOf(guild, shard.count) === shard.id;
      ends.set(shard.id, directory.follows(isOurs));
    },
    end,
  };
}
