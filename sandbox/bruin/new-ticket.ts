import type { SimulatedReply } from '../runtime/http-simulator.ts';
import { addNote } from '../world/changes/notes.ts';
import { addDetail, openTicket } from '../world/changes/tickets.ts';
import { AUTOMATION_MAIL } from '../world/generation/ticket-notes.ts';
import { done, type ApiCall, type Endpoint } from './endpoint.ts';
import { readNewTicket, type TicketRequest } from './new-ticket-request.ts';
import { createPlaces } from './places.ts';
import { ruleBroken } from './refusal.ts';
import { ticketOf } from './subjects.ts';
import { pick } from './variation.ts';

export const newTicketEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: '/api/Ticket/', answer: create },
  { method: 'POST', path: '/api/Ticket/:ticketId/subscribeUser', answer: subscribe },
];

/** Opens one ticket for all lines, which have to be active ones of the customer. */
function create(call: ApiCall): SimulatedReply {
  const request = readNewTicket(call.body());
  refuseUnknown(call, request);
  const { world, now, answers } = call;
  const said = answers.take('create')?.ticketIds;
  if (said?.length === 1 && said[0] === 0) return { json: { ticketIds: said } };
  const { clientId, category, serviceNumbers } = request;
  const ticket = openTicket(world, { clientId, category, at: now });
  for (const serviceNumber of serviceNumbers) addDetail(world, ticket, serviceNumber, now);
  for (const note of request.notes) {
    addNote(world, ticket, {
      ...note,
      serviceNumbers: null,
      createdAt: now,
      creator: AUTOMATION_MAIL,
    });
  }
  return done({ ticketIds: said ?? [ticket.ticketId] });
}

function refuseUnknown({ world }: ApiCall, { clientId, serviceNumbers }: TicketRequest): void {
  if (!world.customers.has(clientId)) throw ruleBroken('Client not found');
  const places = createPlaces(world);
  for (const serviceNumber of serviceNumbers) {
    if (places.asset(serviceNumber, clientId)?.status !== 'A')
      throw ruleBroken(`Inventory not found for service number ${serviceNumber}`);
  }
}

/** Takes whoever is named. Bruin shows nobody who follows a ticket: only the record of writes does. */
function subscribe(call: ApiCall): SimulatedReply {
  const ticket = ticketOf(call);
  const body = call.body();
  body.only('subscriptionType', 'user');
  if (body.requiredText('subscriptionType') !== 'NotesAndMilestones')
    throw body.refuse('subscriptionType');
  const user = body.object('user');
  if (user === null) throw body.refuse('user');
  user.only('email');
  user.requiredText('email');
  return done(pick<unknown>(`subscribe ${ticket.ticketId}`, ['Success', { result: true }]));
}
