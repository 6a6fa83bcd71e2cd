/** `npm test` on a machine that lacks what some tests need: it says so, and the rest is tested all the same. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leftOut, without } from '../setup/needs.js';
import { root } from './source.js';

/** What `prepare` leaves out and says, where these programs are all there is. */
function prepare(programs: readonly string[], given = ''): { readonly leftOut: string; readonly said: string } {
  const path = mkdtempSync(join(tmpdir(), 'path-'));
  for (const program of programs) {
    writeFileSync(join(path, program), '');
    chmodSync(join(path, program), 0o755);
  }
  const script = pathToFileURL(join(root, 'scripts/test-needs.mjs')).href;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { prepare } from '${script}'; console.log(prepare(${JSON.stringify(given)}));`,
    ],
    { env: { PATH: path }, encoding: 'utf8' },
  );
  return { leftOut: stdout.trim(), said: stderr };
}

describe('what the tests need', () => {
  it('is not spoken of where it is there', () => {
    expect(prepare(['redis-server', 'chromium'])).toEqual({ leftOut: '', said: '' });
    expect(prepare(['redis-server', 'google-chrome'])).toEqual({ leftOut: '', said: '' });
  });

  it('is named where it is missing and cannot be fetched', () => {
    const { leftOut: names, said } = prepare(['chromium']);
    expect(names).toBe('redis');
    expect(said).toContain('install redis-server');
    expect(said).toContain('the tests of the Redis backend');
  });

  it('is not looked for where it was left out on purpose', () => {
    expect(prepare([], 'redis,chromium')).toEqual({ leftOut: 'redis,chromium', said: '' });
  });

  it('is read by the tests', () => {
    expect(leftOut('redis, chromium')).toEqual(['redis', 'chromium']);
    expect(leftOut('')).toEqual([]);
    expect(leftOut('nonsense')).toEqual([]);
    expect(without('redis')).toBe((process.env.YOURTURN_WITHOUT ?? '').includes('redis'));
  });
});

it('every script is one that Node or bash can read', () => {
  for (const name of ['build', 'bench', 'dev', 'dockerfile-steps', 'test', 'test-needs']) {
    execFileSync(process.execPath, ['--check', join(root, 'scripts', `${name}.mjs`)]);
  }
  for (const path of ['.ci/run', 'scripts/fresh-clone.sh']) execFileSync('bash', ['-n', join(root, path)]);
});
