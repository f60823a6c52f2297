import type { SetTicketSeverityInput, SetTicketSeverityOutcome } from '../../generated/bruin.ts';
import { changeOnce } from './change-once.ts';
import type { WriteDeps } from './deps.ts';
import { notFound } from './refused-write.ts';

/** Sets how severe a ticket is. */
export function setSeverity(
  { ticketId, severity, reason, idempotencyKey: key }: SetTicketSeverityInput,
  { client, writer, idempotency }: WriteDeps,
): Promise<SetTicketSeverityOutcome> {
  const request = {
    operation: 'bruin/setTicketSeverity',
    key,
    input: { ticketId, severity, reason },
  };
  const isSet = async (): Promise<boolean> => {
    const row = await client.ticket(ticketId);
    if (row === null) throw notFound('ticket', ['input', 'ticketId']);
    return row.severity === severity;
  };
  return changeOnce<boolean, SetTicketSeverityOutcome>(idempotency, request, {
    prepare: isSet,
    isSo: (wasSet) => wasSet,
    send: () => writer.setSeverity(ticketId, severity, reason),
    isSoNow: isSet,
    outcomes: { done: 'CHANGED', already: 'ALREADY_SET', uncertain: 'UNCERTAIN' },
  });
}
