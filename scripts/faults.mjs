/**
 * `npm run test:faults`: the long form of tests/faults, by a seed (`npm run test:faults -- 11`; 7 where none is given).
 * Prints its figures in one line of JSON. Needs redis-server.
 */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [seed = '7'] = process.argv.slice(2);
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const tests = spawn(process.execPath, [vitest, 'run', 'tests/faults', '--disable-console-intercept'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FAULTS: seed },
});
tests.once('exit', (status, signal) => {
  process.exitCode = signal ? 1 : (status ?? 1);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => tests.kill(signal));
