import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Clock } from '../../platform/clock.ts';
import { asError } from '../../platform/errors.ts';
import type { Answer } from './answer.ts';
import type { GraphClient, Variables } from './gateway-client.ts';
import { requestIdOf } from './request-id.ts';
import { retryWithBackoff } from './retry.ts';
import type { Run } from './run.ts';

/** How monitors read the graph. */
export interface GraphReader {
  /**
   * Asks, and asks again while the gateway itself does not answer: reading twice harms nobody, and a
   * gateway that restarts should not cost a monitor its round.
   *
   * @returns the answer, with errors where something could not be found out.
   * @throws CodedError UPSTREAM_UNAVAILABLE, UPSTREAM_TIMEOUT, UPSTREAM_MALFORMED, upstream
   * `gateway`, once it was asked for 5 minutes; an AbortError when the monitor is to stop.
   */
  query<T, V extends Variables>(
    document: TypedDocumentNode<T, V>,
    variables: V,
    run: Run,
  ): Promise<Answer<T>>;
}

const FIRST_WAIT_MS = 5000;
const GIVE_UP_AFTER_MS = 300_000;

export function createGraphReader(graph: Pick<GraphClient, 'query'>, clock: Clock): GraphReader {
  return {
    query: (document, variables, run) =>
      retryWithBackoff(() => graph.query(document, variables, requestIdOf(run)), {
        clock,
        signal: run.signal,
        firstWaitMs: FIRST_WAIT_MS,
        giveUpAfterMs: GIVE_UP_AFTER_MS,
        onFailure: (error, attempt, waitMs) =>
          run.log.warn({ err: asError(error), attempt, waitMs }, 'gateway did not answer'),
      }),
  };
}
