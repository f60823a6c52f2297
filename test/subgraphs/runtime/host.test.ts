import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { WebSocket } from 'ws';
import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { hostSubgraph } from '../../../subgraphs/runtime/host.ts';
import { until } from '../../support/until.ts';
import { follow, openClient } from './host-client.ts';
import { startTicker } from './ticker.ts';

const TICKS = 'subscription { ticks { number requestId } }';
const MAX_BYTES = 10_000;

async function startHost(options: { readonly pingMs?: number } = {}) {
  const ticker = startTicker();
  const metrics = createMetrics();
  const { instance, execute, subscribe } = ticker;
  const host = await hostSubgraph({
    instance,
    execute,
    subscribe,
    host: '127.0.0.1',
    port: 0,
    maxBodyBytes: MAX_BYTES,
    metrics,
    log: silentLogger,
    ...options,
  });
  const opened: { dispose(): unknown }[] = [];
  return {
    ticker,
    host,
    client(connectionParams?: Record<string, unknown>) {
      const client = openClient(host.port, connectionParams);
      opened.push(client);
      return client;
    },
    socket: (protocols = ['graphql-transport-ws']) =>
      new WebSocket(`ws://127.0.0.1:${host.port}/graphql`, protocols),
    async live() {
      const { body } = await metrics.expose();
      return Number(/^subgraph_live_subscriptions (\d+)$/m.exec(body)?.[1]);
    },
    async end() {
      for (const client of opened) await client.dispose();
      await host.stop();
    },
  };
}

async function closeOf(socket: WebSocket): Promise<{ code: number; reason: string }> {
  const [code, reason] = (await once(socket, 'close')) as [number, Buffer];
  return { code, reason: reason.toString() };
}

describe('a subgraph behind a WebSocket', () => {
  let bench: Awaited<ReturnType<typeof startHost>>;
  beforeEach(async () => void (bench = await startHost()));
  afterEach(() => bench.end());

  const readers = (count: number) =>
    until(`there are ${count} readers`, () => bench.ticker.readers() === count);

  it('sends events of many subscriptions over one connection, each in order and once', async () => {
    const client = bench.client();
    const feeds = [follow(client, { query: TICKS }), follow(client, { query: TICKS })];
    await readers(2);
    expect(await bench.live()).toBe(2);
    for (let number = 1; number <= 50; number += 1) bench.ticker.push(number);
    bench.ticker.complete();
    for (const feed of feeds) {
      await until('it completes', () => feed.end() !== undefined);
      expect(feed.end()).toBe('complete');
      expect(feed.answers).toMatchObject(
        Array.from({ length: 50 }, (_, i) => ({ data: { ticks: { number: i + 1 } } })),
      );
    }
    expect(await bench.live()).toBe(0);
  });

  it('sends an event that is an error with its code, and goes on', async () => {
    const feed = follow(bench.client(), { query: TICKS });
    await readers(1);
    [-1, 2].forEach(bench.ticker.push);
    await feed.count(2);
    expect(feed.answers).toMatchObject([
      { data: { ticks: null }, errors: [{ extensions: { code: 'GAP' } }] },
      { data: { ticks: { number: 2 } } },
    ]);
  });

  it('lets go of the source when one subscriber leaves, and keeps the others', async () => {
    const client = bench.client();
    const [staying, leaving] = [follow(client, { query: TICKS }), follow(client, { query: TICKS })];
    await readers(2);
    leaving.leave();
    await readers(1);
    expect(await bench.live()).toBe(1);
    bench.ticker.push(1);
    await staying.count(1);
    expect(leaving.answers).toEqual([]);
  });

  it('lets go of every source when a connection breaks', async () => {
    const socket = bench.socket();
    await once(socket, 'open');
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
    for (const id of ['a', 'b']) {
      socket.send(JSON.stringify({ type: 'subscribe', id, payload: { query: TICKS } }));
    }
    await readers(2);
    socket.terminate();
    await readers(0);
    expect(await bench.live()).toBe(0);
  });

  it('takes the request id of the subscription, else of the connection', async () => {
    const client = bench.client({ requestId: 'from-connection' });
    const own = { extensions: { requestId: 'own' } };
    const feeds = [follow(client, { query: TICKS, ...own }), follow(client, { query: TICKS })];
    await readers(2);
    bench.ticker.push(1);
    const ids = [{ requestId: 'own' }, { requestId: 'from-connection' }];
    for (const [i, feed] of feeds.entries()) {
      await feed.count(1);
      expect(feed.answers).toMatchObject([{ data: { ticks: ids[i] } }]);
    }
  });

  it('answers a refused subscription once without data, then completes it', async () => {
    const query = 'subscription { ticks(kind: "REFUSED") { number } }';
    const feed = follow(bench.client(), { query });
    await until('it ends', () => feed.end() !== undefined);
    expect(feed.end()).toBe('complete');
    expect(feed.answers).toEqual([
      { errors: [expect.objectContaining({ message: 'expected another kind' })] },
    ]);
  });

  it.each([
    ['a query', '{ idle }', 'expected one subscription'],
    ['what is no GraphQL', '{', 'Syntax Error'],
  ])('refuses %s', async (_what, query, says) => {
    const feed = follow(bench.client(), { query });
    await until('it ends', () => feed.end() !== undefined);
    expect(feed.end()).toMatchObject([
      {
        message: expect.stringContaining(says) as string,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(feed.answers).toEqual([]);
  });

  it('takes 1000 subscriptions on a connection and refuses one more', async () => {
    const client = bench.client();
    const feeds = Array.from({ length: 1001 }, () => follow(client, { query: TICKS }));
    await readers(1000);
    await until('the last is refused', () => feeds.at(-1)?.end() !== undefined);
    expect(feeds.filter((feed) => feed.end() !== undefined)).toHaveLength(1);
    expect(feeds.at(-1)?.end()).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('closes a connection that sends too long a message', async () => {
    const socket = bench.socket();
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init', payload: { x: 'x'.repeat(MAX_BYTES) } }));
    expect((await closeOf(socket)).code).toBe(1009);
  });

  it('closes a connection that does not introduce itself', async () => {
    const socket = bench.socket();
    await once(socket, 'open');
    expect((await closeOf(socket)).code).toBe(4408);
  });

  it('closes a connection that offers no protocol', async () => {
    expect((await closeOf(bench.socket([]))).code).toBe(4406);
  });

  it('closes a connection that speaks no protocol', async () => {
    const socket = bench.socket();
    await once(socket, 'open');
    socket.send('hello');
    expect((await closeOf(socket)).code).toBe(4400);
  });

  it.each(['/', '/graphql/', '/graphqlx', '//'])('has no WebSocket at %s', async (path) => {
    const asked = request({
      host: '127.0.0.1',
      port: bench.host.port,
      path,
      headers: { connection: 'Upgrade', upgrade: 'websocket' },
    });
    asked.end();
    const [response] = (await once(asked, 'response')) as [{ statusCode: number }];
    expect(response.statusCode).toBe(404);
  });

  it('says that it is going away when it stops, completes nothing, and leaves no reader', async () => {
    const feed = follow(bench.client(), { query: TICKS });
    await readers(1);
    await bench.host.stop();
    await until('it ends', () => feed.end() !== undefined);
    expect(feed.end()).toMatchObject({ code: 1001, reason: 'Going away' });
    expect(bench.ticker.readers()).toBe(0);
    expect(await bench.live()).toBe(0);
    await bench.host.stop();
  });
});

describe('a peer of a subgraph that has vanished', () => {
  /** Opens a WebSocket by hand, and never answers anything. */
  async function mutePeer(port: number) {
    const peer = connect(port, '127.0.0.1');
    await once(peer, 'connect');
    peer.write(
      'GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n' +
        'Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
    );
    await once(peer, 'data');
    peer.on('data', () => undefined);
    return peer;
  }

  it('is cut off when it answers no ping; one that answers stays', async () => {
    const bench = await startHost({ pingMs: 200 });
    try {
      const feed = follow(bench.client(), { query: TICKS });
      await until('there is a reader', () => bench.ticker.readers() === 1);
      const peer = await mutePeer(bench.host.port);
      await once(peer, 'close');
      bench.ticker.push(1);
      await feed.count(1);
      expect(feed.end()).toBeUndefined();
    } finally {
      await bench.end();
    }
  });

  it('does not hold up a stop when its upgrade was refused', async () => {
    const bench = await startHost();
    const peer = connect({ port: bench.host.port, host: '127.0.0.1', allowHalfOpen: true });
    peer.write(
      'GET /other HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
    peer.resume();
    await once(peer, 'end');
    await bench.end();
    peer.destroy();
  });

  it('does not hold up a stop', async () => {
    const bench = await startHost();
    const peer = await mutePeer(bench.host.port);
    const closed = once(peer, 'close');
    await bench.end();
    await closed;
  });
});
