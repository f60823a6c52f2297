import { randomUUID } from 'node:crypto';
import { GraphQLError, GraphQLSchema, parse } from 'graphql';
import { makeServer, type OperationResult, type Server, type SubscribePayload } from 'graphql-ws';
import { RefusedOperation } from '../refused-operation.ts';
import type { Subscriptions } from '../subscriptions/index.ts';
import type { LiveResult } from '../subscriptions/source.ts';
import { startUnary, type UnaryDeps } from './unary.ts';

export interface LiveProtocolDeps extends UnaryDeps {
  readonly subscriptions: Subscriptions;
}

/** What the gateway knows of a socket. */
export interface SocketState {
  /** Queries and mutations on their way. */
  readonly inFlight: Set<Promise<void>>;
}

/** How long a client may take to begin. */
const INIT_TIMEOUT_MS = 3000;
const MAX_OPERATIONS = 100;

/** Nobody is told apart yet: all who ask the same share it. */
const ANYBODY = '';

/** The library looks into document and schema to tell how to execute; here that is settled before. */
const UNUSED = { schema: new GraphQLSchema({}), document: parse('{ __typename }') };

/**
 * graphql-transport-ws: graphql-ws speaks it, and closes sockets that break its rules (4400, 4401,
 * 4408, 4409, 4429); the operations are the gateway's.
 */
export function createLiveProtocol(deps: LiveProtocolDeps): Server<SocketState> {
  return makeServer<Record<string, unknown>, SocketState>({
    connectionInitWaitTimeout: INIT_TIMEOUT_MS,
    onSubscribe: ({ subscriptions, extra }, _id, payload) => {
      const requestId = randomUUID();
      // The library has counted this one already.
      if (Object.keys(subscriptions).length > MAX_OPERATIONS) return [tooMany(requestId)];
      return { ...UNUSED, contextValue: startOperation(payload, requestId, extra, deps) };
    },
    execute: ({ contextValue }) => contextValue as OperationResult,
    onNext: (_context, _id, _payload, _args, result) => result as LiveResult, // published already
    onError: (_context, _id, _payload, errors) => {
      const [refused] = errors.map(({ originalError }) => originalError);
      return refused instanceof RefusedOperation ? refused.errors : undefined;
    },
  });
}

function startOperation(
  payload: SubscribePayload,
  requestId: string,
  { inFlight }: SocketState,
  deps: LiveProtocolDeps,
): AsyncIterableIterator<LiveResult> {
  const operationName = payload.operationName ?? undefined;
  const found = deps.subscriptions.find(payload.query, operationName);
  if (found) {
    const variables = payload.variables ?? {};
    return deps.subscriptions.start({
      found,
      operationName,
      variables,
      requestId,
      identity: ANYBODY,
    });
  }
  const { results, done } = startUnary(payload, requestId, deps);
  inFlight.add(done);
  void done.finally(() => inFlight.delete(done));
  return results;
}

function tooMany(requestId: string): GraphQLError {
  const message = `operations: expected at most ${MAX_OPERATIONS} at a time on one WebSocket; got more`;
  return new GraphQLError(message, { extensions: { code: 'RATE_LIMITED', requestId } });
}
