import { setTimeout as sleep } from 'node:timers/promises';
import { Server, ServerCredentials, type sendUnaryData, type ServerUnaryCall } from '@grpc/grpc-js';
import type { ServerCertificate } from '../runtime/certificate.ts';
import type { Method } from './methods.ts';
import type { Outcome } from './outcome.ts';
import type { Answer } from './serve.ts';

/** By name of the remote procedure. */
export type Answers = Readonly<Record<string, Answer>>;

/** A port of the loopback that can be shut and opened again, under the same certificate. */
export interface Listener {
  /** Known once it was open; stays the same. */
  readonly port: number;
  /** Rejects with a sentence for people when the port is taken. Opening what is open is harmless. */
  open(): Promise<void>;
  /** Refuses connections and cuts those that are there. */
  close(): void;
}

export interface ListenerOptions {
  readonly certificate: ServerCertificate;
  readonly methods: Readonly<Record<string, Method>>;
  readonly answers: Answers;
  /** 0: any free port. */
  readonly port: number;
}

const HOST = '127.0.0.1';
/** While a port of ours is shut the kernel may lend it out for a moment. */
const REOPEN_ATTEMPTS = 40;
const REOPEN_DELAY_MS = 50;

export function createListener(options: ListenerOptions): Listener {
  const credentials = ServerCredentials.createSsl(null, [
    {
      cert_chain: Buffer.from(options.certificate.certificate),
      private_key: Buffer.from(options.certificate.privateKey),
    },
  ]);
  let assigned = options.port;
  let server: Server | undefined;
  let wasOpen = false;

  return {
    get port() {
      return assigned;
    },
    async open() {
      if (server) return;
      const opening = createServer(options);
      const attempts = wasOpen ? REOPEN_ATTEMPTS : 1;
      assigned = await bindWithin(attempts, opening, assigned, credentials);
      server = opening;
      wasOpen = true;
    },
    close() {
      server?.forceShutdown();
      server = undefined;
    },
  };
}

/** A server that was shut down cannot be opened again, so every opening has its own. */
function createServer({ methods, answers }: ListenerOptions): Server {
  const server = new Server();
  for (const [name, answer] of Object.entries(answers)) {
    const method = methods[name];
    if (!method) throw new Error(`entrypoint.proto lacks ${name}`);
    const { path, responseSerialize, requestDeserialize } = method;
    server.register(
      path,
      handler(answer),
      (reply: Outcome) => ('bytes' in reply ? reply.bytes : responseSerialize(reply.message)),
      requestDeserialize,
      'unary',
    );
  }
  return server;
}

function handler(answer: Answer) {
  return (call: ServerUnaryCall<object, Outcome>, callback: sendUnaryData<Outcome>): void => {
    answer(call.request).then(
      (reply) => callback(null, reply),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
    );
  };
}

async function bindWithin(
  attempts: number,
  server: Server,
  port: number,
  credentials: ServerCredentials,
): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await bind(server, port, credentials);
    } catch (cause) {
      if (attempt === attempts) {
        throw new Error(
          `t7: port ${port} on ${HOST} is in use; stop what listens there or choose another port`,
          { cause },
        );
      }
      await sleep(REOPEN_DELAY_MS);
    }
  }
}

function bind(server: Server, port: number, credentials: ServerCredentials): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(`${HOST}:${port}`, credentials, (error, bound) => {
      if (error) reject(error);
      else resolve(bound);
    });
  });
}
