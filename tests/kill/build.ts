/**
 * Compiles what a child process of the kill test runs: the real backend and the real core, as they are shipped, without
 * any test runner around them that could tidy up after a kill.
 */
import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

const killed = [
  'src/backends/embedded/index.ts',
  'src/backends/clock.ts',
  'src/domain/settings.ts',
  'src/rules/decide.ts',
];

/** Compiles these files, and what they need, into a new folder under this one, and returns it. */
export async function build(folder: string, entries: readonly string[] = killed): Promise<string> {
  const outDir = join(folder, 'build');
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, 'package.json'), '{"type":"module"}');
  await symlink(join(root, 'node_modules'), join(outDir, 'node_modules'));
  const config = {
    extends: join(root, 'tsconfig.build.json'),
    compilerOptions: {
      outDir,
      rootDir: join(root, 'src'),
      sourceMap: false,
      typeRoots: [join(root, 'node_modules/@types')],
    },
    files: entries.map((entry) => join(root, entry)),
    include: [],
  };
  const configFile = join(folder, 'tsconfig.json');
  await writeFile(configFile, JSON.stringify(config));
  await promisify(execFile)(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', configFile]);
  return outDir;
}
