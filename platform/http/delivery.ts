import { errors } from 'undici';
import { CodedError } from '../errors.ts';

/** Whether a call that writes may have been carried out, as far as the failure of its sending tells. */
export type Delivered = 'no' | 'unknown';

const BEFORE_SENDING = new Set(['connect', 'getaddrinfo']);

/**
 * `no` when there never was a connection: nothing of the request can have left. A connection that
 * breaks later, even before an answer, tells nothing.
 */
export function deliveredBy(error: unknown): Delivered {
  return neverConnected(error) ? 'no' : 'unknown';
}

/** The failure of a write, saying whether it may have been carried out; `unknown` unless it says so already. */
export function ofWrite(failure: CodedError, delivered: Delivered = 'unknown'): CodedError {
  const { code, message, extensions, cause } = failure;
  return new CodedError(code, message, { delivered, ...extensions }, cause);
}

/** Errors of a socket carry the system call that failed; one for each address that was tried. */
function neverConnected(error: unknown): boolean {
  if (error instanceof errors.ConnectTimeoutError) return true;
  if (typeof error !== 'object' || error === null) return false;
  if ('errors' in error && Array.isArray(error.errors))
    return error.errors.length > 0 && error.errors.every(neverConnected);
  return 'syscall' in error && BEFORE_SENDING.has(String(error.syscall));
}
