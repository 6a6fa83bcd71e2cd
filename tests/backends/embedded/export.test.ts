/** The file gives away all that it keeps, as another backend needs it, and stays as it was. */
import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { talliedAs, type Carried } from '../../../src/backends/carried.js';
import { exportFile } from '../../../src/backends/embedded/export.js';
import { StartError } from '../../../src/domain/start-error.js';
import { day, minute } from '../../../src/domain/time.js';
import {
  ada,
  bob,
  byId,
  here,
  holding,
  joined,
  say,
  stageOn,
  t0,
  there,
  type Stage,
} from '../../contracts/backend/rig.js';
import { fill, filledAt, tie } from '../filled.js';
import { embeddedRig } from './rig.js';

let rig: Awaited<ReturnType<typeof embeddedRig>>;
let stage: Stage;
beforeEach(async () => {
  rig = await embeddedRig();
  stage = stageOn(rig);
});
afterEach(() => stage.end());

async function given(now = filledAt): Promise<readonly Carried[]> {
  const exporter = await exportFile(rig.dataDir);
  const rows = [...exporter.rows(now)];
  exporter.close();
  return rows;
}

const of = <K extends Carried['kind']>(rows: readonly Carried[], kind: K): readonly Extract<Carried, { kind: K }>[] =>
  rows.filter((row): row is Extract<Carried, { kind: K }> => row.kind === kind);

describe('an export', () => {
  it('has every record, with whose it is and for how long, but nothing past its time', async () => {
    await fill(stage);
    const records = of(await given(), 'record');
    expect(records.map(({ scope, key }) => `${scope} ${key}`)).toEqual([
      'everywhere trace:somebody',
      `${here} member:${ada}`,
      `${here} member:${bob}`,
      `${here} tie:${ada}~${bob}`,
      `${there} community:`,
    ]);
    expect(records.find(({ key }) => key.startsWith('tie'))).toEqual({
      kind: 'record',
      scope: here,
      key: `tie:${ada}~${bob}`,
      value: tie,
      of: [ada, bob],
    });
    expect(records.find(({ key }) => key === `member:${bob}`)).toMatchObject({ of: [bob], until: t0 + day });
    expect(of(await given(t0 + 2 * day), 'record').map(({ key }) => key)).not.toContain(`member:${bob}`);
  });

  it('has what waits and what was parked, under the ids by which platforms may know it', async () => {
    await fill(stage);
    const rows = of(await given(), 'decision');
    const byKey = new Map(rows.map((row) => [row.decision.key, row]));
    expect([...byKey.keys()].sort()).toEqual(['busy', 'held', 'later', 'paced-2', 'refused', 'timer']);
    const idOf = (key: string) => stage.tried.find((due) => due.decision.key === key)?.id;
    expect(byKey.get('busy')).toMatchObject({
      id: idOf('busy'),
      community: here,
      attempts: 1,
      why: 'busy',
      ready: t0 + 5 * day,
    });
    expect(byKey.get('refused')).toMatchObject({ id: idOf('refused'), why: 'too long', parkedUntil: t0 + 30 * day });
    expect(byKey.get('held')).toMatchObject({ id: idOf('held'), attempts: 0 });
    expect(byKey.get('later')?.decision).toEqual(say('later', t0 + 2 * day, { until: t0 + 9 * day }));
    expect(byKey.get('later')).not.toHaveProperty('parkedUntil');
  });

  it('has seen ids for seven days, events that wait, notes, and lanes', async () => {
    await fill(stage);
    const rows = await given();
    const seen = of(rows, 'seen');
    expect(seen.map(({ name }) => name)).toEqual(expect.arrayContaining(['one', 'undecidable']));
    // An id that names its member is kept as a hash alone.
    expect(seen.map(({ name }) => name)).toHaveLength(3);
    expect(JSON.stringify(seen)).not.toContain('names-ada');
    expect(of(await given(t0 + 7 * day), 'seen')).toEqual([]);
    expect(of(rows, 'event')).toMatchObject([{ event: joined('undecidable', bob) }]);
    expect(of(rows, 'note')).toEqual([
      { kind: 'note', key: 'heartbeat', value: String(t0) },
      { kind: 'note', key: 'roster.here', value: '["ada"]' },
    ]);
    expect(of(rows, 'lane')).toEqual([
      { kind: 'lane', name: 'dms', starts: [t0], held: { why: 'too fast', since: t0 } },
      { kind: 'lane', name: 'paced', starts: [t0] },
    ]);
  });

  it('is the same each time', async () => {
    await fill(stage);
    expect(await given()).toEqual(await given());
  });

  it('has one decision of a key: what replaced another that was being delivered when the process died', async () => {
    const { deliver, begun } = holding('welcome');
    const backend = await stage.open({
      deliver,
      decide: byId({
        one: { decisions: [say('welcome', t0), say('other', t0 + day)] },
        two: { decisions: [say('welcome', t0 + minute)] },
        three: { cancel: ['other'] },
      }),
    });
    await backend.submit(joined('one'));
    await begun;
    await backend.submit(joined('two'));
    await backend.submit(joined('three'));
    await backend.stop(0);
    expect(of(await given(), 'decision').map(({ decision }) => decision)).toEqual([say('welcome', t0 + minute)]);
  });

  it('is refused while a bot runs on the file, and where there is no file', async () => {
    const backend = await stage.open();
    await expect(exportFile(rig.dataDir)).rejects.toThrow(/a bot still runs on .*yourturn\.db\. Stop it/);
    await backend.stop();
    const elsewhere = `${rig.dataDir}-elsewhere`;
    await expect(exportFile(elsewhere)).rejects.toBeInstanceOf(StartError);
    await rm(elsewhere, { recursive: true, force: true });
  });

  it('comes page by page, and loses nothing between pages', async () => {
    const backend = await stage.open();
    for (let from = 0; from < 2_500; from += 500) {
      await Promise.all(Array.from({ length: 500 }, (_, i) => backend.submit(joined(`e${from + i}`))));
    }
    await backend.stop();
    const rows = await given(t0);
    expect(new Set(of(rows, 'seen').map(({ name }) => name)).size).toBe(2_500);
    expect(rows.filter((row) => talliedAs(row) === 'seen')).toHaveLength(2_500);
  });
});
