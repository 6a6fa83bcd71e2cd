/** `yourturn migrate` into a Redis Cluster: every community lies on some node, and all of them are found again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { movableClock } from '../../src/backends/clock.js';
import { redis } from '../../src/backends/redis/index.js';
import { migrateCommand } from '../../src/cli/migrate.js';
import { communityId, memberId } from '../../src/domain/ids.js';
import { day, hour } from '../../src/domain/time.js';
import { embeddedRig } from '../backends/embedded/rig.js';
import { redisCluster, type RedisCluster } from '../backends/redis/cluster.js';
import { gave, joined, say, stageOn, t0, triedKeys } from '../contracts/backend/rig.js';
import { without } from '../setup/needs.js';

describe.skipIf(without('redis'))('yourturn migrate, into a cluster', () => {
  let cluster: RedisCluster;
  beforeAll(async () => {
    cluster = await redisCluster();
  });
  afterAll(() => cluster.close());

  it('brings over every community, can be repeated, and all of them go on', async () => {
    const file = await embeddedRig();
    const before = stageOn(file);
    const backend = await before.open({
      decide: (event) => {
        if (!('member' in event) || event.member === undefined) return {};
        const remember = [gave(event.member, 1, undefined, event.community)];
        return { remember, decisions: [say(event.community, t0 + day, { to: event.member })] };
      },
    });
    const communities = Array.from({ length: 20 }, (_, i) => communityId('playground', `c${i}`));
    await Promise.all(communities.map((one) => backend.submit(joined('one', memberId(one, 'ada'), one))));
    await backend.stop();

    let out = '';
    const migrate = () =>
      migrateCommand(
        { dataDir: file.dataDir, redisUrl: cluster.url },
        { write: (words) => (out += words) },
        movableClock(t0 + hour),
      );
    expect(await migrate()).toBe(0);
    const first = out;
    out = '';
    expect(await migrate()).toBe(0);
    expect(out).toBe(first);
    expect(out).toMatch(/^members +20 +20$/m);
    expect(out).toMatch(/^decisions that wait +20 +20$/m);

    const clock = movableClock(t0 + hour);
    const after = stageOn({ clock, open: () => redis({ url: cluster.url, clock }), close: async () => undefined });
    await after.open();
    await after.moveTo(t0 + 2 * day);
    expect(triedKeys(after).toSorted()).toEqual(communities.toSorted());
    await after.end();
    await before.end();
  });
});
