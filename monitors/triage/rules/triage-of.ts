import { lastTime } from '../../vocabulary/device-events.ts';
import { outageTypeOf } from '../../vocabulary/outage-type.ts';
import type { Triage, TriagedEdge } from '../../vocabulary/triage-note.ts';
import type { TriageSettings } from '../settings.ts';
import type { EdgeReading, EdgeSighting } from '../sightings.ts';

/** What a triage note tells of an edge. */
export function triageOf(
  serialNumber: string,
  edge: EdgeSighting,
  events: EdgeReading['events'],
  { tellsTypes, tellsLabels }: Pick<TriageSettings, 'tellsTypes' | 'tellsLabels'>,
  seenAt: Date,
): Triage {
  const { host, enterpriseId, edgeId, name, links } = edge;
  const health = { ...edge, partnerState: edge.haPartner?.state ?? null };
  return {
    reopening: false,
    outageType: tellsTypes ? outageTypeOf(health) : null,
    host,
    enterpriseId,
    edgeId,
    edgeName: name,
    edges: tellsTypes ? membersOf(serialNumber, edge) : [alone(serialNumber, edge)],
    lastOnlineAt: lastTime(events, 'EDGE_UP'),
    lastOfflineAt: lastTime(events, 'EDGE_DOWN'),
    links: links.map((link) => ({
      interface: link.interface,
      label: link.displayName,
      ipAddress: link.ipAddress,
      mode: link.configuration?.mode ?? null,
      type: link.configuration?.type ?? null,
      state: link.state,
      lastOnlineAt: lastTime(events, 'LINK_ALIVE', link.interface),
      lastOfflineAt: lastTime(events, 'LINK_DEAD', link.interface),
    })),
    labels: tellsLabels,
    seenAt,
  };
}

const alone = (serialNumber: string, { state }: EdgeSighting): TriagedEdge => ({
  serialNumber,
  state,
  haRole: null,
});

/** The edge itself, then the other member of its HA pair. */
function membersOf(serialNumber: string, edge: EdgeSighting): TriagedEdge[] {
  const { haRole, haPartner, state } = edge;
  if (haPartner === null || (haRole !== 'PRIMARY' && haRole !== 'STANDBY')) {
    return [alone(serialNumber, edge)];
  }
  const other = haRole === 'PRIMARY' ? 'STANDBY' : 'PRIMARY';
  return [
    { serialNumber, state, haRole },
    { ...haPartner, haRole: other },
  ];
}
