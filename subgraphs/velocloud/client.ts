import type { z } from 'zod';
import { createUpstreamClient, type UpstreamReply } from '../../platform/http/upstream-client.ts';
import { createSession } from '../../platform/session.ts';
import type { SubgraphDeps } from '../runtime/define-subgraph.ts';
import type { OrchestratorAccount } from './accounts.ts';
import type { Settings } from './settings.ts';
import { readLogin, readReply, sessionRefused } from './wire/reply.ts';

/** Calls to one orchestrator. */
export interface PortalClient {
  /**
   * Calls a method of the portal. All that this graph calls are reads, so they may be repeated.
   *
   * @param method for example `monitoring/getEnterpriseEdgeLinkStatus`.
   * @param what names the call in errors, for example `the states of all links`.
   * @throws CodedError UPSTREAM_*
   */
  call<T>(method: string, what: string, body: object, schema: z.ZodType<T>): Promise<T>;
  close(): Promise<void>;
}

const BASE = '/portal/rest';
const HEADERS = { 'content-type': 'application/json' };

/** @param name public name of the orchestrator: its address is not for errors. */
export function createPortalClient(
  name: string,
  account: OrchestratorAccount,
  settings: Settings,
  deps: Pick<SubgraphDeps, 'log' | 'metrics'>,
): PortalClient {
  const http = createUpstreamClient({
    ...settings,
    upstream: name,
    baseUrl: `${settings.scheme}://${account.host}`,
    log: deps.log,
    metrics: deps.metrics,
  });

  function post(
    method: string,
    body: object,
    headers: Record<string, string>,
  ): Promise<UpstreamReply> {
    return http.call({
      method: 'POST',
      kind: 'read',
      route: `${BASE}/${method}`,
      path: `${BASE}/${method}`,
      headers: { ...HEADERS, ...headers },
      body: JSON.stringify(body),
    });
  }

  const session = createSession(
    async () => {
      const { user: username, password } = account;
      return readLogin(name, await post('login/operatorLogin', { username, password }, {}));
    },
    { maxAgeMs: settings.sessionMaxAgeMs },
  );

  return {
    async call(method, what, body, schema) {
      const reply = await session.use(
        (cookie) => post(method, body, { cookie: `velocloud.session=${cookie}` }),
        sessionRefused,
      );
      return readReply(name, what, reply, schema);
    },
    close: () => http.close(),
  };
}
