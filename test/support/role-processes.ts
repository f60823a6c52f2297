import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gatewayRole, monitorRoles, subgraphRoles, type Shared } from '../../app/split/roles.ts';
import { packagedSupergraph, withAddresses } from '../../app/supergraph-file.ts';
import { createLifecycle, type Lifecycle } from '../../platform/lifecycle.ts';
import { silentLogger } from '../../platform/logger.ts';
import { startSandbox } from '../../sandbox/index.ts';
import { freeSplitPorts } from './free-ports.ts';
import { databaseOfSystem, ledgerIn } from './own-database.ts';
import { QUIET_MONITORS } from './quiet-monitors.ts';
import { startRedisServer, withRedis } from './redis-server.ts';
import { runRoles } from './run-roles.ts';
import { systemOver, type SystemUnderTest } from './system-under-test.ts';

/** A system of real processes: gateway, each subgraph and each monitor; the sandbox is the test's. */
export interface RoleProcesses extends SystemUnderTest {
  /** Origin of a role's status routes; roles are called as on the command line, `subgraph bruin`. */
  address(role: string): string;
  /** What a role printed so far. */
  log(role: string): string;
  /** Ends a role without a word to it, as a crash does. */
  kill(role: string): Promise<void>;
  /** Starts a role again that was killed, and waits until it is ready. */
  restart(role: string): Promise<void>;
}

export interface ProcessesOptions {
  /** Gives the address at which the gateway reaches a subgraph; the subgraph's own unless said otherwise. */
  readonly addressOf?: (subgraph: string, port: number) => Promise<string>;
}

/**
 * Starts each role as a process of the built product, and waits until all of them are ready. Between
 * them is a Redis of their own, unless the environment names one or the test command was told to do
 * without.
 */
export async function startProcesses(
  environment: Readonly<Record<string, string>> = {},
  options: ProcessesOptions = {},
): Promise<RoleProcesses> {
  const lifecycle = createLifecycle(silentLogger);
  try {
    return await start(environment, options, lifecycle);
  } catch (error) {
    await lifecycle.stop();
    throw error;
  }
}

async function start(
  environment: Readonly<Record<string, string>>,
  { addressOf }: ProcessesOptions,
  lifecycle: Lifecycle,
): Promise<RoleProcesses> {
  const ports = await freeSplitPorts();
  const ownRedis = withRedis() && environment.REDIS_URL === undefined;
  const redis = ownRedis ? lifecycle.own('redis', await startRedisServer()) : undefined;
  const database = await databaseOfSystem(environment);
  if (database) lifecycle.own('database', { stop: () => database.drop() });
  const speed = Number(environment.SANDBOX_SPEED ?? '0');
  const sandbox = lifecycle.own('sandbox', await startSandbox({ speed }));
  const shared: Shared = {
    ports,
    environment: {
      PATH: process.env.PATH,
      ...sandbox.environment,
      SANDBOX_CLOCK_URL: `${sandbox.control.origin}/clock`,
      ...(redis && { REDIS_URL: redis.url }),
      SUPERGRAPH: await writeSupergraph(ports.subgraphs, addressOf, lifecycle),
      ...QUIET_MONITORS,
      ...ledgerIn(database),
      ...environment,
    },
  };
  const subgraphs = subgraphRoles(shared);
  const monitors = monitorRoles(shared);
  const roles = runRoles([gatewayRole(shared), ...subgraphs, ...monitors]);
  lifecycle.own('roles', roles);

  for (const { name } of subgraphs) roles.start(name);
  await roles.startAndWait('gateway');
  for (const { name } of monitors) roles.start(name);
  await roles.untilReady();
  return {
    ...systemOver(sandbox, `http://127.0.0.1:${ports.gateway}`),
    address: (name) => `http://127.0.0.1:${roles.named(name).port}`,
    log: (name) => roles.log(name),
    kill: (name) => roles.kill(name),
    restart: (name) => roles.startAndWait(name),
    async stop() {
      await lifecycle.stop();
      roles.expectNoneBroken();
    },
  };
}

async function writeSupergraph(
  ports: Readonly<Record<string, number>>,
  addressOf: ProcessesOptions['addressOf'],
  lifecycle: Lifecycle,
): Promise<string> {
  const addresses = new Map<string, string>();
  for (const [name, port] of Object.entries(ports)) {
    addresses.set(name, (await addressOf?.(name, port)) ?? `http://127.0.0.1:${port}/graphql`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'noc-graph-test-'));
  lifecycle.own('folder', { stop: async () => rmSync(folder, { recursive: true }) });
  const sdl = readFileSync(packagedSupergraph(), 'utf8');
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(
    file,
    withAddresses(sdl, (name, address) => addresses.get(name) ?? address),
  );
  return file;
}
