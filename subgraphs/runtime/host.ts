import { fastify, type FastifyError } from 'fastify';
import { z } from 'zod';
import { FENCE_HEADER } from '../../platform/fencing.ts';
import { serveEndpoints, type Endpoint } from '../../platform/http/endpoint.ts';
import { addStatusRoutes } from '../../platform/http/status-routes.ts';
import type { Running } from '../../platform/lifecycle.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import { REQUEST_ID_HEADER, requestIdFrom } from '../../platform/request-id.ts';
import type { SubgraphInstance } from './define-subgraph.ts';
import type { SubgraphExecutor } from './execute.ts';
import { serveSockets } from './sockets.ts';
import type { SubgraphSubscriber } from './subscribe.ts';

const operationBody = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

export interface SubgraphHostOptions {
  readonly execute: SubgraphExecutor;
  readonly subscribe: SubgraphSubscriber;
  readonly instance: Pick<SubgraphInstance<unknown>, 'missing'>;
  /** Served beside the graph. */
  readonly endpoints?: readonly Endpoint[] | undefined;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Of a request, and of a message on a WebSocket. */
  readonly maxBodyBytes: number;
  /** See serveSockets. */
  readonly pingMs?: number | undefined;
  readonly metrics: Metrics;
  readonly log: Logger;
}

export interface SubgraphHost extends Running {
  readonly port: number;
}

/**
 * Puts a subgraph behind HTTP for a gateway in another process: POST /graphql for queries and
 * mutations, a WebSocket (graphql-transport-ws) at the same path for subscriptions, and the status
 * routes. It trusts its caller, as subgraphs do: only the gateway is to reach it.
 */
export async function hostSubgraph(options: SubgraphHostOptions): Promise<SubgraphHost> {
  const { execute, instance, log, metrics } = options;
  const server = fastify({
    bodyLimit: options.maxBodyBytes,
    forceCloseConnections: 'idle',
    genReqId: ({ headers }) => requestIdFrom(headers[REQUEST_ID_HEADER]),
  });
  addStatusRoutes(server, { readiness: instance, metrics });
  await serveEndpoints(server, options.endpoints ?? [], (err, { id }) =>
    log.error({ err, requestId: id }, 'endpoint failed'),
  );

  server.post('/graphql', async (request, reply) => {
    const parsed = operationBody.safeParse(request.body);
    if (!parsed.success) {
      return reply
        .code(400)
        .send(
          refusal(
            'expected JSON with a text `query`, and optionally `variables` and `operationName`',
          ),
        );
    }
    const { query, operationName, variables } = parsed.data;
    const answer = await execute(
      { query, operationName: operationName ?? undefined, variables: variables ?? undefined },
      { requestId: request.id, fence: fenceOf(request.headers[FENCE_HEADER]) },
    );
    return reply.send(answer);
  });

  server.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(refusal(error.message));
    log.error({ err: error }, 'subgraph host failed');
    return reply.code(500).send({
      errors: [
        {
          message: 'Something went wrong inside.',
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
  });

  const sockets = serveSockets(server.server, {
    subscribe: options.subscribe,
    path: '/graphql',
    maxMessageBytes: options.maxBodyBytes,
    pingMs: options.pingMs,
    log,
    metrics,
  });
  await server.listen({ host: options.host, port: options.port });
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    async stop() {
      await sockets.stop(); // the server waits for every connection
      await server.close();
    },
  };
}

/** One that came twice is no fence; it is refused where it is read. */
function fenceOf(sent: string | readonly string[] | undefined): string | undefined {
  return sent === undefined ? undefined : String(sent);
}

function refusal(message: string) {
  return { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] };
}
