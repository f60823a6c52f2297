import { z } from 'zod';
import type { SettingsOf } from '../../platform/config.ts';
import {
  createUpstreamClient,
  rejected,
  type UpstreamCall,
  type UpstreamReply,
  type UpstreamWrites,
} from '../../platform/http/upstream-client.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import { parseJsonBody } from '../../platform/parse.ts';
import { createSession } from '../../platform/session.ts';
import type { settings } from './settings.ts';

export type BruinSettings = SettingsOf<typeof settings>;

/** A read. Without `path` the route is the path. */
export type BruinCall = Pick<UpstreamCall, 'route' | 'query' | 'headers' | 'requestId'> &
  Partial<Pick<UpstreamCall, 'path'>>;

/** A write; `json` is its body. */
export type BruinWrite = BruinCall & {
  readonly method: 'POST' | 'PUT';
  readonly json: unknown;
};

/** Bruin's API host, spoken to with a login that all requests share. */
export interface BruinApi {
  /**
   * @returns the reply for any status below 500; a 401 only when a fresh login was refused too.
   * @throws CodedError as UpstreamClient.call, and for a login that failed UPSTREAM_REJECTED or
   * UPSTREAM_MALFORMED.
   */
  get(call: BruinCall): Promise<UpstreamReply>;
  /**
   * Sends a write once. A 401 was not carried out: only then it is sent again, after a fresh login.
   *
   * @returns and throws as `get`; errors say whether the write was `delivered`.
   */
  send(write: BruinWrite): Promise<UpstreamReply>;
  close(): Promise<void>;
}

/** Sent with every call, GET included: the API was never seen to be called without them. */
const HEADERS = {
  'content-type': 'application/json-patch+json',
  'cache-control': 'no-cache, no-store, no-transform, max-age=0, only-if-cached',
};

const loginBody = z.object({ access_token: z.string().min(1) });

export function createBruinApi(
  settings: BruinSettings,
  deps: { readonly log: Logger; readonly metrics: Metrics; readonly writes: UpstreamWrites },
): BruinApi {
  const { log, metrics, writes } = deps;
  const common = { ...settings, log, metrics, writes, upstream: 'bruin' };
  const identityHost = createUpstreamClient({ ...common, baseUrl: settings.loginUrl });
  const apiHost = createUpstreamClient({ ...common, baseUrl: settings.baseUrl });

  async function logIn(): Promise<string> {
    const credentials = Buffer.from(`${settings.clientId}:${settings.clientSecret}`).toString(
      'base64',
    );
    const reply = await identityHost.call({
      method: 'POST',
      // Asking for another token is harmless.
      kind: 'read',
      route: '/identity/connect/token',
      path: '/identity/connect/token',
      headers: {
        authorization: `Basic ${credentials}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: 'public_api',
      }).toString(),
    });
    if (reply.status !== 200) throw rejected('bruin', 'our login', reply);
    deps.log.info({ upstream: 'bruin' }, 'logged in');
    return parseJsonBody('bruin', 'our login', reply.text, loginBody).access_token;
  }

  const session = createSession(logIn);

  const call = (request: BruinCall & Pick<UpstreamCall, 'method' | 'body'>) =>
    session.use(
      (token) =>
        apiHost.call({
          path: request.route,
          ...request,
          headers: { ...HEADERS, ...request.headers, authorization: `Bearer ${token}` },
        }),
      (reply) => reply.status === 401,
    );

  return {
    get: (read) => call({ ...read, method: 'GET' }),
    send: ({ json, ...write }) => call({ ...write, body: JSON.stringify(json) }),
    async close() {
      await Promise.all([identityHost.close(), apiHost.close()]);
    },
  };
}
