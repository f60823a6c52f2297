import { isFaultyEdge } from '../../vocabulary/outage-type.ts';
import { buildSeverityReason, type SeverityLevel } from '../../vocabulary/severity-note.ts';
import type { Action } from '../actions.ts';
import type { OutageSettings } from '../settings.ts';
import type { EdgeCase, TicketSighting } from '../sightings.ts';

export interface SeverityQuestion {
  readonly case: EdgeCase;
  /** Null when it could not be read. */
  readonly ticket: TicketSighting | null;
  /** Whether a ticket with several open tasks stays as it is while only links are down. */
  readonly checksTasks: boolean;
  readonly occasion: string;
}

/** Lets the severity of a ticket follow the outage; the chat is told when it changed. */
export function severityActions(
  { case: edgeCase, ticket, checksTasks, occasion }: SeverityQuestion,
  { changesSeverity, edgeSeverity, linkSeverity }: OutageSettings,
): Action[] {
  if (!changesSeverity || ticket === null) return [];
  const { edge } = edgeCase;
  const isDown = isFaultyEdge(edge);
  const open = ticket.tasks.filter(({ status }) => status !== 'RESOLVED');
  if (!isDown && checksTasks && open.length > 1) return [];
  const severity = (isDown ? edgeSeverity : linkSeverity) as SeverityLevel;
  if (ticket.severity === severity) return [];
  const { serialNumber } = edge;
  const reason = buildSeverityReason(severity, edge).slice(0, 500);
  return [
    {
      kind: 'set-severity',
      ...{ ticketId: ticket.id, severity, reason, cycle: occasion },
      ifAlready: 'stop', // whoever set it meanwhile tells of it
    },
    {
      kind: 'chat',
      text: `Severity of outage ticket ${ticket.id} changed to ${severity} for ${serialNumber}.`,
      about: ['severity', ticket.id, serialNumber, String(severity), occasion],
    },
  ];
}
