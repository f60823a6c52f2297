import type { QueryResolvers } from '../../generated/lit.ts';

export const query: QueryResolvers = {
  litOpenDispatches: async (_parent, _arguments, { dispatches }) => [
    ...(await dispatches.open()).values(),
  ],
};
