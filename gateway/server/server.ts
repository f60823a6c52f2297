import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { asError } from '../../platform/errors.ts';
import type { Logger } from '../../platform/logger.ts';
import { REQUEST_ID_HEADER, requestIdFrom } from '../../platform/request-id.ts';
import { boundReceiving, RECEIVE_WITHIN, type ReceiveWithin } from './receiving.ts';
import { refusal } from './refusal.ts';

export interface ServerOptions {
  readonly maxBodyBytes: number;
  readonly log: Logger;
  readonly receiveWithin?: ReceiveWithin;
}

/**
 * The HTTP server without its routes. Each request has an id, which its answer repeats; whatever is
 * refused has the form of a GraphQL answer.
 */
export function createServer(options: ServerOptions): FastifyInstance {
  const { maxBodyBytes, log, receiveWithin = RECEIVE_WITHIN } = options;
  const app = Fastify({
    logger: false,
    bodyLimit: maxBodyBytes,
    requestTimeout: Math.max(receiveWithin.callMs, receiveWithin.fileMs),
    http: { headersTimeout: receiveWithin.callMs },
    forceCloseConnections: 'idle',
    return503OnClosing: false, // what still comes in on open connections is answered
    genReqId: ({ headers }) => requestIdFrom(headers[REQUEST_ID_HEADER]),
    frameworkErrors: refuse,
  });
  app.removeContentTypeParser('text/plain');
  boundReceiving(app, receiveWithin);
  app.addHook('onRequest', async (request, reply) => {
    void reply.header(REQUEST_ID_HEADER, request.id);
    void reply.header('x-content-type-options', 'nosniff');
  });
  let closing = false;
  app.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  app.addHook('onSend', async (_, reply) => {
    if (closing) void reply.header('connection', 'close');
  });
  app.setErrorHandler(refuse);
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(refusal(request.id, 'Nothing is here. GraphQL is at /graphql.', 'NOT_FOUND')),
  );

  function refuse(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
    const { status, message } = explain(error, request, maxBodyBytes);
    const { id: requestId, method } = request;
    void reply.header(REQUEST_ID_HEADER, requestId); // an unreadable path comes by no hook
    if (status === 413 && isReceivable(request, maxBodyBytes))
      void reply.removeHeader('connection');
    if (status < 500) {
      log.info({ requestId, method, status, reason: error.code }, 'request refused');
      void reply.code(status).send(refusal(requestId, message));
      return;
    }
    log.error({ requestId, method, err: asError(error) }, 'request failed');
    void reply.code(500).send(refusal(requestId, message, 'INTERNAL_SERVER_ERROR'));
  }

  return app;
}

/** A body that is refused, but not so long that receiving it would be a burden, in times of the bound. */
const RECEIVABLE = 10;

/**
 * Whether the rest of a refused body is received and dropped. A connection that is closed while its
 * client still sends takes the answer with it: the client sees a broken pipe instead of the reason.
 */
function isReceivable({ headers }: FastifyRequest, maxBodyBytes: number): boolean {
  return Number(headers['content-length']) <= RECEIVABLE * maxBodyBytes;
}

/** Fastify's refusals in words that say what was expected. */
function explain(
  error: FastifyError,
  { headers, id }: FastifyRequest,
  maxBodyBytes: number,
): { readonly status: number; readonly message: string } {
  const status = error.statusCode ?? 500;
  const got = headers['content-type'] ?? 'none';
  switch (status) {
    case 413:
      return { status, message: `body: expected at most ${maxBodyBytes} bytes; got more` };
    case 415:
      return { status, message: `content-type: expected application/json; got ${got}` };
    case 400:
      return { status, message: 'body: expected an object as JSON; it cannot be read' };
    default:
      return status >= 400 && status < 500
        ? { status, message: error.message }
        : {
            status: 500,
            message: `Something went wrong inside; the log explains it under requestId ${id}.`,
          };
  }
}
