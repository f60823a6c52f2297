import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { text as readText } from 'node:stream/consumers';
import { mayHaveArrived } from '../../platform/errors.ts';
import {
  createUpstreamClient,
  rejected,
  type UpstreamClient,
} from '../../platform/http/upstream-client.ts';
import { silentLogger } from '../../platform/logger.ts';
import { createMetrics, type Metrics } from '../../platform/metrics.ts';

/** Listens, says where, and never gets to accepting. */
const SLEEPING_LISTENER = `
const server = require('node:net').createServer();
server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
  require('node:fs').writeSync(1, String(server.address().port));
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
});`;

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

  it.each<[header: string, least: number, most: number]>([
    ['7', 7000, 7000],
    [new Date(Date.now() + 60_000).toUTCString(), 1, 60_000],
    ['999999999', 3_600_000, 3_600_000],
  ])('hands on how long a busy system wants to be left alone: %s', async (header, least, most) => {
    answer = (request, response) => {
      response.setHeader('retry-after', header);
      status(429)(request, response);
    };
    const error = (await write().catch((thrown: unknown) => thrown)) as {
      extensions: { retryAfterMs: number };
    };
    expect(error.extensions.retryAfterMs).toBeGreaterThanOrEqual(least);
    expect(error.extensions.retryAfterMs).toBeLessThanOrEqual(most);
  });

  it('invents no wait that a busy system did not ask for', async () => {
    answer = (request, response) => {
      response.setHeader('retry-after', 'soon');
      status(429)(request, response);
    };
    const error = (await write().catch((thrown: unknown) => thrown)) as { extensions: object };
    expect(error.extensions).not.toHaveProperty('retryAfterMs');
  });

  it('never tries a write again', async () => {
    answer = status(503);
    await expect(write()).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      extensions: { upstreamStatus: 503 },
    });
    expect(requests).toHaveLength(1);
  });

  it('sends a stream as it comes, once: it is a write, whatever its caller says', async () => {
    const bodies: string[] = [];
    answer = (request, response) =>
      void readText(request).then((body) => {
        bodies.push(body);
        status(503)(request, response);
      });
    const body = Readable.from([Buffer.from('one '), Buffer.from('two')]);
    const call = { method: 'POST', route: '/rows', path: '/rows', kind: 'read', body } as const;
    await expect(client.call(call)).rejects.toMatchObject({
      extensions: { code: 'UPSTREAM_UNAVAILABLE', delivered: 'unknown' },
    });
    expect(bodies).toEqual(['one two']);
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

  describe('of a write that failed, tells whether it may have been carried out:', () => {
    const failure = (call: () => Promise<unknown> = write) =>
      call().then(
        () => undefined,
        (error: unknown) => error,
      );
    const rebuilt = async (settings: Parameters<typeof aClient>[0]) => {
      await client.close();
      client = aClient(settings);
    };

    it('no, when nobody listens', async () => {
      await rebuilt({ baseUrl: 'http://127.0.0.1:1/' });
      const error = await failure();
      expect(error).toMatchObject({ extensions: { upstream: 'thing', delivered: 'no' } });
      expect(mayHaveArrived(error)).toBe(false);
    });

    it('no, when the name is unknown', async () => {
      await rebuilt({ baseUrl: 'http://nobody.invalid/' });
      expect(await failure()).toMatchObject({ extensions: { delivered: 'no' } });
    });

    it('no, when no connection comes about in time', async () => {
      const full = await aServerThatNeverAccepts();
      await rebuilt({ baseUrl: `http://127.0.0.1:${full.port}/`, timeoutMs: 300 });
      expect(await failure()).toMatchObject({
        code: 'UPSTREAM_TIMEOUT',
        extensions: { delivered: 'no' },
      });
      full.close();
    });

    it('no, when the answer is 429', async () => {
      answer = status(429);
      expect(await failure()).toMatchObject({
        extensions: { upstreamStatus: 429, delivered: 'no' },
      });
    });

    it('no, when the breaker is open', async () => {
      await rebuilt({ breakerFailures: 1, breakerOpenMs: 60_000 });
      answer = status(500);
      await failure();
      expect(await failure()).toMatchObject({
        message: expect.stringContaining('left alone') as string,
        extensions: { delivered: 'no' },
      });
      expect(requests).toHaveLength(1);
    });

    it('no, when too many wait already', async () => {
      await rebuilt({ concurrency: 1, queue: 0 });
      answer = (_request, response) => setTimeout(() => response.end('{}'), 100);
      const [first, second] = await Promise.allSettled([write(), write()]);
      expect(first?.status).toBe('fulfilled');
      expect(second).toMatchObject({ reason: { extensions: { delivered: 'no' } } });
    });

    it('no, when its turn did not come in time, and it is not sent any more', async () => {
      await rebuilt({ concurrency: 1, timeoutMs: 50 });
      answer = (_request, response) => setTimeout(() => response.end('{}'), 600);
      const long = { method: 'POST', route: '/a', path: '/a', timeoutMs: 10_000 } as const;
      const [first, second] = await Promise.allSettled([client.call(long), write()]);
      expect(first?.status).toBe('fulfilled');
      expect(second).toMatchObject({ reason: { extensions: { delivered: 'no' } } });
      expect(requests).toHaveLength(1);
    });

    it.each<[string, Answer]>([
      ['the answer is a 5xx', status(500)],
      ['the connection breaks off', (request) => request.socket.destroy()],
      ['no answer comes in time', () => undefined],
      ['the answer is too long', (_request, response) => response.end('x'.repeat(2000))],
    ])('unknown, when %s', async (_what, damaged) => {
      await rebuilt({ maxBodyBytes: 1000, timeoutMs: 200 });
      answer = damaged;
      const error = await failure();
      expect(error).toMatchObject({ extensions: { upstream: 'thing', delivered: 'unknown' } });
      expect(mayHaveArrived(error)).toBe(true);
      expect(requests).toHaveLength(1);
    });

    it('nothing, when it was a read', async () => {
      answer = status(429);
      const error = (await failure(read)) as { extensions: object };
      expect(error.extensions).not.toHaveProperty('delivered');
    });
  });

  describe('told to refuse writes', () => {
    beforeEach(async () => {
      await client.close();
      client = aClient({ writes: 'refused' });
    });

    it('sends none, and says what to set', async () => {
      await expect(write()).rejects.toMatchObject({
        code: 'FORBIDDEN',
        message:
          'Writing to the real thing is refused outside production; set UPSTREAMS=sandbox to write to the simulated one',
        extensions: { upstream: 'thing', delivered: 'no' },
      });
      expect(requests).toEqual([]);
    });

    it('reads all the same, with POST too', async () => {
      await read();
      await client.call({ method: 'POST', route: '/q', path: '/q', kind: 'read', body: '{}' });
      expect(requests).toEqual(['GET /base/a', 'POST /base/q']);
    });
  });
});

describe('the error for a refused reply', () => {
  it.each([
    [400, false],
    [404, false],
    [499, false],
    [408, true],
    [302, true],
    [200, true],
  ])('of a write with status %i says that it may have arrived: %s', (code, arrived) => {
    expect(mayHaveArrived(rejected('thing', 'a note', { status: code }, 'write'))).toBe(arrived);
  });

  it('says nothing about it for a read', () => {
    expect(rejected('thing', 'a note', { status: 404 }).extensions).toEqual({
      code: 'UPSTREAM_REJECTED',
      upstream: 'thing',
      upstreamStatus: 404,
    });
  });
});

/** Its backlog is full, so further connections stay half open: what a dropped packet looks like. */
async function aServerThatNeverAccepts(): Promise<{ port: number; close(): void }> {
  // 192.0.2.0/24 would do on the open internet; many networks refuse it at once instead.
  const held: Socket[] = [];
  const child = spawn(process.execPath, ['-e', SLEEPING_LISTENER], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  const port = Number(chunk.toString());
  for (let count = 0; count < 8; count += 1)
    held.push(connect(port, '127.0.0.1').on('error', () => undefined));
  await new Promise((resolve) => setTimeout(resolve, 200));
  return {
    port,
    close() {
      for (const socket of held) socket.destroy();
      child.kill('SIGKILL');
    },
  };
}
