import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a scripted Bruin says to one call. */
export interface ScriptedReply {
  readonly status?: number;
  /** Sent as JSON; else `text` as it is. */
  readonly json?: unknown;
  readonly text?: string;
  /** How long it takes, in ms. */
  readonly afterMs?: number;
}

export interface ScriptedCall {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/**
 * A Bruin that says exactly what a test wants, for bodies and orders of events that the simulator
 * does not bring about. Logs in everybody, unless told otherwise.
 */
export interface ScriptedBruin {
  readonly environment: Readonly<Record<string, string>>;
  readonly logins: readonly ScriptedCall[];
  /** Everything but logins. */
  readonly calls: readonly ScriptedCall[];
  stop(): Promise<void>;
}

export const TOKEN: ScriptedReply = {
  json: { access_token: 'a-token', expires_in: 3600, token_type: 'Bearer', scope: 'public_api' },
};

export async function startScriptedBruin(
  answer: (url: URL) => ScriptedReply,
  logIn: () => ScriptedReply = () => TOKEN,
): Promise<ScriptedBruin> {
  const logins: ScriptedCall[] = [];
  const calls: ScriptedCall[] = [];
  const server = createServer((request, response) => {
    const { method = '', headers } = request;
    const url = new URL(request.url ?? '/', 'http://bruin.example.test');
    const isLogin = url.pathname.startsWith('/identity/');
    const reply = isLogin ? logIn() : answer(url);
    void text(request).then(async (body) => {
      (isLogin ? logins : calls).push({ method, url, headers, body });
      if (reply.afterMs !== undefined) await sleep(reply.afterMs);
      response.statusCode = reply.status ?? 200;
      response.end(reply.text ?? JSON.stringify(reply.json));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    environment: { BRUIN_BASE_URL: origin, BRUIN_LOGIN_URL: origin },
    logins,
    calls,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
