import type { ExecutionResult, GraphQLObjectType } from 'graphql';
import { fragmentsOf } from '../planning/fragments.ts';
import type { PlanNode } from '../planning/nodes.ts';
import type { ResponseNames } from '../planning/response-names.ts';
import type { LoadedSupergraph } from '../supergraph/load.ts';
import { createObject } from './data.ts';
import { createGivers } from './givers.ts';
import { introspect } from './introspect.ts';
import { createLosses } from './losses.ts';
import type { ObjectPlace } from './places.ts';
import type { Prepared } from './prepare.ts';
import { project } from './project.ts';
import type { Run } from './run.ts';

/** One operation, or one event of it, while its data is fetched. */
export interface Work {
  /** The root of the data. Nothing is there at first. */
  readonly root: ObjectPlace;
  readonly run: Run;
  /** Writes the response out of what is there by now: data, and each error at its place. */
  respond(): ExecutionResult;
}

/** @param steps all that this work will take, to tell who was to give what. */
export function beginWork(
  { request, operation, variables, plan }: Prepared<ResponseNames>,
  steps: PlanNode | undefined,
  { apiSchema, fullSchema }: Pick<LoadedSupergraph, 'apiSchema' | 'fullSchema'>,
  ask: Run['ask'],
): Work {
  const data = createObject();
  const losses = createLosses();
  const givers = createGivers(steps, { schema: fullSchema, variables });
  return {
    root: { value: data, path: [] },
    run: { schema: fullSchema, variables, losses, ask, givers },
    respond() {
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
    },
  };
}
