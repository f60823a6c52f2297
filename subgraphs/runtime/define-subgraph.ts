import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import type { Clock } from '../../platform/clock.ts';
import type { SettingsDeclaration, SettingsOf } from '../../platform/config.ts';
import type { EventLog } from '../../platform/events/event-log.ts';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import type { UpstreamWrites } from '../../platform/http/upstream-client.ts';
import type { Idempotency } from '../../platform/idempotency.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import type { Store } from '../../platform/store/store.ts';

/** What every subgraph gets from whoever runs it. */
export interface SubgraphDeps {
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
  /** What can be read anew: may be lost any time. Keys are the subgraph's own: it puts its name in front. */
  readonly cache: Store;
  /** What exists nowhere else. Keys as in the cache. */
  readonly state: Store;
  readonly events: EventLog;
  /** For every mutation that writes to an upstream system. */
  readonly idempotency: Idempotency;
  /** Refused outside production when the upstream systems are the real ones. */
  readonly writes: UpstreamWrites;
  /** Address of the gateway, without a path: where clients reach endpoints. Known once it listens. */
  readonly publicUrl: () => string;
}

/** What is known of a request when it reaches a subgraph. */
export interface SubgraphRequest {
  readonly requestId: string;
  /** Aborted when nobody waits any more. A subscription's source ends with it, and leaves nothing. */
  readonly signal: AbortSignal;
}

/** A subgraph that is connected to its upstream. */
export interface SubgraphInstance<C> {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what @apollo/subgraph takes
  readonly resolvers: GraphQLResolverMap<any>;
  /**
   * Made for each request, and for each event of a subscription; loaders live in it, so nothing is
   * shared between them by accident.
   */
  createContext(request: SubgraphRequest): C;
  /** What it serves by plain HTTP beside the graph, under paths that name it. */
  readonly endpoints?: readonly Endpoint[];
  /** Names what is still missing before it can answer fully; empty when nothing is. */
  missing(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

export interface SubgraphDefinition<
  D extends SettingsDeclaration = SettingsDeclaration,
  C = unknown,
> {
  /** As its file in schema/ and its folder in subgraphs/. */
  readonly name: string;
  readonly settings: D;
  start(this: void, settings: SettingsOf<D>, deps: SubgraphDeps): SubgraphInstance<C>;
}

/** Keeps the types of settings and context together; changes nothing. */
export function defineSubgraph<D extends SettingsDeclaration, C>(
  definition: SubgraphDefinition<D, C>,
): SubgraphDefinition<D, C> {
  return definition;
}
