/**
 * `yourturn start`: the composition root. The one file that knows everybody; nothing is decided here.
 *
 * Platforms that are configured are connected; where none is, the playground runs, on a past of its own and a clock
 * that its visitor moves. Each platform's package is loaded only when that platform is configured.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Adapter } from '../adapters/adapter.js';
import { listener } from '../adapters/hear.js';
import type { Backend, Clock, Due, Work } from '../backends/backend.js';
import { movableClock, systemClock } from '../backends/clock.js';
import { keyedBy, type Config } from '../config.js';
import { platformOf, type CommunityId, type Duration, type Platform } from '../domain/ids.js';
import { StartError } from '../domain/start-error.js';
import type { Settings } from '../domain/settings.js';
import { minute, second } from '../domain/time.js';
import { openControl } from '../ops/control.js';
import type { Log } from '../ops/log.js';
import { deskOver } from './desk.js';
import { openPlatforms } from './platforms.js';
import { freshFolder } from './playground-folder.js';
import { measure, secondOpinion } from './measured.js';
import type { Role } from './role.js';
import { keepWatch, tellOutage } from './watch.js';
import { work } from './work.js';

/** What runs, and how to end it. */
export interface Running {
  /** The playground's page, where that is what runs. */
  readonly address?: string | undefined;
  /** Takes nothing new, lets what was begun end (20 s at most), and closes. */
  stop(): Promise<void>;
}

/** How long a stop may take: orchestrators kill after 30 s. */
const stopWithin = 20 * second;
/** How much of that platforms may take to hang up: the rest is for deliveries that run. */
const hangUpWithin = 5 * second;

/** Starts the product. Throws `StartError` for what whoever runs it can mend. */
export async function start(config: Config, log: Log, role: Role = 'all'): Promise<Running> {
  if (role !== 'all') refuseLonely(config, role);
  for (const warning of config.warnings) log.warn({ warning }, 'configuration');
  return config.slack || config.discord ? startPlatforms(config, log, role) : startPlayground(config, log);
}

/** A part of the whole is nothing by itself. */
function refuseLonely(config: Config, role: Role): void {
  if (!config.slack && !config.discord) {
    throw new StartError(
      `--role ${role} needs a platform: set SLACK_BOT_TOKEN or DISCORD_TOKEN as docs/slack.md and docs/discord.md say, or leave --role out.`,
    );
  }
  if (!config.redisUrl) {
    throw new StartError(
      `--role ${role} shares the work with other processes, and they meet in Redis. Set REDIS_URL, or leave --role out.`,
    );
  }
}

async function startPlatforms(config: Config, log: Log, role: Role): Promise<Running> {
  const clock = systemClock();
  const backend = await openBackend(config, clock, log, role);
  try {
    const adapters = await openPlatforms(config, { backend, clock, log });
    if (role !== 'worker') await tellOutage({ backend, clock, log });
    // In Redis everything can be asked of the store itself; a file is open in this process alone.
    const controlIn = config.redisUrl ? null : config.dataDir;
    const running = await run({
      config,
      log,
      backend,
      clock,
      adapters,
      settingsOf: config.settingsOf,
      role,
      controlIn,
    });
    const watch = role === 'worker' ? undefined : await keepWatch({ backend, clock, log });
    return {
      stop: async () => {
        watch?.stop();
        await running.stop();
      },
    };
  } catch (error) {
    await backend.stop(0);
    throw error;
  }
}

async function openBackend(config: Config, clock: Clock, log: Log, role: Role): Promise<Backend> {
  if (!config.redisUrl) return openEmbedded(config.dataDir, clock, log);
  const { redis } = await import('../backends/redis/index.js');
  return redis({ url: config.redisUrl, clock, log, role });
}

async function startPlayground(config: Config, log: Log): Promise<Running> {
  const { pastLength, playground } = await import('../adapters/playground/index.js');
  const folder = await freshFolder(config.dataDir);
  const clock = movableClock(Date.now() - pastLength);
  const backend = await openEmbedded(folder.path, clock, log);
  const settled = () => backend.settled();
  const adapter = playground({ host: config.host, port: config.port, clock, settled, log });
  // Nobody has to decide for a community that exists only on this page; its settings file may still say otherwise.
  const settingsOf = (community: CommunityId): Settings => {
    const settings = config.settingsOf(community);
    return {
      ...settings,
      mode: settings.mode ?? 'auto',
      welcome: settings.welcome ?? 'dm',
      channels: { ...settings.channels, moderators: settings.channels.moderators ?? 'moderators' },
    };
  };
  const running = await run({
    config,
    log,
    backend,
    clock,
    adapters: [adapter],
    settingsOf,
    role: 'all',
    controlIn: folder.path, // the data folder's own may belong to a bot that runs beside this
  }).catch(async (error) => {
    await backend.stop();
    await folder.remove();
    throw error;
  });
  return {
    address: adapter.address,
    stop: async () => {
      await running.stop();
      await folder.remove();
    },
  };
}

async function openEmbedded(dataDir: string, clock: Clock, log: Log): Promise<Backend> {
  const { embedded } = await import('../backends/embedded/index.js');
  return embedded({ dataDir, clock, log });
}

interface House {
  readonly config: Config;
  readonly log: Log;
  readonly backend: Backend;
  readonly clock: Clock;
  readonly adapters: readonly Adapter[];
  readonly role: Role;
  /** The folder whose operator's socket is opened: one that this process alone uses. Null: none is. */
  readonly controlIn: string | null;
  settingsOf(community: CommunityId): Settings;
}

/** Joins the parts: events go in by the adapters, decisions come out by them. */
async function run(house: House): Promise<Running> {
  const { config, log, backend, clock, adapters, role, controlIn } = house;
  let isReady = false;
  const measured = await measure({ config, backend, clock, log, work: workOf(house), isReady: () => isReady });
  await backend.start(measured.work);
  if (role !== 'worker') await listen(house, measured.backend);
  isReady = true;
  const control = controlIn === null ? undefined : await openControl(controlIn, deskOver(backend, clock));
  return {
    stop: async () => {
      isReady = false;
      await control?.stop();
      await measured.stop();
      const begun = performance.now();
      await atMost(hangUpWithin, Promise.all(adapters.map((adapter) => adapter.stop())));
      await backend.stop(Math.max(0, stopWithin - (performance.now() - begun)));
    },
  };
}

/** Up to so long a DM waits that a lane let go: ten a minute are spread, and a nudge still comes while it is fresh. */
const longestJitter = 4 * second;
const jitter = (): Promise<void> => pause(Math.random() * longestJitter);

/** The core, and the adapters that deliver. */
function workOf({ config, backend, clock, adapters, settingsOf }: House): Work {
  const adapterOf = (platform: Platform) => adapters.find((adapter) => adapter.platform === platform);
  const inner = work({ backend, settingsOf, keyed: keyedBy(config.encryptionKey), adapterOf, jitter });
  return {
    ...inner,
    async deliver(due) {
      const outcome = await inner.deliver(due);
      if (outcome.kind === 'hold') await tellHeld(backend, due, clock);
      return outcome;
    },
  };
}

/** Connects the platforms: from now on they hand in what happens. */
async function listen(
  { config, log, clock, adapters, settingsOf }: House,
  heard: Pick<Backend, 'recall' | 'submit' | 'waiting'>,
): Promise<void> {
  const keyed = keyedBy(config.encryptionKey);
  const ears = listener({ backend: heard, clock, settingsOf, keyed, ...(await secondOpinion(config, clock, log)) });
  for (const adapter of adapters) {
    await adapter.listen(ears);
    log.info({ platform: adapter.platform }, 'listening');
  }
}

/** The platform stopped the account's DMs: moderators of all its communities hear of it. */
async function tellHeld(backend: Backend, due: Due, clock: Clock): Promise<void> {
  const at = clock.now();
  for (const community of await backend.communities()) {
    if (platformOf(community) !== platformOf(due.community)) continue;
    const id = `held.${community}.${Math.floor(at / minute)}`;
    await backend.submit({ kind: 'dms_held', id, community, at });
  }
}

/** Resolves when the promise does, or after so long. */
async function atMost(limit: Duration, promise: Promise<unknown>): Promise<void> {
  const waiting = new AbortController();
  await Promise.race([promise, pause(limit, undefined, { signal: waiting.signal }).catch(() => undefined)]);
  waiting.abort();
}
