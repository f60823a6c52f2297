import type { QueryResolvers } from '../../generated/cts.ts';

export const query: QueryResolvers = {
  ctsRecentDispatches: async (_parent, _arguments, { dispatches }) => [
    ...(await dispatches.recent()).values(),
  ],
};
