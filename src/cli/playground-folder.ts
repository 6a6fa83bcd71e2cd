/** Where a playground keeps its store: a folder of its own, made anew at each start and gone at its end. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const prefix = 'playground-';

/** Makes `playground-<pid>` under `dataDir`, and removes what playgrounds that were killed have left there. */
export async function freshFolder(dataDir: string): Promise<{ readonly path: string; remove(): Promise<void> }> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  for (const name of await readdir(dataDir)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (Number.isInteger(pid) && (pid === process.pid || !isRunning(pid))) await remove(join(dataDir, name));
  }
  const path = join(dataDir, `${prefix}${process.pid}`);
  await mkdir(path, { mode: 0o700 });
  return { path, remove: () => remove(path) };
}

const remove = (path: string) => rm(path, { recursive: true, force: true });

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
