import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../context.ts';

/** Notes that the pipeline has the request. */
export function admit(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ contextValue }) => {
      contextValue.progress.admitted = true;
    },
  };
}
