import type { GraphQLError } from 'graphql';
import { prepare, type ClientOperation, type Prepared } from '../execution/prepare.ts';
import type { Planner, SubscriptionPlan } from '../planning/plan.ts';
import type { LoadedSupergraph } from '../supergraph/load.ts';
import { Refused } from './refused.ts';

/** @throws Refused for wrong variables, and for what cannot be planned. */
export function prepareSubscription(
  request: ClientOperation,
  supergraph: LoadedSupergraph,
  planner: Planner,
): Prepared<SubscriptionPlan> {
  const prepared = prepare(request, supergraph.apiSchema, (each) => planner.planSubscription(each));
  if (!('errors' in prepared)) return prepared;
  throw new Refused(prepared.errors.map(asBadInput));
}

/** What is wrong with variables has no code yet: Apollo Server gives it to those of queries. */
function asBadInput(error: GraphQLError): GraphQLError {
  error.extensions.code ??= 'BAD_USER_INPUT';
  return error;
}
