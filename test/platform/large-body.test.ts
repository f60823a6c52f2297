import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { createUpstreamClient, type UpstreamClient } from '../../platform/http/upstream-client.ts';
import { silentLogger } from '../../platform/logger.ts';
import { createMetrics } from '../../platform/metrics.ts';
import { turnsDuring } from '../support/turns-during.ts';

const ROWS = 20_000;
const MEGABYTES = 20;
/** 2 MB of them. */
const FEW = 2000;
/** A little more than 1 kB. */
const aRow = (index: number) =>
  JSON.stringify({ edgeId: index, serialNumber: `VC${index}`, notes: `é"\\${'x'.repeat(990)}` });
const row = z.object({ edgeId: z.number(), serialNumber: z.string() });

function* aLongList(rows = ROWS): Generator<string> {
  for (let index = 0; index < rows; index += 1) yield `${index === 0 ? '[' : ','}${aRow(index)}`;
  yield ']';
}

describe('an answer of 20 MB', () => {
  let server: Server;
  let client: UpstreamClient;
  let answer: (response: ServerResponse) => unknown;
  let requests: number;

  beforeEach(async () => {
    requests = 0;
    server = createServer((_request, response) => {
      requests += 1;
      answer(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    connect(25_000_000);
  });

  afterEach(async () => {
    await client.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  function connect(maxBodyBytes: number): void {
    client = createUpstreamClient({
      upstream: 'thing',
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      ...{ timeoutMs: 25_000, retries: 1, retryDelayMs: 1, concurrency: 2, queue: 2 },
      ...{ breakerFailures: 20, breakerOpenMs: 50, connections: 2, maxBodyBytes },
      log: silentLogger,
      metrics: createMetrics(),
    });
  }
  const readList = () =>
    client.rows({ method: 'GET', route: '/a', path: '/a' }, { what: 'the list', row });

  it('comes row by row, and lets others have their turn many times in each MB', async () => {
    // Sent in one go, so that a reader which only waits for the wire would have few turns.
    const body = Buffer.from([...aLongList()].join(''));
    expect(body.length).toBeGreaterThan(MEGABYTES * 1_000_000);
    answer = (response) => response.end(body);
    const reading = readList();
    const turns = await turnsDuring(reading);
    const { rows } = await reading;
    expect(rows).toHaveLength(ROWS);
    expect(rows?.[0]).toEqual({ edgeId: 0, serialNumber: 'VC0' });
    expect(rows?.at(-1)).toEqual({ edgeId: ROWS - 1, serialNumber: `VC${ROWS - 1}` });
    expect(turns).toBeGreaterThan(MEGABYTES * 10);
  });

  it('is read anew, and whole, after the connection broke in its middle', async () => {
    const text = [...aLongList(FEW)].join('');
    answer = (response) =>
      requests > 1
        ? response.end(text)
        : response.write(text.slice(0, text.length / 2), () => response.destroy());
    const { rows } = await readList();
    expect(requests).toBe(2);
    expect(rows?.map(({ edgeId }) => edgeId)).toEqual(Array.from({ length: FEW }, (_, i) => i));
  });

  it.each<[what: string, text: () => string, message: string]>([
    ['ends early', () => [...aLongList(FEW)].slice(0, -1).join(''), 'is not JSON'],
    ['comes twice', () => [...aLongList(FEW), ...aLongList(FEW)].join(''), 'is not JSON'],
    ['goes on beyond the bound', () => [...aLongList(3 * FEW)].join(''), 'more than 5000000 bytes'],
  ])(
    'is UPSTREAM_MALFORMED when it %s, and is not asked for again',
    async (_what, text, message) => {
      await client.close();
      connect(5_000_000);
      answer = (response) => response.end(text());
      await expect(readList()).rejects.toMatchObject({
        code: 'UPSTREAM_MALFORMED',
        message: expect.stringContaining(message) as string,
      });
      expect(requests).toBe(1);
    },
  );

  it('is an error object at times, which is handed over', async () => {
    answer = (response) => response.end('{"error":{"code":-32000,"message":"too much"}}');
    expect(await readList()).toMatchObject({
      status: 200,
      rows: null,
      rest: { error: { message: 'too much' } },
    });
  });

  it.each([401, 404])('is not read with status %i', async (status) => {
    answer = (response) => response.writeHead(status).end('<html>no');
    expect(await readList()).toMatchObject({ status, rows: null, rest: undefined });
  });
});
