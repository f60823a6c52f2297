import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { gatewayRole, monitorRoles, subgraphRoles, type SplitRole } from '../../app/split/roles.ts';
import { packagedSupergraph, withAddresses } from '../../app/supergraph-file.ts';
import { fileOfFailpoint } from '../../platform/failpoints.ts';
import { createLifecycle, type Lifecycle } from '../../platform/lifecycle.ts';
import { silentLogger } from '../../platform/logger.ts';
import { startSandbox, type Sandbox } from '../../sandbox/index.ts';
import { freeSplitPorts } from './free-ports.ts';
import { freePort, startRedisServer, type RedisServer } from './redis-server.ts';
import { superviseProcesses, type SupervisedProcesses } from './supervised-processes.ts';
import { systemOver, type SystemUnderTest } from './system-under-test.ts';

/** Where a process is to die: a role, as on the command line, and a failpoint of it. */
export interface Place {
  readonly role: string;
  readonly failpoint: string;
}

/** A system of real processes under a supervisor, each monitor as several replicas, over a Redis that keeps everything. */
export interface ReplicaSystem extends SystemUnderTest {
  readonly processes: SupervisedProcesses;
  /** Names of all of them; replicas of one role are numbered. */
  readonly names: readonly string[];
  readonly redis: RedisServer;
  /** From now on, whichever replica comes to a place first dies there, once. */
  arm(places: readonly Place[]): void;
  /** Where nobody died yet, as `role: failpoint`. */
  armed(): readonly string[];
  /** Decisions that somebody left unfinished, or is about to finish. */
  unfinished(): Promise<readonly string[]>;
}

export interface ReplicaOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly monitors: readonly string[];
  readonly seed?: number;
  /** See sandbox/README.md. Default 120. */
  readonly edges?: number;
  /** Of the world. 0: stands still. */
  readonly speed: number;
  /** Whether what ends by itself is started again too, as a host does. Default: it breaks the system. */
  readonly startsAgain?: boolean;
  /** Changes the world before anybody reads it; gives the settings that this makes necessary. */
  readonly prepare?: (sandbox: Sandbox) => Readonly<Record<string, string>>;
}

/** Of each monitor but those that only fill caches. */
const REPLICAS = 2;
const SINGLE = ['monitor customer-cache', 'monitor hawkeye-customer-cache'];

export async function startReplicas(options: ReplicaOptions): Promise<ReplicaSystem> {
  const lifecycle = createLifecycle(silentLogger);
  try {
    return await start(options, lifecycle);
  } catch (error) {
    await lifecycle.stop();
    throw error;
  }
}

async function start(options: ReplicaOptions, lifecycle: Lifecycle): Promise<ReplicaSystem> {
  const { environment, monitors, seed = 1, edges = 120, speed, prepare } = options;
  const folder = mkdtempSync(join(tmpdir(), 'noc-graph-replicas-'));
  lifecycle.own('folder', { stop: async () => rmSync(folder, { recursive: true, force: true }) });
  const [stored, failpoints] = [join(folder, 'redis'), join(folder, 'failpoints')];
  mkdirSync(stored);
  const ports = await freeSplitPorts();
  const redis = lifecycle.own('redis', await startRedisServer({ appendOnlyFolder: stored }));
  const sandbox = lifecycle.own('sandbox', await startSandbox({ seed, speed, edges }));
  const shared = {
    ports,
    environment: {
      ...{ PATH: process.env.PATH, EFFECTS: 'write', MONITOR_JITTER_MS: '0' },
      ...sandbox.environment,
      SANDBOX_CLOCK_URL: `${sandbox.control.origin}/clock`,
      SUPERGRAPH: writeSupergraph(folder, ports.subgraphs),
      REDIS_URL: redis.url,
      MONITORS: monitors.join(','),
      ...prepare?.(sandbox),
      ...environment,
    },
  };
  const roles = [
    gatewayRole(shared),
    ...subgraphRoles(shared),
    ...(await replicated(monitorRoles(shared))),
  ].map((role) => withFailpoints(role, failpoints));
  const processes = lifecycle.own('processes', superviseProcesses(roles, options.startsAgain));
  const names = roles.map(({ name }) => name);
  const [watching, serving] = [true, false].map((is) =>
    names.filter((name) => name.startsWith('monitor') === is),
  );
  processes.start(serving ?? []);
  await processes.untilUp(serving ?? []);
  processes.start(watching ?? []);
  await processes.untilReady(watching ?? []);
  return {
    ...systemOver(sandbox, `http://127.0.0.1:${ports.gateway}`),
    ...{ processes, names, redis },
    arm(places) {
      for (const { role, failpoint } of places)
        writeFileSync(join(failpoints, encodeURIComponent(role), fileOfFailpoint(failpoint)), '');
    },
    armed: () =>
      readdirSync(failpoints).flatMap((role) =>
        readdirSync(join(failpoints, role)).map((file) => decodeURIComponent(`${role}: ${file}`)),
      ),
    unfinished: () => unfinishedIn(redis),
    stop: () => lifecycle.stop(),
  };
}

/** Names of tasks that resume a decision, in the keys of monitors/runtime/scheduling/redis. */
async function unfinishedIn({ url }: RedisServer): Promise<readonly string[]> {
  const client = new Redis(url);
  try {
    const keys = await client.keys('*monitors/{*}/later/*');
    const held = keys.map(async (key) => {
      if (key.endsWith('/waiting')) return client.hkeys(key);
      return key.endsWith('/begun') ? client.hvals(key) : [];
    });
    return (await Promise.all(held)).flat().filter((id) => id.startsWith('["resume"'));
  } finally {
    client.disconnect();
  }
}

/** Each further replica has a status port of its own. */
async function replicated(roles: readonly SplitRole[]): Promise<readonly SplitRole[]> {
  const all: SplitRole[] = [];
  for (const role of roles) {
    if (SINGLE.includes(role.name)) {
      all.push(role);
      continue;
    }
    for (let nth = 1; nth <= REPLICAS; nth += 1) {
      const port = nth === 1 ? role.port : await freePort();
      const environment = { ...role.environment, MONITOR_PORT: String(port) };
      all.push({ ...role, name: `${role.name} ${nth}`, port, environment });
    }
  }
  return all;
}

/** Replicas share a folder. */
function withFailpoints(role: SplitRole, folder: string): SplitRole {
  const own = join(folder, encodeURIComponent(role.name.replace(/ \d+$/, '')));
  mkdirSync(own, { recursive: true });
  return { ...role, environment: { ...role.environment, FAILPOINT: `@${own}` } };
}

function writeSupergraph(folder: string, ports: Readonly<Record<string, number>>): string {
  const sdl = readFileSync(packagedSupergraph(), 'utf8');
  const file = join(folder, 'supergraph.graphql');
  const addressOf = (name: string, address: string) =>
    name in ports ? `http://127.0.0.1:${ports[name]}/graphql` : address;
  writeFileSync(file, withAddresses(sdl, addressOf));
  return file;
}
