import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A Redis server of the test's own. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** Ends it, the way its host would; what it wrote to a folder stays there. */
  stop(): Promise<void>;
  /** Lets it neither read nor answer, with its connections open, until it is woken. */
  freeze(): void;
  wake(): void;
  /** Starts it again on the same port, with what lies in its folder, or empty when it has none. */
  restart(): Promise<void>;
  /** As `restart`, but it is killed without a word. */
  crash(): Promise<void>;
}

export interface RedisServerOptions {
  /** What it drops when its memory is full. Default: nothing. */
  readonly policy?: 'noeviction' | 'allkeys-lru' | 'volatile-lru';
  /** Writes everything to this folder, so that a restart finds it. Absent: nothing on disk. */
  readonly appendOnlyFolder?: string;
  /** Default: a free one. */
  readonly port?: number;
  /** Further arguments of the command. */
  readonly more?: readonly string[];
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
export async function startRedisServer(options: RedisServerOptions = {}): Promise<RedisServer> {
  const port = options.port ?? (await freePort());
  const disk = options.appendOnlyFolder;
  const line = [
    ...['--port', String(port), '--bind', '127.0.0.1', '--save', ''],
    ...['--maxmemory-policy', options.policy ?? 'noeviction'],
    ...(disk === undefined
      ? ['--appendonly', 'no']
      : ['--appendonly', 'yes', '--dir', disk, '--appendfsync', 'always']),
    ...(options.more ?? []),
  ];
  const start = async (): Promise<ChildProcess> => {
    const started = spawn('redis-server', line, { stdio: ['ignore', 'pipe', 'inherit'] });
    await ready(started);
    return started;
  };
  let server: ChildProcess = await start();
  const stop = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGTERM');
    server.kill('SIGCONT'); // a frozen one hears nothing
    await once(server, 'exit');
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    freeze: () => void server.kill('SIGSTOP'),
    wake: () => void server.kill('SIGCONT'),
    stop,
    async restart() {
      await stop();
      server = await start();
    },
    async crash() {
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
      server = await start();
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

/** @param below the highest that will do, plus one. */
export async function freePort(below = 65_536): Promise<number> {
  for (;;) {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    server.close();
    await once(server, 'close');
    if (address === null || typeof address === 'string') throw new Error('no port');
    if (address.port < below) return address.port;
  }
}
