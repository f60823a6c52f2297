/** The steps of a plan, as the query planner writes them. */
export type {
  FetchDataRewrite,
  FetchNode,
  PlanNode,
  QueryPlanSelectionNode as RequiredSelection,
} from '@apollo/query-planner';
