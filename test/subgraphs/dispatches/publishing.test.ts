import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventLog } from '../../../platform/events/event-log.ts';
import { createRedisEventLog } from '../../../platform/events/redis-event-log.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { connectRedis, type RedisConnection } from '../../../platform/redis/connect.ts';
import { createMemoryStore } from '../../../platform/store/memory-store.ts';
import type { Store } from '../../../platform/store/store.ts';
import { MAX_PENDING } from '../../../subgraphs/dispatches/outbox.ts';
import { startRedisServer, withRedis, type RedisServer } from '../../support/redis-server.ts';
import { until } from '../../support/until.ts';
import { anObservation, DAY_MS, listen, startDispatches, startRead } from './builders.ts';

/** The index stands; the event log is a server that comes and goes. */
(withRedis() ? describe : describe.skip)('changes that the event log cannot take', () => {
  let folder: string;
  let server: RedisServer;
  let connection: RedisConnection;
  let state: Store;
  let events: EventLog;
  let running: { stop(): Promise<void> }[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'noc-graph-events-'));
    server = await startRedisServer({ appendOnlyFolder: folder });
    connection = connectRedis({ url: server.url, timeoutMs: 400, log: silentLogger });
    events = createRedisEventLog({
      connection,
      prefix: 'test:',
      keepEvents: 100_000,
      log: silentLogger,
    });
    state = createMemoryStore();
    running = [];
  });
  afterEach(async () => {
    for (const subgraph of running) await subgraph.stop();
    await events.close();
    await connection.close();
    await server.stop();
    await rm(folder, { recursive: true });
  });

  async function begin(metrics = createMetrics()) {
    const subgraph = await startRead({ state, events, metrics });
    running.push(subgraph);
    subgraph.clock.advance(DAY_MS);
    return subgraph;
  }

  /** Another process over the same storage, which records nothing. */
  function another() {
    const subgraph = startDispatches({ state, events });
    running.push(subgraph);
    return subgraph;
  }

  const confirmed = { dispatches: [anObservation({ status: 'CONFIRMED' })] };
  const onSite = { dispatches: [anObservation({ status: 'TECH_ON_SITE' })] };
  const done = { dispatches: [anObservation({ status: 'COMPLETED' })] };
  const statuses = (listener: Awaited<ReturnType<typeof listen>>) =>
    listener.events().map(({ status }) => status);

  it('are recorded all the same, and come later, each once, in order', async () => {
    const metrics = createMetrics();
    const subgraph = await begin(metrics);
    const waiting = async () => (await metrics.expose()).body;
    const listener = await listen(subgraph);
    await server.stop();
    expect(await subgraph.record(confirmed)).toEqual({ added: 0, changed: 1, userErrors: [] });
    expect(await subgraph.record(onSite)).toEqual({ added: 0, changed: 1, userErrors: [] });
    expect(await subgraph.ids('{ statuses: [TECH_ON_SITE] }')).toEqual(['LIT:DIS10001']);
    expect(listener.answers).toEqual([]);
    expect(await waiting()).toContain('dispatches_changes_waiting{vendor="LIT"} 2');
    await server.restart();
    await listener.count(2);
    await subgraph.record(done);
    await listener.count(3);
    await listener.leave();
    expect(statuses(listener)).toEqual(['CONFIRMED', 'TECH_ON_SITE', 'COMPLETED']);
    await until('none waits', async () =>
      (await waiting()).includes('dispatches_changes_waiting{vendor="LIT"} 0'),
    );
  });

  it('are brought by another process when the one that recorded them has died', async () => {
    const subgraph = await begin();
    const listener = await listen(subgraph);
    await server.stop();
    await subgraph.record(confirmed);
    await subgraph.stop();
    await server.restart();
    another();
    await listener.count(1);
    await listener.leave();
    expect(statuses(listener)).toEqual(['CONFIRMED']);
  });

  it('come once, whoever brings them', async () => {
    const subgraph = await begin();
    const listener = await listen(subgraph);
    await server.stop();
    await subgraph.record(confirmed);
    await subgraph.record(onSite);
    await server.restart();
    for (let i = 0; i < 5; i += 1) another();
    await listener.count(2);
    await subgraph.record(done);
    await listener.count(3);
    await listener.leave();
    expect(statuses(listener)).toEqual(['CONFIRMED', 'TECH_ON_SITE', 'COMPLETED']);
  });

  it('come once also when it is not known that they had arrived', async () => {
    const subgraph = await begin();
    const listener = await listen(subgraph);
    await subgraph.record(confirmed);
    await listener.count(1);
    const before = await state.get<{ outbox: object }>('dispatches/LIT');
    await subgraph.record(onSite);
    await listener.count(2);
    // As if the process had died after it appended, and before it noted that; it would come as a gap.
    const outbox = {
      ...before?.value.outbox,
      lastEvent: 2,
      pending: [{ number: 2, body: { lost: true } }],
    };
    await state.update<object>('dispatches/LIT', (records) => records && { ...records, outbox });
    await subgraph.record(done);
    await listener.count(3);
    await listener.leave();
    expect(statuses(listener)).toEqual(['CONFIRMED', 'TECH_ON_SITE', 'COMPLETED']);
  });

  it('say GAP for the oldest of them when they are too many', async () => {
    const subgraph = await begin();
    const listener = await listen(subgraph);
    await server.stop();
    const total = MAX_PENDING + 500;
    const all = Array.from({ length: total }, (_, i) => `N${String(i).padStart(5, '0')}`);
    for (let from = 0; from < total; from += 500) {
      const dispatches = all.slice(from, from + 500).map((number) => anObservation({ number }));
      await subgraph.record({ dispatches });
    }
    await server.restart();
    const seen = () => listener.events().map(({ dispatch }) => dispatch?.id.slice('LIT:'.length));
    await until('the last of them came', () => seen().at(-1) === all.at(-1));
    await subgraph.record(confirmed);
    await until('the next one came', () => seen().at(-1) === 'DIS10001');
    await listener.leave();
    const gaps = listener.answers.flatMap(({ errors }, i) => (errors ? [i] : []));
    expect(gaps).toHaveLength(1);
    const [gap = 0] = gaps;
    expect(listener.answers[gap]).toMatchObject({ errors: [{ extensions: { code: 'GAP' } }] });
    // Some of the first were on their way when the server went, and may arrive after all.
    expect(gap).toBeLessThanOrEqual(500);
    expect(seen()).toEqual([...all.slice(0, gap), ...all.slice(501), 'DIS10001']);
  });
});
