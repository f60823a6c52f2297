import { GraphQLDateTimeISO, GraphQLJSON } from 'graphql-scalars';

/** Resolvers of scalars that several subgraphs declare. */
export const scalarResolvers = {
  DateTime: GraphQLDateTimeISO,
  /** Any value, as it came; how much it may be is for whoever reads the input. */
  JSON: GraphQLJSON,
};
