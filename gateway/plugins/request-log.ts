import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from '../../platform/logger.ts';
import type { RequestContext } from '../context.ts';
import { publicCodes } from './outcome.ts';

/** One line for each request that reached the pipeline, refused or not. */
export function requestLog(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ contextValue: { requestId } }) => {
      const started = performance.now();
      return {
        willSendResponse: async ({ operation, operationName, queryHash, response }) => {
          const codes = publicCodes(response);
          log.info(
            {
              requestId,
              operationName: operationName ?? undefined,
              operationType: operation?.operation,
              operationHash: queryHash,
              durationMs: Math.round(performance.now() - started),
              errors: codes.length,
              codes: [...new Set(codes)],
            },
            'request finished',
          );
        },
      };
    },
  };
}
