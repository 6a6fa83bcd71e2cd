/**
 * Makes dist/ from src/: TypeScript by plain `tsc`, everything else (pages, styles, word lists) copied beside it. Quiet
 * unless something is wrong, so that it can run before commands whose output is read by programs.
 *
 *   node scripts/build.mjs [--if-needed]
 */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const src = join(root, 'src');
const dist = join(root, 'dist');
const stamp = join(dist, '.built');
const lock = join(dist, '.building');

/** Every file below a folder. */
function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else yield path;
  }
}

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether something that dist/ is made of is newer than dist/. Folders count too: a file that was removed changes them. */
function isNeeded() {
  const built = changedAt(stamp);
  if (built === 0) return true;
  const sources = [
    ...files(src),
    join(root, 'tsconfig.json'),
    join(root, 'tsconfig.build.json'),
    join(root, 'package-lock.json'),
  ];
  return sources.some((path) => changedAt(path) > built || (changedAt(dirname(path)) > built && path.startsWith(src)));
}

/** Two builds at once would read each other's half-written files: the second waits, then finds nothing left to do. */
function takeLock() {
  mkdirSync(dist, { recursive: true });
  for (;;) {
    try {
      const file = openSync(lock, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAbandoned()) rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

/** The process that held the lock is gone, or the lock is older than any build takes. */
function isAbandoned() {
  if (Date.now() - changedAt(lock) > 60_000) return true;
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (!holder) return false;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function build() {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(compiler)) {
    process.stderr.write('The compiler is not installed. Run `npm ci` first.\n');
    return 1;
  }
  const startedAt = new Date();
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
    cwd: root,
    // What tsc finds goes to standard error: standard output belongs to the command that runs next.
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) return status ?? 1;
  for (const path of files(src)) {
    if (!path.endsWith('.ts')) cpSync(path, join(dist, relative(src, path)), { preserveTimestamps: true });
  }
  writeFileSync(stamp, '');
  utimesSync(stamp, startedAt, startedAt); // what was saved while it ran counts as newer
  return 0;
}

const onlyIfNeeded = process.argv.includes('--if-needed');
if (!onlyIfNeeded || isNeeded()) {
  takeLock();
  try {
    if (!onlyIfNeeded || isNeeded()) process.exitCode = build();
  } finally {
    rmSync(lock, { force: true });
  }
}
