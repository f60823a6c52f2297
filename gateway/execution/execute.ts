import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { CodedError } from '../../platform/errors.ts';
import type { RequestLife } from '../context.ts';
import { fragmentsOf } from '../planning/fragments.ts';
import type { OperationPlan, Planner } from '../planning/plan.ts';
import type { LoadedSupergraph } from '../supergraph/load.ts';
import type { Ask } from './ask.ts';
import { createObject } from './data.ts';
import { createGivers } from './givers.ts';
import { introspect } from './introspect.ts';
import { createLosses, type Cause, type Losses } from './losses.ts';
import { project } from './project.ts';
import { walk } from './walk.ts';

/** One operation to carry out, valid against the API schema. */
export interface OperationRequest {
  readonly document: DocumentNode;
  /** Equal for equal documents, and for no others. */
  readonly documentKey: string;
  readonly operationName: string | undefined;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly requestId: string;
  readonly life: RequestLife;
}

export type Executor = (request: OperationRequest) => Promise<ExecutionResult>;

export interface ExecutorDeps {
  readonly supergraph: LoadedSupergraph;
  readonly planner: Planner;
  readonly ask: Ask;
}

/** An operation whose name, variables and plan stand. */
interface Prepared {
  readonly request: OperationRequest;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly plan: OperationPlan;
}

const MAX_VARIABLE_ERRORS = 20;

/**
 * Executes operations: plan, fetch, merge, project.
 *
 * The result has errors and no `data` when the operation is refused: unknown name, wrong variables,
 * subscriptions. Else there is data, and each error has its place in the client's document.
 */
export function createExecutor(deps: ExecutorDeps): Executor {
  return async (request) => {
    const prepared = prepare(request, deps);
    return 'errors' in prepared ? prepared : run(prepared, deps);
  };
}

function prepare(
  request: OperationRequest,
  { supergraph, planner }: ExecutorDeps,
): Prepared | { readonly errors: readonly GraphQLError[] } {
  const { document, documentKey, operationName } = request;
  const operation = getOperationAST(document, operationName);
  if (!operation) return { errors: [unknownOperation(operationName)] };
  const { coerced: variables, errors } = getVariableValues(
    supergraph.apiSchema,
    operation.variableDefinitions ?? [],
    request.variables,
    { maxErrors: MAX_VARIABLE_ERRORS },
  );
  if (errors) return { errors };
  try {
    const plan = planner.plan({ document, documentKey, operation, variables });
    return { request, operation, variables, plan };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { errors: [new GraphQLError(error.message, { extensions: error.extensions })] };
  }
}

async function run(prepared: Prepared, deps: ExecutorDeps): Promise<ExecutionResult> {
  const { request, operation, variables, plan } = prepared;
  const { requestId, life } = request;
  const isQuery = operation.operation === OperationTypeNode.QUERY;
  // A mutation goes on without its client: half of it may be done.
  const signal = isQuery ? life.wanted : life.deadline;
  const { apiSchema, fullSchema } = deps.supergraph;
  const data = createObject();
  const losses = createLosses();
  const givers = createGivers(plan.root, { schema: fullSchema, variables });
  if (plan.root) {
    await walk(plan.root, [{ value: data, path: [] }], {
      schema: fullSchema,
      variables,
      losses,
      ask: (subgraph, step) => deps.ask(subgraph, step, { requestId, signal }),
      givers,
    });
  }
  const refusal = isQuery ? refusalIn(losses) : undefined;
  if (refusal)
    return { errors: [new GraphQLError(refusal.message, { extensions: refusal.extensions })] };
  const fragments = fragmentsOf(request.document);
  const projection = project({
    document: { apiSchema, fragments, variables },
    operation,
    rootType: apiSchema.getRootType(operation.operation) as GraphQLObjectType, // validated
    data,
    losses,
    givers,
    plannedName: plan.plannedName,
    introspect: (nodes) =>
      introspect(apiSchema, nodes, operation, fragments.values(), request.variables),
  });
  return projection.errors.length > 0 ? projection : { data: projection.data };
}

/**
 * A subgraph may know scalars better than the gateway and refuse a variable: then the operation is
 * refused, as it would be if all were one schema. A mutation may have done something before.
 */
function refusalIn(losses: Losses): Cause | undefined {
  for (const { cause } of losses.all()) if (cause.refusesInput) return cause;
  return undefined;
}

function unknownOperation(name: string | undefined): GraphQLError {
  return new GraphQLError(
    name === undefined
      ? 'operationName: expected the name of one of the operations in the document; got none'
      : `operationName: expected the name of an operation in the document; got ${JSON.stringify(name)}`,
  );
}
