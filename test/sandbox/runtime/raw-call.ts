import { connect, type Socket } from 'node:net';

/** What came over one connection. */
export interface RawAnswer {
  /** All bytes, as text. */
  readonly text: string;
  readonly head: string;
  readonly body: string;
  /** The length that the head promises. */
  readonly promised: number;
}

/** One call over a socket of its own. */
export interface RawCall {
  readonly socket: Socket;
  received(): string;
  /** Resolves once the server says that it sends no more, or has gone. */
  readonly ended: Promise<RawAnswer>;
}

/** Sends a request as bytes and reads bytes: no client tidies up what comes. */
export function rawCall(origin: string, method: string, path: string, body = ''): RawCall {
  const { port } = new URL(origin);
  const socket = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true });
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  socket.on('error', () => undefined);
  socket.write(
    `${method} ${path} HTTP/1.1\r\nhost: example\r\ncontent-type: application/json\r\n` +
      `content-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
  );
  const ended = new Promise<RawAnswer>((resolve) => {
    const tell = () => resolve(read(text));
    socket.once('end', tell);
    socket.once('close', tell);
  });
  return { socket, received: () => text, ended };
}

function read(text: string): RawAnswer {
  const [head = '', body = ''] = text.split(/\r\n\r\n(.*)/s, 2);
  return { text, head, body, promised: Number(/content-length: (\d+)/i.exec(head)?.[1] ?? NaN) };
}
