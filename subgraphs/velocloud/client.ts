import type { z } from 'zod';
import { createUpstreamClient, type UpstreamCall } from '../../platform/http/upstream-client.ts';
import { createSession } from '../../platform/session.ts';
import type { SubgraphDeps } from '../runtime/define-subgraph.ts';
import type { OrchestratorAccount } from './accounts.ts';
import type { Settings } from './settings.ts';
import type { PortalList } from './wire/list.ts';
import {
  readLogin,
  readReply,
  rowsOf,
  sessionRefused,
  sessionRefusedInRows,
} from './wire/reply.ts';

/** One call of the portal. */
interface PortalQuestion {
  /** For example `monitoring/getEnterpriseEdgeLinkStatus`. */
  readonly method: string;
  /** Names the call in errors, for example `the states of all links`. */
  readonly what: string;
  readonly body: object;
  /** Request that it is made for. Absent when several share it. */
  readonly requestId?: string;
}

export interface PortalCall<T> extends PortalQuestion {
  readonly schema: z.ZodType<T>;
}

export interface PortalListCall<Row, T> extends PortalQuestion {
  readonly list: PortalList<Row, T>;
}

/** Calls to one orchestrator. */
export interface PortalClient {
  /**
   * Calls a method of the portal. All that this graph calls are reads, so they may be repeated.
   *
   * @throws CodedError UPSTREAM_*
   */
  call<T>(call: PortalCall<T>): Promise<T>;
  /** As `call`, for what may be as long as the whole network: read row by row while it comes. */
  list<Row, T>(call: PortalListCall<Row, T>): Promise<T>;
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

  function post(method: string, body: object, requestId?: string): UpstreamCall {
    return {
      method: 'POST',
      kind: 'read',
      route: `${BASE}/${method}`,
      path: `${BASE}/${method}`,
      headers: HEADERS,
      body: JSON.stringify(body),
      ...(requestId !== undefined && { requestId }),
    };
  }
  const inSession = (
    { method, body, requestId }: PortalQuestion,
    cookie: string,
  ): UpstreamCall => ({
    ...post(method, body, requestId),
    headers: { ...HEADERS, cookie: `velocloud.session=${cookie}` },
  });

  const session = createSession(
    async () => {
      const { user: username, password } = account;
      return readLogin(name, await http.call(post('login/operatorLogin', { username, password })));
    },
    { maxAgeMs: settings.sessionMaxAgeMs },
  );

  return {
    async call({ schema, ...question }) {
      const reply = await session.use(
        (cookie) => http.call(inSession(question, cookie)),
        sessionRefused,
      );
      return readReply(name, question.what, reply, schema);
    },
    async list<Row, T>({ list, ...question }: PortalListCall<Row, T>) {
      const { what } = question;
      const reply = await session.use(
        (cookie) => http.rows(inSession(question, cookie), { what, row: list.row }),
        sessionRefusedInRows,
      );
      return list.gather(rowsOf(name, what, reply));
    },
    close: () => http.close(),
  };
}
