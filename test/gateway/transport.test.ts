import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import { createHttpTransport } from '../../gateway/transport/http.ts';
import type { SubgraphAnswer, SubgraphTransport } from '../../gateway/transport/transport.ts';
import { untilHolds } from '../support/until.ts';

interface Heard {
  readonly type: string;
  readonly id: string;
  readonly payload?: { readonly extensions?: unknown };
}

describe('subscribing at a subgraph', () => {
  let http: Server;
  let server: WebSocketServer;
  let transport: SubgraphTransport;
  let heard: Heard[];
  let answer: (socket: WebSocket, message: Heard) => void;

  beforeEach(async () => {
    heard = [];
    http = createServer();
    server = new WebSocketServer({ server: http, autoPong: true });
    server.on('connection', (socket) => {
      socket.on('error', () => undefined);
      socket.on('message', (data: Buffer) => {
        const message = JSON.parse(String(data)) as Heard;
        heard.push(message);
        if (message.type === 'connection_init') socket.send('{"type":"connection_ack"}');
        if (message.type === 'subscribe') answer(socket, message);
      });
    });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const { port } = http.address() as AddressInfo;
    transport = createHttpTransport(
      { name: 'tide', url: `http://127.0.0.1:${port}/graphql` },
      { connections: 1, maxBodyBytes: 10_000, connectTimeoutMs: 500, heartbeatMs: 100 },
    );
  });
  afterEach(async () => {
    await transport.stop();
    for (const socket of server.clients) socket.terminate();
    await new Promise((resolve) => http.close(resolve));
  });

  const next = (id: string, payload: unknown) => JSON.stringify({ type: 'next', id, payload });
  const count = (type: string) => heard.filter((message) => message.type === type).length;

  function subscribe(signal = new AbortController().signal, requestId = 'r-1') {
    return transport.subscribe(
      { kind: 'subscription', query: 'subscription { level }' },
      { requestId, signal },
    );
  }

  async function read(answers: AsyncIterable<SubgraphAnswer>) {
    const came: SubgraphAnswer[] = [];
    try {
      for await (const each of answers) came.push(each);
      return { came, end: 'completed' };
    } catch (error) {
      return { came, end: (error as { code?: string }).code };
    }
  }

  it('gives each event, and ends when the subgraph completes', async () => {
    answer = (socket, { id }) => {
      socket.send(next(id, { data: { level: 1 } }));
      socket.send(next(id, { data: null, errors: [{ message: 'no', path: ['level'] }] }));
      socket.send(JSON.stringify({ type: 'complete', id }));
    };
    expect(await read(subscribe())).toEqual({
      came: [
        { data: { level: 1 }, errors: [] },
        { data: null, errors: [{ message: 'no', path: ['level'] }] },
      ],
      end: 'completed',
    });
    expect(heard[1]?.payload?.extensions).toEqual({ requestId: 'r-1' });
    await untilHolds(() => server.clients.size === 0);
  });

  it('gives a refusal as an answer without data', async () => {
    answer = (socket, { id }) =>
      socket.send(JSON.stringify({ type: 'error', id, payload: [{ message: 'wrong' }] }));
    expect(await read(subscribe())).toEqual({
      came: [{ errors: [{ message: 'wrong' }] }],
      end: 'completed',
    });
  });

  // prettier-ignore
  it.each<{ what: string; does: (socket: WebSocket, id: string) => void; code: string }>([
    { what: 'breaks off',              does: (socket) => socket.terminate(),                 code: 'SUBGRAPH_UNAVAILABLE' },
    { what: 'closes normally',         does: (socket) => socket.close(1000),                 code: 'SUBGRAPH_UNAVAILABLE' },
    { what: 'goes away',               does: (socket) => socket.close(1001),                 code: 'SUBGRAPH_UNAVAILABLE' },
    { what: 'closes with a code',      does: (socket) => socket.close(4403),                 code: 'SUBGRAPH_UNAVAILABLE' },
    { what: 'answers no pings',        does: (socket) => socket.pause(),                     code: 'SUBGRAPH_UNAVAILABLE' },
    { what: 'sends no GraphQL',        does: (socket, id) => socket.send(next(id, { data: 7 })), code: 'SUBGRAPH_MALFORMED' },
    { what: 'sends rubbish',           does: (socket) => socket.send('<html>'),              code: 'SUBGRAPH_MALFORMED' },
    { what: 'sends too much at once',  does: (socket, id) => socket.send(next(id, { data: { text: 'x'.repeat(10_001) } })), code: 'SUBGRAPH_MALFORMED' },
  ])('throws $code when the subgraph $what, and takes another connection the next time', async ({ does, code }) => {
    answer = (socket, { id }) => does(socket, id);
    expect(await read(subscribe())).toEqual({ came: [], end: code });
    answer = (socket, { id }) => {
      socket.send(next(id, { data: { level: 2 } }));
      socket.send(JSON.stringify({ type: 'complete', id }));
    };
    expect((await read(subscribe())).came).toEqual([{ data: { level: 2 }, errors: [] }]);
  });

  it('throws SUBGRAPH_UNAVAILABLE when nobody is there', async () => {
    await new Promise((resolve) => http.close(resolve));
    expect(await read(subscribe())).toEqual({ came: [], end: 'SUBGRAPH_UNAVAILABLE' });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  });

  it('gives up a reader who is too slow, once he has read what waited', async () => {
    answer = (socket, { id }) => {
      for (let level = 0; level < 1500; level += 1) socket.send(next(id, { data: { level } }));
    };
    const answers = subscribe()[Symbol.asyncIterator]();
    await answers.next();
    await untilHolds(() => count('complete') === 1);
    const { came, end } = await read({ [Symbol.asyncIterator]: () => answers });
    expect([came.length, end]).toEqual([1000, 'SUBGRAPH_UNAVAILABLE']);
  });

  it('shares one connection, tells of each that leaves, and closes with the last', async () => {
    answer = () => undefined;
    const controllers = [new AbortController(), new AbortController()];
    const readings = controllers.map(({ signal }) => read(subscribe(signal)));
    await untilHolds(() => count('subscribe') === 2);
    expect(server.clients.size).toBe(1);
    controllers[0]?.abort();
    await untilHolds(() => count('complete') === 1);
    expect(server.clients.size).toBe(1);
    controllers[1]?.abort();
    await untilHolds(() => server.clients.size === 0);
    expect(await Promise.all(readings)).toEqual(Array(2).fill({ came: [], end: 'completed' }));
  });

  it('leaves nothing behind when it is given up before the connection stands', async () => {
    const controller = new AbortController();
    const reading = read(subscribe(controller.signal));
    controller.abort();
    expect(await reading).toEqual({ came: [], end: 'completed' });
    await untilHolds(() => server.clients.size === 0);
    expect(count('subscribe')).toBe(0);
  });
});
