import type { WorldState } from '../state.ts';
import type { Edge, EdgeEvent } from '../types.ts';

const FIRST_EVENT_ID = 700_000_001;

/** What an orchestrator files under each kind of event. */
const KINDS = {
  EDGE_UP: { category: 'EDGE', severity: 'NOTICE' },
  EDGE_DOWN: { category: 'EDGE', severity: 'ALERT' },
  EDGE_HA_FAILOVER: { category: 'EDGE', severity: 'ALERT' },
  EDGE_INTERFACE_UP: { category: 'SYSTEM', severity: 'INFO' },
  EDGE_INTERFACE_DOWN: { category: 'SYSTEM', severity: 'ERROR' },
  EDGE_NEW_DEVICE: { category: 'EDGE', severity: 'INFO' },
  LINK_ALIVE: { category: 'NETWORK', severity: 'INFO' },
  LINK_DEAD: { category: 'NETWORK', severity: 'ALERT' },
} as const satisfies Record<string, Pick<EdgeEvent, 'category' | 'severity'>>;

export type EventKind = keyof typeof KINDS;

/** Notes an event of an edge. Events have to come in order of time. */
export function recordEvent(
  { events }: Pick<WorldState, 'events'>,
  { orchestrator, enterpriseId, edgeId }: Edge,
  at: Date,
  event: EventKind,
  message: string,
): void {
  const id = (events.at(-1)?.id ?? FIRST_EVENT_ID - 1) + 1;
  events.push({ id, orchestrator, enterpriseId, edgeId, at, event, ...KINDS[event], message });
}
