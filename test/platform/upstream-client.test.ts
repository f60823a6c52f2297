import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createUpstreamClient, type UpstreamClient } from '../../platform/http/upstream-client.ts';
import { silentLogger } from '../../platform/logger.ts';
import { createMetrics, type Metrics } from '../../platform/metrics.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

describe('the client of an upstream', () => {
  let server: Server;
  let client: UpstreamClient;
  let metrics: Metrics;
  let answer: Answer;
  let requests: string[];
  let underWay: number;
  let mostUnderWay: number;

  const ok: Answer = (_request, response) => response.end('{"ok":true}');
  const status =
    (code: number): Answer =>
    (_request, response) => {
      response.statusCode = code;
      response.end('secret inside');
    };

  beforeEach(async () => {
    requests = [];
    underWay = 0;
    mostUnderWay = 0;
    answer = ok;
    server = createServer((request, response) => {
      requests.push(`${request.method} ${request.url}`);
      underWay += 1;
      mostUnderWay = Math.max(mostUnderWay, underWay);
      response.on('close', () => (underWay -= 1));
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    metrics = createMetrics();
    client = aClient({});
  });

  afterEach(async () => {
    await client.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  function aClient(settings: Partial<Parameters<typeof createUpstreamClient>[0]>): UpstreamClient {
    return createUpstreamClient({
      upstream: 'thing',
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/base/`,
      timeoutMs: 500,
      retries: 2,
      retryDelayMs: 1,
      concurrency: 2,
      queue: 3,
      breakerFailures: 3,
      breakerOpenMs: 50,
      connections: 4,
      log: silentLogger,
      metrics,
      ...settings,
    });
  }
  const read = () => client.call({ method: 'GET', route: '/a', path: '/a' });
  const write = () => client.call({ method: 'POST', route: '/a', path: '/a', body: '{}' });

  it('sends lists as repeated keys below the base path', async () => {
    await client.call({
      method: 'GET',
      route: '/x',
      path: '/x',
      query: { S: ['New', 'In Progress'], N: 1, none: undefined },
    });
    expect(requests).toEqual(['GET /base/x?S=New&S=In+Progress&N=1']);
  });

  it('tries a read again after a 5xx, and gives its answer', async () => {
    answer = (request, response) =>
      requests.length < 3 ? status(503)(request, response) : ok(request, response);
    expect((await read()).text).toBe('{"ok":true}');
    expect(requests).toHaveLength(3);
  });

  it('never tries a write again', async () => {
    answer = status(503);
    await expect(write()).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      extensions: { upstreamStatus: 503 },
    });
    expect(requests).toHaveLength(1);
  });

  it('hands every 4xx but 429 to its caller', async () => {
    answer = status(404);
    expect(await read()).toMatchObject({ status: 404 });
    expect(requests).toHaveLength(1);
    answer = status(429);
    await expect(read()).rejects.toMatchObject({ extensions: { upstreamStatus: 429 } });
  });

  it('gives up on a slow answer at its time-out, without asking again', async () => {
    answer = (_request, response) => setTimeout(() => response.end('late'), 400);
    await client.close();
    client = aClient({ timeoutMs: 60 });
    await expect(read()).rejects.toMatchObject({
      code: 'UPSTREAM_TIMEOUT',
      message: 'thing did not answer within 60 ms',
    });
    expect(requests).toHaveLength(1);
  });

  it('says nothing of addresses or bodies in its errors', async () => {
    answer = (request) => request.socket.destroy();
    const failure = await read().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    const shown = JSON.stringify([
      String(failure),
      (failure as { extensions: unknown }).extensions,
    ]);
    expect(shown).not.toMatch(/127\.0\.0\.1|secret|ECONN/);
  });

  it('refuses a body beyond its bound', async () => {
    answer = (_request, response) => response.end('x'.repeat(2000));
    await client.close();
    client = aClient({ maxBodyBytes: 1000 });
    await expect(read()).rejects.toMatchObject({ code: 'UPSTREAM_MALFORMED' });
  });

  it('keeps calls under way within its bound, lets some wait, and refuses the rest', async () => {
    answer = (_request, response) => setTimeout(() => response.end('{}'), 30);
    const results = await Promise.allSettled(Array.from({ length: 8 }, read));
    expect(mostUnderWay).toBe(2);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(5);
    expect(results.at(-1)).toMatchObject({
      reason: { code: 'UPSTREAM_UNAVAILABLE', extensions: { retryAfterMs: 1000 } },
    });
  });

  it('leaves a failing system alone, then lets one call try while the others wait for it', async () => {
    answer = status(500);
    for (let call = 0; call < 3; call += 1) await expect(write()).rejects.toThrow();
    await expect(read()).rejects.toMatchObject({
      message: expect.stringContaining('left alone') as string,
    });
    expect(requests).toHaveLength(3);
    answer = ok;
    await new Promise((resolve) => setTimeout(resolve, 60));
    const answers = await Promise.all([read(), read(), read(), read()]);
    expect(answers.map((reply) => reply.status)).toEqual([200, 200, 200, 200]);
  });

  it('counts calls by upstream, method, route and status', async () => {
    await read();
    const { body } = await metrics.expose();
    expect(body).toContain(
      'upstream_call_duration_seconds_count{upstream="thing",method="GET",route="/a",status="200"} 1',
    );
    expect(body).toContain('upstream_breaker_open{upstream="thing"} 0');
  });
});
