import type {
  CreateTicketInput,
  CreateTicketOutcome,
  NewTicketContactInput,
} from '../../generated/bruin.ts';
import { phoneOf } from '../input-forms.ts';
import type { NewContact, NewTicket } from '../ticket-writer.ts';
import { topicWords } from '../words.ts';
import { findCreated, lookBefore, type TicketsBefore } from './created-look.ts';
import type { WriteDeps } from './deps.ts';

/** How opening a ticket ended. */
export interface CreatedTickets {
  readonly outcome: CreateTicketOutcome;
  /** null when they are not known. */
  readonly ticketIds: readonly string[] | null;
}

const UNCERTAIN: CreatedTickets = { outcome: 'UNCERTAIN', ticketIds: null };

/**
 * Opens a ticket.
 *
 * @throws CodedError UPSTREAM_UNAVAILABLE, delivered `no`, while Bruin opens no tickets.
 */
export function createTicket(
  input: CreateTicketInput,
  { client, writer, idempotency, clock, settings }: WriteDeps,
): Promise<CreatedTickets> {
  const ticket = newTicket(input);
  return idempotency.once<CreatedTickets, TicketsBefore>(
    { operation: 'bruin/createTicket', key: input.idempotencyKey, input: ticket },
    {
      prepare: () => lookBefore(client, ticket, clock.now()),
      async send() {
        return { outcome: 'CREATED', ticketIds: await writer.createTicket(ticket) };
      },
      async verify(before) {
        const ticketId = await findCreated(client, ticket, before, settings.automationUsername);
        return ticketId === undefined ? undefined : { outcome: 'CREATED', ticketIds: [ticketId] };
      },
      uncertain: () => UNCERTAIN,
      isUncertain: ({ outcome }) => outcome === 'UNCERTAIN',
    },
  );
}

function newTicket(input: CreateTicketInput): NewTicket {
  return {
    customerId: input.customerId,
    topic: topicWords.get(input.topic) ?? '',
    serviceNumbers: input.serviceNumbers,
    notes: input.notes ?? [],
    contacts: input.contacts.flatMap(contactsOf),
  };
}

/** Bruin wants a person for each role. */
function contactsOf({ name, email, phone, role }: NewTicketContactInput): NewContact[] {
  const person = { name: name.trim(), email, phone: phoneOf(phone) ?? phone };
  if (role === 'SITE') return [{ ...person, type: 'site' }];
  if (role === 'TICKET') return [{ ...person, type: 'ticket' }];
  return [
    { ...person, type: 'site' },
    { ...person, type: 'ticket' },
  ];
}
