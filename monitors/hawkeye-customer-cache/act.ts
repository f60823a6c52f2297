import {
  CompleteProbeRefreshDocument,
  StageWatchedProbesDocument,
  SwitchProbeCacheDocument,
} from '../generated/hawkeye-customer-cache.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { requireAccepted } from '../runtime/effects.ts';
import type { Action } from './decide.ts';

/**
 * Carries out one action.
 *
 * @throws CodedError when the cache did not take it; the refresh is then not completed, and so due
 * again at the next check. Until the switch nobody has seen anything of it.
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
      const input = { generation: run.id, batch: action.batch, ...action.input };
      const data = await effects.remember(StageWatchedProbesDocument, { input }, run);
      return requireAccepted(data.stageWatchedProbes);
    }
    case 'switch': {
      const input = { generation: run.id, ...action.input };
      const data = await effects.remember(SwitchProbeCacheDocument, { input }, run);
      requireAccepted(data.switchDeviceCache);
      metrics
        .gauge('hawkeye_customer_cache_probes', 'Probes that the cache holds', [])
        .set({}, data.switchDeviceCache.size);
      return;
    }
    case 'complete': {
      const { input } = action;
      const data = await effects.remember(CompleteProbeRefreshDocument, { input }, run);
      return requireAccepted(data.completeCacheRefresh);
    }
  }
}
