/**
 * Requests that need no sick system, in the whole system: how long they take while the ticketing
 * system is well, and while it answers ten times slower and half of its calls fail, under the same
 * load of requests that do need it. Rounds alternate, so that the machine's own ups and downs meet both.
 *
 *   npm run bench:brown-out             prints, and fails above 1.10 at p99
 *   npm run bench:brown-out -- --save   also writes bench/results/brown-out.md
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startAll } from '../app/roles/all.ts';
import type { Fault } from '../sandbox/runtime/types.ts';

const ROUNDS = 8;
const ROUND_MS = 8000;
/** Requests a second, of each of the two kinds: below what the machine can do, so that queues tell something. */
const RATE = 20;
const LIMIT = 1.1;
const WELL: Fault = { kind: 'latency', medianMs: 5, p99Ms: 20 };
const SICK: readonly [Fault, Fault] = [
  { kind: 'latency', medianMs: 50, p99Ms: 200 },
  { kind: 'flaky', share: 0.5, status: 503 },
];
const ELSEWHERE = `{
  device(serialNumber: "VC0000001") { ... on Edge { name state links { state } events(first: 5) { id } } }
}`;
const NEEDS_IT = '{ ticket(id: "5400123") { status tasks { status } notes(last: 1) { id } } }';

const system = await startAll({
  environment: {
    PORT: '0',
    SANDBOX_SPEED: '0',
    LOG_LEVEL: 'silent',
    BRUIN_BREAKER_WINDOW_MS: '3000',
    SERVICE_DISPATCH_INTERVAL_SECONDS: '3600',
  },
  say: () => undefined,
});
const bruin = system.sandbox?.simulators.find(({ system: name }) => name === 'bruin');
if (!bruin) throw new Error('the bench needs the sandbox');
while ((await system.gateway.missing()).length > 0) await sleep(100);

async function ask(query: string): Promise<boolean> {
  const response = await fetch(`${system.gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as { readonly errors?: readonly unknown[] };
  return answer.errors === undefined;
}

/** Sends at a fixed rate, whatever comes of it, and gives the times of the requests that need others, in ms. */
async function round(): Promise<number[]> {
  const times: number[] = [];
  const waiting: Promise<unknown>[] = [];
  const started = performance.now();
  for (let sent = 0; sent < (ROUND_MS / 1000) * RATE; sent += 1) {
    await sleep(Math.max(0, started + (sent * 1000) / RATE - performance.now()));
    const from = performance.now();
    waiting.push(ask(NEEDS_IT));
    waiting.push(
      ask(ELSEWHERE).then((whole) => {
        if (!whole) throw new Error('a request that needs no sick system met an error');
        times.push(performance.now() - from);
      }),
    );
  }
  await Promise.all(waiting);
  return times;
}

const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;

await bruin.setFault(WELL);
await round(); // warm
const well: number[] = [];
const sick: number[] = [];
for (let turn = 0; turn < ROUNDS; turn += 1) {
  const isSick = turn % 2 === 1;
  await (isSick ? bruin.setFault(...SICK) : bruin.setFault(WELL));
  await sleep(2500); // an open breaker lets one call try, and closes
  (isSick ? sick : well).push(...(await round()));
  process.stdout.write(`round ${turn + 1} of ${ROUNDS}: ${isSick ? 'sick' : 'well'}\n`);
}
await system.stop();

const ratio = percentile(sick, 0.99) / percentile(well, 0.99);
const row = (name: string, times: readonly number[]): string =>
  `| ${name} | ${times.length} | ${[0.5, 0.95, 0.99].map((share) => percentile(times, share).toFixed(1)).join(' | ')} |`;
const report = `# Requests beside a sick upstream system

${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}.
The ticketing system answers ten times slower and half of its calls fail; ${RATE} requests a second need it, and ${RATE} others do not.
Times of the others, ms, in one run of alternating rounds:

| Ticketing system | Requests | p50 | p95 | p99 |
| ---------------- | -------- | --- | --- | --- |
${row('well', well)}
${row('sick', sick)}

Ratio at p99: ${ratio.toFixed(2)} (at most ${LIMIT.toFixed(2)} is wanted).
`;
process.stdout.write(report);
if (process.argv.includes('--save')) {
  writeFileSync(join(import.meta.dirname, 'results/brown-out.md'), report);
}
process.exitCode = ratio <= LIMIT ? 0 : 1;
