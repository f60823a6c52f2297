import { productOf } from '../generation/history.ts';
import { AUTOMATION } from '../generation/tickets.ts';
import type { WorldState } from '../state.ts';
import { STILL_CLIENT_ID } from '../still/customer.ts';
import type { Ticket, TicketDetail, TicketHistoryRow } from '../types.ts';

type Ids = Pick<WorldState, 'ids'>;

/** A work queue as tasks name it; a result may have no name. */
export interface WorkQueue {
  readonly taskId: number;
  readonly taskName: string | null;
}

/** Where the tasks of tickets that automation opens lie first. */
const FIRST_QUEUE: WorkQueue = { taskId: 20451, taskName: 'IPA Investigate' };

/** Opens a ticket in the automation's name. It has no tasks yet. */
export function openTicket(
  { ids, tickets }: Ids & Pick<WorldState, 'tickets'>,
  { clientId, category, at }: { clientId: number; category: string; at: Date },
): Ticket {
  const ticket: Ticket = {
    ticketId: ids.next('ticket'),
    clientId,
    category,
    status: 'New',
    severity: 100,
    createdAt: at,
    createdBy: AUTOMATION,
    details: [],
    notes: [],
    history: [],
    still: clientId === STILL_CLIENT_ID,
  };
  tickets.set(ticket.ticketId, ticket);
  return ticket;
}

/** Adds a task about a line. */
export function addDetail(
  { ids }: Ids,
  ticket: Ticket,
  serviceNumber: string,
  at: Date,
): TicketDetail {
  const detail: TicketDetail = {
    detailId: ids.next('detail'),
    serviceNumber,
    status: 'I',
    assignedTo: null,
    ...FIRST_QUEUE,
    updatedAt: at,
  };
  ticket.details.push(detail);
  recordStep(ticket, detail, at, { notes: 'Line added' });
  return detail;
}

/** Solves tasks; a ticket that has no open task left is solved with them. */
export function resolveDetails(ticket: Ticket, details: readonly TicketDetail[], at: Date): void {
  for (const detail of details) enter(detail, 'R', at);
  if (ticket.details.every(({ status }) => status !== 'I')) ticket.status = 'Resolved';
  for (const detail of details) {
    recordStep(ticket, detail, at, { notes: 'Resolved', taskResult: 'Repair Completed' });
  }
}

/** Opens a solved task again, and its ticket with it. */
export function reopenDetail(ticket: Ticket, detail: TicketDetail, at: Date): void {
  enter(detail, 'I', at);
  reopenTicket(ticket);
  recordStep(ticket, detail, at, { notes: 'Reopened' });
}

/** Opens a solved ticket again; its tasks stay as they are. */
export function reopenTicket(ticket: Ticket): void {
  ticket.status = 'InProgress';
}

/** Lays a task into another queue, where nobody has taken it yet. */
export function moveDetail(
  ticket: Ticket,
  detail: TicketDetail,
  { taskId, taskName }: WorkQueue,
  at: Date,
): void {
  recordStep(ticket, detail, at, { notes: 'Moved', taskResult: taskName });
  detail.taskId = taskId;
  detail.taskName = taskName;
  detail.assignedTo = null;
  detail.updatedAt = at;
  recordStep(ticket, detail, at, {});
}

/** Lets work on a task go on. What is paused the world does not hold. */
export function unpauseDetail(ticket: Ticket, detail: TicketDetail, at: Date): void {
  detail.updatedAt = at;
  recordStep(ticket, detail, at, { notes: 'Unpaused' });
}

export function setSeverity(ticket: Ticket, severity: number, reason: string, at: Date): void {
  ticket.severity = severity;
  recordStep(ticket, null, at, { notes: `Severity ${severity}: ${reason}` });
}

/** Closes a ticket and all its tasks for good. */
export function closeTicket(ticket: Ticket, at: Date): void {
  for (const detail of ticket.details) enter(detail, 'C', at);
  ticket.status = 'Closed';
  recordStep(ticket, null, at, { notes: 'Closed' });
}

/** Adds a row to the ticket's history: what happened to one of its tasks, or to all of it (null). */
export function recordStep(
  ticket: Ticket,
  detail: TicketDetail | null,
  at: Date,
  step: Partial<Pick<TicketHistoryRow, 'noteType' | 'notes' | 'taskResult'>>,
): void {
  const { notes = null, noteType = notes === null ? null : 'ADN', taskResult = null } = step;
  ticket.history.push({
    detailId: detail?.detailId ?? null,
    asset: detail?.serviceNumber ?? null,
    product: productOf(detail?.serviceNumber ?? null),
    enteredAt: at,
    noteType,
    notes,
    noteEnteredBy: notes === null ? null : AUTOMATION,
    assignedTo: detail?.assignedTo ?? null,
    task: detail?.taskName ?? null,
    taskResult,
    ticketStatus: ticket.status,
  });
}

function enter(detail: TicketDetail, status: TicketDetail['status'], at: Date): void {
  detail.status = status;
  detail.updatedAt = at;
}
