/** Three redis-servers on loopback that form one cluster, without replicas. */
import { redisServer, withClient, type RedisServer } from './server.js';

export interface RedisCluster {
  /** All addresses, with commas between. */
  readonly url: string;
  readonly nodes: readonly RedisServer[];
  flush(): Promise<void>;
  close(): Promise<void>;
}

const slots = 16_384;
const settings = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '2000', '--appendonly', 'no', '--save', ''];

export async function redisCluster(): Promise<RedisCluster> {
  const nodes = await Promise.all([1, 2, 3].map(() => redisServer(settings)));
  const [first, ...others] = nodes;
  if (!first) throw new Error('a cluster has a first node');
  await Promise.all(
    nodes.map(({ port }, i) => {
      const [from, until] = [i, i + 1].map((n) => Math.floor((n * slots) / nodes.length));
      return ask(port, 'CLUSTER', 'ADDSLOTSRANGE', String(from), String((until ?? slots) - 1));
    }),
  );
  for (const { port } of others) await ask(first.port, 'CLUSTER', 'MEET', '127.0.0.1', String(port));
  for (const { port } of nodes) await agreed(port, nodes.length);
  return {
    url: nodes.map(({ url }) => url).join(','),
    nodes,
    flush: async () => void (await Promise.all(nodes.map((node) => node.flush()))),
    close: async () => void (await Promise.all(nodes.map((node) => node.close()))),
  };
}

const ask = (port: number, command: string, ...args: readonly string[]): Promise<unknown> =>
  withClient(port, (client) => client.call(command, ...args));

/** Resolves once a node knows all the others, and that every slot has its place. */
async function agreed(port: number, size: number): Promise<void> {
  for (const until = performance.now() + 20_000; performance.now() < until; ) {
    const info = String(await ask(port, 'CLUSTER', 'INFO'));
    if (info.includes('cluster_state:ok') && info.includes(`cluster_size:${size}`)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the cluster did not come about');
}
