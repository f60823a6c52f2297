import { errors } from 'undici';
import { CodedError, type ErrorDetails } from '../errors.ts';
import { deliveredBy, ofWrite } from './delivery.ts';
import { UnhealthyError } from './policy.ts';

type Kind = 'read' | 'write';

/** What a status says that speaks of the system's health: a 5xx, or 429 with the wait that it asks for. */
export function failureOfStatus(
  upstream: string,
  reply: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  },
  kind: Kind,
): UnhealthyError {
  const { status } = reply;
  const wait = waitAskedFor(reply.headers['retry-after']);
  const details: ErrorDetails = {
    upstream,
    upstreamStatus: status,
    ...(wait !== undefined && { retryAfterMs: wait }),
    // 429 is said before anything is done; after a 5xx anything may have been.
    ...(kind === 'write' && status === 429 && { delivered: 'no' }),
  };
  const message = `${upstream} answered with status ${status}`;
  return new UnhealthyError(new CodedError('UPSTREAM_UNAVAILABLE', message, details), true);
}

/** What was thrown while a call was sent or its answer read, in terms of the contract. */
export function failureOfCall(
  upstream: string,
  error: unknown,
  timeoutMs: number,
  kind: Kind,
): unknown {
  const told = (failure: CodedError) =>
    kind === 'write' ? ofWrite(failure, deliveredBy(error)) : failure;
  if (error instanceof CodedError) return told(error);
  if (error instanceof UnhealthyError)
    return new UnhealthyError(told(error.failure), error.retryable);
  const late = isTimeout(error);
  const failure = late
    ? new CodedError(
        'UPSTREAM_TIMEOUT',
        `${upstream} did not answer within ${timeoutMs} ms`,
        { upstream },
        error,
      )
    : new CodedError(
        'UPSTREAM_UNAVAILABLE',
        `${upstream} could not be reached, or broke off its answer`,
        { upstream },
        error,
      );
  // A slow answer is not asked for again: that would only add load to what is slow already.
  return new UnhealthyError(told(failure), !late);
}

/** Longest wait that is handed on, in ms; a system that asks for more is asked again all the same. */
const MAX_WAIT_MS = 3_600_000;

/** `Retry-After` as seconds or as a date, in ms; undefined when it says nothing that can be read. */
function waitAskedFor(header: string | string[] | undefined): number | undefined {
  const text = typeof header === 'string' ? header.trim() : '';
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), MAX_WAIT_MS);
}

function isTimeout(error: unknown): boolean {
  return (
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError ||
    error instanceof errors.ConnectTimeoutError ||
    // AbortSignal.timeout gives a DOMException, which need not be an Error of this realm.
    (typeof error === 'object' &&
      error !== null &&
      'name' in error &&
      error.name === 'TimeoutError')
  );
}
