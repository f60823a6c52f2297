import { createServer, request as forward, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ProxyFault = 'none' | 'refused' | 'slow' | 'server-error' | 'garbage' | 'broken-off';

/** Stands between gateway and subgraph, and does to the traffic what networks and crashes do. */
export interface FaultyProxy {
  readonly url: string;
  set(fault: ProxyFault): Promise<void>;
  stop(): Promise<void>;
}

export async function startFaultyProxy(targetPort: number): Promise<FaultyProxy> {
  let fault: ProxyFault = 'none';
  let port = 0;
  let server: Server | undefined;

  function listen(): Promise<void> {
    const next = createServer((incoming, outgoing) => {
      if (fault === 'slow') return; // never answers
      if (fault === 'server-error') return void outgoing.writeHead(503).end('<html>503</html>');
      if (fault === 'garbage') return void outgoing.end('{"data": not JSON at all');
      if (fault === 'broken-off') {
        outgoing.writeHead(200, { 'content-type': 'application/json' }).write('{"data":');
        return void setTimeout(() => outgoing.destroy(), 5);
      }
      const onward = forward(
        {
          host: '127.0.0.1',
          port: targetPort,
          method: incoming.method,
          path: incoming.url,
          headers: incoming.headers,
        },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        },
      );
      onward.on('error', () => outgoing.destroy());
      incoming.pipe(onward);
    });
    server = next;
    return new Promise((resolve) => next.listen(port, '127.0.0.1', resolve));
  }

  async function close(): Promise<void> {
    const closing = server;
    server = undefined;
    if (!closing) return;
    closing.closeAllConnections();
    await new Promise((resolve) => closing.close(resolve));
  }

  await listen();
  port = (server?.address() as AddressInfo | undefined)?.port ?? 0;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    async set(next) {
      fault = next;
      if (next === 'refused') await close();
      else if (!server) await listen();
      server?.closeAllConnections();
    },
    stop: close,
  };
}
