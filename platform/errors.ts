/**
 * Machine-readable reasons that reach a client in `extensions.code`. Apollo's own names are kept
 * where Apollo raises them.
 */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'OPERATION_TOO_COSTLY'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'IDEMPOTENCY_CONFLICT'
  | 'FENCED'
  | 'NOT_READY'
  | 'RATE_LIMITED'
  | 'GAP'
  | 'UPSTREAM_REJECTED'
  | 'UPSTREAM_MALFORMED'
  | 'UPSTREAM_UNAVAILABLE'
  | 'UPSTREAM_TIMEOUT'
  | 'SUBGRAPH_UNAVAILABLE'
  | 'SUBGRAPH_TIMEOUT'
  | 'SUBGRAPH_MALFORMED'
  | 'INTERNAL_SERVER_ERROR';

/** What a client may know beside the code. Never an address, a credential or a body. */
export interface ErrorDetails {
  /** System that failed, for example `bruin`; with several instances, the instance's public name. */
  readonly upstream?: string;
  /** HTTP or gRPC status that the upstream answered. */
  readonly upstreamStatus?: number;
  /** Wait at least this long before asking again. */
  readonly retryAfterMs?: number;
  readonly requestId?: string;
  /** Of a write: whether it reached the system. `no`: for sure not, sending it again is harmless. */
  readonly delivered?: 'no' | 'unknown';
  readonly [key: string]: unknown;
}

/**
 * An error with a place in the contract: graphql-js copies `extensions` of a thrown error into the
 * response, so nothing that throws this needs to know GraphQL.
 *
 * `message` is public. The `cause` is for logs alone.
 */
export class CodedError extends Error {
  readonly code: ErrorCode;
  readonly extensions: ErrorDetails & { readonly code: ErrorCode };

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'CodedError';
    this.code = code;
    this.extensions = { ...details, code };
  }
}

/** Refuses an argument: what was expected, what came, what to do. */
export function badInput(message: string, details: ErrorDetails = {}): CodedError {
  return new CodedError('BAD_USER_INPUT', message, details);
}

/**
 * Whether a write that ended in this error may have been carried out. Only a CodedError that says
 * `delivered: 'no'` denies it: an error without a word about it, a reply that could not be understood
 * for example, says nothing about what the system did before.
 */
export function mayHaveArrived(error: unknown): boolean {
  return !(error instanceof CodedError && error.extensions.delivered === 'no');
}

/** The same error, saying that nothing of a write reached the system; others than CodedError as they are. */
export function notDelivered(error: unknown): unknown {
  if (!(error instanceof CodedError) || !mayHaveArrived(error)) return error;
  const details: ErrorDetails = { ...error.extensions, delivered: 'no' };
  return new CodedError(error.code, error.message, details, error.cause ?? error);
}

/** Brings whatever was thrown into an Error, so that it can be logged under `err`. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
