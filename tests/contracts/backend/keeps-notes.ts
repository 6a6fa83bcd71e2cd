/** Notes: small facts of the operator's side, outside every community. */
import { expect, it } from 'vitest';
import type { Stage } from './rig.js';

export function itKeepsNotes(on: () => Stage): void {
  it('keeps, changes and forgets a note', async () => {
    const backend = await on().open();
    expect(await backend.note('heartbeat')).toBeUndefined();
    await backend.keepNote('heartbeat', '1');
    await backend.keepNote('heartbeat', '2');
    expect(await backend.note('heartbeat')).toBe('2');
    await backend.keepNote('heartbeat', null);
    expect(await backend.note('heartbeat')).toBeUndefined();
  });

  it('lists notes by how their key begins, in order', async () => {
    const backend = await on().open();
    for (const key of ['roster:b', 'roster:a', 'roster%', 'rosters', 'other:a', 'roster:ö']) {
      await backend.keepNote(key, `"${key}"`);
    }
    expect(await backend.notes('roster:')).toEqual([
      { key: 'roster:a', value: '"roster:a"' },
      { key: 'roster:b', value: '"roster:b"' },
      { key: 'roster:ö', value: '"roster:ö"' },
    ]);
    expect(await backend.notes('roster%')).toHaveLength(1);
    expect(await backend.notes('')).toHaveLength(6);
  });

  it('keeps notes over a restart, before the start too', async () => {
    const before = await on().open();
    await before.keepNote('installation:T1', '{"token":"x"}');
    await before.stop();
    const after = await on().openIdle();
    expect(await after.note('installation:T1')).toBe('{"token":"x"}');
  });

  it('counts no note as a community', async () => {
    const backend = await on().open();
    await backend.keepNote('heartbeat', '1');
    expect(await backend.communities()).toEqual([]);
  });
}
