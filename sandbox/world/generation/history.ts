import { after, MINUTE_MS } from '../time.ts';
import type { Ticket, TicketDetail, TicketHistoryRow } from '../types.ts';

/** A work queue that a task has passed through, and the result that moved it on. */
export interface Step {
  readonly task: string;
  readonly taskResult: string | null;
}

/** Names of results that move a task, trailing blanks as the ticketing system has them. */
export const RESULTS = [
  'Holmdel NOC Investigate ',
  'No Trouble Found - Carrier Issue',
  'Wireless Repair Intervention Needed',
  'Repair Completed',
  'Request Completed',
] as const;

type Facts = Pick<Ticket, 'category' | 'status' | 'createdAt' | 'createdBy' | 'details'>;

/**
 * What happened to a ticket, oldest first: its opening, then every task's steps in turn.
 *
 * @param stepsOf what each task went through; one without steps leaves no row that names its asset.
 */
export function historyOf(
  ticket: Facts,
  stepsOf: (detail: TicketDetail) => readonly Step[],
): TicketHistoryRow[] {
  const { createdAt, createdBy, status } = ticket;
  const opening: TicketHistoryRow = {
    detailId: null,
    asset: null,
    product: null,
    enteredAt: createdAt,
    noteType: 'ADN',
    notes: `Automation -- ${ticket.category === 'VAS' ? 'Service Affecting' : 'Service Outage'} Trouble`,
    noteEnteredBy: createdBy,
    assignedTo: null,
    task: null,
    taskResult: null,
    ticketStatus: 'New',
  };
  const steps = ticket.details.flatMap((detail, turn) =>
    stepsOf(detail).map((step, index): TicketHistoryRow => ({
      detailId: detail.detailId,
      asset: detail.serviceNumber,
      product: productOf(detail.serviceNumber),
      enteredAt: after(createdAt, (2 + turn + index * 9) * MINUTE_MS),
      noteType: step.taskResult === null ? null : 'ADN',
      notes: step.taskResult === null ? null : `Moved by result: ${step.taskResult.trim()}`,
      noteEnteredBy: step.taskResult === null ? null : createdBy,
      assignedTo: detail.assignedTo,
      task: step.task,
      taskResult: step.taskResult,
      ticketStatus: status,
    })),
  );
  return [opening, ...steps].sort((a, b) => a.enteredAt.getTime() - b.enteredAt.getTime());
}

/** Category of a line in a history; null for what is no device. */
export function productOf(serviceNumber: string | null): string | null {
  if (serviceNumber === null || serviceNumber.endsWith('-LINE')) return null;
  return serviceNumber.startsWith('VC') ? 'SD-WAN' : 'Network Scout';
}
