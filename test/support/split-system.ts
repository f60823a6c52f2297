import { readFileSync } from 'node:fs';
import { createGateway, gatewaySettings } from '../../gateway/index.ts';
import { monitors } from '../../monitors/index.ts';
import { startMonitor } from '../../monitors/runtime/start-monitor.ts';
import { systemClock, type Clock } from '../../platform/clock.ts';
import { createSettingsReader } from '../../platform/config.ts';
import { createLifecycle } from '../../platform/lifecycle.ts';
import { silentLogger } from '../../platform/logger.ts';
import { createMetrics } from '../../platform/metrics.ts';
import { packageFile } from '../../platform/package-root.ts';
import { createMemoryStore } from '../../platform/store/memory-store.ts';
import { startSandbox } from '../../sandbox/index.ts';
import type { World } from '../../sandbox/world/types.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { createSubgraphExecutor } from '../../subgraphs/runtime/execute.ts';
import { hostSubgraph } from '../../subgraphs/runtime/host.ts';
import { subgraphSchema } from '../../subgraphs/runtime/schema.ts';
import { startFaultyProxy, type FaultyProxy } from './faulty-proxy.ts';
import { ask, type ClientAnswer } from './start-system.ts';

/** The whole system with HTTP between gateway and subgraphs, and a faulty proxy before each. */
export interface SplitSystem {
  readonly world: World;
  readonly proxies: ReadonlyMap<string, FaultyProxy>;
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<ClientAnswer<T>>;
  stop(): Promise<void>;
}

export async function startSplitSystem(
  environment: Readonly<Record<string, string>> = {},
): Promise<SplitSystem> {
  const lifecycle = createLifecycle(silentLogger);
  const metrics = createMetrics();
  const sandbox = lifecycle.own('sandbox', await startSandbox({ paused: true }));
  const clock: Clock = {
    now: () => sandbox.world.clock.now(),
    sleep: (ms, signal) => systemClock.sleep(ms, signal),
  };
  const reader = createSettingsReader({ ...sandbox.environment, PORT: '0', ...environment }, true);
  const store = createMemoryStore();

  const proxies = new Map<string, FaultyProxy>();
  for (const definition of subgraphs) {
    const settings = reader.read(definition.name, definition.settings);
    const instance = definition.start(settings, { log: silentLogger, metrics, clock, store });
    lifecycle.own(definition.name, instance);
    const execute = createSubgraphExecutor(
      subgraphSchema(definition.name, instance),
      instance,
      silentLogger,
    );
    const host = await hostSubgraph({
      execute,
      instance,
      host: '127.0.0.1',
      port: 0,
      maxBodyBytes: 10_000_000,
      metrics,
      log: silentLogger,
    });
    lifecycle.own(`${definition.name} host`, host);
    proxies.set(definition.name, lifecycle.own('proxy', await startFaultyProxy(host.port)));
  }

  const settings = reader.read('gateway', gatewaySettings);
  const runs = monitors.map((monitor) => ({
    monitor,
    settings: reader.read(monitor.name, monitor.settings),
  }));
  reader.finish();
  const gateway = lifecycle.own(
    'gateway',
    await createGateway({
      supergraphSdl: supergraphVia(proxies),
      settings,
      playgroundFolder: packageFile('dist', 'playground'),
      log: silentLogger,
      metrics,
    }),
  );
  for (const { monitor, settings: own } of runs) {
    const gatewayUrl = `${gateway.url}/graphql`;
    const options = { gatewayUrl, effects: 'write', log: silentLogger, metrics, clock } as const;
    lifecycle.own(monitor.name, startMonitor(monitor, own, options));
  }
  await untilCachesAreBuilt(gateway.url);
  return {
    world: sandbox.world,
    proxies,
    ask: (query, variables) => ask(gateway.url, query, variables),
    stop: () => lifecycle.stop(),
  };
}

/** The composed supergraph, with each subgraph at its proxy. */
function supergraphVia(proxies: ReadonlyMap<string, FaultyProxy>): string {
  const sdl = readFileSync(packageFile('schema', 'generated', 'supergraph.graphql'), 'utf8');
  return sdl.replace(
    /@join__graph\(name: "(\w+)", url: "[^"]*"\)/g,
    (_match, name: string) =>
      `@join__graph(name: "${name}", url: "${proxies.get(name)?.url ?? ''}")`,
  );
}

async function untilCachesAreBuilt(url: string): Promise<void> {
  const until = performance.now() + 20_000;
  for (;;) {
    const { errors } = await ask(url, '{ customers { totalCount } dispatches { totalCount } }');
    if (errors.length === 0) return;
    if (performance.now() > until)
      throw new Error(`not ready: ${errors.map((error) => error.message).join('; ')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
