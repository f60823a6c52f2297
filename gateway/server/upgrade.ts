import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { REQUEST_ID_HEADER, requestIdFrom } from '../../platform/request-id.ts';
import { refusal } from './refusal.ts';

export interface UpgradeRules {
  readonly path: string;
  /** Pages that may connect besides our own. */
  readonly allowedOrigins: readonly string[];
}

/** Why a connection is not made a WebSocket. */
export interface RefusedUpgrade {
  readonly status: number;
  readonly reason: string;
  readonly message: string;
  readonly code?: string;
}

/**
 * Decides about an upgrade before anything is read from it. Browsers let every page open WebSockets
 * to everybody, and tell the page's origin: it has to be ours.
 */
export function refusedUpgrade(
  { url = '', headers }: IncomingMessage,
  { path, allowedOrigins }: UpgradeRules,
): RefusedUpgrade | undefined {
  if (url.split('?')[0] !== path) {
    const message = `Nothing is here. GraphQL is at ${path}.`;
    return { status: 404, reason: 'Not Found', message, code: 'NOT_FOUND' };
  }
  const { origin, host } = headers;
  if (origin === undefined || allowedOrigins.includes(origin) || isOwn(origin, host)) {
    return undefined;
  }
  const message = `origin: expected this gateway's own, or one of GATEWAY_ALLOWED_ORIGINS; got ${origin}`;
  return { status: 403, reason: 'Forbidden', message, code: 'FORBIDDEN' };
}

function isOwn(origin: string, host: string | undefined): boolean {
  if (host === undefined || !URL.canParse(origin)) return false;
  const { protocol, host: of } = new URL(origin);
  const here = `${protocol}//${host}`;
  return of !== '' && URL.canParse(here) && new URL(here).host === of;
}

/** Answers as HTTP does, in the form of a GraphQL answer, and closes. */
export function refuseUpgrade(
  { headers }: IncomingMessage,
  socket: Duplex,
  { status, reason, message, code }: RefusedUpgrade,
): void {
  const requestId = requestIdFrom(headers[REQUEST_ID_HEADER]);
  const body = JSON.stringify(refusal(requestId, message, code));
  socket.on('error', () => socket.destroy());
  // Nobody reads from it any more, so nobody would hear the client go.
  socket.once('finish', () => socket.destroy());
  socket.end(
    [
      `HTTP/1.1 ${status} ${reason}`,
      'connection: close',
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      `${REQUEST_ID_HEADER}: ${requestId}`,
      '',
      body,
    ].join('\r\n'),
  );
}

const ABOUT_UPGRADE = new Set(['connection', 'upgrade', 'http2-settings']);

/**
 * Answers a request that offers another protocol besides, as some clients do with HTTP/2, as if it had
 * not: Node takes a connection out of HTTP for every offer as soon as anybody takes WebSockets.
 */
export function answerAsHttp(
  server: Server,
  { method, url, httpVersion, rawHeaders }: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): void {
  const headers = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 && !ABOUT_UPGRADE.has(name.toLowerCase())
      ? [`${name}: ${rawHeaders[index + 1]}`]
      : [],
  );
  const text = [`${method} ${url} HTTP/${httpVersion}`, ...headers, '', ''].join('\r\n');
  socket.unshift(Buffer.concat([Buffer.from(text, 'latin1'), head]));
  server.emit('connection', socket);
}
