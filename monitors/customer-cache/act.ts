import {
  CompleteEdgeRefreshDocument,
  StageWatchedEdgesDocument,
  SwitchEdgeCacheDocument,
} from '../generated/customer-cache.ts';
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
    case 'record': {
      const input = { generation: run.id, batch: action.batch, ...action.input };
      const data = await effects.remember(StageWatchedEdgesDocument, { input }, run);
      return requireAccepted(data.stageWatchedEdges);
    }
    case 'switch': {
      const input = { generation: run.id, ...action.input };
      const data = await effects.remember(SwitchEdgeCacheDocument, { input }, run);
      requireAccepted(data.switchDeviceCache);
      const edges = metrics.gauge('customer_cache_edges', 'Edges that the cache holds', [
        'orchestrator',
      ]);
      for (const { host, size } of data.switchDeviceCache.orchestrators)
        edges.set({ orchestrator: host }, size);
      return;
    }
    case 'complete': {
      const { input } = action;
      const data = await effects.remember(CompleteEdgeRefreshDocument, { input }, run);
      return requireAccepted(data.completeCacheRefresh);
    }
  }
}
