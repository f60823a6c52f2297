import { operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import {
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import { CodedError } from '../../platform/errors.ts';
import type { LoadedSupergraph } from '../supergraph/load.ts';
import type { PlanNode } from './nodes.ts';
import { createPlanCache } from './plan-cache.ts';
import { createResponseNames } from './response-names.ts';

/** What has to be fetched for one operation, whatever its variables. */
export interface OperationPlan {
  /** Absent when nothing has to be fetched: introspection, `{ __typename }`. */
  readonly root: PlanNode | undefined;
}

export interface Planner {
  /**
   * @param document valid against the API schema.
   * @param operation the one of its operations that runs.
   * @param key tells documents and operations apart; equal keys share a plan.
   * @throws CodedError BAD_USER_INPUT for what this gateway does not execute: subscriptions, @defer.
   */
  plan(document: DocumentNode, operation: OperationDefinitionNode, key: string): OperationPlan;
  /** Under which name a field of the client's document is in fetched data. */
  readonly plannedName: (field: FieldNode) => string;
}

/** @param cacheSize how many plans are kept. */
export function createPlanner(supergraph: LoadedSupergraph, cacheSize: number): Planner {
  const planner = new QueryPlanner(supergraph.federation);
  const apiSchema = supergraph.federation.apiSchema();
  const names = createResponseNames(supergraph.sdl, supergraph.fullSchema);
  const plans = createPlanCache<OperationPlan>(cacheSize);

  function build(document: DocumentNode, operation: OperationDefinitionNode): OperationPlan {
    refuseSubscription(operation);
    const operationName = operation.name?.value;
    const planned = operationFromDocument(
      apiSchema,
      names.toPlanned(document),
      operationName === undefined ? {} : { operationName },
    );
    return { root: executable(planner.buildQueryPlan(planned)) };
  }

  return {
    plan(document, operation, key) {
      const known = plans.get(key);
      if (known) return known;
      const plan = build(document, operation);
      plans.set(key, plan);
      return plan;
    },
    plannedName: names.plannedName,
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
