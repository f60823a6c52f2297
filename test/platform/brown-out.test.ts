import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino, type Logger } from 'pino';
import { createRetryBudget } from '../../platform/http/retry-budget.ts';
import { createUpstreamClient, type UpstreamClient } from '../../platform/http/upstream-client.ts';
import { createMetrics, type Metrics } from '../../platform/metrics.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, number: number) => void;

const QUEUE = 50;
/** No share and no run of failures opens the breaker. */
const NO_BREAKER = { breakerFailures: 100_000, breakerFailurePercent: 100 };

describe('under a brown-out, the client of an upstream', () => {
  let server: Server;
  let client: UpstreamClient;
  let metrics: Metrics;
  let answer: Answer;
  let requests: number;
  let lines: string[];
  let log: Logger;

  const ok: Answer = (_request, response) => response.end('{}');
  const failing: Answer = (_request, response) => {
    response.statusCode = 503;
    response.end();
  };
  const everyOther: Answer = (request, response, number) =>
    (number % 2 === 0 ? ok : failing)(request, response, number);

  beforeEach(async () => {
    requests = 0;
    lines = [];
    log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
    answer = ok;
    server = createServer((request, response) => answer(request, response, (requests += 1)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    metrics = createMetrics();
  });

  afterEach(async () => {
    await client.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  function connect(settings: Partial<Parameters<typeof createUpstreamClient>[0]> = {}): void {
    client = createUpstreamClient({
      upstream: 'thing',
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      timeoutMs: 2000,
      retries: 2,
      retryDelayMs: 1,
      concurrency: 5,
      queue: QUEUE,
      breakerFailures: 20,
      breakerOpenMs: 50,
      connections: 5,
      log,
      metrics,
      ...settings,
    });
  }

  const read = () => client.call({ method: 'GET', route: '/a', path: '/a' });

  /** As many callers at a time as have a turn, so that none is refused for want of a place. */
  async function readMany(count: number): Promise<PromiseSettledResult<unknown>[]> {
    const results: PromiseSettledResult<unknown>[] = [];
    while (results.length < count)
      results.push(...(await Promise.allSettled(Array.from({ length: 5 }, read))));
    return results;
  }

  async function metric(name: string): Promise<number> {
    const { body } = await metrics.expose();
    const line = body.split('\n').find((text) => text.startsWith(`${name}{upstream="thing"}`));
    return Number(line?.split(' ')[1] ?? Number.NaN);
  }

  const said = (text: string) => lines.filter((line) => line.includes(text)).length;

  it('adds at most one retry to ten calls, however many fail', async () => {
    connect(NO_BREAKER);
    answer = everyOther;
    await readMany(1000);
    const retries = requests - 1000;
    expect(retries).toBeGreaterThanOrEqual(3);
    expect(retries).toBeLessThanOrEqual(100);
    expect(await metric('upstream_retries_total')).toBe(retries);
    expect(await metric('upstream_retries_withheld_total')).toBeGreaterThan(100);
  });

  it.each([2, 10])('tries a single call again all the same, %i times', async (retries) => {
    connect({ ...NO_BREAKER, retries });
    answer = (request, response, number) =>
      (number <= retries ? failing : ok)(request, response, number);
    await read();
    expect(requests).toBe(retries + 1);
  });

  it('leaves a system alone that fails every other call, and comes back when it is well', async () => {
    connect({ breakerOpenMs: 60_000 });
    answer = everyOther;
    await readMany(1000);
    expect(requests).toBeLessThan(50);
    expect(await metric('upstream_breaker_open')).toBe(1);
    expect(said('upstream breaker opened')).toBe(1);
  });

  it('asks again after the pause, and closes the breaker with the first good answer', async () => {
    connect();
    answer = everyOther;
    await readMany(100);
    answer = ok;
    await new Promise((resolve) => setTimeout(resolve, 60));
    const results = await readMany(100);
    expect(results.every(({ status }) => status === 'fulfilled')).toBe(true);
    expect(await metric('upstream_breaker_open')).toBe(0);
    expect(said('upstream breaker closed')).toBeGreaterThanOrEqual(1);
  });

  it('counts anew once it was well, also when that call ended in an answer of no use', async () => {
    connect({ ...NO_BREAKER, breakerFailures: 3, breakerOpenMs: 30, retries: 0, maxBodyBytes: 10 });
    answer = failing;
    for (let call = 0; call < 3; call += 1) await expect(read()).rejects.toThrow('status 503');
    await new Promise((resolve) => setTimeout(resolve, 40));
    answer = (_request, response) => response.end('longer than ten bytes');
    await expect(read()).rejects.toMatchObject({ code: 'UPSTREAM_MALFORMED' });
    answer = failing;
    for (let call = 0; call < 2; call += 1) await expect(read()).rejects.toThrow('status 503');
    expect(await metric('upstream_breaker_open')).toBe(0);
    expect(requests).toBe(6);
  });

  it('takes slow answers for failures', async () => {
    connect({ timeoutMs: 40, breakerFailures: 4, breakerOpenMs: 60_000 });
    answer = (request, response, number) => {
      if (number % 2 === 0) ok(request, response, number);
    };
    const results = await readMany(40);
    expect(requests).toBeLessThan(20);
    expect(results.at(-1)).toMatchObject({
      reason: { code: 'UPSTREAM_UNAVAILABLE', extensions: { retryAfterMs: 60_000 } },
    });
  });

  it('bears any share of failures where the setting says 100 percent', async () => {
    connect({ breakerFailurePercent: 100, retries: 0 });
    answer = everyOther;
    await readMany(200);
    expect(requests).toBe(200);
  });

  it('lets nobody queue while the breaker is open, nor more than the bound while it is closed', async () => {
    connect({ breakerFailures: 1, breakerOpenMs: 60_000 });
    let held: ServerResponse[] = [];
    answer = (_request, response) => held.push(response);
    const first = Promise.allSettled(Array.from({ length: 100 }, read));
    while (held.length < 5) await new Promise((resolve) => setImmediate(resolve));
    expect(await metric('upstream_calls_under_way')).toBe(5);
    expect(await metric('upstream_calls_waiting')).toBe(QUEUE);
    for (const response of held) response.writeHead(503).end();
    held = [];
    const results = await first;
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(0);
    // Those that waited were refused with the breaker, not sent.
    expect(requests).toBe(5);
    const refused = read();
    expect(await metric('upstream_calls_waiting')).toBe(0);
    await expect(refused).rejects.toMatchObject({ extensions: { retryAfterMs: 60_000 } });
    expect(await metric('upstream_calls_under_way')).toBe(0);
    expect(requests).toBe(5);
  });

  it('makes nobody wait long for the call that tries whether the system is well', async () => {
    connect({ breakerFailures: 1, breakerOpenMs: 30, timeoutMs: 60_000 });
    answer = failing;
    await expect(read()).rejects.toMatchObject({ extensions: { upstreamStatus: 503 } });
    await new Promise((resolve) => setTimeout(resolve, 40));
    const held: ServerResponse[] = [];
    answer = (_request, response) => held.push(response);
    const trial = read();
    await expect(read()).rejects.toMatchObject({
      message: expect.stringContaining('left alone') as string,
    });
    for (const response of held) response.end('{}');
    await trial;
    expect(requests).toBe(2);
  });
});

describe('a read that was told when to come back', () => {
  let server: Server;
  let client: UpstreamClient;
  let arrivals: number[];
  let retryAfter: string;

  beforeEach(async () => {
    arrivals = [];
    server = createServer((_request, response) => {
      arrivals.push(performance.now());
      if (arrivals.length > 1) return response.end('{}');
      return response.writeHead(429, { 'retry-after': retryAfter }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    client = createUpstreamClient({
      upstream: 'thing',
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      ...{ timeoutMs: 5000, retries: 2, retryDelayMs: 1, concurrency: 1, queue: 1 },
      ...{ breakerFailures: 20, breakerOpenMs: 50, connections: 1 },
      log: pino({ level: 'silent' }),
      metrics: createMetrics(),
    });
  });

  afterEach(async () => {
    await client.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const read = () => client.call({ method: 'GET', route: '/a', path: '/a' });

  it('waits that long when it is shorter than its time-out, and leaves its turn to others', async () => {
    retryAfter = '1';
    const told = read();
    while (arrivals.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect((await read()).status).toBe(200);
    expect(arrivals).toHaveLength(2);
    expect((await told).status).toBe(200);
    // The clock of timers may lag by a millisecond.
    expect((arrivals[2] ?? 0) - (arrivals[0] ?? 0)).toBeGreaterThanOrEqual(998);
  });

  it('fails at once, with the wait, when it is longer', async () => {
    retryAfter = '6';
    await expect(read()).rejects.toMatchObject({
      extensions: { upstreamStatus: 429, retryAfterMs: 6000 },
    });
    expect(arrivals).toHaveLength(1);
  });
});

describe('the budget of retries', () => {
  it('counts what lies within ten seconds, and gives a few in any case', () => {
    let now = 0;
    const budget = createRetryBudget(10, 3, () => now);
    const taken = () => Array.from({ length: 100 }, () => budget.take()).filter(Boolean).length;
    expect(taken()).toBe(3);
    for (let call = 0; call < 200; call += 1) budget.called();
    expect(taken()).toBe(17);
    now = 9_999;
    expect(taken()).toBe(0);
    now = 10_000;
    expect(taken()).toBe(3);
  });
});
