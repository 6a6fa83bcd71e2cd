/** The Redis backend keeps what every backend promises. */
import { afterAll, beforeAll, describe } from 'vitest';
import { backendContract } from '../../contracts/backend.js';
import { without } from '../../setup/needs.js';
import { redisRig } from './rig.js';
import { redisServer, type RedisServer } from './server.js';

describe.skipIf(without('redis'))('on one server', () => {
  let server: RedisServer | undefined;
  beforeAll(async () => {
    server = await redisServer();
  });
  afterAll(() => server?.close());

  backendContract('the Redis backend', () => {
    if (!server) throw new Error('the server is started before each case');
    return redisRig(server);
  });
});
