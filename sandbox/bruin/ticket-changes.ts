import type { SimulatedReply } from '../runtime/http-simulator.ts';
import { addNote } from '../world/changes/notes.ts';
import {
  closeTicket,
  reopenDetail,
  resolveDetails,
  setSeverity,
  unpauseDetail,
} from '../world/changes/tickets.ts';
import { AUTOMATION_MAIL } from '../world/generation/ticket-notes.ts';
import type { Ticket, TicketDetail } from '../world/types.ts';
import { done, type ApiCall, type Endpoint } from './endpoint.ts';
import { noteText } from './notes.ts';
import { forbidden, ruleBroken } from './refusal.ts';
import { detailOf, linesOf, matchingDetail, ticketOf } from './subjects.ts';
import { pick } from './variation.ts';

export const ticketChangeEndpoints: readonly Endpoint[] = [
  { method: 'PUT', path: '/api/Ticket/:ticketId/details/:detailId/status', answer: changeStatus },
  { method: 'PUT', path: '/api/Ticket/:ticketId/severity', answer: changeSeverity },
  { method: 'POST', path: '/api/Ticket/:ticketId/detail/unpause', answer: unpause },
  { method: 'PUT', path: '/api/Ticket/:ticketId/close', answer: close },
];

/** `O` opens a task again, `R` solves it; what is open already may be opened. */
function changeStatus(call: ApiCall): SimulatedReply {
  const ticket = ticketOf(call);
  const detail = detailOf(call, ticket);
  const body = call.body();
  body.only('Status', 'Interfaces');
  const status = body.requiredText('Status').toUpperCase();
  const interfaces = body.texts('Interfaces') ?? [];
  if (status !== 'O' && status !== 'R') throw body.refuse('Status');
  if (ticket.status === 'Closed' || detail.status === 'C') throw ruleBroken('Ticket is closed');

  const answer = pick<unknown>(`status ${detail.detailId}`, ['Success', { message: 'success' }]);
  if (status === 'O') {
    if (detail.status === 'I') return { json: answer };
    reopenDetail(ticket, detail, call.now);
    return done(answer);
  }
  if (detail.status === 'R') throw ruleBroken('Ticket Detail is already resolved');
  resolveDetails(ticket, [detail, ...interfaceDetails(call, ticket, detail, interfaces)], call.now);
  return done(answer);
}

/** Open tasks of the same ticket about these interfaces of a task's device. */
function interfaceDetails(
  { world }: ApiCall,
  ticket: Ticket,
  device: TicketDetail,
  interfaces: readonly string[],
): TicketDetail[] {
  const lines = linesOf(world, ticket.clientId, device.serviceNumber, interfaces);
  return ticket.details.filter(
    ({ serviceNumber, status }) =>
      status === 'I' && serviceNumber !== null && lines.has(serviceNumber),
  );
}

/** From 1, high, to 4, low. Nothing can be said about a closed ticket. */
function changeSeverity(call: ApiCall): SimulatedReply {
  const ticket = ticketOf(call);
  const body = call.body();
  body.only('Severity', 'Reason');
  const severity = body.requiredInteger('Severity');
  const reason = body.requiredText('Reason');
  if (severity < 1 || severity > 4) throw ruleBroken('Invalid Severity');
  if (ticket.status === 'Closed') throw forbidden();
  setSeverity(ticket, severity, reason, call.now);
  return done({ TicketId: ticket.ticketId, Result: true });
}

/** Only what is in progress can go on. Bruin does not show whether it was paused. */
function unpause(call: ApiCall): SimulatedReply {
  const ticket = ticketOf(call);
  const body = call.body();
  body.only('serviceNumber', 'DetailId');
  const detail = matchingDetail(ticket, body);
  if (detail === null) throw body.refuse('DetailId');
  if (!detail) throw ruleBroken('Ticket Detail not found');
  if (detail.status !== 'I') throw forbidden();
  unpauseDetail(ticket, detail, call.now);
  return done(pick<unknown>(`unpause ${detail.detailId}`, ['Success', { result: true }]));
}

/** Closes the ticket for good, with a word about it. */
function close(call: ApiCall): SimulatedReply {
  const ticket = ticketOf(call);
  const body = call.body();
  body.only('CloseNote');
  const text = noteText(body, 'CloseNote');
  if (ticket.status === 'Closed') throw ruleBroken('Ticket is already closed');
  closeTicket(ticket, call.now);
  addNote(call.world, ticket, {
    text,
    type: 'ADN',
    serviceNumbers: null,
    createdAt: call.now,
    creator: AUTOMATION_MAIL,
  });
  return done({ message: 'success' });
}
