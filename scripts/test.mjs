/**
 * `npm test`: finds or fetches what the tests need, runs all of them, and ends with a line `N passed, N failed`.
 * Arguments go to vitest: `npm test -- tests/rules`. With `--unit` only those run that need no other program.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './test-needs.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Counts from vitest's JSON report; what failed before its tests could be counted is one failure. */
function summary(report, status) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
    const failed = Math.max(numFailedTests + broken, status === 0 ? 0 : 1);
    return `${numPassedTests} passed, ${failed} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`;
  } catch {
    return `0 passed, ${status === 0 ? 0 : 1} failed`;
  }
}

/** Tests over pure functions and single modules: they need nothing but Node, and take seconds. */
const unit = ['cli', 'commands', 'config', 'domain', 'judgement', 'ops', 'picture', 'rules', 'speech', 'stories'].map(
  (room) => `tests/${room}/`,
);
const given = process.argv.slice(2);
const isUnit = given.includes('--unit');
const chosen = isUnit ? [...unit, ...given.filter((word) => word !== '--unit')] : given;

const folder = mkdtempSync(join(tmpdir(), 'yourturn-report-'));
const report = join(folder, 'report.json');
const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json'];
const tests = spawn(process.execPath, [...vitest, `--outputFile.json=${report}`, ...chosen], {
  cwd: root,
  stdio: 'inherit',
  env: isUnit ? process.env : { ...process.env, YOURTURN_WITHOUT: prepare() },
});
tests.once('exit', (status, signal) => {
  process.stdout.write(`${summary(report, status ?? 1)}\n`);
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = signal ? 1 : (status ?? 1);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => tests.kill(signal));
