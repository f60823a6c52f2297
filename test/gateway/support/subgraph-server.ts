import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { graphql, type GraphQLSchema } from 'graphql';

/** How a subgraph fails as a whole. */
export type SubgraphFault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'body'; readonly body: string }
  | { readonly kind: 'silent' }
  | { readonly kind: 'broken-off' };

export interface ReceivedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly requestId: string | undefined;
}

/** A schema behind HTTP that can be told to fail. */
export interface SubgraphServer {
  readonly url: string;
  readonly http: Server;
  readonly received: ReceivedOperation[];
  fault: SubgraphFault | undefined;
  /** Answers wait for it. */
  hold: Promise<void> | undefined;
  /** Requests that were given up before their answer. */
  givenUp: number;
  /** Refuses connections until `start`. */
  refuse(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export async function serveGraphqlOverHttp(schema: GraphQLSchema): Promise<SubgraphServer> {
  const server = createServer((request, response) => void handle(request, response));
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as ReceivedOperation;
    const requestId = request.headers['x-request-id'];
    subgraph.received.push({ query, variables, requestId: requestId?.toString() });
    response.once('close', () => {
      if (!response.writableFinished) subgraph.givenUp += 1;
    });
    await subgraph.hold;
    const { fault } = subgraph;
    if (fault?.kind === 'silent') return;
    if (fault?.kind === 'broken-off') {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"data":');
      setImmediate(() => response.destroy());
      return;
    }
    if (fault) {
      response.writeHead(fault.kind === 'status' ? fault.status : 200);
      response.end(fault.kind === 'body' ? fault.body : '<html>127.0.0.1 is unwell</html>');
      return;
    }
    const answer = await graphql({ schema, source: query, variableValues: variables });
    const refused = answer.data === undefined;
    for (const { extensions } of answer.errors ?? [])
      if (refused) extensions.code = 'BAD_USER_INPUT';
    response.writeHead(refused ? 400 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  }

  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const subgraph: SubgraphServer = {
    url: `http://127.0.0.1:${port}/graphql`,
    http: server,
    received: [],
    fault: undefined,
    hold: undefined,
    givenUp: 0,
    refuse: close,
    start: () => listen(port),
    stop: close,
  };
  return subgraph;
}
