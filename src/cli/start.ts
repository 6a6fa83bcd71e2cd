/**
 * `yourturn start`: the composition root. The one file that knows everybody; nothing is decided here.
 *
 * Platforms that are configured are connected; where none is, the playground runs, on a past of its own and a clock
 * that its visitor moves. Each platform's package is loaded only when that platform is configured.
 */
import type { Adapter } from '../adapters/adapter.js';
import { listener } from '../adapters/hear.js';
import type { Backend, Clock, Due, Work } from '../backends/backend.js';
import { movableClock } from '../backends/clock.js';
import { keyedBy, type Config } from '../config.js';
import type { DeliveryOutcome } from '../domain/decision.js';
import { platformOf, type CommunityId, type Platform } from '../domain/ids.js';
import { StartError } from '../domain/start-error.js';
import type { Settings } from '../domain/settings.js';
import { minute, second } from '../domain/time.js';
import { openControl } from '../ops/control.js';
import type { Log } from '../ops/log.js';
import { deskOver } from './desk.js';
import { freshFolder } from './playground-folder.js';
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

/** Starts the product. Throws `StartError` for what whoever runs it can mend. */
export async function start(config: Config, log: Log): Promise<Running> {
  for (const warning of config.warnings) log.warn({ warning }, 'configuration');
  if (config.slack || config.discord) refusePlatforms(config);
  if (config.redisUrl)
    throw new StartError('REDIS_URL is set, but this version only has the embedded store. Unset it.');
  return startPlayground(config, log);
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
  const running = await run({ config, log, backend, clock, adapters: [adapter], settingsOf }).catch(async (error) => {
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

/** Connecting to a platform is not built yet: saying so is better than a bot that runs and hears nobody. */
function refusePlatforms(config: Config): never {
  const set = [config.slack ? 'Slack' : null, config.discord ? 'Discord' : null].filter((name) => name !== null);
  throw new StartError(
    `${set.join(' and ')} ${set.length === 1 ? 'is' : 'are'} configured, but this version only has the playground. ` +
      'Unset the variables that begin with SLACK_ and DISCORD_ to open it; CHANGELOG.md tells when the platforms arrive.',
  );
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
  settingsOf(community: CommunityId): Settings;
}

/** Joins the parts: events go in by the adapters, decisions come out by them. */
async function run({ config, log, backend, clock, adapters, settingsOf }: House): Promise<Running> {
  const keyed = keyedBy(config.encryptionKey);
  const adapterOf = (platform: Platform) => adapters.find((adapter) => adapter.platform === platform);
  const inner = work({ backend, settingsOf, keyed, adapterOf });
  const deliver = async (due: Due): Promise<DeliveryOutcome> => {
    const outcome = await inner.deliver(due);
    if (outcome.kind === 'hold') await tellHeld(backend, due, clock);
    return outcome;
  };
  let isListening = false;
  const measured = await measure(config, backend, { ...inner, deliver }, clock, () => isListening);
  await backend.start(measured.work);
  const ears = listener({
    backend: measured.backend,
    clock,
    settingsOf,
    keyed,
    ...(await secondOpinion(config, clock, log)),
  });
  for (const adapter of adapters) {
    await adapter.listen(ears);
    log.info({ platform: adapter.platform }, 'listening');
  }
  isListening = true;
  const control = await openControl(config.dataDir, deskOver(backend, clock));
  return {
    stop: async () => {
      isListening = false;
      await control.stop();
      await measured.stop();
      await Promise.all(adapters.map((adapter) => adapter.stop()));
      await backend.stop(stopWithin);
    },
  };
}

/** Health and metrics, where a port is given for them; else nothing is counted. */
async function measure(
  { host, opsPort }: Config,
  backend: Backend,
  work: Work,
  clock: Clock,
  isListening: () => boolean,
) {
  const heard = { recall: backend.recall, waiting: backend.waiting, submit: backend.submit };
  if (opsPort === null) return { work, backend: heard, stop: async () => {} };
  const [{ metrics }, { openOps }, { depthsOf, measuredSubmit, measuredWork }] = await Promise.all([
    import('../ops/metrics.js'),
    import('../ops/health.js'),
    import('../ops/measure.js'),
  ]);
  const counted = metrics(depthsOf(backend));
  const store = { name: 'store', works: async () => (await backend.note('heartbeat'), true) };
  const platforms = { name: 'platforms', works: async () => isListening() };
  const ops = await openOps({ host, port: opsPort, checks: [store, platforms], metrics: counted });
  return {
    work: measuredWork(work, counted, clock),
    backend: { ...heard, submit: measuredSubmit(backend, counted) },
    stop: () => ops.stop(),
  };
}

/** Loaded only where one is configured. */
async function secondOpinion({ opinion: configured }: Config, clock: Clock, log: Log) {
  if (!configured) return {};
  const { opinion } = await import('../adapters/opinion.js');
  const failed = (why: string) => log.warn({ why }, 'no second opinion; the rules decide alone');
  return { opinion: opinion({ ...configured, clock, failed }) };
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
