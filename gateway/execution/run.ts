import type { GraphQLSchema } from 'graphql';
import type { SubgraphAnswer, SubgraphOperation } from '../transport/transport.ts';
import type { Path } from './data.ts';
import type { Losses } from './losses.ts';

/** What the steps of one plan share while it runs. */
export interface Run {
  /** The supergraph's types, those that clients do not see included. */
  readonly schema: GraphQLSchema;
  /** The operation's variables, coerced, defaults filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly losses: Losses;
  /** @throws CodedError when there is no answer, whatever the reason. */
  ask(subgraph: string, operation: SubgraphOperation): Promise<SubgraphAnswer>;
  readonly givers: Givers;
}

/**
 * The subgraphs that a plan asks for a field, by the field's path; list indexes do not matter.
 *
 * @param typename of the object that has the field; undefined when nobody knows.
 */
export type Givers = (path: Path, typename: string | undefined) => readonly string[];
