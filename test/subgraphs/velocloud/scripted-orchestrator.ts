import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

export interface ScriptedReply {
  /** Default: 200. */
  readonly status?: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly json: unknown;
}

export interface ScriptedCall {
  /** For example `event/getEnterpriseEvents`. */
  readonly method: string;
  readonly cookie: string | undefined;
  readonly contentType: string | undefined;
  readonly body: unknown;
}

/**
 * An orchestrator that says exactly what a test wants, for bodies and orders of events that the
 * simulator does not bring about.
 */
export interface ScriptedOrchestrator {
  readonly environment: Readonly<Record<string, string>>;
  readonly calls: readonly ScriptedCall[];
  stop(): Promise<void>;
}

/** What the portal sends to somebody whom it lets in. */
export const loggedIn = (session: string, status = 302): ScriptedReply => ({
  status,
  headers: {
    location: '/ui/operator',
    'set-cookie': ['velocloud.message=; Path=/', `velocloud.session=${session}; Path=/; HttpOnly`],
  },
  json: null,
});

export async function startScriptedOrchestrator(
  answer: (call: ScriptedCall) => ScriptedReply,
): Promise<ScriptedOrchestrator> {
  const calls: ScriptedCall[] = [];
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      const { cookie, 'content-type': contentType } = request.headers;
      const method = (request.url ?? '').replace('/portal/rest/', '');
      const call = { method, cookie, contentType, body };
      calls.push(call);
      const reply = answer(call);
      response.writeHead(reply.status ?? 200, reply.headers);
      response.end(JSON.stringify(reply.json));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    environment: {
      VELOCLOUD_CREDENTIALS: `127.0.0.1:${port}+noc+a+secret`,
      VELOCLOUD_SCHEME: 'http',
    },
    calls,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
