import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { parseBody } from './body.ts';
import { deliver, type Delivery } from './delivery.ts';
import { isStreamed, streamedJson } from './json-stream.ts';
import { createListener } from './listener.ts';

export type { Delivery } from './delivery.ts';

export interface HttpRequest {
  readonly method: string;
  /** Without query. */
  readonly path: string;
  /** Variable parts of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** JSON and forms parsed; other text as text; undefined without a body or when JSON does not parse. */
  readonly body: unknown;
  readonly rawBody: Buffer;
  /** Aborted once the answer has left, or the caller has hung up. */
  readonly over: AbortSignal;
}

export interface HttpReply {
  /** Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /**
   * Sent as JSON; else `text` as it is; neither: no body. An iterable that is no array, a generator say,
   * is sent as an array row by row, so that a long one is never held as a whole.
   */
  readonly json?: unknown;
  readonly text?: string;
  /** Absent: it arrives as it is. */
  readonly delivery?: Delivery | null;
}

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface HttpRoute<Reply extends HttpReply> {
  readonly method: HttpMethod;
  /** In fastify's syntax, for example `/api/Ticket/:ticketId/details`. Matched whatever the case. */
  readonly path: string;
  readonly handle: (request: HttpRequest) => Reply | Promise<Reply>;
}

export interface HttpServerOptions<Reply extends HttpReply> {
  readonly name: string;
  /** 0: any free port. */
  readonly port: number;
  readonly routes: readonly HttpRoute<Reply>[];
  /** Answers requests that no route matches. */
  readonly unmatched: (request: HttpRequest) => Reply;
  /** Stands around every answer. Default: nothing does. */
  readonly around?: (request: HttpRequest, answer: () => Promise<Reply>) => Promise<HttpReply>;
}

/** A server on the loopback; closed servers can be opened again on the same port. */
export interface HttpServer {
  readonly origin: string;
  open(): Promise<void>;
  close(): Promise<void>;
}

/** Above the 25 MB that vendors take as an attachment, so that their own refusal can be simulated. */
const BODY_LIMIT_BYTES = 32 * 1024 * 1024;
const NO_BODY = Buffer.alloc(0);

/** Builds a server for these routes and opens it on 127.0.0.1. */
export async function startHttpServer<Reply extends HttpReply>(
  options: HttpServerOptions<Reply>,
): Promise<HttpServer> {
  const app = Fastify({ bodyLimit: BODY_LIMIT_BYTES, routerOptions: { caseSensitive: false } });
  takeBodiesAsBytes(app);
  registerRoutes(app, options);
  await app.ready();
  const listener = createListener(options.name, (req, res) => app.routing(req, res), options.port);
  await listener.open();
  return {
    origin: `http://127.0.0.1:${listener.port}`,
    open: () => listener.open(),
    close: () => listener.close(),
  };
}

/** The upstreams take JSON under several content types: the bytes are read first, and parsed by us. */
function takeBodiesAsBytes(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

function registerRoutes<Reply extends HttpReply>(
  app: FastifyInstance,
  options: HttpServerOptions<Reply>,
): void {
  const around = options.around ?? ((_request, answer) => answer());
  const serve =
    (handle: (request: HttpRequest) => Reply | Promise<Reply>) =>
    async (raw: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const request = readRequest(raw, endOf(reply));
      return send(reply, await around(request, async () => handle(request)));
    };
  for (const { method, path, handle } of options.routes) {
    app.route({ method, url: path, handler: serve(handle) });
  }
  app.setNotFoundHandler(serve(options.unmatched));
  app.setErrorHandler((err, _request, reply) => {
    const status = statusOf(err);
    void reply
      .status(status)
      .type('text/plain')
      .send(`${options.name}: ${err instanceof Error ? err.message : 'unknown fault'}`);
  });
}

function endOf(reply: FastifyReply): AbortSignal {
  const end = new AbortController();
  if (reply.raw.destroyed) end.abort();
  reply.raw.once('close', () => end.abort());
  return end.signal;
}

function readRequest(raw: FastifyRequest, over: AbortSignal): HttpRequest {
  const [path = '', search = ''] = raw.url.split(/\?(.*)/s, 2);
  const headers = Object.fromEntries(
    Object.entries(raw.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
  const rawBody = Buffer.isBuffer(raw.body) ? raw.body : NO_BODY;
  return {
    method: raw.method,
    path,
    params: textParams(raw.params),
    query: new URLSearchParams(search),
    headers,
    body: parseBody(headers['content-type'], rawBody),
    rawBody,
    over,
  };
}

function textParams(params: unknown): Record<string, string> {
  if (typeof params !== 'object' || params === null) return {};
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}

function send(reply: FastifyReply, answer: HttpReply): FastifyReply {
  const { status = 200, json, delivery } = answer;
  const headers = {
    ...(json === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...answer.headers,
  };
  if (delivery) {
    reply.hijack();
    deliver(reply.raw, { status, headers, body: wholeBody(answer) }, delivery);
    return reply;
  }
  void reply.status(status);
  for (const [name, value] of Object.entries(headers)) {
    void reply.header(name, typeof value === 'string' ? value : [...value]);
  }
  if (isStreamed(json)) return reply.send(streamedJson(json));
  return reply.send(json === undefined ? answer.text : JSON.stringify(json));
}

const wholeBody = ({ json, text = '' }: HttpReply): Buffer =>
  Buffer.from(json === undefined ? text : JSON.stringify(isStreamed(json) ? [...json] : json));

function statusOf(err: unknown): number {
  const known = typeof err === 'object' && err !== null && 'statusCode' in err;
  return known && typeof err.statusCode === 'number' ? err.statusCode : 500;
}
