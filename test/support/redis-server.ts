import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A Redis server of the test's own: a free port, nothing on disk. */
export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** False when the test command was told to do without Redis; says so, so that nobody takes it for tested. */
export function withRedis(): boolean {
  const without = (process.env.NOC_GRAPH_TEST_WITHOUT ?? '').split(',');
  if (!without.includes('redis')) return true;
  process.stdout.write(
    'Left out, because NOC_GRAPH_TEST_WITHOUT names redis: tests against Redis.\n',
  );
  return false;
}

/** Fails when there is no `redis-server` on the PATH. */
export async function startRedisServer(): Promise<RedisServer> {
  const port = await freePort();
  const server = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await ready(server);
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}

async function ready(server: ChildProcess): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new Error('redis-server does not start: apt-get install redis-server', { cause })),
    );
    server.once('exit', (code) => reject(new Error(`redis-server ended with ${String(code)}`)));
    server.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Ready to accept connections')) resolve();
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
