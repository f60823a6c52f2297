import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { isInFocus } from '../runtime/run.ts';
import type { OutageMetrics } from './metrics.ts';
import { readHosts } from './read-edges.ts';
import { readWatched } from './read-watched.ts';
import { joinEdges } from './rules/join-edges.ts';
import type { OutageSettings } from './settings.ts';
import type { EdgeCase } from './sightings.ts';

/**
 * Reads which edges are watched, and how they stand. What could not be found out is counted as
 * skipped, with its reason, and keeps nothing else from being looked at.
 */
export async function observe(
  settings: OutageSettings,
  deps: MonitorDeps,
  metrics: OutageMetrics,
  run: Run,
): Promise<readonly EdgeCase[]> {
  const watched = await readWatched(settings, deps, run);
  if (!watched.ready) {
    run.report.skip(watched.reason);
    metrics.cacheFailed();
    return [];
  }
  const observedAt = deps.clock.now().toISOString();
  const hosts = await readHosts(settings, deps, run);
  const unreadable = (hosts ?? []).flatMap(({ host, edges }) => (edges === null ? [host] : []));
  for (const host of unreadable) {
    deps.effects.alert({ alert: 'orchestrator-unreadable', channels: ['chat'], host }, run);
    metrics.readingFailed();
  }
  if (hosts === null) {
    deps.effects.alert({ alert: 'orchestrators-unreadable', channels: ['chat'] }, run);
    metrics.readingFailed();
  }
  const joined = joinEdges(watched.edges, hosts ?? [], settings, observedAt);
  if (joined.unread > 0) run.report.skip('orchestrator-unreadable', joined.unread);
  if (joined.missing.length > 0) {
    run.report.skip('edge-not-shown', joined.missing.length);
    run.log.warn({ serialNumbers: joined.missing.slice(0, 100) }, 'watched edges without a state');
  }
  const cases = joined.cases.filter(({ watched: { customerId, serialNumber } }) =>
    isInFocus(run.focus, { customerId, serialNumber }),
  );
  metrics.edgesProcessed(cases.length);
  return cases;
}
