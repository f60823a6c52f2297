import type { GraphQLFormattedError } from 'graphql';
import type { Running } from '../../platform/lifecycle.ts';

/** A subgraph as the supergraph names it. */
export interface SubgraphAddress {
  readonly name: string;
  /** Empty when the supergraph gives none: then only an injected transport reaches it. */
  readonly url: string;
}

/** One step of a plan, as a subgraph gets it. */
export interface SubgraphOperation {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** On whose behalf a subgraph is asked. */
export interface SubgraphCallContext {
  readonly requestId: string;
  /** Aborted when nobody waits for the answer any more, its time-out included. */
  readonly signal: AbortSignal;
  /** Goes with a mutation; the subgraph refuses that of a former holder. */
  readonly fence?: string | undefined;
}

/** On whose behalf a subgraph is subscribed to. `signal` is aborted when nobody listens any more. */
export interface SubscriptionContext extends SubgraphCallContext {
  /**
   * Called once the subgraph has been told: from then on nothing that happens is missed. A transport
   * that cannot know it does not call.
   */
  readonly onStarted?: () => void;
}

/** A GraphQL answer; whoever reads it copies from it and changes nothing in it. */
export interface SubgraphAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** The way to one subgraph: over the network, or in this process. Time-outs are the caller's. */
export interface SubgraphTransport extends Running {
  /**
   * @throws CodedError SUBGRAPH_UNAVAILABLE (refused, broken off, an HTTP status that is no answer),
   * SUBGRAPH_MALFORMED (an answer that is not GraphQL).
   */
  execute(operation: SubgraphOperation, context: SubgraphCallContext): Promise<SubgraphAnswer>;

  /**
   * Subscribes. Each event is an answer; a subscription that is refused gives one answer without
   * `data`, then ends. It ends when the subgraph completes it, and when `context.signal` is aborted:
   * by then nothing of it is left, here or there.
   *
   * @throws CodedError while it is read: SUBGRAPH_UNAVAILABLE when the subgraph cannot be reached or
   * the connection breaks, SUBGRAPH_MALFORMED when what comes is not GraphQL. Whoever reads may
   * subscribe again.
   */
  subscribe(
    operation: SubgraphOperation,
    context: SubscriptionContext,
  ): AsyncIterable<SubgraphAnswer>;
}
