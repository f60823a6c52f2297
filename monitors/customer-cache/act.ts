import {
  CompleteEdgeRefreshDocument,
  RecordWatchedEdgesDocument,
} from '../generated/customer-cache.ts';
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
    case 'record': {
      const { input } = action;
      const data = await effects.remember(RecordWatchedEdgesDocument, { input }, run);
      requireAccepted(data.recordWatchedEdges);
      metrics
        .gauge('customer_cache_edges', 'Edges that the cache holds', ['orchestrator'])
        .set({ orchestrator: input.host }, data.recordWatchedEdges.size);
      return;
    }
    case 'complete': {
      const { input } = action;
      const data = await effects.remember(CompleteEdgeRefreshDocument, { input }, run);
      return requireAccepted(data.completeCacheRefresh);
    }
  }
}
