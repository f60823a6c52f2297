import { silentLogger } from '../../platform/logger.ts';
import { connectRedis } from '../../platform/redis/connect.ts';
import { createRedisStore } from '../../platform/store/redis-store.ts';
import type { Store } from '../../platform/store/store.ts';
import { startBruinGraph, type BruinGraph } from '../subgraphs/bruin/graph.ts';
import {
  failuresOf,
  mutate,
  OPEN_TICKET,
  startWriteBench,
  type WriteBench,
} from '../subgraphs/bruin/write-bench.ts';
import { REDIS_KINDS } from '../support/redis-kinds.ts';
import { startRedisServer } from '../support/redis-server.ts';
import { untilHolds } from '../support/until.ts';

const INPUT = { ticketId: String(OPEN_TICKET), notes: [{ text: 'a' }] };
const LIST = '{ uncertainTicketNotes { nodes { id text } } }';

(REDIS_KINDS.length > 0 ? describe : describe.skip)('notes whose store is a Redis', () => {
  let server: Awaited<ReturnType<typeof startRedisServer>>;
  let connection: ReturnType<typeof connectRedis>;
  let state: Store;
  let bench: WriteBench;
  const graphs: BruinGraph[] = [];

  const connect = () => {
    const environment = { ...bench.bruin.environment, BRUIN_NOTE_HORIZON_MS: '1' };
    const graph = startBruinGraph(environment, { state });
    graphs.push(graph);
    return graph;
  };

  beforeEach(async () => {
    server = await startRedisServer();
    connection = connectRedis({ url: server.url, timeoutMs: 1000, log: silentLogger });
    state = createRedisStore({ connection, prefix: 'p:' });
    bench = await startWriteBench();
    bench.bruin.forceAnswer({ kind: 'note-delay', afterMs: 0 }, 20);
  });

  afterEach(async () => {
    await Promise.all(graphs.splice(0).map((graph) => graph.stop()));
    await bench.stop();
    await connection.close();
    await server.stop();
  });

  it('are not sent while it is away, and sent once it is back', async () => {
    const graph = connect();
    await server.stop();
    expect(await failuresOf(graph, 'appendTicketNotes', INPUT)).toEqual([
      'appendTicketNotes UPSTREAM_UNAVAILABLE',
    ]);
    expect(bench.sent()).toEqual([]);
    await server.restart();
    await untilHolds(async () => (await state.version('x').catch(() => -1)) === 0);
    expect(await mutate(graph, 'appendTicketNotes', INPUT, 'outcome')).toEqual({
      outcome: 'APPENDED',
    });
    expect(bench.sent()).toHaveLength(1);
  });

  it('are listed, retried once and settled by whichever process is asked', async () => {
    bench.bruin.forceAnswer({ kind: 'note-lost' });
    expect(await mutate(connect(), 'appendTicketNotes', INPUT, 'outcome')).toEqual({
      outcome: 'UNCERTAIN',
    });
    const [one, other] = [connect(), connect()];
    const { uncertainTicketNotes } = (await one.data(LIST)) as {
      uncertainTicketNotes: { nodes: { id: string; text: string }[] };
    };
    const [{ id = '', text = '' } = {}] = uncertainTicketNotes.nodes;
    expect(text).toBe('a');
    const retry = (graph: BruinGraph) =>
      mutate(graph, 'retryTicketNote', { id }, 'outcome userErrors { code }');
    await Promise.all([one, other, one, other].map(retry));
    expect(bench.sent()).toHaveLength(2);
    expect(await other.data(LIST)).toEqual({ uncertainTicketNotes: { nodes: [] } });
  });
});
