/** Runs once before all tests: says which tests are left out, and gives the run a folder of its own for what it writes. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leftOut } from './needs.js';

export default async function setup(): Promise<() => Promise<void>> {
  const missing = leftOut();
  if (missing.length > 0) process.stderr.write(`Left out, because YOURTURN_WITHOUT says so: ${missing.join(', ')}\n`);
  const folder = await mkdtemp(join(tmpdir(), 'yourturn-tests-'));
  // Workers are started after this and inherit it: whatever they make with `mkdtemp` is gone when the run ends.
  process.env.TMPDIR = folder;
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
