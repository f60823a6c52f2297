import type { ApolloServer } from '@apollo/server';
import { GraphQLError, type FormattedExecutionResult } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { asError } from '../../platform/errors.ts';
import type { Logger } from '../../platform/logger.ts';
import type { RequestContext } from '../context.ts';
import { createPublisher } from '../plugins/mask-errors.ts';
import { RefusedOperation } from '../refused-operation.ts';
import { startLife } from '../request-life.ts';
import { createStream } from '../stream.ts';

export interface UnaryDeps {
  readonly apollo: ApolloServer<RequestContext>;
  readonly requestTimeoutMs: number;
  readonly log: Logger;
}

/** A query or a mutation on its way. */
export interface Unary {
  /** One result, or a RefusedOperation. Who leaves before gives up a query; a mutation goes on. */
  readonly results: AsyncIterableIterator<FormattedExecutionResult>;
  /** Resolves when it is through, whether or not anybody waits for it. */
  readonly done: Promise<void>;
}

/** Carries out a query or a mutation over a WebSocket, by the same pipeline as over HTTP. */
export function startUnary(
  { query, operationName, variables, extensions }: SubscribePayload,
  requestId: string,
  { apollo, requestTimeoutMs, log }: UnaryDeps,
): Unary {
  const life = startLife(requestTimeoutMs);
  const results = createStream<FormattedExecutionResult>({
    limit: 1,
    whenFull: () => undefined,
    whenLeft: () => life.leave(),
  });
  const contextValue: RequestContext = { requestId, life, progress: { admitted: false } };

  async function run(): Promise<void> {
    try {
      const { body } = await apollo.executeOperation(
        {
          query,
          ...(typeof operationName === 'string' && { operationName }),
          ...(variables && { variables }),
          ...(extensions && { extensions }),
        },
        { contextValue },
      );
      if (body.kind !== 'single') throw new Error('Answers in parts are refused when planned.');
      const { data, errors } = body.singleResult;
      if (data === undefined) return results.fail(new RefusedOperation(errors ?? []));
      results.push({ data, ...(errors && { errors }) });
      results.end();
    } catch (thrown) {
      const originalError = asError(thrown);
      const error = new GraphQLError(originalError.message, { originalError });
      results.fail(new RefusedOperation([createPublisher(requestId, log)(error)]));
    } finally {
      life.end();
    }
  }

  return { results, done: run() };
}
