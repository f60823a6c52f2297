import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { systemClock } from '../../platform/clock.ts';
import type { Environment } from '../../platform/config.ts';
import { createLifecycle, type Running } from '../../platform/lifecycle.ts';
import type { Logger } from '../../platform/logger.ts';
import { packagedSupergraph, readSupergraph, withAddresses } from '../supergraph-file.ts';
import type { SplitPorts } from './ports.ts';
import { startProcess, type ChildProcess, type ProcessStart } from './process.ts';
import { missingAt, missingListener } from './readiness.ts';
import { REDIS_ADVICE, redisProcess } from './redis.ts';
import { gatewayRole, monitorRoles, sandboxRole, subgraphRoles, type SplitRole } from './roles.ts';

export interface SplitSystemOptions {
  readonly ports: SplitPorts;
  /** Of this process; what is set here wins over what the sandbox says of itself. */
  readonly environment: Environment;
  /** False: the real upstream systems are called, and there is no sandbox. */
  readonly sandboxed: boolean;
  /** Told of each line of each process. */
  readonly line: (name: string, line: string) => void;
  readonly log: Logger;
}

/** Processes that are started one after the other, as far as they need each other. */
export interface SplitSystem extends Running {
  /** Resolves when every process is ready; rejects when that cannot be. */
  readonly ready: Promise<void>;
  /** Resolves with the reason when a process ends that was not told to. */
  readonly failed: Promise<Error>;
  /** Names what is waited for; empty when everything is ready. */
  missing(): readonly string[];
}

const POLL_MS = 200;

/**
 * Starts Redis (unless REDIS_URL names one), the sandbox, all subgraphs and the gateway, then the
 * monitors, each a process of its own. Returns at once; a process that ends is not started again.
 */
export function startSplitSystem(options: SplitSystemOptions): SplitSystem {
  const { ports, sandboxed, log } = options;
  const lifecycle = createLifecycle(log);
  const stopping = new AbortController();
  let missing: readonly string[] = ['redis'];
  let fail: (error: Error) => void;
  const failed = new Promise<Error>((resolve) => (fail = resolve));

  function start(group: string, starts: readonly Omit<ProcessStart, 'line'>[]): void {
    stopping.signal.throwIfAborted();
    const children = starts.map((one) =>
      startProcess({ ...one, line: (line) => options.line(one.name, line) }),
    );
    lifecycle.own(group, { stop: async () => void (await Promise.all(children.map(stopOne))) });
    for (const child of children) void child.ended.then((reason) => report(child, reason));
  }

  function report({ name }: ChildProcess, reason: string): void {
    if (stopping.signal.aborted) return;
    const advice = name === 'redis' ? `. ${REDIS_ADVICE}` : '';
    fail(new Error(`${name} ended by itself (${reason})${advice}`));
  }

  async function until(look: () => Promise<readonly string[]>): Promise<void> {
    for (;;) {
      stopping.signal.throwIfAborted();
      const names = await look();
      if (names.length === 0) return;
      missing = names;
      await systemClock.sleep(POLL_MS, stopping.signal);
    }
  }
  const untilReady = (roles: readonly SplitRole[]) =>
    until(async () =>
      (await Promise.all(roles.map(({ name, port }) => missingAt(name, port)))).flat(),
    );

  async function startRedis(folder: string): Promise<Environment> {
    if (options.environment.REDIS_URL) return {};
    start('redis', [redisProcess(ports.redis, folder, options.environment)]);
    await until(() => missingListener('redis', ports.redis));
    return { REDIS_URL: `redis://127.0.0.1:${ports.redis}` };
  }

  async function startSandbox(): Promise<Environment> {
    if (!sandboxed) return {};
    const role = sandboxRole({ ports, environment: options.environment });
    start('sandbox', [role]);
    await untilReady([role]);
    return sandboxEnvironment(ports.sandbox);
  }

  async function bringUp(): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'noc-graph-'));
    lifecycle.own('folder', { stop: async () => rmSync(folder, { recursive: true, force: true }) });
    const redis = await startRedis(folder);
    const sandbox = await startSandbox();
    const graph = { SUPERGRAPH: writeSupergraph(folder, options) };
    const environment = { ...redis, ...sandbox, ...withoutEmpty(options.environment), ...graph };
    const shared = { ports, environment };
    const subgraphs = subgraphRoles(shared);
    const gateway = gatewayRole(shared);
    const monitors = monitorRoles(shared);
    start('subgraphs', subgraphs);
    start('gateway', [gateway]);
    // A monitor whose first run meets no gateway waits before it tries again.
    await untilReady([gateway]);
    start('monitors', monitors);
    await untilReady([gateway, ...subgraphs, ...monitors]);
    missing = [];
  }

  const ready = bringUp();
  ready.catch((error: Error) => stopping.signal.aborted || fail(error));
  return {
    ready,
    failed,
    missing: () => missing,
    async stop() {
      stopping.abort();
      await ready.catch(() => undefined);
      await lifecycle.stop();
    },
  };
}

const stopOne = (child: ChildProcess) => child.stop();

/** The packaged supergraph, or the one that is set, with each subgraph at its port here. */
function writeSupergraph(folder: string, { ports, environment }: SplitSystemOptions): string {
  const sdl = readSupergraph(environment.SUPERGRAPH || packagedSupergraph());
  const file = join(folder, 'supergraph.graphql');
  const here = withAddresses(sdl, (name, address) => {
    const port = ports.subgraphs[name];
    return port === undefined ? address : `http://127.0.0.1:${port}/graphql`;
  });
  writeFileSync(file, here);
  return file;
}

const variables = z.record(z.string(), z.string());

/** What points other processes at this sandbox, and at its time. */
async function sandboxEnvironment(port: number): Promise<Environment> {
  const control = `http://127.0.0.1:${port}`;
  const response = await fetch(`${control}/environment`);
  return { SANDBOX_CLOCK_URL: `${control}/clock`, ...variables.parse(await response.json()) };
}

function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
}
