import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Running } from '../../platform/lifecycle.ts';
import { createLiveProtocol, type LiveProtocolDeps, type SocketState } from './live-protocol.ts';
import { createOperationIds } from './operation-ids.ts';
import { answerAsHttp, refusedUpgrade, refuseUpgrade, type RefusedUpgrade } from './upgrade.ts';

export interface SocketOptions extends LiveProtocolDeps {
  readonly maxBodyBytes: number;
  readonly maxConnections: number;
  readonly allowedOrigins: readonly string[];
  readonly heartbeatMs: number;
  readonly stopTimeoutMs: number;
}

const PROTOCOL = 'graphql-transport-ws';

/** Close codes of WebSockets, and of graphql-transport-ws. */
const GOING_AWAY = 1001;
const BAD_REQUEST = 4400;
const SUBSCRIBER_EXISTS = 4409;
const INTERNAL_ERROR = 4500;

/** A client that goes on asking while so much waits for it reads nothing. */
const MAX_UNREAD_BYTES = 16 * 1024 * 1024;

/** After a close frame, so long for the other side to answer. */
const CLOSING_MS = 1000;

/**
 * GraphQL over WebSockets at /graphql, for all kinds of operations.
 *
 * `stop` refuses new sockets, lets queries and mutations in flight finish, within bounds, and closes
 * with 1001: clients then go on at another gateway, behind the last event they saw.
 */
export function serveSockets(server: HttpServer, options: SocketOptions): Running {
  const { maxConnections, log } = options;
  const rules = { path: '/graphql', allowedOrigins: options.allowedOrigins };
  const protocol = createLiveProtocol(options);
  const states = new Map<WebSocket, SocketState>();
  let stopping = false;
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: options.maxBodyBytes,
    perMessageDeflate: false,
    // Another protocol is accepted only to be told so: a refused handshake has no close code.
    handleProtocols: (asked) => (asked.has(PROTOCOL) ? PROTOCOL : ([...asked][0] ?? false)),
  });

  function onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const asked = request.headers.upgrade?.toLowerCase();
    if (asked !== 'websocket') return answerAsHttp(server, request, socket, head);
    const refused = refusedUpgrade(request, rules) ?? noRoom();
    if (!refused) return sockets.handleUpgrade(request, socket, head, welcome);
    log.info({ status: refused.status, reason: refused.message }, 'socket refused');
    refuseUpgrade(request, socket, refused);
  }

  function noRoom(): RefusedUpgrade | undefined {
    const status = 503;
    const reason = 'Service Unavailable';
    if (stopping) return { status, reason, message: 'This gateway is stopping.' };
    if (states.size < maxConnections) return undefined;
    const message = `sockets: expected at most ${maxConnections} at a time; got more`;
    return { status, reason, message, code: 'RATE_LIMITED' };
  }

  function welcome(socket: WebSocket): void {
    const state: SocketState = { inFlight: new Set() };
    states.set(socket, state);
    socket.on('error', (err) => log.info({ err }, 'socket failed'));
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => send(socket, text),
        close: (code, reason) => socket.close(code, reason),
        onMessage(speak) {
          const handle = createOperationIds({
            handle: speak,
            isOpen: () => socket.readyState === socket.OPEN,
            // Without the id, as the library would: a reason has 123 bytes at most.
            refuse: () => socket.close(SUBSCRIBER_EXISTS, 'Subscriber already exists'),
          });
          socket.on('message', (data) => void receive(socket, data, handle));
        },
      },
      state,
    );
    socket.once('close', (code, reason) => {
      states.delete(socket);
      closed(code, String(reason)).catch((err: unknown) => log.error({ err }, 'socket not freed'));
    });
  }

  async function receive(
    socket: WebSocket,
    data: unknown,
    handle: (text: string) => Promise<void>,
  ): Promise<void> {
    if (socket.bufferedAmount > MAX_UNREAD_BYTES) return socket.terminate();
    const text = String(data);
    try {
      await handle(text);
    } catch (err) {
      if (socket.readyState !== socket.OPEN) return; // the answer found nobody
      if (isServersMessage(text)) return socket.close(BAD_REQUEST, 'Invalid message received');
      log.error({ err }, 'message failed');
      socket.close(INTERNAL_ERROR, 'Internal server error');
    }
  }

  async function close(socket: WebSocket, { inFlight }: SocketState): Promise<void> {
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await Promise.race([Promise.all(inFlight), closed]);
    await nextTurn(); // what they gave is written by then
    if (!states.has(socket)) return;
    const timer = setTimeout(() => socket.terminate(), CLOSING_MS);
    socket.close(GOING_AWAY, 'Going away');
    await closed;
    clearTimeout(timer);
  }

  server.on('upgrade', onUpgrade);
  const heart = beatFor(() => states.keys(), options.heartbeatMs);

  return {
    async stop() {
      stopping = true;
      const timer = setTimeout(() => {
        for (const socket of states.keys()) socket.terminate();
      }, options.stopTimeoutMs);
      await Promise.all([...states].map(([socket, state]) => close(socket, state)));
      clearTimeout(timer);
      clearInterval(heart);
    },
  };
}

/** What only servers say, graphql-ws takes for a fault of its own. */
function isServersMessage(text: string): boolean {
  const { type } = JSON.parse(text) as { readonly type: string }; // it could be read before
  return ['connection_ack', 'next', 'error'].includes(type);
}

function send(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (socket.readyState !== socket.OPEN) return resolve();
    socket.send(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Pings all; who has not answered by the next time is gone without having said so. */
function beatFor(all: () => Iterable<WebSocket>, everyMs: number): NodeJS.Timeout {
  const pinged = new WeakSet<WebSocket>();
  return setInterval(() => {
    for (const socket of all()) {
      if (pinged.has(socket)) {
        socket.terminate();
        continue;
      }
      pinged.add(socket);
      socket.once('pong', () => pinged.delete(socket));
      if (socket.readyState === socket.OPEN) socket.ping();
    }
  }, everyMs);
}
