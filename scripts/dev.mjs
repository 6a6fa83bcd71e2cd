/** `npm run dev`: builds, runs `yourturn start`, and does both again whenever something in src/ changes. Ctrl-C ends it. */
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
let program;
let timer;

/** Builds, and starts the program anew where that went well; else the old one goes on. */
function again() {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--if-needed'], {
    stdio: 'inherit',
  });
  if (status !== 0) return;
  const start = () => {
    program = spawn(
      process.execPath,
      ['--enable-source-maps', join(root, 'dist/main.js'), 'start', ...process.argv.slice(2)],
      {
        stdio: 'inherit',
      },
    );
  };
  if (program && program.exitCode === null && program.signalCode === null) {
    program.removeAllListeners('exit').once('exit', start);
    program.kill('SIGTERM');
  } else start();
}

again();
watch(join(root, 'src'), { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(again, 150); // an editor saves in several steps
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    if (!program || program.exitCode !== null) process.exit(0);
    program.once('exit', () => process.exit(0));
    program.kill('SIGTERM');
  });
}
