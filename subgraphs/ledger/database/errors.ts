import { CodedError } from '../../../platform/errors.ts';

const UPSTREAM = 'ledger-database';
/** Of a statement that the server cut short. */
const CANCELLED = '57014';
/**
 * SQLSTATE classes that say something of the server's state, not of the statement: connections,
 * refused users and databases, transactions that got in each other's way, resources, operators.
 */
const STATE = /^(08|28|3D|40|53|55|57|58)/;

/** Whatever a driver threw, as the contract has it; a mistake in a statement of ours as it is. */
export function databaseError(thrown: unknown): unknown {
  if (thrown instanceof CodedError) return thrown;
  if (isOurMistake(thrown)) return thrown;
  const cause = plainError(thrown);
  const state = sqlState(thrown);
  if (state === CANCELLED || cause.message === 'Query read timeout') return tooLate(cause);
  if (state !== undefined && !STATE.test(state)) return cause;
  return unavailable('The ledger cannot be reached now', cause);
}

/** A statement that took too long, or came too late to its turn. */
export function tooLate(cause?: unknown): CodedError {
  const message = 'The ledger did not answer in time';
  return new CodedError('UPSTREAM_TIMEOUT', message, { upstream: UPSTREAM }, cause);
}

/** A ledger that cannot be asked. @param message for people. */
export function unavailable(message: string, cause?: unknown): CodedError {
  return new CodedError('UPSTREAM_UNAVAILABLE', message, { upstream: UPSTREAM }, cause);
}

/** What a driver's error says, without the connection that hangs on it. */
export function plainError(thrown: unknown): Error {
  const { message, code } = (thrown ?? {}) as { message?: unknown; code?: unknown };
  const text = typeof message === 'string' && message !== '' ? message : 'no connection';
  return new Error(typeof code === 'string' ? `${text} (${code})` : text);
}

function isOurMistake(thrown: unknown): boolean {
  const { name } = (thrown ?? {}) as { name?: unknown };
  return name === 'TypeError' || name === 'RangeError' || name === 'ReferenceError';
}

function sqlState(thrown: unknown): string | undefined {
  const { code } = (thrown ?? {}) as { code?: unknown };
  return typeof code === 'string' && /^(?=.*\d)[\dA-Z]{5}$/.test(code) ? code : undefined;
}
