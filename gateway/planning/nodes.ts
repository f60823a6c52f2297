import type { PlanNode, QueryPlan } from '@apollo/query-planner';

/** The steps of a plan, as the query planner writes them. */
export type {
  FetchDataRewrite,
  FetchNode,
  PlanNode,
  QueryPlanSelectionNode as RequiredSelection,
} from '@apollo/query-planner';

/** A subscription's plan: what is subscribed to, and the steps that follow each event. */
export type SubscriptionNode = Extract<NonNullable<QueryPlan['node']>, { kind: 'Subscription' }>;

/** The branch of a condition that a request's variables choose, if there is one. */
export function branchOf(
  { condition, ifClause, elseClause }: Extract<PlanNode, { kind: 'Condition' }>,
  variables: Readonly<Record<string, unknown>>,
): PlanNode | undefined {
  return variables[condition] === true ? ifClause : elseClause;
}
