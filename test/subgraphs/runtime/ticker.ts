import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { CodedError } from '../../../platform/errors.ts';
import { silentLogger, type Logger } from '../../../platform/logger.ts';
import type {
  SubgraphInstance,
  SubgraphRequest,
} from '../../../subgraphs/runtime/define-subgraph.ts';
import { createSubgraphExecutor } from '../../../subgraphs/runtime/execute.ts';
import { createSubgraphSubscriber } from '../../../subgraphs/runtime/subscribe.ts';

interface Context extends SubgraphRequest {
  /** Looks that were taken through this context. */
  looks: number;
}

const typeDefs = parse(`
  type Query { idle: Boolean }
  type Subscription { ticks(kind: String = "OBEDIENT"): Tick }
  type Tick { number: Int! looks: Int! requestId: String! }
`);

/** A small live subgraph: numbers that the test pushes, read by any number of readers. */
export function startTicker(log: Logger = silentLogger) {
  const readers = new Set<Reader>();
  let held: (() => void) | undefined;
  let contexts = 0;

  async function source(kind: string, signal: AbortSignal): Promise<AsyncIterable<number>> {
    if (kind === 'REFUSED') throw new CodedError('BAD_USER_INPUT', 'expected another kind');
    if (kind === 'SLOW_TO_OPEN') await new Promise<void>((resolve) => (held = resolve));
    const reader = createReader(readers, kind === 'DEAF' ? undefined : signal);
    return reader;
  }

  const instance: SubgraphInstance<Context> = {
    resolvers: {
      Subscription: {
        ticks: {
          subscribe: (_parent: unknown, { kind }: { kind: string }, { signal }: Context) =>
            source(kind, signal),
          resolve(number: number) {
            if (number < 0) throw new CodedError('GAP', 'numbers are missing');
            return { number };
          },
        },
      },
      Tick: {
        looks: (_tick: unknown, _arguments: unknown, context: Context) => (context.looks += 1),
        requestId: (_tick: unknown, _arguments: unknown, context: Context) => context.requestId,
      },
    },
    createContext: (request) => {
      contexts += 1;
      return { ...request, looks: 0 };
    },
    missing: async () => [],
    stop: async () => undefined,
  };
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: instance.resolvers }]);
  return {
    instance,
    execute: createSubgraphExecutor(schema, instance, log),
    subscribe: createSubgraphSubscriber(schema, instance, log),
    readers: () => readers.size,
    contexts: () => contexts,
    push: (number: number) => readers.forEach((reader) => reader.push(number)),
    fail: (error: Error) => readers.forEach((reader) => reader.fail(error)),
    complete: () => readers.forEach((reader) => reader.end()),
    /** Lets a source open that is slow to. */
    open: () => held?.(),
    isOpening: () => held !== undefined,
  };
}

interface Reader extends AsyncIterableIterator<number> {
  push(number: number): void;
  fail(error: Error): void;
  end(): void;
}

/** Without a signal it waits for its next number whatever happens. */
function createReader(readers: Set<Reader>, signal: AbortSignal | undefined): Reader {
  const waiting: number[] = [];
  let ended = false;
  let failure: Error | undefined;
  let wake: () => void = () => undefined;
  const reader: Reader = {
    push: (number) => (waiting.push(number), wake()),
    fail: (error) => ((failure = error), wake()),
    end: () => ((ended = true), readers.delete(reader), wake()),
    async next() {
      for (;;) {
        const value = waiting.shift();
        if (value !== undefined) return { done: false, value };
        if (failure) throw failure;
        if (ended) return { done: true, value: undefined };
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    async return() {
      readers.delete(reader);
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => reader,
  };
  readers.add(reader);
  signal?.addEventListener('abort', () => reader.end());
  return reader;
}
