import type { SettingsOf } from '../../platform/config.ts';
import { createSalesforceClient } from '../../platform/http/salesforce.ts';
import { rejected } from '../../platform/http/upstream-client.ts';
import { createWords } from '../../platform/words.ts';
import type { SubgraphDeps } from '../runtime/define-subgraph.ts';
import type { LitDispatchModel } from './model.ts';
import type { settings as declaration } from './settings.ts';
import { parseDispatchReply, parseOpenDispatchesReply } from './wire.ts';

/** The calls of vendor LIT that this graph makes. All throw CodedError. */
export interface LitClient {
  /** Every dispatch the vendor holds open. */
  openDispatches(): Promise<LitDispatchModel[]>;
  /** Null when the vendor knows no dispatch of this number. */
  dispatch(number: string, requestId: string): Promise<LitDispatchModel | null>;
  close(): Promise<void>;
}

const BASE = '/services/apexrest';
/** As the vendor's other callers send it: answers must not come from a cache on the way. */
const HEADERS = { 'cache-control': 'no-cache, no-store, no-transform, max-age=0, only-if-cached' };

export function createLitClient(
  settings: SettingsOf<typeof declaration>,
  deps: SubgraphDeps,
): LitClient {
  const words = createWords('lit', deps);
  const salesforce = createSalesforceClient({
    ...settings,
    credentials: settings,
    upstream: 'lit',
    log: deps.log,
    metrics: deps.metrics,
  });

  return {
    async openDispatches() {
      const path = `${BASE}/GetOpenDispatchList`;
      const reply = await salesforce.call({ method: 'GET', route: path, path, headers: HEADERS });
      if (reply.status !== 200) throw rejected('lit', 'the open dispatches', reply);
      return parseOpenDispatchesReply(reply.text, words);
    },
    async dispatch(number, requestId) {
      const reply = await salesforce.call({
        method: 'GET',
        route: `${BASE}/GetDispatch/{number}`,
        path: `${BASE}/GetDispatch/${encodeURIComponent(number)}`,
        headers: HEADERS,
        requestId,
      });
      if (reply.status !== 200) throw rejected('lit', 'a dispatch', reply);
      return parseDispatchReply(reply.text, words);
    },
    close: () => salesforce.close(),
  };
}
