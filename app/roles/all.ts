import { createGateway, type Gateway } from '../../gateway/index.ts';
import { gatewaySettings } from '../../gateway/settings.ts';
import { createMemoryBudgets } from '../../monitors/runtime/scheduling/memory/budgets.ts';
import { boundsFrom, coordinationSettings } from '../../monitors/runtime/scheduling/settings.ts';
import { startMonitor } from '../../monitors/runtime/start-monitor.ts';
import { systemClock, type Clock } from '../../platform/clock.ts';
import { createSettingsReader, type Environment } from '../../platform/config.ts';
import { createLifecycle, type Lifecycle, type Running } from '../../platform/lifecycle.ts';
import { packageFile } from '../../platform/package-root.ts';
import { storeSettings } from '../../platform/store/settings.ts';
import { createStores, type Stores } from '../../platform/store/stores.ts';
import { startSandbox, type Sandbox } from '../../sandbox/index.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import type { SubgraphDeps } from '../../subgraphs/runtime/define-subgraph.ts';
import { checkEverySetting } from '../every-setting.ts';
import { exampleOperations } from '../examples.ts';
import { startSubgraphHere, type SubgraphHere } from '../local-subgraph.ts';
import { selectedMonitors } from '../monitor-selection.ts';
import { prepareProcess, type ProcessOptions, type ProcessParts } from '../process.ts';
import {
  publicUrlSettings,
  sandboxPortSettings,
  sandboxSettings,
  upstreamWrites,
  type Effects,
} from '../settings.ts';
import { packagedSupergraph, readSupergraph } from '../supergraph-file.ts';

/** The whole system in one process. */
export interface WholeSystem extends Running {
  readonly gateway: Gateway;
  /** Absent when the real upstream systems are called. */
  readonly sandbox: Sandbox | undefined;
  readonly metrics: ProcessParts['metrics'];
}

/** Control API of the sandbox inside this role, counted from PORT, so that two systems can live side by side. */
const CONTROL_PORT_OFFSET = 10;

/**
 * Starts everything in one process: sandbox (unless the real systems are called), subgraphs without
 * HTTP in between, gateway, monitors. Resolves when the gateway listens; caches fill afterwards.
 */
export async function startAll(options: ProcessOptions): Promise<WholeSystem> {
  const parts = prepareProcess('all', options);
  const touch = checkEverySetting('role all', parts);
  const { log } = parts;
  const lifecycle = createLifecycle(log);
  try {
    const sandbox = parts.sandboxed ? await startSandboxHere(parts, lifecycle) : undefined;
    // What the user set wins: it was checked to be of this machine.
    const environment = { ...sandbox?.environment, ...withoutEmpty(parts.environment) };
    const clock = sandbox ? worldTime(sandbox) : systemClock;
    const stores = await startStores(parts, lifecycle);
    const { cache, state, events, idempotency } = stores;
    const writes = upstreamWrites(touch);
    const { publicUrl: told } = parts.reader.read('role all', publicUrlSettings);
    let address = told;
    const publicUrl = () => address;
    const deps = { clock, cache, state, events, idempotency, writes, publicUrl };
    const here = startSubgraphsHere(parts, environment, deps, lifecycle);
    const gateway = await startGatewayHere(parts, environment, { here, stores }, lifecycle);
    address ||= gateway.url;
    const { effects } = touch;
    await startMonitorsHere(parts, environment, { gateway, clock, effects }, lifecycle);
    return { gateway, sandbox, metrics: parts.metrics, stop: () => lifecycle.stop() };
  } catch (error) {
    await lifecycle.stop();
    throw error;
  }
}

/** With a world whose clock may be fast or paused, 'the last hour' has to be the world's. */
function worldTime(sandbox: Sandbox): Clock {
  return {
    now: () => sandbox.world.clock.now(),
    sleep: (ms, signal) => systemClock.sleep(ms, signal),
  };
}

async function startSandboxHere(parts: ProcessParts, lifecycle: Lifecycle): Promise<Sandbox> {
  const { reader, environment, log } = parts;
  const settings = reader.read('role all', sandboxSettings);
  const { port } = reader.read('role all', { port: gatewaySettings.port });
  const control = environment[sandboxPortSettings.port.env]
    ? reader.read('role all', sandboxPortSettings).port
    : port === 0
      ? 0
      : port + CONTROL_PORT_OFFSET;
  reader.finish();
  return lifecycle.own(
    'sandbox',
    await startSandbox({
      ...settings,
      controlPort: control,
      basePort: 0,
      log: log.child({ part: 'sandbox' }),
    }),
  );
}

async function startStores({ reader, log }: ProcessParts, lifecycle: Lifecycle): Promise<Stores> {
  const stores = await createStores(reader.read('role all', storeSettings), { log });
  lifecycle.own('stores', { stop: () => stores.close() });
  return stores;
}

function startSubgraphsHere(
  { sandboxed, log, metrics }: ProcessParts,
  environment: Environment,
  deps: Omit<SubgraphDeps, 'log' | 'metrics'>,
  lifecycle: Lifecycle,
): ReadonlyMap<string, SubgraphHere> {
  const reader = createSettingsReader(environment, sandboxed);
  const settings = subgraphs.map((subgraph) =>
    reader.read(`subgraph ${subgraph.name}`, subgraph.settings),
  );
  reader.finish();
  const here = subgraphs.map((subgraph, index) => {
    const own = { ...deps, metrics, log: log.child({ subgraph: subgraph.name }) };
    const started = startSubgraphHere(subgraph, settings[index] ?? {}, own);
    lifecycle.own(subgraph.name, started.instance);
    return [subgraph.name, started] as const;
  });
  return new Map(here);
}

async function startGatewayHere(
  parts: ProcessParts,
  environment: Environment,
  { here, stores }: { here: ReadonlyMap<string, SubgraphHere>; stores: Stores },
  lifecycle: Lifecycle,
): Promise<Gateway> {
  const reader = createSettingsReader(environment, parts.sandboxed);
  const settings = reader.read('role all', gatewaySettings);
  reader.finish();
  const gateway = await createGateway({
    supergraphSdl: readSupergraph(packagedSupergraph()),
    settings,
    transportFor: ({ name }) => here.get(name)?.transport,
    readiness: [stores, ...[...here.values()].map(({ instance }) => instance)].map(
      (part) => () => part.missing(),
    ),
    examples: exampleOperations(),
    endpoints: [...here.values()].flatMap(({ instance }) => instance.endpoints ?? []),
    playgroundFolder: packageFile('dist', 'playground'),
    log: parts.log.child({ part: 'gateway' }),
    metrics: parts.metrics,
  });
  return lifecycle.own('gateway', gateway);
}

async function startMonitorsHere(
  parts: ProcessParts,
  environment: Environment,
  { gateway, effects, clock }: { gateway: Gateway; effects: Effects; clock: Clock },
  lifecycle: Lifecycle,
): Promise<void> {
  const reader = createSettingsReader(environment, parts.sandboxed);
  const selected = selectedMonitors('role all', reader);
  const coordination = reader.read('role all', coordinationSettings);
  reader.finish();
  const memoryBudgets = createMemoryBudgets(boundsFrom(coordination));
  for (const monitor of selected) {
    const settings = reader.read(`monitor ${monitor.name}`, monitor.settings);
    reader.finish();
    lifecycle.own(
      monitor.name,
      await startMonitor(monitor, settings, {
        gatewayUrl: `${gateway.url}/graphql`,
        effects,
        coordination,
        memoryBudgets,
        settingsText: reader.texts(monitor.settings),
        log: parts.log.child({ monitor: monitor.name }),
        metrics: parts.metrics,
        clock,
      }),
    );
  }
}

function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
}
