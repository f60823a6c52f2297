import {
  GraphQLError,
  GraphQLSchema,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
} from 'graphql';
import { makeServer, type Server } from 'graphql-ws';
import type { GaugeMetric } from '../../platform/metrics.ts';
import { requestIdFrom } from '../../platform/request-id.ts';
import { isSubscription } from './documents.ts';
import type { AnswerStream, SubgraphSubscriber } from './subscribe.ts';

/** More on one connection than a gateway that works ever has. */
const MAX_SUBSCRIPTIONS = 1000;

/** The library wants a schema in its hands; our own subscriber knows the real one. */
const NO_SCHEMA = new GraphQLSchema({});

export interface SocketProtocolOptions {
  readonly subscribe: SubgraphSubscriber;
  /** Ends all subscriptions. */
  readonly signal: AbortSignal;
  /** Shows how many subscriptions are live. */
  readonly live: GaugeMetric;
}

/**
 * graphql-transport-ws, for subscriptions alone. The request's id comes as `extensions.requestId` of
 * a subscription, or as `requestId` in the payload of `connection_init`.
 */
export function createSocketProtocol(options: SocketProtocolOptions): Server<undefined> {
  let count = 0;
  const counted = (by: 1 | -1) => options.live.set({}, (count += by));

  return makeServer<Record<string, unknown>, undefined>({
    onSubscribe({ subscriptions, connectionParams }, _id, { query, variables, ...payload }) {
      if (Object.keys(subscriptions).length > MAX_SUBSCRIPTIONS) {
        return [refusal(`expected at most ${MAX_SUBSCRIPTIONS} subscriptions on a connection`)];
      }
      const operationName = payload.operationName ?? undefined;
      const document = parsed(query);
      if (document instanceof GraphQLError) return [document];
      if (!isSubscription(document, { operationName })) {
        return [refusal('expected one subscription; queries and mutations go over HTTP')];
      }
      const requestId = requestIdFrom(payload.extensions?.requestId ?? connectionParams?.requestId);
      const operation = { query, operationName, variables: variables ?? undefined };
      const answers = options.subscribe(operation, { requestId, signal: options.signal });
      const contextValue = counting(answers, counted);
      return { schema: NO_SCHEMA, document, operationName, contextValue };
    },
    subscribe: ({ contextValue }) => contextValue as AsyncIterable<ExecutionResult>,
    // As it is: the library would look for the methods of error classes.
    onNext: (_context, _id, _payload, _args, answer) => answer as FormattedExecutionResult,
  });
}

/** The library ends what is an iterator itself. */
function counting(answers: AnswerStream, count: (by: 1 | -1) => void): AnswerStream {
  let ended = false;
  const end = () => {
    if (!ended) count(-1);
    ended = true;
  };
  count(1);
  return {
    async next() {
      const step = await answers.next();
      if (step.done) end();
      return step;
    },
    return() {
      end();
      return answers.return();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return refusal(error.message);
    throw error;
  }
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
