import {
  OutageEdgeEventsDocument,
  OutageEdgeNowDocument,
  OutageEdgesDocument,
  type OutageEdgeFragment,
} from '../generated/service-outage.ts';
import type { Answer } from '../runtime/answer.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import type { HostReading } from './rules/join-edges.ts';
import type { OutageSettings } from './settings.ts';
import type { EdgeCase, EdgeSighting, EventSighting, WatchedSighting } from './sightings.ts';

/**
 * Reads the edges of all orchestrators, each to its end; what one cannot show does not keep the others
 * from being read.
 *
 * @returns null when not even the orchestrators could be listed.
 */
export async function readHosts(
  { pageSize }: Pick<OutageSettings, 'pageSize'>,
  { graph }: MonitorDeps,
  run: Run,
): Promise<HostReading[] | null> {
  const readPage = (after: string | null) => {
    run.signal.throwIfAborted();
    return graph.query(OutageEdgesDocument, { first: pageSize, after }, run);
  };
  const first = await readPage(null);
  if (!first.data?.orchestrators) return null;
  const hosts = first.data.orchestrators.map(({ host }) => host);
  return Promise.all(
    hosts.map(async (host) => ({ host, edges: await toTheEnd(host, first, readPage) })),
  );
}

type PageAnswer = Answer<{
  readonly orchestrators:
    | readonly {
        readonly host: string;
        readonly edges: {
          readonly nodes: readonly OutageEdgeFragment[];
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        } | null;
      }[]
    | null;
}>;

/** @returns null when a page, or anything that decides on one of its edges, could not be read. */
async function toTheEnd(
  host: string,
  first: PageAnswer,
  readPage: (after: string) => Promise<PageAnswer>,
): Promise<EdgeSighting[] | null> {
  const edges: EdgeSighting[] = [];
  for (let answer = first; ;) {
    const at = answer.data?.orchestrators?.findIndex((one) => one.host === host) ?? -1;
    const page = answer.data?.orchestrators?.[at]?.edges;
    if (!page || answer.failureAt('orchestrators', at)) return null;
    edges.push(...page.nodes.flatMap((node) => edgeSighting(node) ?? []));
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage || endCursor === null) return edges;
    answer = await readPage(endCursor);
  }
}

/**
 * Reads how a watched edge stands now.
 *
 * @returns null when it could not be read; `gone` when it is watched no longer.
 */
export async function readCaseNow(
  watched: WatchedSighting,
  deps: MonitorDeps,
  run: Run,
): Promise<EdgeCase | null | 'gone'> {
  const observedAt = deps.clock.now().toISOString();
  const edge = await readEdgeNow(watched.serialNumber, deps, run);
  return edge === null || edge === 'gone' ? edge : { watched, edge, observedAt };
}

/** As `readCaseNow`, the edge alone. */
export async function readEdgeNow(
  serialNumber: string,
  { graph }: MonitorDeps,
  run: Run,
): Promise<EdgeSighting | null | 'gone'> {
  const { data, errors } = await graph.query(OutageEdgeNowDocument, { serialNumber }, run);
  if (errors.length > 0 || !data) return null;
  return data.device === null ? 'gone' : edgeSighting(data.device as OutageEdgeFragment);
}

/**
 * Reads what happened to an edge in the last seven days, newest first.
 *
 * @returns null when it could not be read.
 */
export async function readEvents(
  serialNumber: string,
  { graph }: MonitorDeps,
  run: Run,
): Promise<EventSighting[] | null> {
  const { data, errors } = await graph.query(OutageEdgeEventsDocument, { serialNumber }, run);
  if (errors.length > 0 || !data?.device || !('events' in data.device)) return null;
  return data.device.events;
}

/** @returns null for an edge of which the orchestrator does not say enough. */
function edgeSighting(edge: OutageEdgeFragment): EdgeSighting | null {
  const { host, enterpriseId, edgeId, links } = edge;
  if (host === null || enterpriseId === null || edgeId === null || links === null) return null;
  const { serialNumber, name, state, haRole, haPartner } = edge;
  return { serialNumber, host, enterpriseId, edgeId, name, state, haRole, haPartner, links };
}
