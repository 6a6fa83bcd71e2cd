/** Where an operator's commands find the desk: at the running bot's socket, or over Redis, beside whatever runs on it. */
import type { Clock } from '../backends/backend.js';
import { deskOf, type Desk } from '../ops/control.js';

/** Where the bot keeps what it remembers. `redisUrl` is null where that is a file under `dataDir`. */
export interface Stores {
  readonly dataDir: string;
  readonly redisUrl: string | null;
}

/** Runs `use` with a desk, and closes what was opened for it. Throws `StartError` where there is no bot, or no Redis. */
export async function atDesk<T>(
  { dataDir, redisUrl }: Stores,
  clock: Clock,
  use: (desk: Desk) => Promise<T>,
): Promise<T> {
  if (redisUrl === null) return use(deskOf(dataDir));
  const [{ redis }, { deskOver }] = await Promise.all([import('../backends/redis/index.js'), import('./desk.js')]);
  const backend = await redis({ url: redisUrl, clock });
  try {
    return await use(deskOver(backend, clock));
  } finally {
    await backend.stop();
  }
}
