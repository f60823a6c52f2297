import { createMemoryEventLog } from '../../../platform/events/memory-event-log.ts';
import { createRedisEventLog } from '../../../platform/events/redis-event-log.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMemoryStore } from '../../../platform/store/memory-store.ts';
import { createRedisStore } from '../../../platform/store/redis-store.ts';
import { createRedisServers } from '../../support/redis-kinds.ts';
import { withRedis } from '../../support/redis-server.ts';
import { anObservation, DAY_MS, listen, startRead } from './builders.ts';

const LATER = '2026-11-21T12:00:00.000Z';
const KEEP_EVENTS = 5;

const servers = createRedisServers();
afterAll(() => servers.stop());

let prefixes = 0;
async function storage(kind: 'memory' | 'redis') {
  if (kind === 'memory') {
    const events = createMemoryEventLog({ keepEvents: KEEP_EVENTS, tailEvents: 1 });
    return { state: createMemoryStore(), events };
  }
  const connection = await servers.connect('redis');
  const prefix = `test-${(prefixes += 1)}:`;
  return {
    state: createRedisStore({ connection, prefix }),
    events: createRedisEventLog({
      connection,
      prefix,
      keepEvents: KEEP_EVENTS,
      tailEvents: 1,
      log: silentLogger,
    }),
  };
}

describe.each(withRedis() ? (['memory', 'redis'] as const) : (['memory'] as const))(
  'live changes of dispatches, kept in %s',
  (kind) => {
    let stores: Awaited<ReturnType<typeof storage>>;
    let subgraph: Awaited<ReturnType<typeof startRead>>;
    beforeEach(async () => {
      stores = await storage(kind);
      subgraph = await startRead(stores);
      subgraph.clock.advance(DAY_MS);
    });
    afterEach(async () => {
      await subgraph.stop();
      await stores.events.close();
    });

    /** Records one status after the other, a second apart. */
    async function go(
      ...statuses: readonly ('CONFIRMED' | 'TECH_ON_SITE' | 'COMPLETED' | 'REQUESTED')[]
    ) {
      for (const status of statuses) {
        await subgraph.record({ dispatches: [anObservation({ status })] });
        subgraph.clock.advance(1000);
      }
    }

    it('come to everybody, in order, once, from the moment they listen', async () => {
      await go('CONFIRMED');
      const listeners = [await listen(subgraph), await listen(subgraph)];
      await subgraph.record({
        dispatches: [
          anObservation({ number: 'DIS10003' }),
          anObservation({ status: 'TECH_ON_SITE' }),
        ],
      });
      await subgraph.record({ dispatches: [anObservation({ status: 'TECH_ON_SITE' })] });
      await subgraph.record({
        vendor: 'CTS',
        dispatches: [anObservation({ number: 'S-20451', status: 'CANCELLED' })],
      });
      for (const listener of listeners) {
        await listener.count(3);
        expect(
          listener
            .events()
            .map(({ dispatch, previousStatus, status }) => [dispatch?.id, previousStatus, status]),
        ).toEqual([
          ['LIT:DIS10001', 'CONFIRMED', 'TECH_ON_SITE'],
          ['LIT:DIS10003', null, 'REQUESTED'],
          ['CTS:S-20451', 'CONFIRMED', 'CANCELLED'],
        ]);
        await listener.leave();
        expect(listener.answers).toHaveLength(3);
      }
    });

    it('say when the desk saw them, and show the dispatch as it is then', async () => {
      const listener = await listen(subgraph);
      await go('CONFIRMED');
      await listener.count(1);
      await go('COMPLETED');
      await listener.count(2);
      expect(listener.answers).toMatchObject([
        {
          data: {
            dispatchStatusChanged: {
              changedAt: LATER,
              dispatch: { history: [{ status: 'REQUESTED' }, { status: 'CONFIRMED' }] },
            },
          },
        },
        {
          data: {
            dispatchStatusChanged: {
              changedAt: '2026-11-21T12:00:01.000Z',
              dispatch: {
                history: [
                  { status: 'REQUESTED' },
                  { status: 'CONFIRMED' },
                  { status: 'COMPLETED' },
                ],
              },
            },
          },
        },
      ]);
      await listener.leave();
    });

    it('go on behind a cursor, without any of them missing or twice', async () => {
      const first = await listen(subgraph);
      await go('CONFIRMED', 'TECH_ON_SITE');
      await first.count(2);
      await first.leave();
      await go('COMPLETED');
      const second = await listen(subgraph, { after: first.events()[0]?.cursor });
      await second.count(2);
      await go('REQUESTED');
      await second.count(3);
      await second.leave();
      expect(second.events().map(({ status }) => status)).toEqual([
        'TECH_ON_SITE',
        'COMPLETED',
        'REQUESTED',
      ]);
      expect(second.events()[0]?.cursor).toBe(first.events()[1]?.cursor);
    });

    it('say GAP in the place of those that are held no longer, whatever the filter, and go on', async () => {
      const first = await listen(subgraph);
      await go('CONFIRMED');
      await first.count(1);
      await first.leave();
      await go('TECH_ON_SITE', 'COMPLETED', 'REQUESTED', 'CONFIRMED', 'TECH_ON_SITE', 'COMPLETED');
      const second = await listen(subgraph, {
        after: first.events()[0]?.cursor,
        filter: { statuses: ['TECH_ON_SITE'] },
      });
      await second.count(2);
      expect(second.answers).toMatchObject([
        {
          data: { dispatchStatusChanged: null },
          errors: [
            {
              path: ['dispatchStatusChanged'],
              message: expect.stringContaining('read `dispatches` to catch up') as string,
              extensions: { code: 'GAP', requestId: 'test' },
            },
          ],
        },
        {
          data: { dispatchStatusChanged: { previousStatus: 'CONFIRMED', status: 'TECH_ON_SITE' } },
        },
      ]);
      await go('TECH_ON_SITE');
      await second.count(3);
      expect(second.events()).toHaveLength(2);
      await second.leave();
    });

    it.each<{ filter: object; ids: string[] }>([
      { filter: { vendors: ['CTS'] }, ids: ['CTS:S-1', 'CTS:S-2'] },
      { filter: { vendors: ['LIT', 'CTS'] }, ids: ['LIT:A', 'LIT:B', 'CTS:S-1', 'CTS:S-2'] },
      { filter: { statuses: ['UNKNOWN', 'CANCELLED'] }, ids: ['LIT:B', 'CTS:S-2'] },
      { filter: { origin: 'VENDOR' }, ids: ['LIT:B'] },
      { filter: { ticketIds: ['1', '9'] }, ids: ['LIT:A', 'CTS:S-1'] },
      { filter: { customerIds: ['70002'] }, ids: ['LIT:B', 'CTS:S-1'] },
      { filter: { customerIds: ['70002'], vendors: ['CTS'], ticketIds: ['1'] }, ids: ['CTS:S-1'] },
      { filter: {}, ids: ['LIT:A', 'LIT:B', 'CTS:S-1', 'CTS:S-2'] },
    ])('are narrowed by $filter', async ({ filter, ids }) => {
      const listener = await listen(subgraph, { filter });
      const everything = await listen(subgraph);
      await subgraph.record({
        dispatches: [
          anObservation({ number: 'A', ticketId: '1' }),
          anObservation({
            number: 'B',
            ticketId: '2',
            customerId: '70002',
            origin: 'VENDOR',
            status: 'UNKNOWN',
          }),
        ],
      });
      await subgraph.record({
        vendor: 'CTS',
        dispatches: [
          anObservation({ number: 'S-1', ticketId: '1', customerId: '70002' }),
          anObservation({
            number: 'S-2',
            ticketId: null,
            customerId: null,
            origin: null,
            status: 'CANCELLED',
          }),
        ],
      });
      const last = {
        ticketId: '1',
        customerId: '70002',
        origin: 'VENDOR',
        status: 'UNKNOWN',
      } as const;
      await subgraph.record({
        vendor: 'CTS',
        dispatches: [anObservation({ number: 'FITS-ALL', ...last })],
      });
      await everything.count(5);
      await listener.count(ids.length + 1);
      await listener.leave();
      expect(listener.events().map(({ dispatch }) => dispatch?.id)).toEqual([
        ...ids,
        'CTS:FITS-ALL',
      ]);
      await everything.leave();
    });

    const many = Array.from({ length: 101 }, (_, i) => String(i));
    it.each<{ variables: object; says: string }>([
      {
        variables: { filter: { vendors: [] } },
        says: 'filter.vendors: expected 1 to 2 items; got 0',
      },
      { variables: { filter: { statuses: [] } }, says: 'filter.statuses: expected 1 to 6 items' },
      { variables: { filter: { ticketIds: [] } }, says: 'filter.ticketIds: expected 1 to 100' },
      { variables: { filter: { ticketIds: many } }, says: 'filter.ticketIds: expected 1 to 100' },
      { variables: { filter: { customerIds: [] } }, says: 'filter.customerIds: expected 1 to 100' },
      {
        variables: { filter: { ticketIds: ['PON 12'] } },
        says: 'filter.ticketIds: expected digits',
      },
      { variables: { filter: { origin: 'US' } }, says: 'DispatchOrigin' },
      { variables: { after: 'yesterday' }, says: 'cursor' },
    ])('are refused before they begin with $variables', async ({ variables, says }) => {
      const listener = await listen(subgraph, variables);
      await listener.ended;
      expect(listener.answers).toEqual([
        {
          errors: [
            expect.objectContaining({
              message: expect.stringContaining(says) as string,
              extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) as unknown,
            }),
          ],
        },
      ]);
    });
  },
);
