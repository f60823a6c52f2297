import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance } from 'fastify';
import { asError } from '../../platform/errors.ts';
import {
  ENDPOINT_ROOTS,
  serveEndpoints,
  takeStreams,
  type Endpoint,
} from '../../platform/http/endpoint.ts';
import type { Logger } from '../../platform/logger.ts';
import { REQUEST_ID_HEADER } from '../../platform/request-id.ts';
import type { SubgraphAddress } from '../transport/transport.ts';
import { refusal } from './refusal.ts';

/** What subgraphs serve beside the graph, so that callers need to know one address alone. */
export interface GatewayEndpoints {
  /** Of subgraphs in this process. */
  readonly here: readonly Endpoint[];
  /** Subgraphs in other processes that have endpoints: requests under their paths are passed on. */
  readonly elsewhere: readonly SubgraphAddress[];
}

/** A subgraph that takes longer than this to answer a request that was passed on is given up. */
const ANSWER_WITHIN_MS = 120_000;

export async function serveSubgraphEndpoints(
  app: FastifyInstance,
  { here, elsewhere }: GatewayEndpoints,
  log: Logger,
): Promise<void> {
  await serveEndpoints(app, here, (error, { id }) =>
    log.error({ requestId: id, err: asError(error) }, 'endpoint failed'),
  );
  for (const { name, url } of elsewhere) {
    for (const root of ENDPOINT_ROOTS) await passOn(app, name, `${root}/${name}`, url, log);
  }
}

/** For this hop alone; who asked whether its body may come has been told so here. */
const OF_THIS_HOP = new Set(['expect', 'keep-alive', 'upgrade']);

function passable<T>(headers: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THIS_HOP.has(name)));
}

/** Streams bodies through, both ways; the subgraph bounds them. */
async function passOn(
  app: FastifyInstance,
  subgraph: string,
  prefix: string,
  url: string,
  log: Logger,
): Promise<void> {
  await app.register(async (scope) => {
    takeStreams(scope);
    await scope.register(httpProxy, {
      upstream: new URL(url).origin,
      prefix,
      rewritePrefix: prefix,
      proxyPayloads: false,
      httpMethods: ['POST', 'PUT'],
      undici: { connections: 32, headersTimeout: ANSWER_WITHIN_MS, bodyTimeout: ANSWER_WITHIN_MS },
      replyOptions: {
        rewriteRequestHeaders: ({ id }, headers) => ({
          ...passable(headers),
          [REQUEST_ID_HEADER]: id,
        }),
        onError(reply, { error }) {
          const { id } = reply.request;
          log.error({ requestId: id, subgraph, err: asError(error) }, 'endpoint out of reach');
          const message = `The subgraph ${subgraph} could not be reached; try again.`;
          void reply.code(502).send(refusal(id, message, 'SUBGRAPH_UNAVAILABLE'));
        },
      },
    });
  });
}
