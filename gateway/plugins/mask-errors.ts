import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from '../../platform/logger.ts';
import type { RequestContext } from '../context.ts';

/** Of Apollo and of debuggers, not for clients. */
const PRIVATE_EXTENSIONS = ['http', 'stacktrace', 'exception'];

/**
 * Decides what of an error leaves the gateway: a coded one as it is, any other as
 * INTERNAL_SERVER_ERROR under an id that the log explains. All get the request's id.
 */
export function maskErrors(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ errors, response, contextValue: { requestId } }) => {
        if (!errors || response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const publish = createPublisher(requestId, log);
        response.body = {
          kind: 'single',
          singleResult: { ...singleResult, errors: errors.map(publish) },
        };
      },
    }),
  };
}

/**
 * Publishes the errors of one answer, whichever way it goes out. One cause may be an error at many
 * places: it is logged once, under one id.
 */
export function createPublisher(
  requestId: string,
  log: Logger,
): (error: GraphQLError) => GraphQLFormattedError {
  const errorIds = new Map<unknown, string>();

  function errorIdOf(error: GraphQLError): string {
    const cause = error.originalError ?? error;
    let errorId = errorIds.get(cause);
    if (errorId === undefined) {
      errorIds.set(cause, (errorId = randomUUID()));
      log.error({ err: cause, errorId, requestId, path: error.path }, 'request failed inside');
    }
    return errorId;
  }

  return (error: GraphQLError): GraphQLFormattedError => {
    const { message, ...place } = error.toJSON();
    if (isPublic(error)) {
      return { message, ...place, extensions: { ...publicExtensions(error), requestId } };
    }
    const { subgraph } = error.extensions;
    const errorId = errorIdOf(error);
    return {
      message: `Something went wrong inside; the log explains it under errorId ${errorId}.`,
      ...place,
      extensions: {
        code: 'INTERNAL_SERVER_ERROR',
        ...(subgraph !== undefined && { subgraph }),
        errorId,
        requestId,
      },
    };
  };
}

/** A code says what the error is about; INTERNAL_SERVER_ERROR does not, unless somebody masked it before. */
function isPublic({ extensions }: GraphQLError): boolean {
  if (typeof extensions.code !== 'string') return false;
  return extensions.code !== 'INTERNAL_SERVER_ERROR' || typeof extensions.errorId === 'string';
}

function publicExtensions({ extensions }: GraphQLError): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(extensions).filter(([name]) => !PRIVATE_EXTENSIONS.includes(name)),
  );
}
