import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols, type Server } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Running } from '../../platform/lifecycle.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import { createSocketProtocol } from './socket-protocol.ts';
import type { SubgraphSubscriber } from './subscribe.ts';

export interface SocketsOptions {
  readonly subscribe: SubgraphSubscriber;
  /** The only one there is; upgrades elsewhere get 404. */
  readonly path: string;
  readonly maxMessageBytes: number;
  /** Time between two pings; a connection that answers none in between is ended. 12 s unless told. */
  readonly pingMs?: number | undefined;
  readonly log: Logger;
  readonly metrics: Metrics;
}

const PING_MS = 12_000;

/** How long a peer gets to answer a goodbye. */
const GOODBYE_MS = 1_000;

/**
 * Serves subscriptions over the WebSockets of an HTTP server. Stopping tells the clients that we are
 * going away (1001) and ends their subscriptions.
 */
export function serveSockets(server: HttpServer, options: SocketsOptions): Running {
  const ending = new AbortController();
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: options.maxMessageBytes,
    handleProtocols: (offered) => handleProtocols(offered),
  });
  const protocol = createSocketProtocol({
    subscribe: options.subscribe,
    signal: ending.signal,
    live: options.metrics.gauge('subgraph_live_subscriptions', 'Subscriptions that are open', []),
  });

  const unanswered = new WeakSet<WebSocket>();

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (ending.signal.aborted) return refuse(socket, '503 Service Unavailable');
    const [path] = (request.url ?? '').split('?');
    if (path !== options.path) return refuse(socket, '404 Not Found');
    sockets.handleUpgrade(request, socket, head, (client) => {
      client.on('pong', () => unanswered.delete(client));
      speak(protocol, client, options.log);
    });
  }

  function pingAll(): void {
    for (const client of sockets.clients) {
      if (unanswered.has(client)) client.terminate();
      else client.ping();
      unanswered.add(client);
    }
  }

  const pings = setInterval(pingAll, options.pingMs ?? PING_MS);
  pings.unref();
  server.on('upgrade', upgrade);

  return {
    async stop() {
      clearInterval(pings);
      const clients = [...sockets.clients];
      for (const client of clients) client.close(1001, 'Going away');
      // After the goodbye, so that nobody takes it for the end of what was subscribed to.
      ending.abort();
      await Promise.all(clients.map(gone));
    },
  };
}

/** Lets a connection speak the protocol until it closes. */
function speak(protocol: Server<undefined>, client: WebSocket, log: Logger): void {
  function failed(err: unknown): void {
    log.error({ err }, 'subgraph socket failed');
    client.close(1011, 'Internal error');
  }
  const closed = protocol.opened(
    {
      protocol: client.protocol,
      send: (text) => send(client, text),
      close: (code, reason) => client.close(code, reason),
      onMessage: (take) =>
        client.on('message', (data: Buffer) => void take(data.toString('utf8')).catch(failed)),
    },
    undefined,
  );
  // What the peer did wrong; the connection is closed already.
  client.on('error', (err) => log.warn({ err }, 'subgraph socket broke'));
  client.once('close', (code, reason) => void closed(code, reason.toString('utf8')).catch(failed));
}

/** Resolves once the text is on its way, so that a slow reader slows the source. */
function send(client: WebSocket, text: string): Promise<void> {
  if (client.readyState !== client.OPEN) return Promise.resolve();
  return new Promise((resolve, reject) => {
    client.send(text, (err) => (err ? reject(err) : resolve()));
  });
}

function refuse(socket: Duplex, status: string): void {
  socket.on('error', () => socket.destroy());
  // Nobody reads from it any more, so nobody would hear the client go.
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** A peer that does not say goodbye is cut off. */
async function gone(client: WebSocket): Promise<void> {
  if (client.readyState === client.CLOSED) return;
  const timer = setTimeout(() => client.terminate(), GOODBYE_MS);
  await new Promise((closed) => client.once('close', closed));
  clearTimeout(timer);
}
