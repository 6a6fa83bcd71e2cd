/**
 * `npm run bench`: runs the measurements in bench/ one after another, so that none slows another down, and prints what they
 * found. `npm run bench -- start embedded` runs those alone.
 *
 * A measurement is a file `NAME.bench.mjs`, which may use dist/, or `NAME.bench.ts`, which imports src/ and is compiled with
 * it as the product is: what is measured is what runs.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const compiled = join(root, '.bench');

/** Measurements by name, with their files. */
const all = new Map(
  readdirSync(join(root, 'bench'))
    .map((file) => [/^(.+)\.bench\.(?:mjs|ts)$/.exec(file)?.[1], file])
    .filter(([name]) => name !== undefined)
    .sort(([one], [other]) => one.localeCompare(other)),
);
const flags = process.argv.slice(2).filter((word) => word.startsWith('-'));
const chosen = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = chosen.filter((name) => !all.has(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no ${unknown.join(', ')} in bench/. There are: ${[...all.keys()].join(', ')}.\n`);
  process.exit(1);
}
const names = chosen.length > 0 ? chosen : [...all.keys()];

/** Compiles bench/ together with src/, and puts beside them what they read. */
function compile() {
  rmSync(compiled, { recursive: true, force: true });
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.bench.json')], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
  const isNoCode = (path) => !path.endsWith('.ts');
  cpSync(join(root, 'src'), join(compiled, 'src'), { recursive: true, filter: isNoCode });
  for (const name of ['assets', 'package.json']) {
    if (existsSync(join(root, name))) symlinkSync(join(root, name), join(compiled, name));
  }
}

const fileOf = (name) => {
  const file = all.get(name);
  return file.endsWith('.ts') ? join(compiled, 'bench', file.replace(/\.ts$/, '.js')) : join(root, 'bench', file);
};

if (names.some((name) => all.get(name).endsWith('.ts'))) compile();
process.stdout.write(
  `Node ${process.version}, ${cpus().length} cores. Ratios hold on other machines; absolute figures do not.\n`,
);
for (const name of names) {
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--enable-source-maps', fileOf(name), ...flags], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
