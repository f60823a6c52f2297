import { CodedError } from '../../platform/errors.ts';
import type { UserError } from '../runtime/user-errors.ts';

/**
 * Ends a write of which nothing was written, for a reason that the caller can mend: the mutation
 * answers with `userError`, and the idempotency key stays free.
 */
export class Refusal extends CodedError {
  readonly userError: UserError;

  constructor(userError: UserError) {
    super('UPSTREAM_REJECTED', userError.message, { upstream: 'lit', delivered: 'no' });
    this.name = 'Refusal';
    this.userError = userError;
  }
}

/** The vendor does not know the number. */
export function unknownNumber(number: string): Refusal {
  return new Refusal({
    code: 'NOT_FOUND',
    message: `input.number: expected a number that vendor LIT knows; it has no dispatch ${number}`,
    path: ['input', 'number'],
  });
}

/** The vendor's own reasons can be long, and are text for people. */
const MAX_REASON = 200;

/** @param reason the vendor's words, null when it gave none. */
export function refusedByVendor(reason: string | null): Refusal {
  const words = reason === null ? 'without saying why' : `saying: ${shorten(reason)}`;
  return new Refusal({ code: 'REJECTED', message: `Vendor LIT refused it, ${words}`, path: null });
}

function shorten(reason: string): string {
  return reason.length > MAX_REASON ? `${reason.slice(0, MAX_REASON - 3)}...` : reason;
}
