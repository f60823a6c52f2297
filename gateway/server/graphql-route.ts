import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FENCE_HEADER } from '../../platform/fencing.ts';
import type { RequestContext } from '../context.ts';
import { startLife } from '../request-life.ts';
import { refusal } from './refusal.ts';

export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly requestTimeoutMs: number;
}

const OTHER_METHODS = ['DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'PUT'];

/** `/graphql` by POST and GET; every answer has the form of a GraphQL answer. */
export function serveGraphql(app: FastifyInstance, options: GraphqlRouteOptions): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    handler: (request, reply) => answer(request, reply, options),
  });
  app.route({
    method: OTHER_METHODS,
    url: '/graphql',
    // Before the body is read: what it holds is of no interest.
    onRequest: async (request, reply) => {
      const message = `method: expected GET or POST; got ${request.method}`;
      return reply.code(405).header('allow', 'GET, POST').send(refusal(request.id, message));
    },
    handler: () => undefined,
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { apollo, requestTimeoutMs }: GraphqlRouteOptions,
): Promise<string> {
  const life = startLife(requestTimeoutMs);
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) life.leave();
  });
  const fence = request.headers[FENCE_HEADER];
  const context: RequestContext = {
    requestId: request.id,
    life,
    ...(fence !== undefined && { fence: String(fence) }),
    progress: { admitted: false },
  };
  try {
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headersOf(request),
        search: searchOf(request.url),
        body: request.body,
      },
      context: async () => context,
    });
    void reply.code(status ?? 200);
    for (const [name, value] of headers) void reply.header(name, value);
    return context.progress.admitted
      ? textOf(body)
      : withRequestId(textOf(body), context.requestId);
  } finally {
    life.end();
  }
}

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function searchOf(url: string): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}

function textOf(body: HTTPGraphQLResponse['body']): string {
  if (body.kind === 'complete') return body.string;
  throw new Error('Answers in parts are refused when the operation is planned.');
}

/** Apollo Server refuses what is no GraphQL request before any plugin sees it. */
function withRequestId(text: string, requestId: string): string {
  const { errors = [] } = JSON.parse(text) as {
    errors?: { message: string; extensions?: Record<string, unknown> }[];
  };
  return JSON.stringify({
    errors: errors.map(({ message, extensions }) => ({
      message: message.trim(),
      extensions: { ...extensions, requestId },
    })),
  });
}
