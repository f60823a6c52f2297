import { GraphQLDateTimeISO } from 'graphql-scalars';

/** Resolvers of scalars that several subgraphs declare. */
export const scalarResolvers = {
  DateTime: GraphQLDateTimeISO,
};
