/** Leases: what exactly one process may do at a time. */
import { expect, it } from 'vitest';
import type { Stage } from './rig.js';

export function itLeasesNames(on: () => Stage): void {
  it('gives a name to one at a time, and to the next once it was released', async () => {
    const backend = await on().open();
    const first = await backend.lease('discord.shard.0');
    expect(first?.lost.aborted).toBe(false);
    expect(await backend.lease('discord.shard.0')).toBeUndefined();
    expect((await backend.lease('discord.shard.1'))?.name).toBe('discord.shard.1');
    await first?.release();
    expect((await backend.lease('discord.shard.0'))?.name).toBe('discord.shard.0');
  });
}
