/** The adapters of the platforms that are configured. Each platform's package is loaded only where it is. */
import type { Adapter } from '../adapters/adapter.js';
import type { Backend, Clock } from '../backends/backend.js';
import type { Config } from '../config.js';
import type { Log } from '../ops/log.js';

interface Parts {
  readonly backend: Pick<Backend, 'keepNote' | 'lease' | 'note' | 'notes'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Makes them; none is connected yet. Throws `StartError` where a platform's settings cannot work. */
export async function openPlatforms(config: Config, parts: Parts): Promise<readonly Adapter[]> {
  const adapters: Adapter[] = [];
  if (config.slack) adapters.push(await openSlack(config, config.slack, parts));
  if (config.discord) adapters.push(await openDiscord(config, config.discord, parts));
  return adapters;
}

async function openSlack(
  { host, port, encryptionKey, settingsOf }: Config,
  configured: NonNullable<Config['slack']>,
  { backend, clock, log }: Parts,
): Promise<Adapter> {
  const { slack } = await import('../adapters/slack/index.js');
  return slack({ ...configured, host, port, encryptionKey, notes: backend, settingsOf, log, clock });
}

async function openDiscord(
  { settingsOf }: Config,
  configured: NonNullable<Config['discord']>,
  { backend, clock, log }: Parts,
): Promise<Adapter> {
  const { discord } = await import('../adapters/discord/index.js');
  return discord({ ...configured, notes: backend, lease: (name) => backend.lease(name), settingsOf, log, clock });
}
