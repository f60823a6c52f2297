import { Transform, type Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CodedError } from '../errors.ts';

/**
 * What a subgraph serves by plain HTTP beside the graph, because GraphQL does not carry it: calls that
 * an upstream system makes, and files. Clients reach it at the gateway, under the same path.
 */
export interface Endpoint {
  readonly method: 'POST' | 'PUT';
  /**
   * `/webhooks/<subgraph>/…` or `/uploads/<subgraph>/…`, with `:name` for its variable parts.
   */
  readonly path: `/webhooks/${string}` | `/uploads/${string}`;
  /** A longer body is answered with 413; `handle` may have begun to read it. */
  readonly maxBodyBytes: number;
  /**
   * Answers a request. CodedError BAD_USER_INPUT becomes 400 and NOT_FOUND 404, with their message;
   * whatever else is thrown becomes a 500 that says nothing.
   */
  handle(request: EndpointRequest): Promise<EndpointReply>;
}

export interface EndpointRequest {
  /** Variable parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** As it came, not yet read. Fails with BodyTooLong beyond the bound. */
  readonly body: Readable;
  readonly requestId: string;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
}

export interface EndpointReply {
  readonly status: number;
  /** Sent as JSON; absent: no body. */
  readonly json?: unknown;
}

export class BodyTooLong extends Error {
  readonly maxBytes: number;

  constructor(maxBytes: number) {
    super(`body: expected at most ${maxBytes} bytes; got more`);
    this.maxBytes = maxBytes;
  }
}

/** Reads a body to its end. */
export async function readAll(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Where endpoints are, so that a gateway can pass requests on by their path alone. */
export const ENDPOINT_ROOTS = ['/webhooks', '/uploads'] as const;

/**
 * Serves endpoints in a scope of their own: there bodies of any kind come as streams.
 *
 * @param failed told of what is no refusal.
 */
export async function serveEndpoints(
  server: FastifyInstance,
  endpoints: readonly Endpoint[],
  failed: (error: unknown, request: FastifyRequest) => void,
): Promise<void> {
  await server.register(async (scope) => {
    takeStreams(scope);
    for (const endpoint of endpoints) {
      scope.route({
        method: endpoint.method,
        url: endpoint.path,
        bodyLimit: endpoint.maxBodyBytes,
        handler: async (request, reply) => {
          const { status, json } = await answer(endpoint, request, failed);
          if (!(await received(request, endpoint))) void reply.header('connection', 'close');
          return json === undefined ? reply.code(status).send() : reply.code(status).send(json);
        },
      });
    }
  });
}

/** A body that is refused, but not so long that receiving it would be a burden, in times of the bound. */
const RECEIVABLE = 10;
const RECEIVE_WITHIN_MS = 10_000;

/**
 * Receives and drops what of a body nobody read: whoever still sends when its connection is closed
 * sees a broken pipe in place of the answer.
 *
 * @returns false when there is too much of it, or it comes too slowly.
 */
function received({ raw }: FastifyRequest, { maxBodyBytes }: Endpoint): Promise<boolean> {
  if (raw.complete) return Promise.resolve(true);
  return new Promise((resolve) => {
    let dropped = 0;
    const late = setTimeout(() => resolve(false), RECEIVE_WITHIN_MS).unref();
    raw.once('end', () => resolve(true));
    raw.once('close', () => {
      clearTimeout(late);
      resolve(false);
    });
    raw.on('data', (chunk: Buffer) => {
      dropped += chunk.length;
      if (dropped > RECEIVABLE * maxBodyBytes) resolve(false);
    });
    raw.unpipe(); // into what the endpoint left unread, which holds it back once full
    raw.resume();
  });
}

/** Hands bodies on unread, whatever their type. */
export function takeStreams(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
}

async function answer(
  endpoint: Endpoint,
  request: FastifyRequest,
  failed: (error: unknown, request: FastifyRequest) => void,
): Promise<EndpointReply> {
  const { maxBodyBytes } = endpoint;
  const gone = new AbortController();
  request.raw.once('close', () => {
    if (!request.raw.complete) gone.abort();
  });
  try {
    if (Number(request.headers['content-length']) > maxBodyBytes)
      throw new BodyTooLong(maxBodyBytes);
    return await endpoint.handle({
      params: request.params as Record<string, string>,
      headers: request.headers,
      body: bounded(request.raw, maxBodyBytes),
      requestId: request.id,
      signal: gone.signal,
    });
  } catch (error) {
    if (error instanceof BodyTooLong) return refusal(413, 'BODY_TOO_LONG', error.message);
    if (error instanceof CodedError && error.code === 'BAD_USER_INPUT')
      return refusal(400, error.code, error.message);
    if (error instanceof CodedError && error.code === 'NOT_FOUND')
      return refusal(404, error.code, error.message);
    failed(error, request);
    return refusal(
      500,
      'INTERNAL_SERVER_ERROR',
      `Something went wrong inside; the log explains it under requestId ${request.id}.`,
    );
  }
}

function refusal(status: number, code: string, message: string): EndpointReply {
  return { status, json: { code, message } };
}

function bounded(body: Readable, maxBytes: number): Readable {
  let size = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      done(size > maxBytes ? new BodyTooLong(maxBytes) : null, chunk);
    },
  });
  body.once('error', (error) => counting.destroy(error));
  body.once('close', () => {
    if (!body.readableEnded) counting.destroy(new Error('the caller went away'));
  });
  body.pipe(counting);
  counting.once('error', () => body.unpipe(counting));
  return counting;
}
