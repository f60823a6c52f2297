import { hasDispatchNote } from '../../vocabulary/dispatch-note-reading.ts';
import type { StepEnd } from '../actions.ts';
import type { DispatchSighting, Read, StepObservation, TicketSighting } from '../sightings.ts';

/** What looking before a mail found out, and the rule that says so. */
export interface Checked {
  readonly rule: string;
  readonly because: string;
  readonly end: StepEnd;
}

type Unreadable = Extract<Read<unknown>, { kind: 'unreadable' }>;

/** Whether a request that is mailed may go on. `last`: what cannot be read is not waited for again. */
export function check(observation: StepObservation, last: boolean): Checked {
  const { kind, ticket } = { ...observation.request, ticket: observation.ticket };
  return kind === 'CANCEL' ? checkCancel(observation, last) : checkTicket(ticket, {}, last);
}

function checkCancel({ request, dispatch, ticket }: StepObservation, last: boolean): Checked {
  const id = `${request.vendor}:${request.number ?? ''}`;
  if (dispatch?.kind === 'unreadable') return unreadable('dispatch', dispatch, last);
  if (dispatch?.kind !== 'read') {
    return refused('dispatch-unknown', 'NOT_FOUND', `vendor ${request.vendor} knows no ${id}`);
  }
  const { portalNumber, ticketId, scheduledAt } = dispatch.value;
  if (portalNumber === null) {
    const text = `the record of ${id} repeats no number of an order of ours`;
    return refused('portal-number-unknown', 'NOT_FOUND', text);
  }
  if (ticketId === null) {
    return refused('ticket-unknown', 'BAD_INPUT', `the record of ${id} names no ticket`);
  }
  const facts = { portalNumber, ticketId };
  const found = checkTicket(ticket, facts, last);
  if (ticket?.kind !== 'read' || found.end.outcome !== 'DONE') return found;
  if (hasDispatchNote(ticket.value.notes, portalNumber, 'CANCEL_REQUESTED')) {
    const because = `a note says that ${portalNumber} is to be cancelled`;
    return ended('already-requested', because, { outcome: 'ALREADY_REQUESTED', ...facts });
  }
  if (scheduledAt === null) {
    const text = `the date of ${id} cannot be read`;
    return refused('date-unreadable', 'BAD_INPUT', text);
  }
  return isOver(dispatch.value)
    ? refused('over', 'CONFLICT', `${id} is ${dispatch.value.status}`)
    : found;
}

function checkTicket(
  ticket: Read<TicketSighting> | null,
  facts: Pick<StepEnd, 'portalNumber' | 'ticketId'>,
  last: boolean,
): Checked {
  if (ticket?.kind === 'unreadable') return unreadable('ticket', ticket, last);
  if (ticket?.kind !== 'read') {
    const text = 'the ticketing system does not know the ticket';
    return refused('ticket-unknown', 'BAD_INPUT', text);
  }
  const { customerId } = ticket.value;
  return ended('readable', 'what is needed can be read', { outcome: 'DONE', ...facts, customerId });
}

function unreadable(what: string, { code, message }: Unreadable, last: boolean): Checked {
  const outcome = last ? 'REFUSED' : 'RETRY';
  const end = { outcome, problem: { code, message } } as const;
  return ended(`${what}-unreadable`, `the ${what} could not be read: ${message}`, end);
}

const refused = (rule: string, code: string, message: string): Checked =>
  ended(rule, message, { outcome: 'REFUSED', problem: { code, message } });

const ended = (rule: string, because: string, end: StepEnd): Checked => ({ rule, because, end });

const isOver = ({ status }: DispatchSighting) => status === 'COMPLETED' || status === 'CANCELLED';
