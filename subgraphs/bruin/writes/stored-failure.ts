import { CodedError, type ErrorCode, type ErrorDetails } from '../../../platform/errors.ts';

/** An error as plain JSON, for results that are stored under a key. */
export interface StoredFailure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: ErrorDetails;
}

export function storeFailure({ code, message, extensions }: CodedError): StoredFailure {
  const { code: _code, requestId: _requestId, ...details } = extensions;
  return { code, message, details: { delivered: 'unknown', ...details } };
}

export function rebuildFailure({ code, message, details }: StoredFailure): CodedError {
  return new CodedError(code, message, details);
}
