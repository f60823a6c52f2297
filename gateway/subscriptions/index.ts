import { GraphQLError } from 'graphql';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import type { Ask } from '../execution/ask.ts';
import type { Planner } from '../planning/plan.ts';
import type { OperationLimits } from '../plugins/operation-limits.ts';
import type { Stream } from '../stream.ts';
import type { LoadedSupergraph } from '../supergraph/load.ts';
import type { SubgraphTransport } from '../transport/transport.ts';
import { createSubscriptionDocuments, type SubscriptionDocument } from './documents.ts';
import { createMeasures } from './measures.ts';
import { prepareSubscription } from './prepare.ts';
import { Refused } from './refused.ts';
import { rootFieldOf } from './root-field.ts';
import { createSharing } from './share.ts';
import type { LiveResult } from './source.ts';
import { createSubscriber } from './subscriber.ts';

export interface SubscriptionsDeps {
  readonly supergraph: LoadedSupergraph;
  readonly planner: Planner;
  readonly ask: Ask;
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  readonly limits: OperationLimits;
  /** Of one event. */
  readonly requestTimeoutMs: number;
  readonly planCacheSize: number;
  readonly log: Logger;
  readonly metrics: Metrics;
}

export interface SubscriptionRequest {
  readonly found: SubscriptionDocument;
  readonly operationName: string | undefined;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly requestId: string;
  /** Who asks: operations of different people are never one. */
  readonly identity: string;
}

/** Live operations of clients. */
export interface Subscriptions {
  /** The subscription that a text asks for; undefined when it asks for none. */
  find(text: string, operationName: string | undefined): SubscriptionDocument | undefined;
  /**
   * Starts one. Leaving it (`return`) frees at once what nobody else needs.
   *
   * @returns results as clients get them. It throws RefusedOperation, while it is read, when the
   * subscription is refused: here, or by the subgraph.
   */
  start(request: SubscriptionRequest): AsyncIterableIterator<LiveResult>;
}

export function createSubscriptions(deps: SubscriptionsDeps): Subscriptions {
  const { supergraph, planner, ask, requestTimeoutMs, log, limits } = deps;
  const measures = createMeasures(deps.metrics);
  const sharing = createSharing();
  const documents = createSubscriptionDocuments({
    apiSchema: supergraph.apiSchema,
    limits,
    cacheSize: deps.planCacheSize,
  });

  function transportTo(subgraph: string): SubgraphTransport {
    const transport = deps.transports.get(subgraph);
    if (transport) return transport;
    const extensions = { code: 'SUBGRAPH_UNAVAILABLE', subgraph };
    throw new Refused([new GraphQLError(`Subgraph "${subgraph}" is unknown.`, { extensions })]);
  }

  function open({ found, operationName, variables, identity }: SubscriptionRequest) {
    documents.check(found);
    const { document, key: documentKey } = found;
    const request = { document, documentKey, operationName, variables };
    const prepared = prepareSubscription(request, supergraph, planner);
    return sharing.join(identity, {
      prepared,
      field: rootFieldOf(prepared, supergraph),
      transport: transportTo(prepared.plan.primary.serviceName),
      supergraph,
      ask,
      requestTimeoutMs,
      measures,
      log,
    });
  }

  return {
    find: (text, operationName) => documents.find(text, operationName),
    start: (request) =>
      createSubscriber((): Stream<LiveResult> => open(request), {
        requestId: request.requestId,
        operationName: request.found.operation.name?.value,
        operationHash: request.found.key,
        measures,
        log,
      }),
  };
}
