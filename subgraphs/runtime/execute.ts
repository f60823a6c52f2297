import { execute, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { asError } from '../../platform/errors.ts';
import { createFences, type Fences } from '../../platform/fencing.ts';
import type { Logger } from '../../platform/logger.ts';
import { createMemoryStore } from '../../platform/store/memory-store.ts';
import type { SubgraphInstance } from './define-subgraph.ts';
import { createDocuments, isMutation, isSubscription } from './documents.ts';
import { formatSubgraphError } from './errors.ts';

export interface SubgraphOperation {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Runs queries and mutations of the gateway against one subgraph, in this process. */
export type SubgraphExecutor = (
  operation: SubgraphOperation,
  /** Without a signal the operation always runs to its end. */
  request: {
    readonly requestId: string;
    readonly signal?: AbortSignal | undefined;
    /** Of a mutation that is made by an exclusive right; nothing is done for a former holder. */
    readonly fence?: string | undefined;
  },
) => Promise<SubgraphAnswer>;

export function createSubgraphExecutor(
  schema: GraphQLSchema,
  instance: SubgraphInstance<unknown>,
  log: Logger,
  /** Shared by the processes of this subgraph; absent: there is this one. */
  fences: Fences = createFences(createMemoryStore()),
): SubgraphExecutor {
  const prepare = createDocuments(schema);

  return async (operation, { requestId, fence, signal = new AbortController().signal }) => {
    const document = prepare(operation.query);
    const format = (error: GraphQLError) => formatSubgraphError(error, requestId, log);
    if (!('kind' in document)) return { errors: document.map(format) };
    if (isSubscription(document, operation)) {
      const text = 'expected a query or a mutation; a subscription goes over a WebSocket';
      return { errors: [format(new GraphQLError(text))] };
    }
    if (fence !== undefined && isMutation(document, operation)) {
      const refused = await refusalOf(fences, fence);
      if (refused) return { errors: [format(refused)] };
    }
    const result = await execute({
      schema,
      document,
      variableValues: operation.variables,
      operationName: operation.operationName,
      contextValue: instance.createContext({ requestId, signal }),
    });
    return {
      ...(result.data !== undefined && { data: result.data }),
      ...(result.errors && { errors: result.errors.map(format) }),
    };
  };
}

async function refusalOf(fences: Fences, fence: string): Promise<GraphQLError | undefined> {
  try {
    await fences.admit(fence);
    return undefined;
  } catch (thrown) {
    const originalError = asError(thrown);
    return new GraphQLError(originalError.message, { originalError });
  }
}
