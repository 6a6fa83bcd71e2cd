/** By the log alone, an event can be followed to the message it became. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { movableClock } from '../../src/backends/clock.js';
import { embedded } from '../../src/backends/embedded/index.js';
import { openLog } from '../../src/ops/log.js';
import { toldWork } from '../../src/ops/told.js';
import { ada, byId, joined, say, stageOn, t0, timer } from '../contracts/backend/rig.js';

it('a delivery’s id leads from its event, by way of a timer, to its message', async () => {
  const lines: Record<string, unknown>[] = [];
  const write = (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>);
  const log = openLog({ level: 'info', write });
  const dataDir = await mkdtemp(join(tmpdir(), 'told-'));
  const clock = movableClock(t0);
  const stage = stageOn({
    clock,
    open: () => embedded({ dataDir, clock, log }),
    close: () => rm(dataDir, { recursive: true, force: true }),
  });
  const work = stage.work({
    decide: (event, memory, now) =>
      event.kind === 'fell_due'
        ? { decisions: [say('welcome', t0)] }
        : byId({ one: { decisions: [timer('greet', t0)] } })(event, memory, now),
    deliver: async () => ({ kind: 'delivered', message: 'playground:here#dm@1' }),
  });
  const backend = await stage.openIdle();
  await backend.start(toldWork(work, log, clock));
  await backend.submit(joined('one', ada));
  await backend.submit(joined('two', ada));
  await backend.settled();
  await stage.end();

  expect(lines).toHaveLength(3);
  const [first, second, third] = lines;
  expect(first).toMatchObject({ event: 'one', kind: 'member_joined', decision: [expect.any(String)] });
  const [timerId] = idsIn(first, 'decision');
  expect(second).toMatchObject({ event: `${String(timerId)}.due`, kind: 'fell_due', delivery: [expect.any(String)] });
  const [delivery] = idsIn(second, 'delivery');
  expect(third).toMatchObject({
    delivery,
    speech: 'welcome',
    attempt: 1,
    outcome: 'delivered',
    message: 'playground:here#dm@1',
    lag: 0,
  });
});

const idsIn = (line: Record<string, unknown> | undefined, name: string): readonly unknown[] => {
  const ids = line?.[name];
  return Array.isArray(ids) ? ids : [];
};
