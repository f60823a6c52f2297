import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { request } from 'undici';

/** Stands between a subgraph and a simulator, and changes words of its answers. */
export interface RewritingProxy {
  /** The simulator's environment with this proxy's address in it. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** @param address host and port of the simulator, as they stand in its environment. */
export async function startRewritingProxy(
  address: string,
  environment: Readonly<Record<string, string>>,
  rewrite: (body: string) => string,
): Promise<RewritingProxy> {
  let own = '';

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { host: _host, connection: _connection, ...headers } = incoming.headers;
    const answer = await request(`http://${address}${incoming.url ?? ''}`, {
      method: (incoming.method ?? 'GET') as 'GET',
      headers: headers as Record<string, string>,
      body: chunks.length > 0 ? Buffer.concat(chunks) : null,
    });
    const text = (await answer.body.text()).replaceAll(address, own);
    const { 'content-length': _length, 'transfer-encoding': _encoding, ...kept } = answer.headers;
    outgoing.writeHead(answer.statusCode, kept).end(rewrite(text));
  }

  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch((error: unknown) => outgoing.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  own = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    environment: Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, value.replaceAll(address, own)]),
    ),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
