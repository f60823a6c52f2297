import { silentLogger } from '../../../platform/logger.ts';
import { connectRedis } from '../../../platform/redis/connect.ts';
import { createMemoryStore } from '../../../platform/store/memory-store.ts';
import { createRedisStore } from '../../../platform/store/redis-store.ts';
import type { Store } from '../../../platform/store/store.ts';
import { createEventStore, INDEX_KEY } from '../../../subgraphs/bruin/events/event-store.ts';
import type { EventRecord } from '../../../subgraphs/bruin/events/model.ts';
import { startRedisServer, withRedis } from '../../support/redis-server.ts';

const anEvent = (place: number): EventRecord => ({
  id: `event-${place}`,
  kind: 'TICKET',
  customerId: '70001',
  receivedAt: new Date().toISOString(),
  action: 'TicketChanged',
  application: null,
  entityId: null,
  ticketId: '5400123',
  email: null,
});
const clock = { now: () => new Date() };
const MANY = 150;

/** Everything at once, and every third event a second time, over as many processes as there are stores. */
async function addMany(states: readonly Store[]): Promise<boolean[]> {
  const stores = states.map((state) => createEventStore(state, clock));
  const places = Array.from({ length: MANY }, (_, place) => place);
  const repeated = places.filter((place) => place % 3 === 0);
  return Promise.all(
    [...places, ...repeated].map(async (place, turn) =>
      (stores[turn % stores.length] as (typeof stores)[number]).add(anEvent(place)),
    ),
  );
}

describe('the store of events, when very many come at once,', () => {
  it('enters them together, each once', async () => {
    const state = createMemoryStore();
    const added = await addMany([state]);
    expect(added.filter(Boolean)).toHaveLength(MANY);
    expect(await createEventStore(state, clock).list()).toHaveLength(MANY);
    expect(await state.version(INDEX_KEY)).toBeLessThanOrEqual(3);
  });

  (withRedis() ? it : it.skip)('enters each once, whichever process it came to', async () => {
    const server = await startRedisServer();
    const connection = connectRedis({ url: server.url, timeoutMs: 5000, log: silentLogger });
    const state = createRedisStore({ connection, prefix: 'test:' });
    try {
      const added = await addMany([state, state]);
      expect(added.filter(Boolean)).toHaveLength(MANY);
      expect(await createEventStore(state, clock).list()).toHaveLength(MANY);
    } finally {
      await connection.close();
      await server.stop();
    }
  });

  it('tells each of them when it could not be stored, and takes the next', async () => {
    const state = createMemoryStore();
    let isAway = true;
    const store = createEventStore(
      {
        ...state,
        update: (key, change, options) =>
          isAway && key === INDEX_KEY
            ? Promise.reject(new Error('away'))
            : state.update(key, change, options),
      },
      clock,
    );
    const ends = await Promise.allSettled([1, 2, 3].map((place) => store.add(anEvent(place))));
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    isAway = false;
    expect(await store.add(anEvent(2))).toBe(true);
  });
});
