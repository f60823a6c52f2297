import { GraphQLError } from 'graphql';
import { asError } from '../../platform/errors.ts';
import type { Logger } from '../../platform/logger.ts';
import { createPublisher } from '../plugins/mask-errors.ts';
import { RefusedOperation } from '../refused-operation.ts';
import type { Stream } from '../stream.ts';
import type { Measures } from './measures.ts';
import { Refused } from './refused.ts';
import type { LiveResult } from './source.ts';

export interface SubscriberOptions {
  readonly requestId: string;
  readonly operationName: string | undefined;
  readonly operationHash: string;
  readonly measures: Measures;
  readonly log: Logger;
}

/** What one client reads: the results that it shares, counted, logged, its refusal published. */
export function createSubscriber(
  open: () => Stream<LiveResult>,
  options: SubscriberOptions,
): AsyncIterableIterator<LiveResult> {
  const { requestId, operationName, operationHash, measures, log } = options;
  const fields = { requestId, operationName, operationHash };
  const started = performance.now();
  let isActive = false;
  let results = 0;

  const durationMs = () => Math.round(performance.now() - started);

  function begin(): Stream<LiveResult> | RefusedOperation {
    try {
      const stream = open();
      isActive = true;
      measures.subscriptions(1);
      log.info(fields, 'subscription started');
      return stream;
    } catch (thrown) {
      return refuse(thrown);
    }
  }

  function end(reason: 'completed' | 'left' | 'refused'): void {
    if (!isActive) return;
    isActive = false;
    measures.subscriptions(-1);
    log.info({ ...fields, reason, results, durationMs: durationMs() }, 'subscription ended');
  }

  function refuse(thrown: unknown): RefusedOperation {
    const publish = createPublisher(requestId, log);
    const errors = unpublished(thrown).map(publish);
    const codes = errors.map(({ extensions }) => String(extensions?.code));
    measures.errors(codes);
    measures.refused(durationMs());
    log.info(
      { ...fields, errors: codes.length, codes, durationMs: durationMs() },
      'subscription refused',
    );
    return new RefusedOperation(errors);
  }

  const stream = begin();
  const subscriber: AsyncIterableIterator<LiveResult> = {
    [Symbol.asyncIterator]: () => subscriber,
    async next() {
      if (stream instanceof RefusedOperation) throw stream;
      try {
        const result = await stream.next();
        if (result.done) end('completed');
        else results += 1;
        return result;
      } catch (thrown) {
        end('refused');
        throw refuse(thrown);
      }
    },
    async return() {
      end('left');
      if (!(stream instanceof RefusedOperation)) await stream.return();
      return { done: true, value: undefined };
    },
  };
  return subscriber;
}

function unpublished(thrown: unknown): readonly GraphQLError[] {
  if (thrown instanceof Refused) return thrown.errors;
  const originalError = asError(thrown);
  return [new GraphQLError(originalError.message, { originalError })];
}
