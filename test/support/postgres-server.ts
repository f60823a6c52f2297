import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from './redis-server.ts';

/** A PostgreSQL of the test's own, with nothing in it. */
export interface PostgresServer {
  /** Of its first database, from which others are made. */
  readonly url: string;
  /** Makes a database; gives its address. The user and the password are `noc` and PASSWORD. */
  createDatabase(): Promise<string>;
  /** Ends it, the way its host would; what it wrote stays for `start`. */
  stop(): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
  /** Ends it for good. */
  remove(): Promise<void>;
}

/** Has to be in no log and no error. */
export const PASSWORD = 'throw-away-secret';
/** PostgreSQL does not run as root. On every system this is nobody. */
const NOBODY = 65_534;
/** A system under test has two or three; so many run at once. */
const CONNECTIONS = 200;

/** False when the test command was told to do without PostgreSQL; says so, so that nobody takes it for tested. */
export function withPostgres(): boolean {
  const without = (process.env.NOC_GRAPH_TEST_WITHOUT ?? '').split(',');
  if (!without.includes('postgres')) return true;
  process.stdout.write(
    'Left out, because NOC_GRAPH_TEST_WITHOUT names postgres: tests against PostgreSQL.\n',
  );
  return false;
}

/** What a contract is held against: inside the process, and a server unless the test command does without. */
export const DATABASE_KINDS: readonly ('pglite' | 'postgresql')[] = withPostgres()
  ? ['pglite', 'postgresql']
  : ['pglite'];

/** Fails when there is no PostgreSQL on the PATH or where Debian puts it. */
export async function startPostgresServer(): Promise<PostgresServer> {
  const commands = findCommands();
  const folder = mkdtempSync(join(tmpdir(), 'noc-graph-postgres-'));
  const isRoot = process.getuid?.() === 0;
  const as = { cwd: folder, ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}) };
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const data = join(folder, 'data');
  const port = await freePort();
  const made = spawnSync(
    join(commands, 'initdb'),
    ['-D', data, '-U', 'noc', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...as, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', `max_connections=${CONNECTIONS}`];
  const line = ['-D', data, '-p', String(port), ...settings, '-F'];
  let server: ChildProcess | undefined;
  let databases = 0;
  const url = (database: string) => `postgres://noc:${PASSWORD}@127.0.0.1:${port}/${database}`;

  const started: PostgresServer = {
    url: url('postgres'),
    async start() {
      server = spawn(join(commands, 'postgres'), [...line, '-k', folder], {
        ...as,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      await ready(server);
    },
    async stop() {
      if (!server || server.exitCode !== null || server.signalCode !== null) return;
      server.kill('SIGINT'); // ends its connections
      await once(server, 'exit');
    },
    async remove() {
      await started.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    async createDatabase() {
      databases += 1;
      await command(started.url, `CREATE DATABASE test_${databases}`);
      return url(`test_${databases}`);
    },
  };
  await started.start();
  return started;
}

/** One statement, over a connection of its own. @param server address of any database there. */
export async function command(server: string, text: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(text);
  await client.end();
}

/** The folder of `initdb` and `postgres`: the one on PATH, else Debian's newest. */
function findCommands(): string {
  const onPath = spawnSync('sh', ['-c', 'command -v initdb'], { encoding: 'utf8' });
  if (onPath.status === 0) return join(onPath.stdout.trim(), '..');
  const debian = '/usr/lib/postgresql';
  const versions = spawnSync('sh', ['-c', `ls -d ${debian}/*/bin/initdb`]).status === 0;
  const [newest] = versions ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  if (newest === undefined)
    throw new Error('PostgreSQL does not start: apt-get install postgresql');
  return join(debian, newest, 'bin');
}

async function ready(server: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) =>
      reject(new Error(`postgres ended with ${String(code)}: ${said}`)),
    );
    server.stderr?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-4000);
      if (said.includes('ready to accept connections')) resolve();
    });
  });
}
