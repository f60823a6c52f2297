import type {
  CloseTicketInput,
  CloseTicketOutcome,
  SubscribeToTicketInput,
  SubscribeToTicketOutcome,
} from '../../generated/bruin.ts';
import { changeOnce } from './change-once.ts';
import type { WriteDeps } from './deps.ts';
import { notFound } from './refused-write.ts';

const CLOSED = 'Closed';

/** Closes a ticket for good. */
export function closeTicket(
  { ticketId, note, idempotencyKey: key }: CloseTicketInput,
  { client, writer, idempotency }: WriteDeps,
): Promise<CloseTicketOutcome> {
  const request = { operation: 'bruin/closeTicket', key, input: { ticketId, note } };
  const isClosed = async (): Promise<boolean> => {
    const row = await client.ticket(ticketId);
    if (row === null) throw notFound('ticket', ['input', 'ticketId']);
    return row.status === CLOSED;
  };
  return changeOnce<boolean, CloseTicketOutcome>(idempotency, request, {
    prepare: isClosed,
    isSo: (wasClosed) => wasClosed,
    send: () => writer.closeTicket(ticketId, note),
    isSoNow: isClosed,
    outcomes: { done: 'CLOSED', already: 'ALREADY_CLOSED', uncertain: 'UNCERTAIN' },
  });
}

/** Has Bruin mail somebody. Nothing shows who is mailed, so an unknown end stays unknown. */
export function subscribe(
  { ticketId, email, idempotencyKey: key }: SubscribeToTicketInput,
  { writer, idempotency }: WriteDeps,
): Promise<SubscribeToTicketOutcome> {
  const request = { operation: 'bruin/subscribeToTicket', key, input: { ticketId, email } };
  return idempotency.once<SubscribeToTicketOutcome, null>(request, {
    prepare: () => Promise.resolve(null),
    async send() {
      await writer.subscribe(ticketId, email);
      return 'SUBSCRIBED';
    },
    uncertain: () => 'UNCERTAIN',
    isUncertain: (outcome) => outcome === 'UNCERTAIN',
  });
}
