import { GraphQLError, OperationTypeNode, type ExecutionResult } from 'graphql';
import type { RequestLife } from '../context.ts';
import type { OperationPlan, Planner } from '../planning/plan.ts';
import type { LoadedSupergraph } from '../supergraph/load.ts';
import type { Ask } from './ask.ts';
import type { Cause, Losses } from './losses.ts';
import { prepare, type ClientOperation, type Prepared } from './prepare.ts';
import { walk } from './walk.ts';
import { beginWork } from './work.ts';

/** One query or mutation to carry out. */
export interface OperationRequest extends ClientOperation {
  readonly requestId: string;
  readonly life: RequestLife;
  readonly fence?: string | undefined;
}

export type Executor = (request: OperationRequest) => Promise<ExecutionResult>;

export interface ExecutorDeps {
  readonly supergraph: LoadedSupergraph;
  readonly planner: Planner;
  readonly ask: Ask;
}

/**
 * Executes queries and mutations: plan, fetch, merge, project.
 *
 * The result has errors and no `data` when the operation is refused: unknown name, wrong variables,
 * subscriptions. Else there is data, and each error has its place in the client's document.
 */
export function createExecutor(deps: ExecutorDeps): Executor {
  const { supergraph, planner } = deps;
  return async (request) => {
    const prepared = prepare(request, supergraph.apiSchema, (each) => planner.plan(each));
    return 'errors' in prepared ? prepared : run(prepared, request, deps);
  };
}

async function run(
  prepared: Prepared<OperationPlan>,
  { requestId, life, fence }: OperationRequest,
  deps: ExecutorDeps,
): Promise<ExecutionResult> {
  const { operation, plan } = prepared;
  const isQuery = operation.operation === OperationTypeNode.QUERY;
  // A mutation goes on without its client: half of it may be done.
  const signal = isQuery ? life.wanted : life.deadline;
  const work = beginWork(prepared, plan.root, deps.supergraph, (subgraph, step) =>
    deps.ask(subgraph, step, { requestId, signal, fence }),
  );
  if (plan.root) await walk(plan.root, [work.root], work.run);
  const refusal = isQuery ? refusalIn(work.run.losses) : undefined;
  if (refusal)
    return { errors: [new GraphQLError(refusal.message, { extensions: refusal.extensions })] };
  return work.respond();
}

/**
 * A subgraph may know scalars better than the gateway and refuse a variable: then the operation is
 * refused, as it would be if all were one schema. A mutation may have done something before.
 */
function refusalIn(losses: Losses): Cause | undefined {
  for (const { cause } of losses.all()) if (cause.refusesInput) return cause;
  return undefined;
}
