import type { GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { serveGraphqlOverHttp, type SubgraphServer } from './subgraph-server.ts';

/** A schema behind HTTP and graphql-transport-ws. */
export interface LiveSubgraph extends SubgraphServer {
  /** WebSockets that are open. */
  sockets(): number;
  /** Texts of subscriptions that came. */
  readonly subscribed: string[];
  /** Breaks all connections off and takes no more, until `start`. */
  kill(): Promise<void>;
}

export async function serveLiveSubgraph(schema: GraphQLSchema): Promise<LiveSubgraph> {
  const server = await serveGraphqlOverHttp(schema);
  const live = new WebSocketServer({ server: server.http });
  const subscribed: string[] = [];
  useServer({ schema, onSubscribe: (_, __, { query }) => void subscribed.push(query) }, live);

  async function kill(): Promise<void> {
    for (const socket of live.clients) socket.terminate();
    await server.refuse();
  }
  // The server's own methods change the object that they belong to.
  return Object.assign(server, {
    sockets: () => live.clients.size,
    subscribed,
    kill,
    stop: kill,
  });
}
