import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { silentLogger } from '../../platform/logger.ts';
import { connectRedis } from '../../platform/redis/connect.ts';
import { createKept } from '../../platform/store/kept.ts';
import { createMemoryStore } from '../../platform/store/memory-store.ts';
import { createRedisStore } from '../../platform/store/redis-store.ts';
import type { Store } from '../../platform/store/store.ts';
import {
  createRedisServers,
  REDIS_KINDS,
  STORAGE_KINDS,
  type RedisKind,
} from '../support/redis-kinds.ts';
import { startRedisServer } from '../support/redis-server.ts';

const servers = createRedisServers();
afterAll(() => servers.stop());

async function redisStore(kind: RedisKind, prefix: string): Promise<Store> {
  return createRedisStore({ connection: await servers.connect(kind), prefix });
}

let prefixes = 0;
const create = async (kind: (typeof STORAGE_KINDS)[number]) =>
  kind === 'memory' ? createMemoryStore() : redisStore(kind, `test-${(prefixes += 1)}:`);

describe.each(STORAGE_KINDS)('%s store', (kind) => {
  let store: Store;
  beforeEach(async () => (store = await create(kind)));
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

  it('lets a value leave when its time is over, not before', async () => {
    await store.update('short', () => 'gone soon', { expiresInMs: 1000 });
    await store.update('long', () => 'here', { expiresInMs: 60_000 });
    expect((await store.get('short'))?.value).toBe('gone soon');
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(await store.get('short')).toBeUndefined();
    expect(await store.version('short')).toBe(0);
    expect((await store.get('long'))?.value).toBe('here');
    expect(await store.update<string>('short', (current) => `${current} again`)).toBe(
      'undefined again',
    );
  });

  it('counts the time of a key anew with each write, and for ever when none is named', async () => {
    await store.update('renewed', () => 1, { expiresInMs: 100 });
    await store.update('renewed', () => 2, { expiresInMs: 60_000 });
    await store.update('kept', () => 1, { expiresInMs: 100 });
    await store.update('kept', () => 2);
    await store.update('untouched', () => 1, { expiresInMs: 100 });
    await store.update('untouched', () => undefined, { expiresInMs: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await store.get('renewed'))?.value).toBe(2);
    expect((await store.get('kept'))?.value).toBe(2);
    expect(await store.get('untouched')).toBeUndefined();
  });
});

describe('memory store', () => {
  it('lets go of what left, without being asked for it', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    let nowMs = 0;
    const store = createMemoryStore(() => nowMs);
    const values: WeakRef<object>[] = [];
    for (let count = 0; count < 100; count += 1) {
      nowMs += 1;
      const value = { count };
      values.push(new WeakRef(value));
      await store.update(`k${count}`, () => value, { expiresInMs: 10 });
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
    collectGarbage();
    const held = values.flatMap((value) => value.deref() ?? []);
    expect(held.length).toBeGreaterThanOrEqual(10);
    expect(held.length).toBeLessThan(20);
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

describe.each(REDIS_KINDS)('%s store beside others', (kind) => {
  it('shares values between stores of one prefix, and hides them from another', async () => {
    const one = await redisStore(kind, 'p:');
    const two = await redisStore(kind, 'p:');
    const other = await redisStore(kind, 'q:');
    await one.update('k', () => 'seen');
    expect((await two.get('k'))?.value).toBe('seen');
    expect(await other.get('k')).toBeUndefined();
  });

  it('loses no write of two stores at the same time', async () => {
    const one = await redisStore(kind, 'race:');
    const two = await redisStore(kind, 'race:');
    const add = (current: number | undefined) => (current ?? 0) + 1;
    await Promise.all(
      Array.from({ length: 20 }, (_, turn) => (turn % 2 === 0 ? one : two).update('sum', add)),
    );
    expect((await one.get('sum'))?.value).toBe(20);
  });

  it('refuses what a newer release wrote, and leaves it as it is', async () => {
    const store = await redisStore(kind, 'form:');
    await store.update('k', () => 'ours');
    const connection = await servers.connect(kind);
    expect(await connection.ask('test', (redis) => redis.hget('form:k', 'form'))).toBe('1');
    await connection.ask('test', (redis) => redis.hset('form:k', 'form', '2'));
    const refusal = {
      code: 'UPSTREAM_MALFORMED',
      message: 'store holds k as a newer release wrote it: expected form 1 or older, got 2',
      extensions: { upstream: 'store' },
    };
    await expect(store.get('k')).rejects.toMatchObject(refusal);
    await expect(store.update('k', () => 'mine')).rejects.toMatchObject(refusal);
    expect(await connection.ask('test', (redis) => redis.hget('form:k', 'value'))).toBe('"ours"');
  });

  it('reads what was written before forms had numbers', async () => {
    const connection = await servers.connect(kind);
    await connection.ask('test', (redis) => redis.hset('old:k', { value: '7', version: '3' }));
    const store = await redisStore(kind, 'old:');
    expect(await store.get('k')).toEqual({ value: 7, version: 3 });
    expect(await store.update<number>('k', (current) => (current ?? 0) + 1)).toBe(8);
  });
});

describe.each(['redis://127.0.0.1:1', 'redis+cluster://127.0.0.1:1,127.0.0.1:2'])(
  'a store at %s, where nobody answers',
  (url) => {
    it('says that it is unavailable, and shows no address', async () => {
      const connection = connectRedis({ url, timeoutMs: 500, log: silentLogger });
      const lonely = createRedisStore({ connection, prefix: '' });
      await expect(lonely.get('k')).rejects.toMatchObject({
        code: 'UPSTREAM_UNAVAILABLE',
        message: 'store did not answer',
        extensions: { upstream: 'store' },
      });
      await connection.close();
    });
  },
);

(REDIS_KINDS.length > 0 ? it : it.skip)(
  'a connection whose server says nothing any more can be closed all the same',
  async () => {
    const server = await startRedisServer();
    const connection = connectRedis({ url: server.url, timeoutMs: 3_600_000, log: silentLogger });
    const store = createRedisStore({ connection, prefix: '' });
    await store.update('k', () => 1);
    server.freeze();
    await connection.close();
    await server.stop();
    await expect(store.get('k')).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
  },
);
