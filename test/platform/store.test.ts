import { silentLogger } from '../../platform/logger.ts';
import { createKept } from '../../platform/store/kept.ts';
import { createMemoryStore } from '../../platform/store/memory-store.ts';
import { createRedisStore } from '../../platform/store/redis-store.ts';
import { createStore, storeSettings } from '../../platform/store/settings.ts';
import type { Store } from '../../platform/store/store.ts';
import { startRedisServer, withRedis, type RedisServer } from '../support/redis-server.ts';

const REDIS = withRedis();
let server: RedisServer | undefined;

beforeAll(async () => {
  if (REDIS) server = await startRedisServer();
});
afterAll(async () => server?.stop());

function redisStore(prefix: string): Store {
  return createRedisStore({ url: server?.url ?? '', prefix, timeoutMs: 2000, log: silentLogger });
}

let nextPrefix = 0;
const kinds: [string, () => Store][] = [
  ['memory', createMemoryStore],
  ...(REDIS
    ? [['redis', () => redisStore(`test-${(nextPrefix += 1)}:`)] satisfies [string, () => Store]]
    : []),
];

describe.each(kinds)('%s store', (_kind, create) => {
  let store: Store;
  beforeEach(() => (store = create()));
  afterEach(() => store.close());

  it('has nothing under an unknown key', async () => {
    expect(await store.get('nobody')).toBeUndefined();
    expect(await store.version('nobody')).toBe(0);
  });

  it('gives back what was written, with a version that grows by write', async () => {
    await store.update('customer', () => ({ name: 'ACME Retail', sites: [501, 502], none: null }));
    expect(await store.get('customer')).toEqual({
      value: { name: 'ACME Retail', sites: [501, 502], none: null },
      version: 1,
    });
    await store.update<{ name: string }>('customer', (current) => ({ name: `${current?.name}!` }));
    expect(await store.get('customer')).toEqual({ value: { name: 'ACME Retail!' }, version: 2 });
    expect(await store.version('customer')).toBe(2);
  });

  it('hands the standing value back from an update', async () => {
    expect(await store.update<number>('count', () => 7)).toBe(7);
    expect(await store.update<number>('count', (current) => (current ?? 0) + 1)).toBe(8);
  });

  it('leaves value and version as they are when the change returns undefined', async () => {
    expect(await store.update<string>('word', () => undefined)).toBeUndefined();
    expect(await store.version('word')).toBe(0);
    await store.update<string>('word', () => 'first');
    expect(await store.update<string>('word', () => undefined)).toBe('first');
    expect(await store.version('word')).toBe(1);
  });

  it('keeps keys apart', async () => {
    await store.update('a', () => 1);
    await store.update('b', () => 2);
    expect([(await store.get('a'))?.value, (await store.get('b'))?.value]).toEqual([1, 2]);
  });

  it('loses no write of many at the same time', async () => {
    await Promise.all(
      Array.from({ length: 25 }, () =>
        store.update<number>('sum', (current) => (current ?? 0) + 1),
      ),
    );
    expect(await store.get('sum')).toEqual({ value: 25, version: 25 });
  });

  it('writes nothing when the change throws', async () => {
    const refuse = () => {
      throw new Error('no');
    };
    await expect(store.update('x', refuse)).rejects.toThrow('no');
    expect(await store.get('x')).toBeUndefined();
  });
});

describe('createKept', () => {
  it('makes its value once for each version, however many ask', async () => {
    const store = createMemoryStore();
    let made = 0;
    const kept = createKept<number, string>(
      store,
      'k',
      (value) => `${value ?? 'none'} (${(made += 1)})`,
    );
    expect(await Promise.all([kept(), kept()])).toEqual(['none (1)', 'none (1)']);
    await store.update('k', () => 7);
    expect(await Promise.all([kept(), kept()])).toEqual(['7 (2)', '7 (2)']);
    expect(await kept()).toBe('7 (2)');
  });

  it('forgets a reading that failed', async () => {
    const store = createMemoryStore();
    await store.update('k', () => 'text');
    let fail = true;
    const kept = createKept<string, string>(store, 'k', (value) => {
      if (fail) throw new Error('unreadable');
      return value ?? '';
    });
    await expect(kept()).rejects.toThrow('unreadable');
    fail = false;
    expect(await kept()).toBe('text');
  });
});

(REDIS ? describe : describe.skip)('redis store beside others', () => {
  it('shares values between stores of one prefix, and hides them from another', async () => {
    const [one, two, other] = [redisStore('p:'), redisStore('p:'), redisStore('q:')];
    await one.update('k', () => 'seen');
    expect((await two.get('k'))?.value).toBe('seen');
    expect(await other.get('k')).toBeUndefined();
    await Promise.all([one, two, other].map((store) => store.close()));
  });

  it('loses no write of two stores at the same time', async () => {
    const [one, two] = [redisStore('race:'), redisStore('race:')];
    const add = (current: number | undefined) => (current ?? 0) + 1;
    await Promise.all(
      Array.from({ length: 20 }, (_, turn) => (turn % 2 === 0 ? one : two).update('sum', add)),
    );
    expect((await one.get('sum'))?.value).toBe(20);
    await Promise.all([one, two].map((store) => store.close()));
  });

  it('says that the store is unavailable when nobody answers, and shows no address', async () => {
    const lonely = createRedisStore({
      url: 'redis://127.0.0.1:1',
      prefix: '',
      timeoutMs: 500,
      log: silentLogger,
    });
    await expect(lonely.get('k')).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      message: 'store did not answer',
      extensions: { upstream: 'store' },
    });
    await lonely.close();
  });
});

describe('createStore', () => {
  const { redisUrl } = storeSettings;

  it('keeps values in memory when no server is named', async () => {
    const store = await createStore(
      { redisUrl: redisUrl.parse(''), redisPrefix: 'p', redisTimeoutMs: 1 },
      silentLogger,
    );
    expect(await store.update('k', () => 1)).toBe(1);
    await store.close();
  });

  it.each(['localhost:6379', 'http://127.0.0.1:6379', 'redis'])(
    'refuses %s as an address',
    (text) => {
      expect(() => redisUrl.parse(text)).toThrow(
        'expected a redis:// or rediss:// address, or nothing',
      );
    },
  );
});
