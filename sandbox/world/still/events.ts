import { recordEvent, type EventKind } from '../changes/events.ts';
import type { Agenda } from '../life/agenda.ts';
import type { WorldState } from '../state.ts';
import { after, HOUR_MS } from '../time.ts';

// prettier-ignore
const PAST: readonly { hoursAgo: number; serial: string; event: EventKind; message: string }[] = [
  { hoursAgo: 12,   serial: 'VC0000001', event: 'LINK_DEAD',           message: 'Link GE1 is now DEAD' },
  { hoursAgo: 11.9, serial: 'VC0000001', event: 'LINK_ALIVE',          message: 'Link GE1 is no longer DEAD' },
  { hoursAgo: 7,    serial: 'VC0000006', event: 'EDGE_HA_FAILOVER',    message: 'HA standby VC0000007 failed' },
  { hoursAgo: 6,    serial: 'VC0000003', event: 'EDGE_DOWN',           message: 'Edge DEPOT-WEST is down' },
  { hoursAgo: 3,    serial: 'VC0000002', event: 'EDGE_INTERFACE_DOWN', message: 'Interface GE2 is down' },
  { hoursAgo: 3,    serial: 'VC0000002', event: 'LINK_DEAD',           message: 'Link GE2 is now DEAD' },
  { hoursAgo: 0.5,  serial: 'VC0000001', event: 'EDGE_INTERFACE_DOWN', message: 'Interface GE2 is down' },
  { hoursAgo: 0.5,  serial: 'VC0000001', event: 'LINK_DEAD',           message: 'Link GE2 is now DEAD' },
  { hoursAgo: 0.45, serial: 'VC0000001', event: 'EDGE_INTERFACE_UP',   message: 'Interface GE2 is up' },
  { hoursAgo: 0.45, serial: 'VC0000001', event: 'LINK_ALIVE',          message: 'Link GE2 is no longer DEAD' },
];

/** Puts what happened to the still edges, before they stood still, in its place among all events. */
export function scheduleStillEvents(state: WorldState, agenda: Agenda, epoch: Date): void {
  for (const { hoursAgo, serial, event, message } of PAST) {
    const edge = state.edges.find((candidate) => candidate.serialNumber === serial);
    if (!edge) throw new Error(`the still part has no edge ${serial}`);
    agenda.at(after(epoch, -hoursAgo * HOUR_MS), (at) =>
      recordEvent(state, edge, at, event, message),
    );
  }
}
