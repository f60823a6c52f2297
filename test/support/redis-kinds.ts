import { silentLogger } from '../../platform/logger.ts';
import { connectRedis, type RedisConnection } from '../../platform/redis/connect.ts';
import { startRedisCluster, type RedisCluster } from './redis-cluster.ts';
import { startRedisServer, withRedis, type RedisServer } from './redis-server.ts';

export type RedisKind = 'redis' | 'cluster';

/** What a contract is held against: memory, and Redis unless the test command does without it. */
export const STORAGE_KINDS: readonly ('memory' | RedisKind)[] = withRedis()
  ? ['memory', 'redis', 'cluster']
  : ['memory'];
export const REDIS_KINDS = STORAGE_KINDS.filter((kind) => kind !== 'memory');

/** Servers for one test file: started by the first who asks, stopped together. */
export interface RedisServers {
  /** A connection of the test's own; closed with the rest. */
  connect(kind: RedisKind): Promise<RedisConnection>;
  url(kind: RedisKind): Promise<string>;
  stop(): Promise<void>;
}

export function createRedisServers(): RedisServers {
  let server: Promise<RedisServer> | undefined;
  let cluster: Promise<RedisCluster> | undefined;
  const connections: RedisConnection[] = [];

  async function url(kind: RedisKind): Promise<string> {
    if (kind === 'redis') return (await (server ??= startRedisServer())).url;
    return (await (cluster ??= startRedisCluster())).url;
  }

  return {
    url,
    async connect(kind) {
      const address = await url(kind);
      const connection = connectRedis({ url: address, timeoutMs: 5000, log: silentLogger });
      connections.push(connection);
      return connection;
    },
    async stop() {
      await Promise.all(connections.map((connection) => connection.close()));
      await Promise.all([(await server)?.stop(), (await cluster)?.stop()]);
    },
  };
}
