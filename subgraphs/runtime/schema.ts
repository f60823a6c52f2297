import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { Kind, parse, type GraphQLSchema } from 'graphql';
import { packageFile } from '../../platform/package-root.ts';
import type { SubgraphInstance } from './define-subgraph.ts';
import { scalarResolvers } from './scalars.ts';

/** Joins a subgraph's contract (schema/<name>.graphql) with its resolvers. */
export function subgraphSchema(
  name: string,
  instance: Pick<SubgraphInstance<unknown>, 'resolvers'>,
): GraphQLSchema {
  const typeDefs = parse(readFileSync(packageFile('schema', `${name}.graphql`), 'utf8'));
  const scalars = Object.fromEntries(
    Object.entries(scalarResolvers).filter(([scalar]) =>
      typeDefs.definitions.some(
        (definition) =>
          definition.kind === Kind.SCALAR_TYPE_DEFINITION && definition.name.value === scalar,
      ),
    ),
  );
  return buildSubgraphSchema([{ typeDefs, resolvers: { ...scalars, ...instance.resolvers } }]);
}
