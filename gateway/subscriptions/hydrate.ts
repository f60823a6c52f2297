import { GraphQLError, type ExecutionResult } from 'graphql';
import { asError } from '../../platform/errors.ts';
import { readAnswer } from '../execution/answer.ts';
import type { Ask } from '../execution/ask.ts';
import { settleFields } from '../execution/fetch.ts';
import type { Prepared } from '../execution/prepare.ts';
import { walk } from '../execution/walk.ts';
import { beginWork } from '../execution/work.ts';
import type { PlanNode } from '../planning/nodes.ts';
import type { SubscriptionPlan } from '../planning/plan.ts';
import type { LoadedSupergraph } from '../supergraph/load.ts';
import type { SubgraphAnswer, SubgraphCallContext } from '../transport/transport.ts';
import { errorAtField, type RootField } from './root-field.ts';

export interface Hydration {
  readonly prepared: Prepared<SubscriptionPlan>;
  readonly field: RootField;
  readonly supergraph: LoadedSupergraph;
  readonly ask: Ask;
}

/**
 * Makes of an event what the client selects: the event is the first answer, whatever it lacks is
 * fetched, and each error has its place, as in a query.
 */
export async function hydrate(
  { prepared, field, supergraph, ask }: Hydration,
  event: SubgraphAnswer,
  context: SubgraphCallContext,
): Promise<ExecutionResult> {
  const { primary, rest } = prepared.plan;
  try {
    const work = beginWork(prepared, stepsOf(prepared.plan), supergraph, (subgraph, step) =>
      ask(subgraph, step, context),
    );
    settleFields(primary, [work.root], readAnswer(event, primary.serviceName), work.run);
    if (rest) await walk(rest, [work.root], work.run);
    return work.respond();
  } catch (thrown) {
    const originalError = asError(thrown);
    return errorAtField(field, { message: originalError.message, originalError });
  }
}

function stepsOf({ primary, rest }: SubscriptionPlan): PlanNode {
  return rest ? { kind: 'Sequence', nodes: [primary, rest] } : primary;
}

/** A refusing answer's errors in the client's terms: they are about its one field, if they say. */
export function refusalOf(
  { prepared, field }: Pick<Hydration, 'prepared' | 'field'>,
  answer: SubgraphAnswer,
): readonly GraphQLError[] {
  const { reports, failure } = readAnswer(answer, prepared.plan.primary.serviceName);
  const unreported = failure ? [{ cause: failure, path: [] }] : [];
  return (reports.length > 0 ? reports : unreported).map(
    ({ cause: { message, extensions, thrown }, path }) =>
      new GraphQLError(message, {
        extensions,
        nodes: field.nodes,
        ...(path.length > 0 && { path: [field.key] }),
        ...(thrown && { originalError: thrown }),
      }),
  );
}
