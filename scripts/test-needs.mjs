/**
 * Looks for the programs that some tests need beside Node: redis-server, and a chromium for the tests in a browser. As
 * root on a machine with apt it fetches what is missing; elsewhere it says what to install, and which tests are left out.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const needs = [
  { need: 'redis', programs: ['redis-server'], package: 'redis-server', tests: 'the tests of the Redis backend' },
  {
    need: 'chromium',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    package: 'chromium',
    tests: "the tests of the playground's page in a real browser",
  },
];

/** Whether a program is on the path. */
function isThere(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const isMissing = ({ programs }) => !programs.some(isThere);
const say = (words) => process.stderr.write(`${words}\n`);

/** Fetches packages by apt, where this process may. True where that went well. */
function fetch(packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isThere('apt-get')) return false;
  say(`The tests need ${packages.join(' and ')}, which this machine lacks: fetching by apt (as root) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  const install = () => run('install', '-y', '--no-install-recommends', ...packages);
  return install() || (run('update') && install());
}

/** Finds or fetches everything; returns what has to be left out, as `YOURTURN_WITHOUT` names it. */
export function prepare(given = process.env.YOURTURN_WITHOUT ?? '') {
  const leftOut = given.split(',').filter(Boolean);
  const wanted = needs.filter(({ need }) => !leftOut.includes(need));
  const missing = wanted.filter(isMissing);
  if (missing.length > 0) fetch(missing.map((need) => need.package));
  for (const need of missing.filter(isMissing)) {
    say(
      `Left out: ${need.tests}. To run them too, install ${need.programs[0]} (Debian, Ubuntu: apt-get install ${need.package}).`,
    );
    leftOut.push(need.need);
  }
  return leftOut.join(',');
}
