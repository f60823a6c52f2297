import {
  CompleteProbeRefreshDocument,
  ReplaceWatchedProbesDocument,
} from '../generated/hawkeye-customer-cache.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { requireAccepted } from '../runtime/effects.ts';
import type { Action } from './decide.ts';

/**
 * Carries out one action.
 *
 * @throws CodedError when the cache did not take it; the refresh is then not completed, and so due
 * again at the next check.
 */
export async function act(
  action: Action,
  { effects, metrics }: MonitorDeps,
  run: Run,
): Promise<void> {
  switch (action.kind) {
    case 'alert': {
      const { alert, channels, serialNumbers } = action;
      return effects.alert({ alert, channels, serialNumbers });
    }
    case 'replace': {
      const { input } = action;
      const data = await effects.remember(ReplaceWatchedProbesDocument, { input }, run);
      requireAccepted(data.replaceWatchedProbes);
      metrics
        .gauge('hawkeye_customer_cache_probes', 'Probes that the cache holds', [])
        .set({}, data.replaceWatchedProbes.size);
      return;
    }
    case 'complete': {
      const { input } = action;
      const data = await effects.remember(CompleteProbeRefreshDocument, { input }, run);
      return requireAccepted(data.completeCacheRefresh);
    }
  }
}
