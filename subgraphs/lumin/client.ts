import { CodedError } from '../../platform/errors.ts';
import { createUpstreamClient, rejected } from '../../platform/http/upstream-client.ts';
import { parseJsonBody, parseValue } from '../../platform/parse.ts';
import { createWords } from '../../platform/words.ts';
import type { SubgraphDeps } from '../runtime/define-subgraph.ts';
import { printMicros } from './micros.ts';
import type { BillingQuery } from './model.ts';
import type { Settings } from './settings.ts';
import { envelopeSchema, pageSchema, type VendorPage } from './wire.ts';

/** The one call of the vendor. Throws CodedError. */
export interface LuminClient {
  /**
   * One page, oldest events first; it waits until no other call of this process is under way.
   *
   * @param next where a page of the same query said that it continues; null: from its beginning.
   */
  page(query: BillingQuery, next: string | null, requestId: string): Promise<VendorPage>;
  close(): Promise<void>;
}

const WHAT = 'the billing events';
/** About a hundred events are 30 KB. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

export function createLuminClient(settings: Settings, deps: SubgraphDeps): LuminClient {
  const address = new URL(settings.uri);
  const http = createUpstreamClient({
    ...settings,
    upstream: 'lumin',
    baseUrl: address.origin,
    // The vendor's rule: a call ends before the next begins. Its retries count as the same call.
    concurrency: 1,
    connections: 1,
    maxBodyBytes: MAX_BODY_BYTES,
    log: deps.log,
    metrics: deps.metrics,
  });
  const schema = pageSchema(createWords('lumin', deps));

  return {
    async page({ from, to, types }, next, requestId) {
      const reply = await http.call({
        method: 'POST',
        kind: 'read',
        // The address is the customer's own, and shown nowhere.
        route: '{uri}',
        path: `${address.pathname}${address.search}`,
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${settings.token}`,
        },
        body: JSON.stringify({
          type: types.join(','),
          start: printMicros(from),
          end: printMicros(to),
          ...(next !== null && { start_token: next }),
        }),
        requestId,
      });
      if (reply.status !== 200) throw rejected('lumin', WHAT, reply);
      const envelope = parseJsonBody('lumin', WHAT, reply.text, envelopeSchema);
      if (envelope.ok === false) throw notOk();
      return parseValue('lumin', WHAT, envelope, schema);
    },
    close: () => http.close(),
  };
}

function notOk(): CodedError {
  return new CodedError('UPSTREAM_REJECTED', `lumin refused ${WHAT} with status 200 and no ok`, {
    upstream: 'lumin',
    upstreamStatus: 200,
  });
}
