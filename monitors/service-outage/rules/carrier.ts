import type { Verdict } from '../../runtime/decision.ts';
import { buildAsrNote, isAsrNote } from '../../vocabulary/asr-note.ts';
import { holdsAny, isIpAddress, NOT_FOR_CARRIER_WORDS } from '../../vocabulary/link-label.ts';
import { concerns } from '../../vocabulary/ticket-note.ts';
import type { Action } from '../actions.ts';
import type { OutageSettings } from '../settings.ts';
import type { EdgeCase, LinkSighting, TicketSighting } from '../sightings.ts';
import { deadLinks } from './outage.ts';
import { taskOf } from './ticket-task.ts';

/** An edge that is up with a dead link, and its open ticket. */
export interface CarrierObservation {
  readonly case: EdgeCase;
  /** Null when it could not be read. */
  readonly ticket: TicketSighting | null;
  /** When the outage was sighted. */
  readonly occasion: string;
}

/**
 * Whether the task goes to those who deal with carriers: once, when a wired link is down that a
 * carrier is to be asked about.
 */
export function carrier(
  { case: edgeCase, ticket, occasion }: CarrierObservation,
  { carrierQueue, timeZone }: OutageSettings,
): Verdict<Action> {
  if (ticket === null) {
    const because = 'its ticket could not be read';
    return { rule: 'carrier-unknown', because, actions: [], skipped: 'ticket-unreadable' };
  }
  const links = wiredLinks(edgeCase);
  const { serialNumber } = edgeCase.watched;
  if (links.length === 0) return quiet('carrier-no-link', 'no wired link of a carrier is down');
  if (ticket.notes.some((note) => isAsrNote(note.text) && concerns(note, serialNumber))) {
    return quiet('carrier-asked', 'a note tells that the task went there');
  }
  const task = taskOf(ticket, serialNumber);
  if (!task) return quiet('carrier-no-task', `ticket ${ticket.id} has no task for it`);
  const shown = links.map((link) => ({
    interface: link.interface,
    label: link.displayName,
    state: link.state,
  }));
  const target = { ticketId: ticket.id, cycle: occasion };
  return {
    rule: 'carrier',
    because: `${shown.map((link) => link.interface).join(', ')} down, wired`,
    actions: [
      { kind: 'move-task', ...target, taskId: task.id, serialNumber, workQueue: carrierQueue },
      {
        kind: 'append-note',
        ...target,
        note: 'asr',
        texts: [buildAsrNote(shown.slice(0, 10), occasion, timeZone)],
        serviceNumbers: [serialNumber],
        since: null,
      },
    ],
  };
}

function wiredLinks(edgeCase: EdgeCase): LinkSighting[] {
  const { linkConfigurations } = edgeCase.watched;
  const isWired = (name: string) =>
    linkConfigurations.some(
      ({ interfaces, type }) => type === 'WIRED' && interfaces.includes(name),
    );
  return deadLinks(edgeCase.edge).filter(
    (link) =>
      isWired(link.interface) &&
      !isIpAddress(link.displayName) &&
      !holdsAny(link.displayName, NOT_FOR_CARRIER_WORDS),
  );
}

function quiet(rule: string, because: string): Verdict<Action> {
  return { rule, because, actions: [] };
}
