import { randomUUID } from 'node:crypto';
import { createClient, type SubscribePayload } from 'graphql-ws';
import WebSocket from 'ws';
import { CodedError } from '../../platform/errors.ts';
import { isRecord, readAnswerForm } from './answer-form.ts';
import type { SubgraphAnswer } from './transport.ts';

export interface WebSocketOptions {
  /** A longer event is refused. */
  readonly maxBodyBytes: number;
  /** How long a subgraph may take to accept a connection. */
  readonly connectTimeoutMs: number;
  /** A connection that leaves a ping without an answer for as long is given up. */
  readonly heartbeatMs: number;
}

/** What becomes of one subscription. */
export interface Subscriber {
  /** The subgraph has been told. */
  started(): void;
  push(answer: SubgraphAnswer): void;
  end(): void;
  fail(error: Error): void;
}

/** One connection to a subgraph. It is never opened again: whoever needs one opens another. */
export interface Connection {
  /** How many subscriptions there are. */
  size(): number;
  /** @returns leaves: the subgraph is told at once. The last one to leave closes the connection. */
  subscribe(payload: SubscribePayload, subscriber: Subscriber): () => void;
  stop(): void;
}

/** @param whenOver called once, when the connection takes no further subscriptions. */
export function openConnection(
  subgraph: string,
  url: string,
  options: WebSocketOptions,
  whenOver: () => void,
): Connection {
  const socket = socketsOf(options);
  const starting = new Set<Subscriber>();
  let size = 0;
  let acknowledged = false;
  let over = false;
  let why: unknown;
  let unanswered: NodeJS.Timeout | undefined;

  const client = createClient({
    url,
    webSocketImpl: socket.Bounded,
    retryAttempts: 0,
    connectionAckWaitTimeout: options.connectTimeoutMs,
    keepAlive: options.heartbeatMs,
    generateID: () => randomUUID(),
    on: {
      connected: () => {
        acknowledged = true;
        setImmediate(tellStarted); // by then what waited for the connection is sent
      },
      ping: (received) => {
        if (!received) unanswered = setTimeout(socket.terminate, options.heartbeatMs);
      },
      pong: (received) => {
        if (received) clearTimeout(unanswered);
      },
      error: finish,
      closed: finish,
    },
  });

  function finish(thrown?: unknown): void {
    clearTimeout(unanswered);
    if (over) return;
    over = true;
    why = thrown;
    whenOver();
    // Else the client opens another connection where the subgraph closed this one normally.
    Promise.resolve(client.dispose()).catch(() => undefined);
  }

  function tellStarted(): void {
    for (const subscriber of starting) subscriber.started();
    starting.clear();
  }

  function subscribe(payload: SubscribePayload, subscriber: Subscriber): () => void {
    let here = true;
    size += 1;
    const gone = () => {
      if (!here) return;
      here = false;
      starting.delete(subscriber);
      size -= 1;
      if (size > 0) return;
      if (!acknowledged) socket.terminate();
      finish();
    };
    const tellFailure = (thrown: unknown) => {
      subscriber.fail(errorOf(subgraph, thrown));
      gone();
    };
    starting.add(subscriber);
    if (acknowledged) setImmediate(tellStarted);
    const dispose = client.subscribe<Record<string, unknown>>(payload, {
      next(sent) {
        const answer = readAnswerForm(sent);
        if (answer) return subscriber.push(answer);
        tellFailure(malformed(subgraph, 'sent an event that is no GraphQL answer'));
        dispose();
      },
      error(thrown) {
        const answer = Array.isArray(thrown) ? readAnswerForm({ errors: thrown }) : undefined;
        if (!answer) return tellFailure(thrown);
        subscriber.push(answer);
        subscriber.end();
        gone();
      },
      complete() {
        if (over && here) return tellFailure(why);
        subscriber.end();
        gone();
      },
    });
    return () => {
      dispose();
      gone();
    };
  }

  return { size: () => size, subscribe, stop: () => socket.terminate() };
}

/** The class that the client makes its one socket of, and a way to end that. */
function socketsOf({ maxBodyBytes, connectTimeoutMs }: WebSocketOptions) {
  const made: WebSocket[] = [];
  class Bounded extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, {
        maxPayload: maxBodyBytes,
        handshakeTimeout: connectTimeoutMs,
        perMessageDeflate: false,
      });
      this.on('error', () => undefined); // one that comes when nobody listens any more
      made.push(this);
    }
  }
  return { Bounded, terminate: () => made.forEach((each) => each.terminate()) };
}

/** What ended a connection: an event of the socket, an error of the client, or nothing said. */
function errorOf(subgraph: string, thrown: unknown): CodedError {
  if (thrown instanceof CodedError) return thrown;
  const error = isRecord(thrown) && 'error' in thrown ? thrown.error : thrown;
  if (isRecord(error) && typeof error.code === 'string' && error.code.startsWith('WS_ERR_')) {
    return malformed(subgraph, 'broke the rules of WebSockets, or sent too long an event', error);
  }
  // The client's own errors are about messages; those of sockets have a code or come as an event.
  const isAboutMessage = error === thrown && isRecord(error) && 'stack' in error && !error.code;
  if (isAboutMessage) return malformed(subgraph, 'sent what is no graphql-transport-ws', error);
  return broken(subgraph, 'could not be reached, or broke off the connection', error);
}

/** The connection is lost: whoever still wants it subscribes again. */
export function broken(subgraph: string, what: string, cause?: unknown): CodedError {
  return new CodedError('SUBGRAPH_UNAVAILABLE', `Subgraph "${subgraph}" ${what}.`, {}, cause);
}

function malformed(subgraph: string, what: string, cause?: unknown): CodedError {
  return new CodedError('SUBGRAPH_MALFORMED', `Subgraph "${subgraph}" ${what}.`, {}, cause);
}
