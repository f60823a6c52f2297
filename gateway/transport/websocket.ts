import type { Running } from '../../platform/lifecycle.ts';
import { createStream } from '../stream.ts';
import { broken, openConnection, type Connection, type WebSocketOptions } from './connection.ts';
import type {
  SubgraphAnswer,
  SubgraphOperation,
  SubgraphTransport,
  SubscriptionContext,
} from './transport.ts';

/** Events of one subscription that may wait for whoever reads it. */
const MAX_WAITING = 1000;

/** More on one connection would meet the bounds that servers set; further ones share another. */
const MAX_PER_CONNECTION = 500;

/**
 * Subscriptions at one subgraph by graphql-transport-ws, together over one connection, which is there
 * while any of them is. A reader that is too slow for its events loses the connection, as it were,
 * and may subscribe again behind the last event it read.
 */
export function createWebSocketTransport(
  subgraph: string,
  address: URL,
  options: WebSocketOptions,
): Pick<SubgraphTransport, 'subscribe'> & Running {
  const url = new URL(address);
  url.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  const connections = new Set<Connection>();

  function connection(): Connection {
    for (const each of connections) if (each.size() < MAX_PER_CONNECTION) return each;
    const opened = openConnection(subgraph, url.href, options, () => connections.delete(opened));
    connections.add(opened);
    return opened;
  }

  async function* subscribe(
    operation: SubgraphOperation,
    { signal, requestId, onStarted }: SubscriptionContext,
  ): AsyncGenerator<SubgraphAnswer> {
    if (signal.aborted) return;
    const answers = createStream<SubgraphAnswer>({
      limit: MAX_WAITING,
      whenFull: (stream) => {
        stream.fail(
          broken(subgraph, `sends more than ${MAX_WAITING} events ahead of their reader`),
        );
        leave();
      },
      whenLeft: () => leave(),
    });
    const leave = connection().subscribe(
      {
        query: operation.query,
        operationName: operation.operationName,
        variables: operation.variables,
        extensions: { requestId },
      },
      { ...answers, started: () => onStarted?.() },
    );
    const stop = () => void answers.return();
    signal.addEventListener('abort', stop, { once: true });
    try {
      yield* { [Symbol.asyncIterator]: () => answers };
    } finally {
      signal.removeEventListener('abort', stop);
      leave();
    }
  }

  return {
    subscribe,
    stop: async () => {
      for (const each of connections) each.stop();
    },
  };
}
