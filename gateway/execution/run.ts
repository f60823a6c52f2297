import type { GraphQLSchema } from 'graphql';
import type { SubgraphAnswer, SubgraphOperation } from '../transport/transport.ts';
import type { Path } from './data.ts';
import type { Cause, Losses } from './losses.ts';

/** What the steps of one plan share while it runs. */
export interface Run {
  /** The supergraph's types, those that clients do not see included. */
  readonly schema: GraphQLSchema;
  /** The operation's variables, coerced, defaults filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly losses: Losses;
  /** @throws CodedError when there is no answer, whatever the reason. */
  ask(subgraph: string, operation: SubgraphOperation): Promise<SubgraphAnswer>;
  /** The cause for a field that no subgraph answered, and no error explains. */
  neverAnswered(path: Path): Cause;
}
