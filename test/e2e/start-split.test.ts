import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everyPort, type SplitPorts } from '../../app/split/ports.ts';
import { freeSplitPorts, isFree } from '../support/free-ports.ts';
import { withRedis } from '../support/redis-server.ts';
import { finish, root, runCommand, type RunningCommand } from '../support/run-command.ts';

const main = join(root, 'dist/app/main.js');
const split = ({ gateway }: SplitPorts) => [
  main,
  ...['split', '--port', String(gateway), '--base-port', String(gateway)],
];

/** The README's first query, at another port. */
function readmeQuery(port: number): string {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const line = /^curl -s http:\/\/127\.0\.0\.1:4000\/graphql .*$/m.exec(readme)?.[0] ?? '';
  return line.replace(':4000/', `:${port}/`);
}

/** Each process of a system holds one of its ports: where none is taken, none is left. */
async function takenPorts(ports: SplitPorts): Promise<readonly number[]> {
  const free = await Promise.all(everyPort(ports).map(isFree));
  return everyPort(ports).filter((_port, index) => !free[index]);
}

// Left out only when told so by name; `npm test` prints that it was.
(withRedis() ? describe : describe.skip)('a system of one process for each role', () => {
  let ports: SplitPorts;
  let system: RunningCommand;

  beforeAll(async () => {
    ports = await freeSplitPorts();
    system = runCommand(process.execPath, split(ports));
    await system.until(/Ready after/, 150_000);
  }, 180_000);
  afterAll(() => system.end('SIGTERM'), 90_000);

  it('is started by npm run start:split', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    expect(scripts['start:split']).toBe('node dist/app/main.js split');
  });

  it('says where it is, what it waits for, and which role says what', () => {
    const output = system.output();
    expect(output).toContain(`Playground   http://127.0.0.1:${ports.gateway}/\n`);
    expect(output).toContain(`GraphQL      http://127.0.0.1:${ports.gateway}/graphql\n`);
    expect(output).toMatch(/^Waiting for {2}\w/m);
    expect(output).toMatch(/^subgraph bruin +\| Subgraph bruin {2}http:\/\/127\.0\.0\.1:\d+\//m);
  });

  it("answers the README's query", async () => {
    const { output } = await finish('sh', ['-c', readmeQuery(ports.gateway)]);
    expect(JSON.parse(output)).toMatchObject({
      data: {
        ticket: {
          topic: 'SERVICE_OUTAGE',
          site: { label: 'Store 12' },
          tasks: [{ device: { name: 'STORE-12' } }, { device: { name: 'ACME-HQ-Pi1' } }],
          dispatches: [{ status: expect.any(String) as string }, {}],
        },
      },
    });
  });

  it('opens the playground with the examples', async () => {
    const page = await fetch(`http://127.0.0.1:${ports.gateway}/examples.json`);
    expect(page.status).toBe(200);
  });

  it('shows health, readiness and numbers of every role', async () => {
    const { gateway, sandbox, subgraphs, monitors } = ports;
    const found = await Promise.all(
      [gateway, sandbox, ...Object.values(subgraphs), ...Object.values(monitors)].map(
        async (port) => {
          const of = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
          const [live, ready, metrics] = await Promise.all(
            ['/health/live', '/health/ready', '/metrics'].map(of),
          );
          const counted = (await metrics?.text())?.includes('process_cpu_seconds_total');
          return [port, live?.status, ready?.status, counted];
        },
      ),
    );
    expect(found).toHaveLength(2 + 12 + 6);
    expect(found).toEqual(found.map(([port]) => [port, 200, 200, true]));
  });

  it('stops on Ctrl-C with code 0, and leaves no process', async () => {
    expect(await takenPorts(ports)).toEqual(everyPort(ports));
    expect(await system.end('SIGINT')).toBe(0);
    expect(await takenPorts(ports)).toEqual([]);
    expect(system.output()).not.toMatch(/ended by itself|ERROR|FATAL/);
  }, 90_000);
});

(withRedis() ? describe : describe.skip)('a system that loses a process', () => {
  it('names it, stops the others, and ends with code 1', async () => {
    const ports = await freeSplitPorts();
    const system = runCommand(process.execPath, split(ports));
    await system.until(/^sandbox +\| Sandbox control API/m, 60_000);
    connect(ports.redis, '127.0.0.1').end('SHUTDOWN NOSAVE\r\n');
    await system.until(/^redis ended by itself \(code 0\)/m, 60_000);
    expect(await system.end('SIGCONT')).toBe(1);
    expect(await takenPorts(ports)).toEqual([]);
  }, 150_000);

  it('says which role finds its port taken', async () => {
    const ports = await freeSplitPorts();
    const other = createServer((socket) => socket.destroy()).listen(ports.sandbox, '127.0.0.1');
    const { code, output } = await finish(process.execPath, split(ports));
    await new Promise((resolve) => other.close(resolve));
    expect(output).toMatch(/^sandbox ended by itself \(code 1\)/m);
    expect(code).toBe(1);
    expect(await takenPorts(ports)).toEqual([]);
  }, 90_000);

  it('says how to get Redis where there is none', async () => {
    const ports = await freeSplitPorts();
    const path = mkdtempSync(join(tmpdir(), 'noc-graph-test-'));
    symlinkSync(process.execPath, join(path, 'node'));
    const { code, output } = await finish(process.execPath, split(ports), { PATH: path });
    rmSync(path, { recursive: true });
    expect(output).toMatch(/redis ended by itself .*apt-get install redis-server.*REDIS_URL/);
    expect(code).toBe(1);
  }, 60_000);
});
