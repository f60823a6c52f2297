import type { FastifyInstance, FastifyRequest } from 'fastify';

/** How long clients may take to send a request, in ms from its first line. */
export interface ReceiveWithin {
  readonly callMs: number;
  /** Of a file, which slow lines take minutes for; a path that nobody serves has no files. */
  readonly fileMs: number;
}

export const RECEIVE_WITHIN: ReceiveWithin = { callMs: 30_000, fileMs: 120_000 };

const FILES = '/uploads/';

/**
 * Bounds the receiving of each request on its own: Node knows one time for all, which has to be the
 * longest. Whoever takes longer is answered as Node does it, with 408.
 */
export function boundReceiving(app: FastifyInstance, { callMs, fileMs }: ReceiveWithin): void {
  app.addHook('onRequest', async ({ raw, routeOptions }: FastifyRequest) => {
    const withinMs = routeOptions.url?.startsWith(FILES) ? fileMs : callMs;
    const late = setTimeout(() => {
      if (raw.complete) return;
      const error = new Error(`the request did not come within ${withinMs} ms`);
      app.server.emit(
        'clientError',
        Object.assign(error, { code: 'ERR_HTTP_REQUEST_TIMEOUT' }),
        raw.socket,
      );
    }, withinMs).unref();
    raw.once('close', () => clearTimeout(late));
  });
}
