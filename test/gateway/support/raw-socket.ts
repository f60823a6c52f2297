import { once } from 'node:events';
import WebSocket, { type ClientOptions } from 'ws';
import { untilHolds } from '../../support/until.ts';

export interface RawMessage {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** A socket that says exactly what it is told to, whether or not the protocol allows it. */
export interface RawSocket {
  readonly socket: WebSocket;
  readonly messages: readonly RawMessage[];
  send(message: RawMessage | string | Buffer): void;
  /** Code of the close, once it is closed. */
  readonly closed: Promise<number>;
}

export async function openRawSocket(
  url: string,
  options: ClientOptions & { readonly protocol?: string; readonly init?: boolean } = {},
): Promise<RawSocket> {
  const { protocol = 'graphql-transport-ws', init = true, ...rest } = options;
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql`, protocol, rest);
  const messages: RawMessage[] = [];
  socket.on('message', (data: Buffer) => messages.push(JSON.parse(String(data)) as RawMessage));
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await once(socket, 'open');
  socket.on('error', () => undefined);
  const send: RawSocket['send'] = (message) =>
    socket.send(
      typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message),
    );
  if (init) {
    send({ type: 'connection_init' });
    await untilHolds(() => messages.length === 1);
  }
  return { socket, messages, send, closed };
}
