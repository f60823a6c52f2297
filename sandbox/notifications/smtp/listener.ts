import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A port of the loopback that can be shut and opened again. */
export interface SmtpListener {
  /** Known once it was open; stays the same. */
  readonly port: number;
  /** Rejects with a sentence for people when the port is taken. Opening what is open is harmless. */
  open(): Promise<void>;
  /** Refuses connections and cuts those that are there. */
  close(): Promise<void>;
  /** Ends the connection of the client with this port, without a word. */
  cut(remotePort: number): void;
}

const HOST = '127.0.0.1';
/** While a port of ours is shut the kernel may lend it out for a moment. */
const REOPEN_ATTEMPTS = 40;
const REOPEN_DELAY_MS = 50;

/**
 * @param converse takes a connection over.
 * @param port 0: any free port.
 * @param name whose port it is, for messages.
 */
export function createSmtpListener(
  converse: (socket: Socket) => void,
  port: number,
  name = 'smtp',
): SmtpListener {
  const sockets = new Map<number, Socket>();
  let assigned = port;
  let opened = false;
  let server: Server | undefined;

  function accept(socket: Socket): void {
    const { remotePort = 0 } = socket;
    sockets.set(remotePort, socket);
    socket.on('error', () => undefined); // a client that hangs up
    socket.once('close', () => sockets.delete(remotePort));
    converse(socket);
  }

  return {
    get port() {
      return assigned;
    },
    async open() {
      if (server) return;
      server = await listenWithin(opened ? REOPEN_ATTEMPTS : 1, name, accept, assigned);
      opened = true;
      const address = server.address();
      if (address !== null && typeof address === 'object') assigned = address.port;
    },
    async close() {
      const closing = server;
      server = undefined;
      if (!closing) return;
      const closed = new Promise<void>((resolve) => closing.close(() => resolve()));
      for (const socket of sockets.values()) socket.destroy();
      await closed;
    },
    cut: (remotePort) => void sockets.get(remotePort)?.destroy(),
  };
}

async function listenWithin(
  attempts: number,
  name: string,
  accept: (socket: Socket) => void,
  port: number,
): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await listen(accept, port);
    } catch (cause) {
      if (attempt === attempts) {
        throw new Error(
          `${name}: port ${port} on ${HOST} is in use; stop what listens there or choose another port`,
          { cause },
        );
      }
      await sleep(REOPEN_DELAY_MS);
    }
  }
}

function listen(accept: (socket: Socket) => void, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(accept);
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}
