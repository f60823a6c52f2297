import { isSerialNumber } from '../../vocabulary/serial-number.ts';
import type { Candidate, EdgeSighting } from '../sightings.ts';

/**
 * Which edges of one orchestrator are crossed with the inventory: each serial number once; none
 * without a state, none that was never activated, none on the blacklist. The standby member of an HA
 * pair follows from the primary, so it is not asked for by itself.
 *
 * @param blacklist edges that are never watched, as `host/enterpriseId/edgeId`.
 */
export function selectEdges(
  host: string,
  edges: readonly EdgeSighting[],
  blacklist: readonly string[],
): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const edge of edges) {
    if (edge.state === null || edge.state === 'NEVER_ACTIVATED') continue;
    if (edge.haRole === 'STANDBY' || candidates.has(edge.serialNumber)) continue;
    if (!isNamed(edge) || !isSerialNumber(edge.serialNumber)) continue;
    if (blacklist.includes(`${host}/${edge.enterpriseId}/${edge.edgeId}`)) continue;
    candidates.set(edge.serialNumber, edge);
  }
  return [...candidates.values()];
}

function isNamed(edge: EdgeSighting): edge is Candidate {
  return edge.enterpriseId !== null && edge.edgeId !== null;
}
