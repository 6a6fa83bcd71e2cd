/** The Redis backend for tests: on a server that several cases share, emptied for each, and a clock of its own. */
import { movableClock } from '../../../src/backends/clock.js';
import { redis } from '../../../src/backends/redis/index.js';
import type { BackendRig } from '../../contracts/backend.js';
import { t0 } from '../../contracts/backend/rig.js';

export async function redisRig(server: { readonly url: string; flush(): Promise<void> }): Promise<BackendRig> {
  await server.flush();
  const clock = movableClock(t0);
  return {
    clock,
    open: () => redis({ url: server.url, clock }),
    close: async () => undefined,
  };
}
