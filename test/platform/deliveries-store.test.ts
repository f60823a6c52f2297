import { createDeliveries, type Deliveries } from '../../platform/deliveries.ts';
import { CodedError } from '../../platform/errors.ts';
import { silentLogger } from '../../platform/logger.ts';
import { connectRedis } from '../../platform/redis/connect.ts';
import { createMemoryStore } from '../../platform/store/memory-store.ts';
import { createRedisStore } from '../../platform/store/redis-store.ts';
import type { Store } from '../../platform/store/store.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { REDIS_KINDS } from '../support/redis-kinds.ts';
import { startRedisServer } from '../support/redis-server.ts';
import { untilHolds } from '../support/until.ts';

const ABANDONED_MS = 60_000;

function aSending(store: Store, beforeAnswer?: () => void) {
  const clock = createFakeClock('2026-11-20T10:00:00Z');
  const sent: string[] = [];
  const deliveries: Deliveries<string, null> = createDeliveries<string, null>({
    ...{ name: 'things', store, clock, log: silentLogger },
    ...{ rememberMs: 86_400_000, abandonedAfterMs: ABANDONED_MS },
    async send(content) {
      sent.push(content);
      beforeAnswer?.();
      return { kind: 'taken', receipt: null };
    },
  });
  return { deliveries, sent, clock };
}

(REDIS_KINDS.length > 0 ? describe : describe.skip)('when the store of deliveries', () => {
  async function aServer() {
    const server = await startRedisServer();
    const connection = connectRedis({ url: server.url, timeoutMs: 1000, log: silentLogger });
    const store = createRedisStore({ connection, prefix: 'p:' });
    const back = () => untilHolds(async () => (await store.version('x').catch(() => -1)) === 0);
    const stop = async () => {
      await connection.close();
      await server.stop();
    };
    return { server, store, back, stop };
  }
  const away = { code: 'UPSTREAM_UNAVAILABLE', extensions: { upstream: 'store', delivered: 'no' } };

  it('is away, nothing is sent, and the key stays free', async () => {
    const { server, store, back, stop } = await aServer();
    const { deliveries, sent } = aSending(store);
    await server.stop();
    await expect(deliveries.deliver({ key: 'k', content: 'a' })).rejects.toMatchObject(away);
    await expect(deliveries.deliver({ key: null, content: 'a' })).rejects.toMatchObject(away);
    await expect(deliveries.list({})).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expect(sent).toEqual([]);
    await server.restart();
    await back();
    expect(await deliveries.deliver({ key: 'k', content: 'b' })).toMatchObject({ state: 'SENT' });
    expect(sent).toEqual(['b']);
    await stop();
  });

  it('takes an intent and its answer is lost, nothing is sent and the same instance may send later', async () => {
    const memory = createMemoryStore();
    let deaf = true;
    const store: Store = {
      ...memory,
      async update(key, change, options) {
        const now = await memory.update(key, change, options);
        if (!deaf || !key.includes('/of/')) return now;
        throw new CodedError('UPSTREAM_UNAVAILABLE', 'store did not answer', { upstream: 'store' });
      },
    };
    const { deliveries, sent } = aSending(store);
    await expect(deliveries.deliver({ key: 'k', content: 'a' })).rejects.toMatchObject(away);
    deaf = false;
    expect(await deliveries.list({})).toEqual([]);
    expect(await deliveries.deliver({ key: 'k', content: 'a' })).toMatchObject({ state: 'SENT' });
    expect(sent).toEqual(['a']);
  });

  it('goes away between intent and answer, the caller gets the answer and others an uncertain delivery', async () => {
    const { server, store, back, stop } = await aServer();
    const { deliveries, sent, clock } = aSending(store, () => server.freeze());
    expect(await deliveries.deliver({ key: 'k', content: 'a' })).toMatchObject({ state: 'SENT' });
    server.wake();
    await back();
    clock.advance(ABANDONED_MS);
    const again = await deliveries.deliver({ key: 'k', content: 'a' });
    // What it was told while it was frozen may have arrived, or not.
    expect(['SENT', 'UNCERTAIN']).toContain(again.state);
    expect(sent).toEqual(['a']);
    await stop();
  });
});

describe('the list of deliveries', () => {
  /** A store that counts what is asked of it. */
  function counted() {
    const memory = createMemoryStore();
    const count = { records: 0, hours: 0, largest: 0 };
    const store: Store = {
      ...memory,
      async get<T>(key: string) {
        if (key.includes('/of/')) count.records += 1;
        else count.hours += 1;
        return memory.get<T>(key);
      },
      async update(key, change, options) {
        const now = await memory.update(key, change, options);
        if (key.includes('/begun/')) count.largest = Math.max(count.largest, (now as []).length);
        return now;
      },
    };
    return { store, count };
  }

  it('reads what is settled once, and only what is open again', async () => {
    const { store, count } = counted();
    const { deliveries, clock } = aSending(store);
    for (let hour = 0; hour < 20; hour += 1) {
      await Promise.all(
        Array.from({ length: 100 }, (_, at) =>
          deliveries.deliver({ key: null, content: `${hour}-${at}` }),
        ),
      );
      clock.advance(3_600_000);
    }
    expect(await deliveries.list({})).toHaveLength(2000);
    expect(count.largest).toBe(100);
    Object.assign(count, { records: 0, hours: 0 });
    await deliveries.deliver({ key: null, content: 'new' });
    expect((await deliveries.list({}))[0]?.content).toBe('new');
    expect(count.records).toBe(1);
    expect(count.hours).toBeLessThanOrEqual(27);
  });
});
