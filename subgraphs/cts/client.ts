import type { SettingsOf } from '../../platform/config.ts';
import { CodedError } from '../../platform/errors.ts';
import { createSalesforceClient } from '../../platform/http/salesforce.ts';
import { rejected, type UpstreamCall } from '../../platform/http/upstream-client.ts';
import { createWords } from '../../platform/words.ts';
import type { SubgraphDeps } from '../runtime/define-subgraph.ts';
import type { CtsDispatchModel } from './model.ts';
import type { settings as declaration } from './settings.ts';
import { dispatchByNumber, RECENT_DISPATCHES } from './soql.ts';
import { parseQueryReply } from './wire.ts';

/** The calls of vendor CTS that this graph makes. All throw CodedError. */
export interface CtsClient {
  /** Dispatches opened since the first day of last month, all pages of them. */
  recentDispatches(): Promise<CtsDispatchModel[]>;
  /** Null when the vendor knows no dispatch of this number. */
  dispatch(number: string, requestId: string): Promise<CtsDispatchModel | null>;
  close(): Promise<void>;
}

const QUERY = '/services/data/v42.0/query/';
/** Of 2000 rows each: far beyond what two months hold, and an end to a chain of pages without one. */
const MAX_PAGES = 50;

export function createCtsClient(
  settings: SettingsOf<typeof declaration>,
  deps: SubgraphDeps,
): CtsClient {
  const words = createWords('cts', deps);
  const salesforce = createSalesforceClient({
    ...settings,
    credentials: settings,
    upstream: 'cts',
    log: deps.log,
    metrics: deps.metrics,
  });

  async function page(what: string, call: Omit<UpstreamCall, 'method'>) {
    const reply = await salesforce.call({ method: 'GET', ...call });
    if (reply.status !== 200) throw rejected('cts', what, reply);
    return parseQueryReply(what, reply.text, words);
  }

  return {
    async recentDispatches() {
      const what = 'the recent dispatches';
      const first = await page(what, {
        route: QUERY,
        path: QUERY,
        query: { q: RECENT_DISPATCHES },
      });
      const dispatches = [...first.dispatches];
      let { nextPath } = first;
      for (let pages = 1; nextPath !== null; pages += 1) {
        if (pages >= MAX_PAGES) throw endless();
        const next = await page(what, { route: `${QUERY}{locator}`, path: nextPath });
        dispatches.push(...next.dispatches);
        nextPath = next.nextPath;
      }
      return dispatches;
    },
    async dispatch(number, requestId) {
      const query = { q: dispatchByNumber(number) };
      const found = await page('a dispatch', { route: QUERY, path: QUERY, query, requestId });
      return found.dispatches[0] ?? null;
    },
    close: () => salesforce.close(),
  };
}

function endless(): CodedError {
  return new CodedError(
    'UPSTREAM_MALFORMED',
    `cts answered the recent dispatches with more than ${MAX_PAGES} pages`,
    { upstream: 'cts' },
  );
}
