import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  createSourceEventStream,
  execute,
  GraphQLError,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import { asError } from '../../platform/errors.ts';
import type { Logger } from '../../platform/logger.ts';
import type { SubgraphInstance, SubgraphRequest } from './define-subgraph.ts';
import { createDocuments, isSubscription } from './documents.ts';
import { formatSubgraphError } from './errors.ts';
import type { SubgraphAnswer, SubgraphOperation } from './execute.ts';
import { ABORTED, untilAborted } from './until-aborted.ts';

/** Answers of one subscription; reading them is what starts it. */
export interface AnswerStream extends AsyncIterableIterator<SubgraphAnswer> {
  return(): Promise<IteratorResult<SubgraphAnswer>>;
}

/**
 * Runs a subscription of the gateway against one subgraph, in this process. Each event is an answer.
 * A subscription that is refused, or whose source fails, gives one answer without `data`, then ends.
 *
 * `return()`, and aborting the request's signal, end it at once, a pending `next()` included: the
 * source sees its signal aborted and its `return()` called. A source that ignores both is left behind.
 */
export type SubgraphSubscriber = (
  operation: SubgraphOperation,
  request: SubgraphRequest & {
    /** Called once the source is open: from then on nothing that happens is missed. */
    readonly onStarted?: () => void;
  },
) => AnswerStream;

export function createSubgraphSubscriber(
  schema: GraphQLSchema,
  instance: SubgraphInstance<unknown>,
  log: Logger,
): SubgraphSubscriber {
  const prepare = createDocuments(schema);

  /** Each event gets a context of its own: what one has read must not be served to the next. */
  function argumentsFor(
    document: DocumentNode,
    operation: SubgraphOperation,
    own: SubgraphRequest,
  ) {
    return (event?: unknown): ExecutionArgs => ({
      schema,
      document,
      rootValue: event,
      variableValues: operation.variables,
      operationName: operation.operationName,
      contextValue: instance.createContext(own),
    });
  }

  async function* events(
    operation: SubgraphOperation,
    own: SubgraphRequest,
    onStarted?: () => void,
  ): AsyncGenerator<SubgraphAnswer> {
    const document = prepare(operation.query);
    const refused = (errors: readonly GraphQLError[]): SubgraphAnswer => ({
      errors: errors.map((error) => formatSubgraphError(error, own.requestId, log)),
    });
    if (!('kind' in document)) {
      yield refused(document);
      return;
    }
    if (!isSubscription(document, operation)) {
      yield refused([new GraphQLError('expected one subscription, or the name of one')]);
      return;
    }
    const argsOf = argumentsFor(document, operation, own);
    try {
      const source = await open(argsOf(), own.signal);
      if (source === ABORTED) return;
      if (!(Symbol.asyncIterator in source)) {
        yield refused(source.errors ?? []);
        return;
      }
      onStarted?.();
      for await (const event of endingWith(source, own.signal)) {
        const result = await untilAborted(Promise.resolve(execute(argsOf(event))), own.signal);
        if (result === ABORTED) return;
        yield {
          ...(result.data !== undefined && { data: result.data }),
          ...(result.errors && refused(result.errors)),
        };
      }
    } catch (thrown) {
      const originalError = asError(thrown);
      yield refused([new GraphQLError(originalError.message, { originalError })]);
    }
  }

  return (operation, { requestId, signal, onStarted }) => {
    const end = new AbortController();
    const stream = linkedTo(signal, {
      start: () => events(operation, { requestId, signal: end.signal }, onStarted),
      leave: () => void leave(),
      ended: () => end.abort(),
    });
    /** The signal first: whoever waits inside would hold up the return. */
    const leave = () => {
      end.abort();
      return stream.return(undefined);
    };
    return {
      next: () => stream.next(),
      return: leave,
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  };
}

/** Leaves when the signal is aborted, also while nobody reads. */
async function* linkedTo<T>(
  signal: AbortSignal,
  { start, leave, ended }: { start: () => AsyncGenerator<T>; leave: () => void; ended: () => void },
): AsyncGenerator<T> {
  if (signal.aborted) return;
  signal.addEventListener('abort', leave, { once: true });
  try {
    yield* start();
  } finally {
    signal.removeEventListener('abort', leave);
    ended();
  }
}

/** Opens the source; one that opens after the end is closed again. */
async function open(args: ExecutionArgs, signal: AbortSignal) {
  const opening = createSourceEventStream(args);
  const source = await untilAborted(opening, signal);
  if (source === ABORTED) {
    void opening.then(
      (late) => (Symbol.asyncIterator in late ? close(late[Symbol.asyncIterator]()) : undefined),
      () => undefined,
    );
  }
  return source;
}

async function* endingWith(
  source: AsyncIterable<unknown>,
  signal: AbortSignal,
): AsyncGenerator<unknown> {
  const iterator = source[Symbol.asyncIterator]();
  let done = false;
  try {
    for (;;) {
      const step = await untilAborted(iterator.next(), signal);
      if (step === ABORTED) return;
      if (step.done) return void (done = true);
      yield step.value;
    }
  } finally {
    if (!done) await close(iterator);
  }
}

/** A source that obeys is gone within a turn of the event loop; nobody waits for another one. */
async function close(iterator: AsyncIterator<unknown>): Promise<void> {
  const closing = Promise.resolve(iterator.return?.()).catch(() => undefined);
  await Promise.race([closing, nextTurn()]);
}
