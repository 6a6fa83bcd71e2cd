/**
 * What was erased still stands in Redis' append-only file, until that is written anew. Redis does it when the file has
 * doubled, which for a small community may be never: so it is asked for it after something was erased.
 */
import { Cluster } from 'ioredis';
import type { Client } from './connect.js';
import type { Keys } from './keys.js';

/** Notes that something was erased. */
export async function noteErased(client: Client, keys: Keys): Promise<void> {
  await client.set(keys.erased, '1');
}

/** Asks for a new file where something was erased since this was asked last. */
export async function rewriteIfErased(client: Client, keys: Keys): Promise<void> {
  if ((await client.del(keys.erased)) === 0) return;
  const nodes = client instanceof Cluster ? client.nodes('master') : [client];
  try {
    await Promise.all(nodes.map((node) => node.bgrewriteaof()));
  } catch (error) {
    // Refused to this login, as at some providers, for good; while another rewriting runs, until the next time.
    if (error instanceof Error && /in progress/i.test(error.message)) await noteErased(client, keys);
  }
}
