import {
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { Logger } from '../../platform/logger.ts';
import type { SubgraphInstance, SubgraphRequest } from './define-subgraph.ts';
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

/** Runs operations of the gateway against one subgraph, in this process. */
export type SubgraphExecutor = (
  operation: SubgraphOperation,
  request: SubgraphRequest,
) => Promise<SubgraphAnswer>;

const MAX_DOCUMENTS = 500;

/** Documents are parsed and validated once: the gateway sends the same ones again and again. */
export function createSubgraphExecutor(
  schema: GraphQLSchema,
  instance: SubgraphInstance<unknown>,
  log: Logger,
): SubgraphExecutor {
  const documents = new Map<string, DocumentNode | readonly GraphQLError[]>();

  function prepare(query: string): DocumentNode | readonly GraphQLError[] {
    const known = documents.get(query);
    if (known) return known;
    const prepared = parseAndValidate(schema, query);
    if (documents.size >= MAX_DOCUMENTS) documents.delete(documents.keys().next().value ?? '');
    documents.set(query, prepared);
    return prepared;
  }

  return async (operation, request) => {
    const document = prepare(operation.query);
    const format = (error: GraphQLError) => formatSubgraphError(error, request.requestId, log);
    if (!('kind' in document)) return { errors: document.map(format) };
    const result = await execute({
      schema,
      document,
      variableValues: operation.variables,
      operationName: operation.operationName,
      contextValue: instance.createContext(request),
    });
    return {
      ...(result.data !== undefined && { data: result.data }),
      ...(result.errors && { errors: result.errors.map(format) }),
    };
  };
}

function parseAndValidate(
  schema: GraphQLSchema,
  query: string,
): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    return errors.length > 0 ? errors : document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}
