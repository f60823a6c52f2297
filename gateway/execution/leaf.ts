import { isEnumType, isSpecifiedScalarType, type GraphQLLeafType } from 'graphql';

/**
 * A leaf as clients get it: enum values that clients know, scalars of GraphQL itself in their form,
 * other scalars as the subgraph wrote them.
 *
 * @returns undefined when it is not of its type.
 */
export function completeLeaf(value: unknown, type: GraphQLLeafType): unknown {
  if (!isEnumType(type) && !isSpecifiedScalarType(type)) return value;
  try {
    return type.serialize(value);
  } catch {
    return undefined;
  }
}
