/**
 * How long the playground takes from the command to its page, and how much memory the program holds when nothing happens;
 * each beside a Node that does nothing, in turn, since what a machine is busy with counts for both.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'main.js');
const runs = 5;
const idleFor = 3_000;

/** Starts it once, waits until its page answers, lets it idle, and ends it. */
async function once() {
  const dir = mkdtempSync(join(tmpdir(), 'yourturn-bench-'));
  const startedAt = performance.now();
  const child = spawn(process.execPath, [main, 'start'], {
    env: { PATH: process.env.PATH, DATA_DIR: dir, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const address = await new Promise((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (words) => {
        const found = /http:\/\/\S+/.exec((said += words));
        if (found) resolve(found[0]);
      });
      void ended.then(() => reject(new Error('It ended before it named its address.')));
    });
    await (await fetch(address)).text();
    const took = performance.now() - startedAt;
    await new Promise((resolve) => setTimeout(resolve, idleFor));
    return { took, memory: residentOf(child.pid) };
  } finally {
    child.kill('SIGTERM');
    await ended;
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The least there is: Node that says a word and idles. */
async function bare() {
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['-e', "process.stdout.write('up'); setInterval(() => {}, 1e6)"], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const took = performance.now() - startedAt;
  const memory = residentOf(child.pid);
  child.kill('SIGTERM');
  await ended;
  return { took, memory };
}

/** Megabytes a process holds; undefined where the system does not tell by /proc. */
function residentOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return undefined;
  }
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

const [ours, least] = [[], []];
for (let run = 0; run < runs; run++) {
  least.push(await bare());
  ours.push(await once());
}
const tookBy = (several) => median(several.map(({ took }) => took));
process.stdout.write(
  `start-up, from the command to the page: ${Math.round(tookBy(ours))} ms, ${(tookBy(ours) / tookBy(least)).toFixed(1)} times ` +
    `a Node that does nothing (medians of ${runs})\n`,
);
const memoryOf = (several) => median(several.map(({ memory }) => memory).filter(Number.isFinite));
if (memoryOf(ours) !== undefined) {
  process.stdout.write(
    `memory when idle: ${Math.round(memoryOf(ours))} MB resident, of which Node alone ${Math.round(memoryOf(least))} MB\n`,
  );
}
