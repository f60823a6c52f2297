/**
 * Reads a body of 20 MB from a server of another process twice: row by row, as `UpstreamClient.rows`
 * does, and whole, with JSON.parse and one schema for the list. Says how long each holds the event
 * loop, how long it takes, and what it needs of memory.
 *
 *   npm run bench:large-body             prints, and fails when the loop is held for 50 ms (middle round)
 *   npm run bench:large-body -- --save   also writes bench/results/large-body.md
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { createUpstreamClient, type UpstreamClient } from '../platform/http/upstream-client.ts';
import { silentLogger } from '../platform/logger.ts';
import { createMetrics } from '../platform/metrics.ts';
import { parseJsonBody } from '../platform/parse.ts';

const ROWS = 20_000;
const ROUNDS = 9;
const MAX_HELD_MS = 50;

interface Measured {
  readonly heldMs: number;
  readonly tookMs: number;
  readonly heapMb: number;
}

const linkSchema = z.object({
  edgeId: z.number(),
  serialNumber: z.string(),
  links: z.array(
    z.object({
      interface: z.string(),
      state: z.string(),
      rxBytes: z.number(),
      txBytes: z.number(),
    }),
  ),
});

/** About 1 kB, as an orchestrator prints an edge with its links. */
function anEdge(index: number): unknown {
  return {
    edgeId: index,
    serialNumber: `VC${String(index).padStart(7, '0')}`,
    name: `Café Söhne – ${index}`,
    description: 'x"\\y'.repeat(40),
    links: Array.from({ length: 4 }, (_, link) => ({
      interface: `GE${link}`,
      state: 'STABLE',
      displayName: '198.51.100.17 – Comcast Cable',
      lastActive: '2024-06-05T14:00:00.000Z',
      rxBytes: 12_345_678.5 * index,
      txBytes: 1234,
    })),
  };
}

/** The upstream: a process of its own, so that its work is not measured. */
function serve(): void {
  const body = Buffer.from(JSON.stringify(Array.from({ length: ROWS }, (_, i) => anEdge(i))));
  const server = createServer((_request, response) => response.end(body));
  server.listen(0, '127.0.0.1', () =>
    process.send?.({ port: (server.address() as AddressInfo).port, bytes: body.length }),
  );
  process.once('disconnect', () => {
    server.close();
    server.closeAllConnections();
  });
}

async function measure(read: () => Promise<number>): Promise<Measured> {
  globalThis.gc?.();
  await sleep(50);
  const before = process.memoryUsage().heapUsed + process.memoryUsage().external;
  let most = before;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const sampling = setInterval(() => {
    const { heapUsed, external } = process.memoryUsage();
    most = Math.max(most, heapUsed + external);
  }, 2);
  delay.enable();
  const started = performance.now();
  const rows = await read();
  const { heapUsed, external } = process.memoryUsage();
  most = Math.max(most, heapUsed + external);
  const tookMs = performance.now() - started;
  await sleep(5);
  delay.disable();
  clearInterval(sampling);
  if (rows !== ROWS) throw new Error(`expected ${ROWS} rows, got ${rows}`);
  return { heldMs: delay.max / 1e6, tookMs, heapMb: (most - before) / 1e6 };
}

const call = { method: 'GET', route: '/edges', path: '/edges' } as const;

async function rowByRow(client: UpstreamClient): Promise<number> {
  const { rows } = await client.rows(call, { what: 'the edges', row: linkSchema });
  return rows?.length ?? 0;
}

async function atOnce(client: UpstreamClient): Promise<number> {
  const { text } = await client.call(call);
  return parseJsonBody('bench', 'the edges', text, z.array(linkSchema)).length;
}

/** Of several rounds the one in the middle: a machine that does something else besides holds any process now and then. */
function middle(rounds: readonly Measured[]): Measured {
  const of = (key: keyof Measured) =>
    rounds.map((round) => round[key]).sort((a, b) => a - b)[rounds.length >> 1] ?? 0;
  return { heldMs: of('heldMs'), tookMs: of('tookMs'), heapMb: of('heapMb') };
}

function report(bytes: number, rows: readonly Measured[], whole: readonly Measured[]): string {
  const [one, other] = [middle(rows), middle(whole)];
  const line = (what: string, a: number, b: number, unit: string) =>
    `| ${what} | ${a.toFixed(1)} ${unit} | ${b.toFixed(1)} ${unit} | ${(a / b).toFixed(2)} |`;
  const worst = (rounds: readonly Measured[]) => Math.max(...rounds.map(({ heldMs }) => heldMs));
  return [
    `${(bytes / 1e6).toFixed(1)} MB, ${ROWS} rows, ${ROUNDS} rounds each, in turns. Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), load ${(loadavg()[0] ?? 0).toFixed(1)}.`,
    '',
    '| | row by row | JSON.parse and one schema | ratio |',
    '| --- | --- | --- | --- |',
    line('event loop held at most, middle round', one.heldMs, other.heldMs, 'ms'),
    line('event loop held at most, worst round', worst(rows), worst(whole), 'ms'),
    line('time, middle round', one.tookMs, other.tookMs, 'ms'),
    line('peak of heap and buffers, middle round', one.heapMb, other.heapMb, 'MB'),
  ].join('\n');
}

async function main(server: ChildProcess): Promise<void> {
  const [{ port, bytes }] = (await once(server, 'message')) as [{ port: number; bytes: number }];
  const client = createUpstreamClient({
    upstream: 'bench',
    baseUrl: `http://127.0.0.1:${port}/`,
    ...{ timeoutMs: 60_000, retries: 0, retryDelayMs: 1, concurrency: 1, queue: 1 },
    ...{ breakerFailures: 20, breakerOpenMs: 50, connections: 1 },
    log: silentLogger,
    metrics: createMetrics(),
  });
  const [rows, whole]: [Measured[], Measured[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    rows.push(await measure(() => rowByRow(client)));
    whole.push(await measure(() => atOnce(client)));
  }
  await client.close();
  const text = report(bytes, rows, whole);
  process.stdout.write(`${text}\n`);
  if (process.argv.includes('--save')) save(text);
  const { heldMs } = middle(rows);
  if (heldMs < MAX_HELD_MS) return;
  process.stderr.write(
    `Row by row, the event loop was held for ${heldMs.toFixed(1)} ms; expected < ${MAX_HELD_MS}.\n`,
  );
  process.exitCode = 1;
}

function save(text: string): void {
  const head = `# A body of 20 MB\n\n\`npm run bench:large-body\`, ${new Date().toISOString().slice(0, 10)}. `;
  writeFileSync(join(import.meta.dirname, 'results/large-body.md'), `${head}${text}\n`);
}

if (process.argv.includes('--serve')) {
  serve();
} else {
  const server = fork(import.meta.filename, ['--serve']);
  await main(server).finally(() => server.disconnect());
}
