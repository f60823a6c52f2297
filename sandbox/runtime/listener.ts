import { createServer, type RequestListener, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** A port of the loopback that can be shut and opened again, as a fault wants it. */
export interface Listener {
  /** Known once it was open; stays the same. */
  readonly port: number;
  /** Rejects with a sentence for people when the port is taken. Opening what is open is harmless. */
  open(): Promise<void>;
  /** Refuses connections and cuts those that are there. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
/** Longer than clients keep idle connections, so that they close first and never meet a closed one. */
const KEEP_ALIVE_MS = 65_000;
/** While a port of ours is shut the kernel may lend it out for a moment. */
const REOPEN_ATTEMPTS = 40;
const REOPEN_DELAY_MS = 50;

/**
 * @param name whose port it is, for messages.
 * @param port 0 means any free one.
 */
export function createListener(name: string, handle: RequestListener, port: number): Listener {
  let assigned = port;
  let opened = false;
  let server: Server | undefined;

  async function open(): Promise<void> {
    if (server) return;
    server = await listenWithin(opened ? REOPEN_ATTEMPTS : 1, name, handle, assigned);
    opened = true;
    const address = server.address();
    if (address !== null && typeof address === 'object') assigned = address.port;
  }

  async function close(): Promise<void> {
    const closing = server;
    server = undefined;
    if (!closing) return;
    const closed = new Promise<void>((resolve) => closing.close(() => resolve()));
    closing.closeAllConnections();
    await closed;
  }

  return {
    get port() {
      return assigned;
    },
    open,
    close,
  };
}

async function listenWithin(
  attempts: number,
  name: string,
  handle: RequestListener,
  port: number,
): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await listen(handle, port);
    } catch (err) {
      if (!isPortTaken(err)) throw err;
      if (attempt === attempts) {
        throw new Error(
          `${name}: port ${port} on ${HOST} is in use; stop what listens there or choose another port`,
          { cause: err },
        );
      }
      await sleep(REOPEN_DELAY_MS);
    }
  }
}

function listen(handle: RequestListener, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, handle);
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

const isPortTaken = (err: unknown): boolean =>
  typeof err === 'object' && err !== null && 'code' in err && err.code === 'EADDRINUSE';
