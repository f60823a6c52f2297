import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { CodedError } from '../../platform/errors.ts';
import type { PlanRequest } from '../planning/plan.ts';

/** One operation, valid against the API schema. */
export interface ClientOperation {
  readonly document: DocumentNode;
  /** Equal for equal documents, and for no others. */
  readonly documentKey: string;
  readonly operationName: string | undefined;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An operation whose name, variables and plan stand. */
export interface Prepared<Plan> {
  readonly request: ClientOperation;
  readonly operation: OperationDefinitionNode;
  /** Coerced, defaults filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly plan: Plan;
}

/** Why an operation is not carried out. */
export interface Refusal {
  readonly errors: readonly GraphQLError[];
}

const MAX_VARIABLE_ERRORS = 20;

/**
 * Finds the operation, coerces its variables and plans it.
 *
 * @param plan may throw a CodedError, which is then the refusal.
 */
export function prepare<Plan>(
  request: ClientOperation,
  apiSchema: GraphQLSchema,
  plan: (request: PlanRequest) => Plan,
): Prepared<Plan> | Refusal {
  const { document, documentKey, operationName } = request;
  const operation = getOperationAST(document, operationName);
  if (!operation) return { errors: [unknownOperation(operationName)] };
  const { coerced: variables, errors } = getVariableValues(
    apiSchema,
    operation.variableDefinitions ?? [],
    request.variables,
    { maxErrors: MAX_VARIABLE_ERRORS },
  );
  if (errors) return { errors };
  try {
    const planned = plan({ document, documentKey, operation, variables });
    return { request, operation, variables, plan: planned };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { errors: [new GraphQLError(error.message, { extensions: error.extensions })] };
  }
}

function unknownOperation(name: string | undefined): GraphQLError {
  return new GraphQLError(
    name === undefined
      ? 'operationName: expected the name of one of the operations in the document; got none'
      : `operationName: expected the name of an operation in the document; got ${JSON.stringify(name)}`,
  );
}
