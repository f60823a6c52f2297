import type { SettingsOf } from '../../platform/config.ts';
import { OrchestratorEdgesDocument } from '../generated/customer-cache.ts';
import type { OrchestratorEdgesQuery } from '../generated/customer-cache.ts';
import type { Answer } from '../runtime/answer.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { ALERT_FROM_ATTEMPT, listRetryWaitMs } from '../vocabulary/list-retry.ts';
import type { settings as declaration } from './settings.ts';
import type { EdgeSighting, HostSighting } from './sightings.ts';

type Settings = SettingsOf<typeof declaration>;

/**
 * Reads the edges of all orchestrators, again and again until at least one of them shows an edge:
 * without any there is nothing that a cache could be made of.
 */
export async function readOrchestratorsPatiently(
  settings: Settings,
  deps: MonitorDeps,
  run: Run,
): Promise<HostSighting[]> {
  for (let attempt = 1; ; attempt += 1) {
    const hosts = await readOrchestrators(settings, deps, run);
    if (hosts.some(({ edges }) => edges.length > 0)) return hosts;
    const waitMs = listRetryWaitMs(deps.random());
    run.log.warn({ attempt, waitMs }, 'no orchestrator shows an edge');
    if (attempt >= ALERT_FROM_ATTEMPT) {
      deps.effects.alert({ alert: 'edge-list-unreadable', channels: ['chat'], attempt });
    }
    await deps.clock.sleep(waitMs, run.signal);
  }
}

/** An orchestrator that cannot be read to its end is left out: the cache keeps what it holds of it. */
async function readOrchestrators(
  settings: Settings,
  deps: MonitorDeps,
  run: Run,
): Promise<HostSighting[]> {
  const readPage = async (after: string | null) => {
    run.signal.throwIfAborted();
    return deps.graph.query(OrchestratorEdgesDocument, { first: settings.pageSize, after }, run);
  };
  const first = await readPage(null);
  const hosts = (first.data?.orchestrators ?? []).map(({ host }) => host);
  if (hosts.length === 0) {
    run.log.warn({ reason: first.errors[0]?.message }, 'orchestrators could not be listed');
  }
  const read = await Promise.all(
    hosts.map(async (host) => {
      const edges = await readToTheEnd(host, first, readPage);
      if (edges === null) run.log.warn({ orchestrator: host }, 'orchestrator left out');
      return edges === null ? [] : [{ host, edges }];
    }),
  );
  return read.flat();
}

type PageAnswer = Answer<OrchestratorEdgesQuery>;

/** @returns null when a page could not be read. */
async function readToTheEnd(
  host: string,
  first: PageAnswer,
  readPage: (after: string) => Promise<PageAnswer>,
): Promise<EdgeSighting[] | null> {
  const edges: EdgeSighting[] = [];
  for (let answer = first; ;) {
    const page = answer.data?.orchestrators?.find((candidate) => candidate.host === host)?.edges;
    if (!page) return null;
    edges.push(...page.nodes);
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage || endCursor === null) return edges;
    answer = await readPage(endCursor);
  }
}
