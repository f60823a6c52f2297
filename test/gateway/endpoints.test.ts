import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { serveSubgraphEndpoints } from '../../gateway/server/endpoints.ts';
import { createServer } from '../../gateway/server/server.ts';
import { CodedError } from '../../platform/errors.ts';
import { readAll, serveEndpoints, type Endpoint } from '../../platform/http/endpoint.ts';
import { silentLogger } from '../../platform/logger.ts';
import { requestIdFrom } from '../../platform/request-id.ts';
import { until } from '../support/until.ts';

const MAX_BYTES = 1_000_000;
const SECRET = 'postgres://user:hunter2@db';

let aborted = 0;
const endpoints: readonly Endpoint[] = [
  {
    method: 'PUT',
    path: '/uploads/files/:token',
    maxBodyBytes: MAX_BYTES,
    async handle({ params, headers, body, requestId }) {
      const sha256 = createHash('sha256');
      let size = 0;
      for await (const chunk of body) {
        sha256.update(chunk as Buffer);
        size += (chunk as Buffer).length;
      }
      const type = headers['content-type'];
      return {
        status: 201,
        json: { token: params.token, type, size, sha256: sha256.digest('hex'), requestId },
      };
    },
  },
  {
    method: 'POST',
    path: '/webhooks/files/:outcome',
    maxBodyBytes: MAX_BYTES,
    async handle({ params, body, signal }) {
      signal.addEventListener('abort', () => (aborted += 1));
      if (params.outcome === 'mend') throw new CodedError('BAD_USER_INPUT', 'id: expected digits');
      if (params.outcome === 'unknown') throw new CodedError('NOT_FOUND', 'no such upload');
      if (params.outcome === 'fault') throw new Error(SECRET);
      if (params.outcome === 'ignore') return { status: 202 };
      await readAll(body);
      return { status: 204 };
    },
  },
];

/** A request whose body the test writes. */
function begin(
  server: FastifyInstance,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
) {
  const call = httpRequest(`${address(server)}${path}`, { method, headers, agent: false });
  const answer = new Promise<{ readonly status: number; readonly json: unknown }>(
    (resolve, reject) => {
      call.once('error', reject);
      call.once('response', (response) => {
        const { statusCode: status = 0 } = response;
        void readAll(response).then((body) => {
          resolve({ status, json: JSON.parse(body.toString()) });
        }, reject);
      });
    },
  );
  return { call, answer };
}

const address = (server: FastifyInstance): string =>
  `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;

describe.each([
  ['in this process', true],
  ['passed on to another', false],
])('what a subgraph serves beside the graph, %s,', (_where, here) => {
  let subgraph: FastifyInstance;
  let gateway: FastifyInstance;
  const failures: unknown[] = [];

  beforeAll(async () => {
    subgraph = fastify({ genReqId: ({ headers }) => requestIdFrom(headers['x-request-id']) });
    await serveEndpoints(subgraph, endpoints, (error) => failures.push(error));
    await subgraph.listen({ host: '127.0.0.1', port: 0 });
    gateway = createServer({ maxBodyBytes: 1000, log: silentLogger });
    const elsewhere = [{ name: 'files', url: `${address(subgraph)}/graphql` }];
    await serveSubgraphEndpoints(
      gateway,
      here ? { here: endpoints, elsewhere: [] } : { here: [], elsewhere },
      silentLogger,
    );
    await gateway.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await gateway.close();
    await subgraph.close();
  });

  const send = (method: string, path: string, body?: Buffer | string, type = 'application/pdf') =>
    fetch(`${address(gateway)}${path}`, {
      method,
      body: body ?? null,
      headers: { 'content-type': type, 'x-request-id': 'mine' },
    });

  it('gets bodies whole, whatever their type, beyond what GraphQL may have', async () => {
    const file = Buffer.alloc(MAX_BYTES, 'noc');
    const response = await send('PUT', '/uploads/files/a%20b', file);
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      token: 'a b',
      type: 'application/pdf',
      size: MAX_BYTES,
      sha256: createHash('sha256').update(file).digest('hex'),
      requestId: 'mine',
    });
    const json = await send('PUT', '/uploads/files/x', '{not json', 'application/json');
    expect(await json.json()).toMatchObject({ size: 9, type: 'application/json' });
    expect((await send('POST', '/webhooks/files/take', 'x')).status).toBe(204);
  });

  it('refuses a body beyond its bound, also one that does not say how long it is', async () => {
    const long = await send('PUT', '/uploads/files/x', Buffer.alloc(MAX_BYTES + 1));
    expect([long.status, await long.json()]).toEqual([
      413,
      { code: 'BODY_TOO_LONG', message: `body: expected at most ${MAX_BYTES} bytes; got more` },
    ]);
    const chunked = await fetch(`${address(gateway)}/uploads/files/x`, {
      method: 'PUT',
      body: new ReadableStream({
        start(controller) {
          for (let sent = 0; sent <= MAX_BYTES; sent += 100_000) {
            controller.enqueue(new Uint8Array(100_000));
          }
          controller.close();
        },
      }),
      duplex: 'half',
    });
    expect(chunked.status).toBe(413);
  });

  it('says what to mend, and of a fault nothing but where it is explained', async () => {
    const mend = await send('POST', '/webhooks/files/mend', 'x');
    expect([mend.status, await mend.json()]).toEqual([
      400,
      { code: 'BAD_USER_INPUT', message: 'id: expected digits' },
    ]);
    expect((await send('POST', '/webhooks/files/unknown', 'x')).status).toBe(404);
    const fault = await send('POST', '/webhooks/files/fault', 'x');
    const text = await fault.text();
    expect(fault.status).toBe(500);
    expect(text).toContain('requestId mine');
    expect(text).not.toContain('hunter2');
  });

  it('answers one that it does not have, and other methods, with 404', async () => {
    expect((await send('POST', '/webhooks/files', 'x')).status).toBe(404);
    expect((await send('DELETE', '/uploads/files/x')).status).toBe(404);
    expect((await send('PUT', '/uploads/other/x', 'x')).status).toBe(404);
  });

  it('takes a body from who asks first whether it may come, as curl does for long files', async () => {
    const { call, answer } = begin(gateway, 'PUT', '/uploads/files/x', {
      ...{ 'content-length': '5', expect: '100-continue', 'keep-alive': 'timeout=5' },
    });
    call.once('continue', () => call.end('bytes'));
    call.flushHeaders();
    expect(await answer).toMatchObject({ status: 201, json: { size: 5 } });
  });

  it('is told when the caller goes away', async () => {
    const before = aborted;
    const request = httpRequest(`${address(gateway)}/webhooks/files/wait`, {
      method: 'POST',
      headers: { 'content-length': '1000' },
    });
    request.on('error', () => undefined);
    request.write('x'.repeat(10));
    await once(request, 'socket');
    await new Promise((resolve) => setTimeout(resolve, 100));
    request.destroy();
    await until('the endpoint hears of it', () => aborted > before);
  });
});

it('a subgraph that is away is an error with a code, and no address', async () => {
  const gateway = createServer({ maxBodyBytes: 1000, log: silentLogger });
  const elsewhere = [{ name: 'files', url: 'http://127.0.0.1:1/graphql' }];
  await serveSubgraphEndpoints(gateway, { here: [], elsewhere }, silentLogger);
  await gateway.listen({ host: '127.0.0.1', port: 0 });
  const response = await fetch(`${address(gateway)}/uploads/files/x`, { method: 'PUT', body: 'x' });
  const text = await response.text();
  await gateway.close();
  expect(response.status).toBe(502);
  expect(text).toContain('SUBGRAPH_UNAVAILABLE');
  expect(text).not.toContain('127.0.0.1');
});

describe('a body that comes slowly', () => {
  const servers: FastifyInstance[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.server.closeAllConnections();
      await server.close();
    }
  });

  async function listen(receiveWithin: { callMs: number; fileMs: number }) {
    const server = createServer({ maxBodyBytes: 1000, log: silentLogger, receiveWithin });
    await serveSubgraphEndpoints(server, { here: endpoints, elsewhere: [] }, silentLogger);
    server.post('/graphql', async ({ body }) => body);
    await server.listen({ host: '127.0.0.1', port: 0 });
    servers.push(server);
    return server;
  }

  function half(server: FastifyInstance, method: string, path: string) {
    const headers = { 'content-length': '12', 'content-type': 'application/json' };
    const begun = begin(server, method, path, headers);
    begun.call.write('{"half"');
    return begun;
  }

  it('has time as a file, and no more than any other request elsewhere', async () => {
    const server = await listen({ callMs: 200, fileMs: 60_000 });
    const file = half(server, 'PUT', '/uploads/files/x');
    const calls = [
      half(server, 'POST', '/graphql'),
      half(server, 'POST', '/webhooks/files/take'),
      half(server, 'PUT', '/uploads/nobody/x'),
    ];
    for (const { answer } of calls) expect(await answer).toMatchObject({ status: 408 });
    file.call.end(': 1 }');
    expect(await file.answer).toMatchObject({ status: 201, json: { size: 12 } });
  });

  it('has no more time as a file than it is given', async () => {
    const server = await listen({ callMs: 60_000, fileMs: 200 });
    const call = half(server, 'POST', '/graphql');
    expect(await half(server, 'PUT', '/uploads/files/x').answer).toMatchObject({ status: 408 });
    call.call.end(': 1 }');
    expect(await call.answer).toMatchObject({ status: 200, json: { half: 1 } });
  });
});
