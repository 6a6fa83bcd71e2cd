/** On a cluster of three nodes the Redis backend keeps the same promises. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { movableClock } from '../../../src/backends/clock.js';
import { redis } from '../../../src/backends/redis/index.js';
import { communityId, memberId } from '../../../src/domain/ids.js';
import { backendContract } from '../../contracts/backend.js';
import { gave, joined, say, stageOn, t0 } from '../../contracts/backend/rig.js';
import { without } from '../../setup/needs.js';
import { redisCluster, type RedisCluster } from './cluster.js';
import { redisRig } from './rig.js';
import { withClient } from './server.js';

describe.skipIf(without('redis'))('on a cluster', () => {
  let cluster: RedisCluster | undefined;
  const started = (): RedisCluster => {
    if (!cluster) throw new Error('the cluster is started before each case');
    return cluster;
  };
  beforeAll(async () => {
    cluster = await redisCluster();
  });
  afterAll(() => cluster?.close());

  backendContract('the Redis backend', () => redisRig(started()));

  it('spreads communities over the nodes', async () => {
    const stage = stageOn(await redisRig(started()));
    const backend = await stage.open({
      decide: (event) =>
        'member' in event && event.member !== undefined && event.kind === 'member_joined'
          ? {
              remember: [gave(event.member, 1, undefined, event.community)],
              decisions: [say('welcome', t0, { to: event.member })],
            }
          : {},
    });
    const communities = Array.from({ length: 40 }, (_, i) => communityId('playground', `c${i}`));
    await Promise.all(communities.map((one) => backend.submit(joined('one', memberId(one, 'ada'), one))));
    await backend.settled();
    expect(await backend.communities()).toHaveLength(40);
    expect(stage.tried).toHaveLength(40);
    for (const { port } of started().nodes) {
      expect(await withClient(port, (client) => client.dbsize())).toBeGreaterThan(5);
    }
    await stage.end();
  });

  it('finds the others from one address', async () => {
    await started().flush();
    const [{ url } = { url: '' }] = started().nodes;
    const backend = await redis({ url, clock: movableClock(t0) });
    await backend.keepNote('heartbeat', '1');
    expect(await backend.submit(joined('one'))).toBe('accepted');
    await backend.stop();
  });
});
