import type { SettingsOf } from '../../platform/config.ts';
import { createSalesforceClient, type SalesforceClient } from '../../platform/http/salesforce.ts';
import { rejected } from '../../platform/http/upstream-client.ts';
import type { SubgraphDeps } from '../runtime/define-subgraph.ts';
import type { settings as declaration } from './settings.ts';

/** Path that all calls of the vendor begin with. */
export const BASE = '/services/apexrest';
/** As the vendor's other callers send it: answers must not come from a cache on the way. */
export const HEADERS = {
  'cache-control': 'no-cache, no-store, no-transform, max-age=0, only-if-cached',
};

/** @param bounds instead of those that the settings name. */
export function connectToVendor(
  settings: SettingsOf<typeof declaration>,
  { writes, log, metrics }: SubgraphDeps,
  bounds: { readonly concurrency?: number; readonly connections?: number } = {},
): SalesforceClient {
  return createSalesforceClient({
    ...settings,
    ...bounds,
    ...{ credentials: settings, upstream: 'lit', writes, log, metrics },
  });
}

/**
 * Body of the answer about one dispatch.
 *
 * @throws CodedError
 */
export async function readDispatch(
  salesforce: SalesforceClient,
  number: string,
  requestId: string,
): Promise<string> {
  const reply = await salesforce.call({
    method: 'GET',
    route: `${BASE}/GetDispatch/{number}`,
    path: `${BASE}/GetDispatch/${encodeURIComponent(number)}`,
    headers: HEADERS,
    requestId,
  });
  if (reply.status !== 200) throw rejected('lit', 'a dispatch', reply);
  return reply.text;
}
