/**
 * Starts a sandbox with a large world as a process of its own, asks each orchestrator for its whole
 * network, and prints how long that took, how large the process has become, and how long somebody else
 * had to wait meanwhile.
 *
 *   npm run soak:large-world -- --edges 100000 --port 4710
 */
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    edges: { type: 'string', default: '100000' },
    port: { type: 'string', default: '4710' },
  },
});
const control = `http://127.0.0.1:${values.port}`;
const READY_WITHIN_MS = 180_000;

interface Measured {
  readonly call: string;
  readonly rows: number;
  readonly megabytes: number;
  readonly seconds: number;
  /** The longest that another caller waited meanwhile. */
  readonly waitedMs: number;
}

async function untilReady(): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS;
  for (;;) {
    const answer = await fetch(`${control}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    if (child.exitCode !== null) throw new Error(`the sandbox ended with ${child.exitCode}`);
    if (performance.now() > deadline) throw new Error(`not ready within ${READY_WITHIN_MS} ms`);
    await sleep(50);
  }
}

async function residentMegabytes(): Promise<number> {
  const text = await (await fetch(`${control}/metrics`)).text();
  const [, bytes] = /^process_resident_memory_bytes(?:\{.*\})? (\S+)/m.exec(text) ?? [];
  return Number(bytes) / 1e6;
}

/** Calls the control API again and again until told to stop: the longest wait, in ms. */
function bystander(): () => Promise<number> {
  const asking = { on: true };
  let longestMs = 0;
  const done = (async () => {
    while (asking.on) {
      const from = performance.now();
      await (await fetch(`${control}/health/live`)).arrayBuffer();
      longestMs = Math.max(longestMs, performance.now() - from);
      await sleep(5);
    }
  })();
  return async () => {
    asking.on = false;
    await done;
    return longestMs;
  };
}

async function measure(call: string, ask: () => Promise<string[]>): Promise<Measured> {
  const stop = bystander();
  const from = performance.now();
  const texts = await ask();
  const seconds = (performance.now() - from) / 1000;
  const waitedMs = await stop();
  const rows = texts.reduce((sum, text) => sum + rowsIn(text), 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { call, rows, megabytes: bytes / 1e6, seconds, waitedMs };
}

function rowsIn(text: string): number {
  const parsed: unknown = JSON.parse(text);
  return Array.isArray(parsed) ? parsed.length : 1;
}

type Portal = (method: string, body?: object) => Promise<string>;

async function logIn(host: string): Promise<Portal> {
  const root = `http://${host}/portal/rest`;
  const headers = { 'content-type': 'application/json' };
  const login = await fetch(`${root}/login/operatorLogin`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ username: 'noc-graph', password: 'sandbox-velocloud-password' }),
    redirect: 'manual',
  });
  const cookie = login.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
  return async (method, body = {}) => {
    const init = { method: 'POST', headers: { ...headers, cookie }, body: JSON.stringify(body) };
    return (await fetch(`${root}/${method}`, init)).text();
  };
}

async function inventoryOf(base: string, loginUrl: string, serials: string[]): Promise<string[]> {
  const basic = Buffer.from('noc-graph:sandbox-bruin-secret').toString('base64');
  const login = await fetch(`${loginUrl}/identity/connect/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'public_api' }),
  });
  const { access_token: token } = (await login.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const texts: string[] = [];
  for (const serial of serials) {
    const answer = await fetch(`${base}/api/Inventory?ServiceNumber=${serial}`, { headers });
    const { documents } = (await answer.json()) as { documents: unknown[] };
    texts.push(JSON.stringify(documents));
  }
  return texts;
}

async function wholeNetwork(): Promise<Measured[]> {
  const environment = (await (await fetch(`${control}/environment`)).json()) as Record<
    string,
    string
  >;
  const hosts = JSON.parse(environment.VELOCLOUD_CREDENTIALS ?? '[]') as { host: string }[];
  const portals = await Promise.all(hosts.map(({ host }) => logIn(host)));
  const both = (method: string, body?: object) => async () => {
    const texts: string[] = [];
    for (const portal of portals) texts.push(await portal(method, body));
    return texts;
  };
  const start = new Date(Date.now() - 3_600_000).toISOString();
  const enterprises = async () => {
    const texts: string[] = [];
    for (const portal of portals) {
      const listed = JSON.parse(await portal('network/getNetworkEnterprises')) as { id: number }[];
      for (const { id } of listed)
        texts.push(
          await portal('enterprise/getEnterpriseEdges', { enterpriseId: id, with: ['links'] }),
        );
    }
    return texts;
  };
  const serials = Array.from({ length: 200 }, (_, place) => `VC${2_000_001 + 400 * place}`);
  const inventory = () =>
    inventoryOf(environment.BRUIN_BASE_URL ?? '', environment.BRUIN_LOGIN_URL ?? '', serials);
  const calls: readonly (readonly [string, () => Promise<string[]>])[] = [
    ['monitoring/getEnterpriseEdgeLinkStatus', both('monitoring/getEnterpriseEdgeLinkStatus')],
    ['the same again', both('monitoring/getEnterpriseEdgeLinkStatus')],
    [
      'monitoring/getAggregateEdgeLinkMetrics',
      both('monitoring/getAggregateEdgeLinkMetrics', { interval: { start } }),
    ],
    ['network/getNetworkEnterprises', both('network/getNetworkEnterprises')],
    [
      'network/getNetworkEnterprises with edges',
      both('network/getNetworkEnterprises', { with: ['edges'] }),
    ],
    ['enterprise/getEnterpriseEdges of each, with links', enterprises],
    ['Bruin /api/Inventory of 200 serial numbers', inventory],
  ];
  const measured: Measured[] = [];
  for (const [name, ask] of calls) measured.push(await measure(name, ask));
  return measured;
}

const from = performance.now();
const child = spawn(
  process.execPath,
  ['--import', 'tsx', 'app/main.ts', 'sandbox', '--edges', values.edges, '--port', values.port],
  { cwd: `${import.meta.dirname}/..`, stdio: ['ignore', 'ignore', 'inherit'] },
);
try {
  await untilReady();
  const readySeconds = (performance.now() - from) / 1000;
  const before = await residentMegabytes();
  const measured = await wholeNetwork();
  const after = await residentMegabytes();
  console.log(
    `Edges ${values.edges}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}\n`,
  );
  console.log('| What | Measured |\n| --- | --- |');
  console.log(`| Ready after | ${readySeconds.toFixed(1)} s |`);
  console.log(`| Resident memory once ready | ${before.toFixed(0)} MB |`);
  console.log(`| Resident memory after the calls | ${after.toFixed(0)} MB |\n`);
  console.log(
    '| Call, of both orchestrators | Rows | MB | Seconds | Longest wait of another caller, ms |',
  );
  console.log('| --- | --- | --- | --- | --- |');
  for (const { call, rows, megabytes, seconds, waitedMs } of measured) {
    console.log(
      `| ${call} | ${rows} | ${megabytes.toFixed(1)} | ${seconds.toFixed(1)} | ${waitedMs.toFixed(0)} |`,
    );
  }
} finally {
  child.kill('SIGTERM');
}
