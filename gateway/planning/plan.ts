import { operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { badInput } from '../../platform/errors.ts';
import type { LoadedSupergraph } from '../supergraph/load.ts';
import { outcomeOfConditions, withoutConditions } from './conditions.ts';
import { continuationOf, type Continuation } from './continuation.ts';
import { readInsertedFields } from './inserted-fields.ts';
import { createInterfaceObjectNarrowing } from './interface-objects.ts';
import type { FetchNode, PlanNode, SubscriptionNode } from './nodes.ts';
import { createPlanCache } from './plan-cache.ts';
import { responseNamesOf, withPlannedNames, type ResponseNames } from './response-names.ts';

/** What has to be fetched for one operation, its conditions settled. */
export interface OperationPlan extends ResponseNames {
  /** Absent when nothing has to be fetched: introspection, `{ __typename }`. */
  readonly root: PlanNode | undefined;
}

/** What is subscribed to for one operation, and what has to be fetched for each event. */
export interface SubscriptionPlan extends ResponseNames {
  /** Each answer to it is an event. */
  readonly primary: FetchNode;
  /** Absent when the event holds everything. */
  readonly rest: PlanNode | undefined;
  /** Absent when nobody can tell where to go on after a break. */
  readonly continuation: Continuation | undefined;
}

export interface Planner {
  /**
   * @param request.document valid against the API schema.
   * @param request.documentKey equal for equal documents, and for no others.
   * @param request.operation the one of the document's operations that runs.
   * @param request.variables coerced; the conditions @skip and @include decide what is planned.
   * @throws CodedError BAD_USER_INPUT for a subscription, and for @defer, which is not executed.
   */
  plan(request: PlanRequest): OperationPlan;

  /**
   * As `plan`, for a subscription.
   *
   * @throws CodedError BAD_USER_INPUT for queries and mutations, and where conditions leave nothing.
   */
  planSubscription(request: PlanRequest): SubscriptionPlan;
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
  const plans = createPlanCache<OperationPlan | SubscriptionPlan>(cacheSize);

  function build({ document, operation, variables }: PlanRequest) {
    const names = responseNamesOf(document, inserted);
    // Narrowing may leave a selection empty; settling conditions fills it.
    const prepared = withoutConditions(withPlannedNames(narrow(document), names), variables);
    const operationName = operation.name?.value;
    const options = operationName === undefined ? {} : { operationName };
    const { node } = planner.buildQueryPlan(operationFromDocument(apiSchema, prepared, options));
    if (node?.kind === 'Subscription') return { ...names, ...subscriptionSteps(node) };
    return { ...names, root: executable(node) };
  }

  function subscriptionSteps({ primary, rest }: SubscriptionNode) {
    const subgraph = supergraph.federation.subgraphs().get(primary.serviceName)?.schema;
    const continuation = continuationOf(primary, subgraph, inserted.freePrefix);
    return { primary: continuation?.first ?? primary, rest: executable(rest), continuation };
  }

  function planned(request: PlanRequest): OperationPlan | SubscriptionPlan {
    const { document, documentKey, operation, variables } = request;
    const outcome = outcomeOfConditions(document, variables);
    const key = [documentKey, operation.name?.value ?? '', outcome].join(' ');
    const known = plans.get(key);
    if (known) return known;
    const plan = build(request);
    plans.set(key, plan);
    return plan;
  }

  return {
    plan(request) {
      const isSubscription = request.operation.operation === OperationTypeNode.SUBSCRIPTION;
      const plan = isSubscription ? undefined : planned(request);
      if (plan && 'root' in plan) return plan;
      throw badInput(
        'operation: expected a query or a mutation; got a subscription. ' +
          'Subscribe over a WebSocket at /graphql, protocol graphql-transport-ws',
      );
    },
    planSubscription(request) {
      const { operation } = request.operation;
      const isSubscription = operation === OperationTypeNode.SUBSCRIPTION;
      const plan = isSubscription ? planned(request) : undefined;
      if (plan && 'primary' in plan) return plan;
      const got = isSubscription ? 'none that is not skipped' : `a ${operation}`;
      throw badInput(`operation: expected a subscription of one field; got ${got}`);
    },
  };
}

function executable(node: PlanNode | undefined): PlanNode | undefined {
  if (node === undefined || !defers(node)) return node;
  throw badInput('This gateway does not execute @defer.');
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
