/** What was erased is gone from Redis, and from its append-only file once that was written anew. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { movableClock } from '../../../src/backends/clock.js';
import { redis } from '../../../src/backends/redis/index.js';
import { memberId } from '../../../src/domain/ids.js';
import { likenessKey } from '../../../src/domain/member.js';
import { hour } from '../../../src/domain/time.js';
import { ada, byId, gave, here, joined, left, say, stageOn, t0, timer } from '../../contracts/backend/rig.js';
import { canariesInFolder } from '../../scan/canaries.js';
import { without } from '../../setup/needs.js';
import { redisServer, withClient, type RedisServer } from './server.js';

const gone = memberId(here, 'verschwindibus');

describe.skipIf(without('redis'))('what was erased from Redis', () => {
  let server: RedisServer;
  beforeEach(async () => {
    server = await redisServer();
  });
  afterEach(() => server.close());

  const script = {
    deliver: async () => ({ kind: 'never', because: 'refused', why: 'no' }) as const,
    decide: byId({
      'join.verschwindibus': {
        remember: [gave(gone, 1), { scope: here, key: likenessKey('band'), value: [], of: [gone, ada] }],
        decisions: [
          say('parked.verschwindibus', t0, { to: gone }),
          say('later.verschwindibus', t0 + 9 * hour, { to: gone }),
          timer('timer.verschwindibus', t0 + 9 * hour, gone),
        ],
      },
      leave: { erase: [gone] },
      everything: { eraseCommunity: true },
    }),
  };

  it.each([
    ['a member', left('leave', gone), 'verschwindibus'],
    ['a community', { kind: 'community_left', id: 'everything', community: here, at: t0 } as const, here],
  ])('holds nothing of %s', async (_, event, name) => {
    const clock = movableClock(t0);
    const stage = stageOn({ clock, open: () => redis({ url: server.url, clock }), close: async () => undefined });
    const backend = await stage.open(script);
    const traces = async () => (await canariesInFolder(server.folder, [name])).length;
    await backend.submit(joined('join.verschwindibus', gone));
    await backend.settled();
    await expect.poll(traces, { timeout: 3_000 }).toBeGreaterThan(0);
    await backend.submit(event);
    await backend.settled();
    // Within two hours it asks Redis for a new file.
    await stage.moveTo(t0 + 2 * hour);
    const keys = await withClient(server.port, (client) => client.keys('*'));
    expect(keys.filter((key) => key.includes(name))).toEqual([]);
    await expect.poll(traces, { timeout: 8_000 }).toBe(0);
    await stage.end();
  });
});
