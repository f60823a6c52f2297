import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a scripted Bruin says to one call. */
export interface ScriptedReply {
  readonly status?: number;
  /** Sent as JSON; else `text` as it is. */
  readonly json?: unknown;
  readonly text?: string;
}

/**
 * A Bruin that says exactly what a test wants, for bodies and orders of events that the simulator
 * does not bring about. Logs in everybody.
 */
export interface ScriptedBruin {
  readonly environment: Readonly<Record<string, string>>;
  /** Path and query of each call but logins. */
  readonly calls: readonly URL[];
  stop(): Promise<void>;
}

export async function startScriptedBruin(
  answer: (url: URL) => ScriptedReply,
): Promise<ScriptedBruin> {
  const calls: URL[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://bruin.example.test');
    const reply = url.pathname.startsWith('/identity/')
      ? { json: { access_token: 'token', expires_in: 3600, token_type: 'Bearer' } }
      : answer(url);
    if (!url.pathname.startsWith('/identity/')) calls.push(url);
    response.statusCode = 'status' in reply ? (reply.status ?? 200) : 200;
    response.end(
      'text' in reply && reply.text !== undefined ? reply.text : JSON.stringify(reply.json),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    environment: { BRUIN_BASE_URL: origin, BRUIN_LOGIN_URL: origin },
    calls,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
