import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CodedError } from '../../platform/errors.ts';
import type { Logger } from '../../platform/logger.ts';

/**
 * What of an error leaves a subgraph: coded errors as they are, with the request's id; everything
 * else is masked, and its text and stack go to the log under an id that the reply carries.
 */
export function formatSubgraphError(
  error: GraphQLError,
  requestId: string,
  log: Logger,
): GraphQLFormattedError {
  const cause = error.originalError;
  const { path, locations } = error.toJSON();
  const place = { ...(path && { path }), ...(locations && { locations }) };
  if (cause instanceof CodedError) {
    return { message: error.message, ...place, extensions: { ...cause.extensions, requestId } };
  }
  if (
    cause === undefined ||
    cause instanceof GraphQLError ||
    typeof error.extensions.code === 'string'
  ) {
    const code = error.extensions.code ?? 'BAD_USER_INPUT';
    return {
      message: error.message,
      ...place,
      extensions: { ...error.extensions, code, requestId },
    };
  }
  const errorId = randomUUID();
  log.error({ err: cause, errorId, requestId, path }, 'subgraph resolver failed');
  return {
    message: `Something went wrong inside; the log explains it under errorId ${errorId}.`,
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId, requestId },
  };
}
