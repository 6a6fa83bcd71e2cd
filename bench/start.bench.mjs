/** How long the playground takes from the command to its page, and how much memory the program holds when nothing happens. */
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

/** Megabytes a process holds; undefined where the system does not tell by /proc. */
function residentOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return undefined;
  }
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

const found = [];
for (let run = 0; run < runs; run++) found.push(await once());
process.stdout.write(
  `start-up, from the command to the page: ${Math.round(median(found.map(({ took }) => took)))} ms (median of ${runs})\n`,
);
const memory = found.map((one) => one.memory).filter(Number.isFinite);
if (memory.length > 0) process.stdout.write(`memory when idle: ${Math.round(median(memory))} MB resident\n`);
