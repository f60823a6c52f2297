import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Gateway } from '../../gateway/index.ts';
import { openLiveClient } from '../support/live-client.ts';
import { untilHolds } from '../support/until.ts';
import { ask, startGateway } from './support/gateway-under-test.ts';
import { startHarbour, type Harbour } from './support/harbour.ts';
import { openRawSocket, type RawMessage, type RawSocket } from './support/raw-socket.ts';

const INIT: RawMessage = { type: 'connection_init' };
const subscribe = (id: string, query: string): RawMessage => ({
  type: 'subscribe',
  id,
  payload: { query },
});
const TIDES = 'subscription { tides { level } }';
const LONG = 'x'.repeat(500);
const RENAME = 'mutation { rename(id: "v1", name: "Otter") { name } }';

describe('WebSockets of a gateway', () => {
  let harbour: Harbour;
  let gateway: Gateway;

  beforeAll(async () => {
    harbour = await startHarbour();
    gateway = await startGateway(harbour.supergraphSdl, {
      environment: {
        GATEWAY_MAX_BODY_BYTES: '20000',
        GATEWAY_ALLOWED_ORIGINS: 'https://noc.example',
      },
    });
  });
  afterAll(async () => {
    await gateway.stop();
    await harbour.stop();
  });

  const answersTo = ({ messages }: RawSocket, id: string) =>
    messages.filter((message) => message.id === id);

  describe('that break the rules', () => {
    // prettier-ignore
    it.each<{ what: string; init?: boolean; protocol?: string; sends: (RawMessage | string | Buffer)[]; code: number }>([
      { what: 'ask before they begin',        init: false, sends: [subscribe('1', TIDES)],               code: 4401 },
      { what: 'begin twice',                  sends: [INIT],                                              code: 4429 },
      { what: 'use one id twice',             sends: [subscribe('1', TIDES), subscribe('1', TIDES)],      code: 4409 },
      { what: 'use a long id twice',          sends: [subscribe(LONG, TIDES), subscribe(LONG, TIDES)],    code: 4409 },
      { what: 'send rubbish',                 sends: [Buffer.from([0xff, 0x00, 0x9c, 0x7b])],             code: 4400 },
      { what: 'send no message',              sends: ['{"type":"subscribe","id":1}'],                     code: 4400 },
      { what: 'send an unknown message',      sends: ['{"type":"toString"}'],                             code: 4400 },
      { what: 'send variables of another kind', sends: ['{"type":"subscribe","id":"1","payload":{"query":"{x}","variables":[1]}}'], code: 4400 },
      { what: 'send what a server sends',     sends: ['{"type":"next","id":"1","payload":{}}'],           code: 4400 },
      { what: 'send a frame that is too long', sends: [`"${'x'.repeat(20_001)}"`],                        code: 1009 },
      { what: 'speak another protocol',       init: false, protocol: 'graphql-ws', sends: [],             code: 4406 },
      { what: 'never begin',                  init: false, sends: [],                                     code: 4408 },
    ])('($what) are closed with $code, and no other', async ({ init = true, protocol, sends, code }) => {
      const other = await openRawSocket(gateway.url);
      const socket = await openRawSocket(gateway.url, { init, ...(protocol && { protocol }) });
      for (const message of sends) socket.send(message);
      expect(await socket.closed).toBe(code);
      other.send(subscribe('q', '{ vessel(id: "v1") { name } }'));
      await untilHolds(() => answersTo(other, 'q').length === 2);
      expect(answersTo(other, 'q')).toEqual([
        { type: 'next', id: 'q', payload: { data: { vessel: { name: 'Vessel v1' } } } },
        { type: 'complete', id: 'q' },
      ]);
      other.socket.close();
      expect((await ask(gateway, '{ harbour }')).status).toBe(200);
    });

    it('have at most 100 operations at a time', async () => {
      const socket = await openRawSocket(gateway.url);
      for (let id = 0; id <= 100; id += 1) socket.send(subscribe(`s${id}`, TIDES));
      await untilHolds(() => answersTo(socket, 's100').length === 1);
      expect(answersTo(socket, 's100')).toMatchObject([
        { type: 'error', payload: [{ extensions: { code: 'RATE_LIMITED' } }] },
      ]);
      await untilHolds(() => harbour.tides.readers.now === 1);
      socket.send({ type: 'complete', id: 's0' });
      socket.send(subscribe('next', '{ harbour }'));
      await untilHolds(() => answersTo(socket, 'next').length === 2);
      expect(socket.messages.filter(({ type }) => type === 'error')).toHaveLength(1);
      socket.socket.close();
      await untilHolds(() => harbour.tides.readers.now === 0);
    });
  });

  describe('that use an id again', () => {
    const complete: RawMessage = { type: 'complete', id: '1' };
    const first = { level: 1, highest: { id: 'v1' } };

    // prettier-ignore
    it.each([
      { what: 'after its operation ran',   before: [subscribe('1', TIDES)], sends: [complete, subscribe('1', TIDES)] },
      { what: 'before its operation ran',  before: [], sends: [subscribe('1', TIDES), complete, subscribe('1', TIDES)] },
      { what: 'over and over',             before: [], sends: [...Array.from({ length: 40 }, () => [subscribe('1', TIDES), complete]).flat(), subscribe('1', TIDES)] },
    ])('$what have one operation under it, and nothing is left of the others', async ({ before, sends }) => {
      const socket = await openRawSocket(gateway.url);
      for (const message of before) socket.send(message);
      if (before.length > 0) await untilHolds(() => harbour.tides.readers.now === 1);
      const ever = harbour.tides.readers.ever;
      sendAtOnce(socket, sends);
      await untilHolds(() => harbour.tides.readers.ever > ever && harbour.tides.readers.now === 1);
      harbour.tides.append(first);
      await untilHolds(() => answersTo(socket, '1').length > 0);
      await sleep(100);
      expect(answersTo(socket, '1')).toEqual([
        { type: 'next', id: '1', payload: { data: { tides: { level: 1 } } } },
      ]);
      socket.send(complete);
      await untilHolds(() => harbour.tides.readers.now === 0);
      socket.socket.close();
      await socket.closed;
    });

    it('and complete it at once have none', async () => {
      const socket = await openRawSocket(gateway.url);
      const ever = harbour.tides.readers.ever;
      socket.send(subscribe('1', TIDES));
      await untilHolds(() => harbour.tides.readers.now === 1);
      sendAtOnce(socket, [complete, subscribe('1', TIDES), complete]);
      await untilHolds(() => harbour.tides.readers.now === 0);
      socket.send(subscribe('q', '{ harbour }'));
      await untilHolds(() => answersTo(socket, 'q').length === 2);
      expect(answersTo(socket, '1')).toEqual([]);
      expect(harbour.tides.readers).toMatchObject({ now: 0, ever: ever + 1 });
      socket.socket.close();
    });
  });

  describe('are opened', () => {
    // prettier-ignore
    it.each<{ what: string; path?: string; headers?: Record<string, string>; status: number }>([
      { what: 'by a page of another origin', headers: { origin: 'https://evil.example' },    status: 403 },
      { what: 'by a page without origin',    headers: { origin: 'null' },                    status: 403 },
      { what: 'by a page at another port',   headers: { origin: 'http://127.0.0.1:1' },      status: 403 },
      { what: 'by a page that is listed',    headers: { origin: 'https://noc.example' },     status: 101 },
      { what: 'by our own page',             headers: { origin: 'OWN' },                     status: 101 },
      { what: 'by no page',                                                                  status: 101 },
      { what: 'elsewhere',                   path: '/other',                                 status: 404 },
      { what: 'without a key',               headers: { 'sec-websocket-key': 'short' },      status: 400 },
    ])('$what with status $status', async ({ path = '/graphql', headers = {}, status }) => {
      const { origin, ...rest } = headers;
      expect(
        await statusOfUpgrade(`${gateway.url}${path}`, {
          ...rest,
          ...(origin !== undefined && { origin: origin === 'OWN' ? gateway.url : origin }),
        }),
      ).toBe(status);
    });

    it('up to a number', async () => {
      const small = await startGateway(harbour.supergraphSdl, {
        environment: { GATEWAY_MAX_CONNECTIONS: '1' },
      });
      const first = await openRawSocket(small.url);
      expect(await statusOfUpgrade(`${small.url}/graphql`, {})).toBe(503);
      first.socket.close();
      await first.closed;
      await sleep(20);
      expect(await statusOfUpgrade(`${small.url}/graphql`, {})).toBe(101);
      await small.stop();
    });
  });

  it('that are refused are not kept, whatever their client does', async () => {
    const refusing = await startGateway(harbour.supergraphSdl);
    const clients = await Promise.all(Array.from({ length: 5 }, () => refusedClient(refusing)));
    // None of them ends its half of the connection: a gateway that waited for that would never stop.
    await refusing.stop();
    expect(clients.map(({ answer }) => answer.split('\r\n')[0])).toEqual(
      Array(5).fill('HTTP/1.1 404 Not Found'),
    );
    for (const { socket } of clients) socket.destroy();
  });

  it('leave requests alone that offer HTTP/2', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const body = JSON.stringify({ query: '{ vessel(id: "v1") { name } }' });
      const request = httpRequest(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: {
          connection: 'Upgrade, HTTP2-Settings',
          upgrade: 'h2c',
          'http2-settings': 'AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA',
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      });
      request.once('error', reject);
      request.once('response', (response) => {
        response.setEncoding('utf8');
        response.once('data', resolve);
      });
      request.end(body);
    });
    expect(JSON.parse(answer)).toEqual({ data: { vessel: { name: 'Vessel v1' } } });
  });

  it('that do not answer pings are ended, here and at the subgraph', async () => {
    const strict = await startGateway(harbour.supergraphSdl, {
      environment: { GATEWAY_HEARTBEAT_MS: '100' },
    });
    const dead = await openRawSocket(strict.url, { autoPong: false });
    const alive = await openRawSocket(strict.url);
    dead.send(subscribe('1', TIDES));
    await untilHolds(() => harbour.tides.readers.now === 1);
    expect(await dead.closed).toBe(1006);
    await untilHolds(() => harbour.tides.readers.now === 0);
    alive.send(subscribe('1', '{ harbour }'));
    await untilHolds(() => answersTo(alive, '1').length === 2);
    await strict.stop();
  });

  it('that read too slowly lose what waits and are told, and nobody else waits', async () => {
    const EVENTS = 1200;
    const query = `subscription { arrivals(port: "K") { vessel { id } ${Array.from(
      { length: 200 },
      (_, n) => `note${n}: note`,
    ).join(' ')} } }`;
    const slow = await openRawSocket(gateway.url);
    slow.send(subscribe('1', query));
    const quick = openLiveClient(gateway.url);
    const feed = quick.subscribe(query);
    await untilHolds(() => harbour.arrivals.readers.now === 1);
    await sleep(100);
    slow.socket.pause();
    const note = () => 'x'.repeat(200);
    for (let count = 0; count < EVENTS; count += 1) {
      harbour.arrive({ note });
      if (count % 50 === 49) await feed.until(count + 1);
    }
    await feed.until(EVENTS);
    expect(feed.results.flatMap(({ errors }) => errors)).toEqual([]);
    slow.socket.resume();
    await untilHolds(() => slow.messages.some(isGap));
    harbour.arrive({ note });
    await feed.until(EVENTS + 1);
    await untilHolds(() => idOf(slow.messages.at(-1)) === idOf(feed.results.at(-1)));
    expect(slow.messages.filter(isGap)).not.toHaveLength(0);
    expect(slow.messages.length).toBeLessThan(EVENTS);
    slow.socket.close();
    await quick.close();
  });

  it('go on with a mutation, and give up a query, when their client goes', async () => {
    const { registry } = harbour.servers;
    const run = async (query: string) => {
      let release: () => void = () => undefined;
      registry.hold = new Promise<void>((resolve) => (release = resolve));
      registry.received.length = 0;
      registry.givenUp = 0;
      const socket = await openRawSocket(gateway.url);
      socket.send(subscribe('1', query));
      await untilHolds(() => registry.received.length === 1);
      socket.socket.terminate();
      await sleep(100);
      release();
      registry.hold = undefined;
      await sleep(50);
      return registry.givenUp;
    };
    expect([await run('{ vessel(id: "v1") { name } }'), await run(RENAME)]).toEqual([1, 0]);
  });

  it('are closed with 1001 when the gateway stops, once their mutations are through', async () => {
    const stopping = await startGateway(harbour.supergraphSdl);
    const { registry } = harbour.servers;
    const idle = await openRawSocket(stopping.url);
    idle.send(subscribe('1', TIDES));
    const busy = await openRawSocket(stopping.url);
    let release: () => void = () => undefined;
    registry.hold = new Promise<void>((resolve) => (release = resolve));
    registry.received.length = 0;
    busy.send(subscribe('1', RENAME));
    await untilHolds(() => registry.received.length === 1 && harbour.tides.readers.now === 1);
    const stopped = stopping.stop();
    expect(await idle.closed).toBe(1001);
    expect(idle.messages).toEqual([{ type: 'connection_ack' }]);
    expect(busy.socket.readyState).toBe(busy.socket.OPEN);
    release();
    registry.hold = undefined;
    expect(await busy.closed).toBe(1001);
    expect(answersTo(busy, '1')).toEqual([
      { type: 'next', id: '1', payload: { data: { rename: { name: 'Otter' } } } },
      { type: 'complete', id: '1' },
    ]);
    await stopped;
    await untilHolds(() => harbour.tides.readers.now === 0);
    await expect(openRawSocket(stopping.url)).rejects.toThrow();
  });

  it('are cut off when a stop takes too long', async () => {
    const stopping = await startGateway(harbour.supergraphSdl, {
      environment: { GATEWAY_STOP_TIMEOUT_MS: '100' },
    });
    const { registry } = harbour.servers;
    const busy = await openRawSocket(stopping.url);
    registry.hold = new Promise<void>(() => undefined);
    registry.received.length = 0;
    busy.send(subscribe('1', RENAME));
    await untilHolds(() => registry.received.length === 1);
    await stopping.stop();
    registry.hold = undefined;
    expect(await busy.closed).toBe(1006);
  });
});

/** In one piece, so that the gateway reads them without a pause in between. */
function sendAtOnce(to: RawSocket, messages: readonly RawMessage[]): void {
  const { _socket: stream } = to.socket as unknown as { readonly _socket: Socket };
  stream.cork();
  for (const message of messages) to.send(message);
  stream.uncork();
}

/** A client whose upgrade is refused, and that keeps its half of the connection open. */
async function refusedClient({ port }: Gateway): Promise<{ socket: Socket; answer: string }> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  socket.on('error', () => undefined);
  socket.write(
    [
      'GET /other HTTP/1.1',
      'host: 127.0.0.1',
      'connection: Upgrade',
      'upgrade: websocket',
      'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==',
      'sec-websocket-version: 13',
      '\r\n',
    ].join('\r\n'),
  );
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  await once(socket, 'end');
  return { socket, answer: Buffer.concat(chunks).toString() };
}

function isGap({ payload }: RawMessage): boolean {
  return JSON.stringify(payload ?? null).includes('"code":"GAP"');
}

function idOf(of: unknown): string | undefined {
  return /"vessel":\{"id":"(v\d+)"/.exec(JSON.stringify(of ?? null))?.[1];
}

/** What an upgrade is answered with; a WebSocket is closed again. */
function statusOfUpgrade(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'sec-websocket-version': '13',
        ...headers,
      },
    });
    request.once('error', reject);
    request.once('upgrade', (response, socket) => {
      socket.destroy();
      resolve(response.statusCode ?? 0);
    });
    request.once('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.end();
  });
}
