/** The embedded backend for tests: a folder of its own, and a clock that stands at the contract's beginning. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { movableClock } from '../../../src/backends/clock.js';
import { embedded } from '../../../src/backends/embedded/index.js';
import type { BackendRig } from '../../contracts/backend.js';
import { t0 } from '../../contracts/backend/rig.js';

export async function embeddedRig(): Promise<BackendRig & { readonly dataDir: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'embedded-'));
  const dataDir = join(folder, 'data');
  const clock = movableClock(t0);
  return {
    clock,
    dataDir,
    open: () => embedded({ dataDir, clock }),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
