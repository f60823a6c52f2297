import type { SendMailInput } from '../../generated/dispatch-desk.ts';
import type { Claim } from '../sightings.ts';

/** Asks vendor LIT to call a dispatch off. */
export function cancelMail(
  to: readonly string[],
  { number, ticketId }: { readonly number: string; readonly ticketId: string },
  { reason, requestedBy }: NonNullable<Claim['cancellation']>,
): SendMailInput {
  const text = [
    'Please cancel this dispatch.',
    `Dispatch Number: ${number}`,
    `Reference: ${ticketId}`,
    `Cancellation Reason: ${onOneLine(reason)}`,
    `Cancellation Requested By: ${requestedBy}`,
  ].join('\n\n');
  return { to: [...to], subject: `LIT - Service Submission - ${ticketId}`, text };
}

/** A value with lines of its own could bring labels of its own. */
const onOneLine = (value: string): string =>
  value
    .split(/[\r\n\p{Zl}\p{Zp}]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' / ');
