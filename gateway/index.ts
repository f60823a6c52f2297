import type { Endpoint } from '../platform/http/endpoint.ts';
import { createLifecycle, type Lifecycle, type Running } from '../platform/lifecycle.ts';
import type { Logger } from '../platform/logger.ts';
import type { Metrics } from '../platform/metrics.ts';
import { startApollo } from './apollo.ts';
import { createAsk } from './execution/ask.ts';
import { createExecutor } from './execution/execute.ts';
import { createPlanner } from './planning/plan.ts';
import { listen } from './server/listen.ts';
import type { ExampleOperation } from './server/playground.ts';
import { createReadiness, type Readiness, type ReadinessProbe } from './server/readiness.ts';
import type { GatewaySettings } from './settings.ts';
import { createSubscriptions } from './subscriptions/index.ts';
import { loadSupergraph } from './supergraph/load.ts';
import { createHttpTransport } from './transport/http.ts';
import type { SubgraphAddress, SubgraphTransport } from './transport/transport.ts';

export type { SubgraphAddress, SubgraphTransport } from './transport/transport.ts';
export { gatewaySettings, type GatewaySettings } from './settings.ts';

export interface GatewayOptions {
  /** A composed Federation 2 supergraph, as text. */
  readonly supergraphSdl: string;
  readonly settings: GatewaySettings;
  /** How to reach a subgraph; HTTP to its address in the supergraph where this gives nothing. */
  readonly transportFor?: (subgraph: SubgraphAddress) => SubgraphTransport | undefined;
  /** What has to be there besides reachable subgraphs before the gateway is ready. */
  readonly readiness?: readonly ReadinessProbe[];
  /** Operations that the playground opens with. */
  readonly examples?: readonly ExampleOperation[];
  /** What subgraphs in this process serve beside the graph. */
  readonly endpoints?: readonly Endpoint[];
  /** Names of subgraphs in other processes to which requests for their endpoints are passed on. */
  readonly endpointsAt?: readonly string[];
  /** Where the built playground is. */
  readonly playgroundFolder: string;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** A gateway that listens. `stop` lets requests in flight finish, within bounds. */
export interface Gateway extends Running, Readiness {
  /** Without a path: `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly port: number;
}

/**
 * Starts a gateway over any Federation 2 supergraph. It listens when this resolves; subgraphs that
 * cannot be reached are errors in answers, not at the start.
 *
 * @throws SupergraphError when the supergraph cannot be run; an Error when the port is taken.
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const lifecycle = createLifecycle(options.log);
  try {
    return await start(options, lifecycle);
  } catch (error) {
    await lifecycle.stop();
    throw error;
  }
}

async function start(options: GatewayOptions, lifecycle: Lifecycle): Promise<Gateway> {
  const { settings, log, metrics } = options;
  const supergraph = await loadSupergraph(options.supergraphSdl, log);
  const transports = new Map<string, SubgraphTransport>();
  for (const subgraph of supergraph.subgraphs) {
    const transport = lifecycle.own(subgraph.name, transportTo(subgraph, options));
    transports.set(subgraph.name, transport);
  }
  const planner = createPlanner(supergraph, settings.planCacheSize);
  const ask = createAsk({ transports, timeoutMs: settings.subgraphTimeoutMs, log, metrics });
  const execute = createExecutor({ supergraph, planner, ask });
  const subscriptions = createSubscriptions({
    ...settings,
    supergraph,
    planner,
    ask,
    transports,
    limits: settings,
    log,
    metrics,
  });
  const apollo = await startApollo({ supergraph, execute, limits: settings, log, metrics });
  lifecycle.own('apollo', { stop: () => apollo.stop() });
  const probes = options.readiness ?? [];
  const readiness = createReadiness(transports, probes, settings.readinessTimeoutMs);
  const examples = options.examples ?? [];
  const { endpointsAt = [] } = options;
  const endpoints = {
    here: options.endpoints ?? [],
    elsewhere: supergraph.subgraphs.filter(({ name }) => endpointsAt.includes(name)),
  };
  const { url, port } = lifecycle.own(
    'server',
    await listen({ ...options, apollo, subscriptions, readiness, examples, endpoints }),
  );
  return { url, port, missing: () => readiness.missing(), stop: () => lifecycle.stop() };
}

function transportTo(
  subgraph: SubgraphAddress,
  { transportFor, settings }: GatewayOptions,
): SubgraphTransport {
  return (
    transportFor?.(subgraph) ??
    createHttpTransport(subgraph, {
      connections: settings.subgraphConnections,
      maxBodyBytes: settings.subgraphMaxBodyBytes,
      connectTimeoutMs: settings.subgraphConnectTimeoutMs,
      heartbeatMs: settings.heartbeatMs,
    })
  );
}
