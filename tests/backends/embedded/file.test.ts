/** The file: what is wrong with it is said in words that help, and nobody else may read it. */
import { chmod, mkdir, mkdtemp, rm, stat, truncate, writeFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { movableClock } from '../../../src/backends/clock.js';
import { embedded } from '../../../src/backends/embedded/index.js';
import { closeFile, fileName, openFile } from '../../../src/backends/embedded/sqlite.js';
import { StartError } from '../../../src/domain/start-error.js';
import { byId, gave, gaveSoFar, ada, joined, stageOn, t0 } from '../../contracts/backend/rig.js';

let folder: string;
const open = (dataDir = folder) => embedded({ dataDir, clock: movableClock(t0) });
const file = () => join(folder, fileName);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-'));
});
afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true, force: true });
});

/** The message, if it is one for whoever starts the program. */
async function refusal(opening: Promise<unknown>): Promise<string> {
  const error: unknown = await opening.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StartError);
  return (error as StartError).message;
}

describe('the file', () => {
  it('is made where there is none, for this user alone', async () => {
    const dataDir = join(folder, 'deep', 'data');
    const backend = await open(dataDir);
    await backend.keepNote('a', 'b');
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
    for (const name of [fileName, `${fileName}-wal`]) {
      expect((await stat(join(dataDir, name))).mode & 0o777, name).toBe(0o600);
    }
    await backend.stop();
  });

  it('is one alone after a stop', async () => {
    const backend = await open();
    await backend.keepNote('a', 'b');
    await backend.stop();
    await expect(stat(`${file()}-wal`)).rejects.toThrow('ENOENT');
  });

  it('belongs to one process at a time', async () => {
    const first = await open();
    const message = await refusal(open());
    expect(message).toContain('another process');
    expect(message).toContain(file());
    await first.stop();
    await (await open()).stop();
  });

  it.runIf(process.getuid?.() !== 0)('cannot be made in a folder that may not be written to', async () => {
    await chmod(folder, 0o500);
    expect(await refusal(open())).toMatch(/DATA_DIR: cannot write .*EACCES.*Give this user a folder/);
  });

  it('cannot be made under something that is no folder', async () => {
    await writeFile(join(folder, 'data'), '');
    expect(await refusal(open(join(folder, 'data')))).toMatch(/DATA_DIR: .* is no folder/);
    expect(await refusal(open(join(folder, 'data', 'deeper')))).toMatch(/DATA_DIR: .* is no folder/);
  });

  it('cannot be a folder itself', async () => {
    await mkdir(file());
    expect(await refusal(open())).toMatch(/DATA_DIR: .* is no folder that can hold/);
  });

  it('is refused when it is something else', async () => {
    await writeFile(file(), 'Dear diary. '.repeat(1_000));
    expect(await refusal(open())).toMatch(/is broken, or not a file of this program/);
    expect((await readFile(file(), 'utf8')).startsWith('Dear diary')).toBe(true);
  });

  it('is refused when it is the database of another program', async () => {
    const other = await openFile(folder);
    other.exec('CREATE TABLE recipes (name TEXT)');
    closeFile(other);
    expect(await refusal(open())).toMatch(/database of another program/);
  });

  it('is refused when a part of it is missing', async () => {
    const backend = await open();
    for (let i = 0; i < 200; i++) await backend.keepNote(`note-${i}`, 'x'.repeat(1_000));
    await backend.stop();
    await truncate(file(), (await stat(file())).size / 2);
    expect(await refusal(open())).toMatch(/is broken/);
  });

  it('is refused when a newer version wrote it', async () => {
    await (await open()).stop();
    const raw = await openFile(folder);
    raw.exec('PRAGMA user_version = 99');
    closeFile(raw);
    expect(await refusal(open())).toMatch(/newer version .*99/);
  });

  it('can be opened again after it was refused', async () => {
    await writeFile(file(), 'Dear diary. '.repeat(1_000));
    await refusal(open());
    await rm(file());
    await (await open()).stop();
  });

  it('gives out no delivery id twice, not even in place of a lost file', async () => {
    const ids = new Set<string>();
    for (let life = 0; life < 3; life++) {
      const stage = stageOn({ clock: movableClock(t0), open, close: async () => undefined });
      const backend = await stage.open({
        decide: (event) =>
          event.kind === 'member_joined'
            ? {
                decisions: [
                  {
                    kind: 'say',
                    key: 'k',
                    due: t0,
                    of: [],
                    to: { kind: 'member', member: ada },
                    speech: { kind: 'stopped' },
                  },
                ],
              }
            : {},
      });
      await backend.submit(joined(`join-${life}`));
      await backend.settled();
      for (const { id } of stage.tried) ids.add(id);
      await stage.end();
      if (life === 1) await rm(file());
    }
    expect(ids.size).toBe(3);
  });

  it('keeps what was committed when the process ends without a stop', async () => {
    const stage = stageOn({ clock: movableClock(t0), open, close: async () => undefined });
    const backend = await stage.open({ decide: byId({ one: { remember: [gave(ada, 4)] } }) });
    await backend.submit(joined('one'));
    await backend.settled();
    // As after a crash: the file and the log beside it, copied while they are open.
    const copy = join(folder, 'copy');
    await mkdir(copy);
    for (const name of [fileName, `${fileName}-wal`])
      await writeFile(join(copy, name), await readFile(join(folder, name)));
    const after = await open(copy);
    expect(await gaveSoFar(after)).toBe(4);
    await after.stop();
    await stage.end();
  });
});
