import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort, startRedisServer, type RedisServer } from './redis-server.ts';

/** Three masters that hold all slots between them, without replicas. */
export interface RedisCluster {
  readonly url: string;
  readonly nodes: readonly RedisServer[];
  stop(): Promise<void>;
}

/** The nodes talk to each other on the port 10000 above their own. */
const HIGHEST_PORT = 55_000;
const SLOTS = [
  [0, 5460],
  [5461, 10_922],
  [10_923, 16_383],
] as const;

export async function startRedisCluster(): Promise<RedisCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'noc-graph-cluster-'));
  const nodes = await Promise.all(SLOTS.map(() => startNode(folder)));
  const clients = nodes.map(({ url }) => new Redis(url));
  try {
    await joinUp(nodes, clients);
  } finally {
    for (const client of clients) client.disconnect();
  }
  return {
    url: `redis+cluster://${nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')}`,
    nodes,
    async stop() {
      await Promise.all(nodes.map((node) => node.stop()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startNode(folder: string): Promise<RedisServer> {
  const port = await freePort(HIGHEST_PORT);
  const file = join(folder, `nodes-${port}.conf`);
  return startRedisServer({
    port,
    more: ['--cluster-enabled', 'yes', '--cluster-config-file', file, '--dir', folder],
  });
}

async function joinUp(nodes: readonly RedisServer[], clients: readonly Redis[]): Promise<void> {
  await Promise.all(
    clients.map((client, index) => {
      const [from, to] = SLOTS[index] ?? [0, 0];
      return client.call('CLUSTER', 'ADDSLOTSRANGE', from, to);
    }),
  );
  // Two nodes that say they are of the same age would argue about slots.
  await Promise.all(
    clients.map((client, index) => client.call('CLUSTER', 'SET-CONFIG-EPOCH', index + 1)),
  );
  for (const { port } of nodes.slice(1))
    await clients[0]?.call('CLUSTER', 'MEET', '127.0.0.1', port);
  await Promise.all(clients.map(untilComplete));
}

async function untilComplete(client: Redis): Promise<void> {
  for (;;) {
    const info = String(await client.call('CLUSTER', 'INFO'));
    if (info.includes('cluster_state:ok') && info.includes('cluster_slots_ok:16384')) return;
    await sleep(50);
  }
}
