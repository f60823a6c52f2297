import type { OutageSettings } from '../settings.ts';
import type { EdgeCase, EdgeSighting, WatchedSighting } from '../sightings.ts';

/** What one orchestrator shows; null when it could not be read to its end. */
export interface HostReading {
  readonly host: string;
  readonly edges: readonly EdgeSighting[] | null;
}

/** Watched edges beside their states. */
export interface Joined {
  readonly cases: readonly EdgeCase[];
  /** Watched edges whose orchestrator could not be read. */
  readonly unread: number;
  /** Watched edges that their orchestrator does not show. */
  readonly missing: readonly string[];
}

/**
 * Puts each watched edge beside its state. Both members of an HA pair are watched: where types of
 * outage are told apart each is found by its serial number, else the member that carries the traffic
 * is the edge, and the other one is left out.
 *
 * @param observedAt when the orchestrators were read.
 */
export function joinEdges(
  watched: readonly WatchedSighting[],
  hosts: readonly HostReading[],
  { tellsTypes, edgeBlacklist }: Pick<OutageSettings, 'tellsTypes' | 'edgeBlacklist'>,
  observedAt: string,
): Joined {
  const readable = new Map(hosts.flatMap(({ host, edges }) => (edges ? [[host, edges]] : [])));
  const shown = new Map([...readable].map(([host, edges]) => [host, byKey(edges, tellsTypes)]));
  const blacklist = new Set(edgeBlacklist);
  const cases: EdgeCase[] = [];
  const missing: string[] = [];
  let unread = 0;
  for (const one of watched) {
    if (blacklist.has(idOf(one))) continue;
    const onHost = shown.get(one.host);
    if (!onHost) {
      unread += 1;
      continue;
    }
    const edge = onHost.get(tellsTypes ? one.serialNumber : idOf(one));
    if (!edge) missing.push(one.serialNumber);
    else if (edge.serialNumber === one.serialNumber) cases.push({ watched: one, edge, observedAt });
  }
  return { cases, unread, missing };
}

function byKey(edges: readonly EdgeSighting[], tellsTypes: boolean): Map<string, EdgeSighting> {
  const counted = tellsTypes ? edges : edges.filter(({ haRole }) => haRole !== 'STANDBY');
  return new Map(counted.map((edge) => [tellsTypes ? edge.serialNumber : idOf(edge), edge]));
}

function idOf({
  host,
  enterpriseId,
  edgeId,
}: Pick<EdgeSighting, 'host' | 'enterpriseId' | 'edgeId'>) {
  return `${host}/${enterpriseId}/${edgeId}`;
}
