/** Small facts of the operator's side, outside every community. */
import type { Client } from './connect.js';

export interface Notes {
  get(key: string): Promise<string | undefined>;
  keep(key: string, value: string | null): Promise<void>;
  list(prefix: string): Promise<readonly { readonly key: string; readonly value: string }[]>;
}

export const notes = (client: Client, where: string): Notes => ({
  get: async (key) => (await client.hget(where, key)) ?? undefined,
  async keep(key, value) {
    if (value === null) await client.hdel(where, key);
    else await client.hset(where, key, value);
  },
  async list(prefix) {
    const all = Object.entries(await client.hgetall(where));
    return all
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => ({ key, value }))
      .toSorted((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
  },
});
