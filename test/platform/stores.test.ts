import { PassThrough } from 'node:stream';
import { createSettingsReader, type Environment } from '../../platform/config.ts';
import { createLogger, silentLogger } from '../../platform/logger.ts';
import { storeSettings } from '../../platform/store/settings.ts';
import { createStores, type Stores } from '../../platform/store/stores.ts';
import { startRedisCluster } from '../support/redis-cluster.ts';
import {
  freePort,
  startRedisServer,
  withRedis,
  type RedisServer,
} from '../support/redis-server.ts';
import { untilHolds } from '../support/until.ts';

function settingsFrom(environment: Environment) {
  const reader = createSettingsReader(environment, false);
  const settings = reader.read('a test', storeSettings);
  reader.finish();
  return settings;
}

const opened: Stores[] = [];
const servers: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((stores) => stores.close()));
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

async function openStores(environment: Environment, startWithinMs = 20_000): Promise<Stores> {
  const timeout = { REDIS_TIMEOUT_MS: '2000', ...environment };
  const stores = await createStores(settingsFrom(timeout), { log: silentLogger, startWithinMs });
  opened.push(stores);
  return stores;
}

async function aServer(...options: Parameters<typeof startRedisServer>): Promise<RedisServer> {
  const server = await startRedisServer(...options);
  servers.push(server);
  return server;
}

const keys = async ({ url }: RedisServer) => {
  const { connectRedis } = await import('../../platform/redis/connect.ts');
  const connection = connectRedis({ url, timeoutMs: 2000, log: silentLogger });
  const found = await connection.ask('test', (redis) => redis.keys('*'));
  await connection.close();
  return found.sort();
};

const fill = async ({ cache, state, events, idempotency }: Stores) => {
  await cache.update('cached', () => 1);
  await state.update('kept', () => 1);
  await events.append('told', 'p', [{ number: 1, body: {} }]);
  await idempotency.once(
    { operation: 'o', key: 'k', input: {} },
    {
      prepare: async () => ({}),
      send: async () => ({ done: true }),
      uncertain: () => ({ done: false }),
      isUncertain: ({ done }) => !done,
    },
  );
};

describe('stores without a server', () => {
  it('are kept in memory, and miss nothing', async () => {
    const stores = await openStores({});
    await fill(stores);
    expect((await stores.state.get('kept'))?.value).toBe(1);
    expect(await stores.cache.get('kept')).toBeUndefined();
    expect(await stores.missing()).toEqual([]);
  });

  it.each(['REDIS_URL', 'REDIS_CACHE_URL', 'REDIS_STATE_URL', 'REDIS_EVENTS_URL'])(
    'refuse an odd %s without showing it',
    (name) => {
      expect(() => settingsFrom({ [name]: 'http://u:secret@127.0.0.1' })).toThrow(
        new RegExp(`${name}: expected redis://.*, got its value \\(not shown\\)`),
      );
    },
  );
});

(withRedis() ? describe : describe.skip)('stores on Redis', () => {
  it('are all on the one server that REDIS_URL names, under the prefix', async () => {
    const server = await aServer();
    await fill(await openStores({ REDIS_URL: server.url, REDIS_PREFIX: 'here:' }));
    expect(await keys(server)).toEqual([
      'here:cached',
      'here:events/{told}',
      'here:events/{told}/meta',
      expect.stringMatching(/^here:idempotency\/[0-9a-f]{64}$/),
      'here:kept',
    ]);
  });

  it('are each where its own setting says, the rest on REDIS_URL', async () => {
    const [cache, events, rest] = [
      await aServer({ policy: 'allkeys-lru' }),
      await aServer(),
      await aServer(),
    ];
    await fill(
      await openStores({
        REDIS_URL: rest.url,
        REDIS_CACHE_URL: cache.url,
        REDIS_EVENTS_URL: events.url,
      }),
    );
    expect(await keys(cache)).toEqual(['noc-graph:cached']);
    expect(await keys(events)).toEqual(['noc-graph:events/{told}', 'noc-graph:events/{told}/meta']);
    expect(await keys(rest)).toHaveLength(2);
  });

  it('share a connection where they share an address', async () => {
    const server = await aServer();
    const before = await connectionsOf(server);
    await openStores({ REDIS_URL: server.url, REDIS_CACHE_URL: server.url });
    expect(await connectionsOf(server)).toBe(before + 1);
  });

  it.each(['state', 'events'])(
    'refuse a server for %s that may drop what it holds',
    async (role) => {
      const [evicting, keeping] = [await aServer({ policy: 'allkeys-lru' }), await aServer()];
      const env = `REDIS_${role.toUpperCase()}_URL`;
      await expect(openStores({ REDIS_URL: keeping.url, [env]: evicting.url })).rejects.toThrow(
        `The Redis for ${role} may drop what it holds: expected maxmemory-policy noeviction, got allkeys-lru. ` +
          `Set it (redis-cli CONFIG SET maxmemory-policy noeviction), or name another server in ${env}.`,
      );
      expect(await connectionsOf(evicting)).toBe(1);
    },
  );

  it('ask for the policy in another way where CONFIG is forbidden', async () => {
    const forbidden = ['--rename-command', 'CONFIG', ''];
    const evicting = await aServer({ policy: 'volatile-lru', more: forbidden });
    await expect(openStores({ REDIS_URL: evicting.url })).rejects.toThrow(/got volatile-lru/);
    const keeping = await aServer({ more: forbidden });
    expect(await (await openStores({ REDIS_URL: keeping.url })).missing()).toEqual([]);
  });

  it('warn where nobody tells the policy', async () => {
    const rights = ['on', 'nopass', '~*', '&*', '+@all', '-config', '-info'];
    const server = await aServer({ more: ['--user', 'default', ...rights] });
    const lines = new PassThrough();
    const log = createLogger({ level: 'warn', format: 'json', fields: {}, destination: lines });
    const settings = settingsFrom({ REDIS_URL: server.url });
    opened.push(await createStores(settings, { log }));
    expect(String(lines.read())).toContain(
      '"role":"state","msg":"redis does not tell its maxmemory-policy; it has to be noeviction"',
    );
  });

  it('wait for a server that comes up late', async () => {
    const port = await freePort();
    const opening = openStores({ REDIS_URL: `redis://127.0.0.1:${port}` });
    await new Promise((resolve) => setTimeout(resolve, 500));
    await aServer({ port });
    expect(await (await opening).missing()).toEqual([]);
  });

  it('say which role has no server, and show no password', async () => {
    const failure: unknown = await openStores(
      { REDIS_STATE_URL: 'redis://u:secret@127.0.0.1:1' },
      300,
    ).catch((error: unknown) => error);
    expect(String(failure)).toBe(
      'Error: The Redis for state did not answer within 300 ms, or refused us: start it, or mend REDIS_STATE_URL (empty: REDIS_URL).',
    );
  });

  it('name the roles whose server is away, until it is back', async () => {
    const [first, second] = [await aServer(), await aServer()];
    const stores = await openStores({ REDIS_URL: first.url, REDIS_CACHE_URL: second.url });
    await first.stop();
    expect(await stores.missing()).toEqual(['Redis for state', 'Redis for events']);
    await first.restart();
    await untilHolds(async () => (await stores.missing()).length === 0);
  });

  it('look at every master of a cluster', async () => {
    const cluster = await startRedisCluster();
    servers.push(cluster);
    const stores = await openStores({ REDIS_URL: cluster.url });
    await fill(stores);
    expect((await Promise.all(cluster.nodes.map(keys))).flat().sort()).toHaveLength(5);
    await stores.close();
    await setPolicy(cluster.nodes[2], 'allkeys-lru');
    await expect(openStores({ REDIS_URL: cluster.url })).rejects.toThrow(/got allkeys-lru/);
  });
});

async function setPolicy(server: RedisServer | undefined, policy: string): Promise<void> {
  const { connectRedis } = await import('../../platform/redis/connect.ts');
  const connection = connectRedis({ url: server?.url ?? '', timeoutMs: 2000, log: silentLogger });
  await connection.ask('test', (redis) => redis.config('SET', 'maxmemory-policy', policy));
  await connection.close();
}

/** With the one that asks. */
async function connectionsOf({ url }: RedisServer): Promise<number> {
  const { connectRedis } = await import('../../platform/redis/connect.ts');
  const connection = connectRedis({ url, timeoutMs: 2000, log: silentLogger });
  const list = await connection.ask('test', (redis) => redis.client('LIST'));
  await connection.close();
  return String(list).trim().split('\n').length;
}
