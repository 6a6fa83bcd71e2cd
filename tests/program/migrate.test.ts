/** `yourturn migrate`: what was in the file is in Redis, once, whatever went wrong on the way. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Backend } from '../../src/backends/backend.js';
import type { Carried } from '../../src/backends/carried.js';
import { movableClock } from '../../src/backends/clock.js';
import { exportFile } from '../../src/backends/embedded/export.js';
import { importer } from '../../src/backends/redis/import.js';
import { redis } from '../../src/backends/redis/index.js';
import { migrateCommand } from '../../src/cli/migrate.js';
import { communityKey, everywhere, memberKey, tieKey, traceKey } from '../../src/domain/member.js';
import { StartError } from '../../src/domain/start-error.js';
import { day, hour } from '../../src/domain/time.js';
import { embeddedRig } from '../backends/embedded/rig.js';
import { fill, filledAt, laterScript, tie } from '../backends/filled.js';
import { redisServer, type RedisServer } from '../backends/redis/server.js';
import { ada, bob, here, joined, say, stageOn, t0, there, triedKeys, type Stage } from '../contracts/backend/rig.js';
import { program } from '../setup/built.js';
import { without } from '../setup/needs.js';

describe.skipIf(without('redis'))('yourturn migrate', () => {
  let server: RedisServer;
  let file: Awaited<ReturnType<typeof embeddedRig>>;
  let onFile: Stage;
  let stages: Stage[];

  beforeAll(async () => {
    server = await redisServer();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await server.flush();
    file = await embeddedRig();
    onFile = stageOn(file);
    stages = [onFile];
  });
  afterEach(async () => {
    for (const stage of stages) await stage.end();
  });

  /** A stage on Redis, where the clock goes on from when the file was left. */
  const onRedis = (): Stage => {
    const clock = movableClock(filledAt);
    const stage = stageOn({ clock, open: () => redis({ url: server.url, clock }), close: async () => undefined });
    stages.push(stage);
    return stage;
  };

  async function migrate(dataDir = file.dataDir): Promise<{ readonly status: number; readonly out: string }> {
    let out = '';
    const printer = { write: (words: string) => (out += words) };
    const status = await migrateCommand({ dataDir, redisUrl: server.url }, printer, movableClock(filledAt));
    return { status, out };
  }

  /** What the table says: by name, the file's count and Redis'. */
  const counts = (out: string): Readonly<Record<string, readonly [number, number]>> =>
    Object.fromEntries(
      [...out.matchAll(/^(\S.*?) +(\d+) +(\d+)$/gm)].map(([, name = '', one, other]) => [
        name,
        [Number(one), Number(other)],
      ]),
    );

  async function refusal(promise: Promise<unknown>): Promise<string> {
    const error: unknown = await promise.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StartError);
    return (error as StartError).message;
  }

  /** All that a backend tells of what it keeps. */
  async function told(backend: Backend) {
    const keys = [
      { scope: here, key: memberKey(ada) },
      { scope: here, key: memberKey(bob) },
      { scope: here, key: tieKey(ada, bob) },
      { scope: everywhere, key: traceKey('somebody') },
    ];
    const memory = await backend.recall(here, { keys, allOf: [bob] });
    return {
      records: keys.map(({ scope, key }) => memory.get(scope, key)),
      ofBob: memory.all('tie'),
      community: (await backend.recall(there, { keys: [{ scope: there, key: communityKey() }] })).get(
        there,
        communityKey(),
      ),
      waiting: (await backend.waiting(here)).toSorted((a, b) => (a.decision.key < b.decision.key ? -1 : 1)),
      waitingOfBob: await backend.waiting(here, bob),
      parked: await backend.parked(),
      held: await backend.held(),
      notes: await backend.notes(''),
      communities: await backend.communities(),
      depths: await backend.depths?.(),
    };
  }

  it('brings everything over, and counts the same on both sides', async () => {
    await fill(onFile);
    const before = await onFile.openIdle();
    const inFile = await told(before);
    await before.stop();
    const { status, out } = await migrate();
    expect(status).toBe(0);
    const counted = counts(out);
    expect(Object.values(counted).filter(([one, other]) => one !== other)).toEqual([]);
    expect(counted).toMatchObject({
      members: [2, 2],
      ties: [1, 1],
      communities: [1, 1],
      'traces of who was greeted': [1, 1],
      'decisions that wait': [5, 5],
      'decisions that were parked': [1, 1],
      'events seen': [3, 3],
      'events not decided yet': [1, 1],
      notes: [2, 2],
      lanes: [2, 2],
    });
    const after = await onRedis().openIdle();
    expect(await told(after)).toEqual(inFile);
    expect(inFile.records).toContainEqual(tie);
    for (const id of ['one', 'names-ada', 'undecidable']) expect(await after.submit(joined(id))).toBe('repeated');
    expect(await after.submit(joined('new'))).toBe('accepted');
  });

  it('lets the bot go on in Redis as it would have in the file, under the same delivery ids', async () => {
    await fill(onFile);
    const before = await onFile.openIdle();
    const ids = new Map((await before.waiting(here)).map(({ id, decision }) => [decision.key, id]));
    await before.stop();
    await migrate();
    const stage = onRedis();
    const backend = await stage.open(laterScript);
    await stage.moveTo(t0 + day + hour);
    expect(triedKeys(stage)).toEqual(['paced-2']);
    // It had waited for long in the file, and its back-off is kept.
    await stage.moveTo(t0 + 6 * day);
    expect(triedKeys(stage)).toEqual(['paced-2', 'later', 'busy']);
    for (const { id, decision } of stage.tried) expect(id).toBe(ids.get(decision.key));
    expect(stage.tried.find(({ decision }) => decision.key === 'busy')?.attempt).toBe(2);
    expect(stage.heard.filter(({ kind }) => kind === 'fell_due')).toHaveLength(1);
    expect(stage.heard.filter(({ id }) => id === 'undecidable')).toHaveLength(1);
    const [parked] = await backend.parked();
    expect(await backend.retry(parked?.id ?? '')).toBe(true);
    expect(await backend.release('dms')).toBe(true);
    await stage.moveTo(t0 + 6 * day + hour);
    expect(triedKeys(stage).slice(3).toSorted()).toEqual(['held', 'refused']);
    expect(await backend.waiting(here)).toEqual([]);
  });

  it('may be run again, also when the file has changed meanwhile: then Redis is as the file is now', async () => {
    await fill(onFile);
    const first = await migrate();
    expect(await migrate()).toEqual(first);
    const backend = await onFile.open({
      decide: () => ({ eraseCommunity: true, decisions: [say('anew', t0 + 9 * day)] }),
    });
    await backend.submit(joined('erase'));
    await backend.settled();
    const inFile = await told(backend);
    await backend.stop();
    const { status, out } = await migrate();
    expect(status).toBe(0);
    expect(counts(out)).toMatchObject({ members: [0, 0], 'decisions that wait': [1, 1] });
    expect(await told(await onRedis().openIdle())).toEqual(inFile);
  });

  it('that did not end lets no bot start, and ends when it is run again', async () => {
    await fill(onFile);
    const clock = movableClock(filledAt);
    const exporter = await exportFile(file.dataDir);
    const half: readonly Carried[] = [...exporter.rows(filledAt)].slice(0, 6);
    const to = await importer({ url: server.url, clock });
    await to.begin(exporter.name);
    await to.take(half);
    await to.close();
    exporter.close();
    const stage = onRedis();
    expect(await refusal(stage.open())).toContain('yourturn migrate');
    expect((await migrate()).status).toBe(0);
    await stage.open(laterScript);
  });

  it('keeps a parked decision beside a younger one of the same key', async () => {
    const clock = movableClock(filledAt);
    const decision = { kind: 'decision', community: here, attempts: 1, decision: say('same', t0) } as const;
    const rows: readonly Carried[] = [
      { ...decision, id: 'seed.1', why: 'x', parkedUntil: t0 + 30 * day },
      { ...decision, id: 'seed.2' },
    ];
    const to = await importer({ url: server.url, clock });
    await to.begin('seed');
    for (const order of [rows, rows.toReversed()]) {
      await to.take(order);
      expect(await to.tally(filledAt)).toMatchObject({ waiting: 1, parked: 1 });
    }
    await to.end();
    await to.close();
    const stage = onRedis();
    const backend = await stage.open();
    await backend.settled();
    expect(stage.tried.map(({ id }) => id)).toEqual(['seed.2']);
    expect((await backend.parked()).map(({ id }) => id)).toEqual(['seed.1']);
  });

  describe('changes nothing', () => {
    const kept = async () => told(await onRedis().openIdle());

    it('while a bot runs on the file', async () => {
      const backend = await onFile.open();
      expect(await refusal(migrate())).toMatch(/a bot still runs on .* Stop it/);
      await backend.stop();
    });

    it('where there is no file', async () => {
      const empty = await mkdtemp(join(tmpdir(), 'empty-'));
      expect(await refusal(migrate(empty))).toContain('nothing to carry over');
    });

    it('where a bot has worked on that Redis already', async () => {
      await fill(onFile);
      await migrate();
      const stage = onRedis();
      const backend = await stage.open(laterScript);
      await stage.moveTo(t0 + 3 * day);
      await backend.stop();
      const before = await kept();
      expect(await refusal(migrate())).toContain('a bot has worked on this Redis');
      expect(await kept()).toEqual(before);
    });

    it('where another file was carried to that Redis', async () => {
      await fill(onFile);
      await migrate();
      const before = await kept();
      const other = await embeddedRig();
      await (await other.open()).stop();
      expect(await refusal(migrate(other.dataDir))).toContain('another file was carried');
      await other.close();
      expect(await kept()).toEqual(before);
    });

    it('where REDIS_URL is not set, or nothing answers there', async () => {
      const clock = movableClock(filledAt);
      const printer = { write: () => true };
      await fill(onFile);
      expect(await refusal(migrateCommand({ dataDir: file.dataDir, redisUrl: null }, printer, clock))).toContain(
        'REDIS_URL is not set',
      );
      const nobody = 'redis://127.0.0.1:1';
      expect(await refusal(migrateCommand({ dataDir: file.dataDir, redisUrl: nobody }, printer, clock))).toContain(
        'cannot reach Redis',
      );
      await (await onFile.openIdle()).stop();
    });
  });

  it('is a command, and ends by itself', async () => {
    await fill(onFile);
    const child = spawn(process.execPath, [await program(), 'migrate'], {
      env: { PATH: process.env.PATH, DATA_DIR: file.dataDir, REDIS_URL: server.url },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (words: Buffer) => (out += words.toString()));
    const [status] = (await once(child, 'close')) as readonly unknown[];
    expect(status).toBe(0);
    expect(out).toContain('Everything is in Redis');
  });
});
