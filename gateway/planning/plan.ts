import { operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import { OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { CodedError } from '../../platform/errors.ts';
import type { LoadedSupergraph } from '../supergraph/load.ts';
import { outcomeOfConditions, withoutConditions } from './conditions.ts';
import { readInsertedFields } from './inserted-fields.ts';
import { createInterfaceObjectNarrowing } from './interface-objects.ts';
import type { PlanNode } from './nodes.ts';
import { createPlanCache } from './plan-cache.ts';
import { responseNamesOf, withPlannedNames, type ResponseNames } from './response-names.ts';

/** What has to be fetched for one operation, its conditions settled. */
export interface OperationPlan extends ResponseNames {
  /** Absent when nothing has to be fetched: introspection, `{ __typename }`. */
  readonly root: PlanNode | undefined;
}

export interface Planner {
  /**
   * @param request.document valid against the API schema.
   * @param request.documentKey equal for equal documents, and for no others.
   * @param request.operation the one of the document's operations that runs.
   * @param request.variables coerced; the conditions @skip and @include decide what is planned.
   * @throws CodedError BAD_USER_INPUT for what this gateway does not execute: subscriptions, @defer.
   */
  plan(request: PlanRequest): OperationPlan;
}

export interface PlanRequest {
  readonly document: DocumentNode;
  readonly documentKey: string;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** @param cacheSize how many plans are kept. */
export function createPlanner(supergraph: LoadedSupergraph, cacheSize: number): Planner {
  const planner = new QueryPlanner(supergraph.federation);
  const apiSchema = supergraph.federation.apiSchema();
  const inserted = readInsertedFields(supergraph.sdl, supergraph.fullSchema);
  const narrow = createInterfaceObjectNarrowing(supergraph.sdl, supergraph.apiSchema);
  const plans = createPlanCache<OperationPlan>(cacheSize);

  function build({ document, operation, variables }: PlanRequest): OperationPlan {
    refuseSubscription(operation);
    const names = responseNamesOf(document, inserted);
    // Narrowing may leave a selection empty; settling conditions fills it.
    const prepared = withoutConditions(withPlannedNames(narrow(document), names), variables);
    const operationName = operation.name?.value;
    const options = operationName === undefined ? {} : { operationName };
    const plan = planner.buildQueryPlan(operationFromDocument(apiSchema, prepared, options));
    return { ...names, root: executable(plan) };
  }

  return {
    plan(request) {
      const { document, documentKey, operation, variables } = request;
      const outcome = outcomeOfConditions(document, variables);
      const key = [documentKey, operation.name?.value ?? '', outcome].join(' ');
      const known = plans.get(key);
      if (known) return known;
      const plan = build(request);
      plans.set(key, plan);
      return plan;
    },
  };
}

function refuseSubscription({ operation }: OperationDefinitionNode): void {
  if (operation !== OperationTypeNode.SUBSCRIPTION) return;
  throw new CodedError(
    'BAD_USER_INPUT',
    'operation: expected a query or a mutation; got a subscription',
  );
}

function executable({ node }: QueryPlan): PlanNode | undefined {
  if (node === undefined) return undefined;
  if (node.kind !== 'Subscription' && !defers(node)) return node;
  throw new CodedError('BAD_USER_INPUT', 'This gateway executes neither subscriptions nor @defer.');
}

function defers(node: PlanNode): boolean {
  switch (node.kind) {
    case 'Defer':
      return true;
    case 'Sequence':
    case 'Parallel':
      return node.nodes.some(defers);
    case 'Flatten':
      return defers(node.node);
    case 'Condition':
      return [node.ifClause, node.elseClause].some(
        (branch) => branch !== undefined && defers(branch),
      );
    case 'Fetch':
      return false;
  }
}
