import { status, type Metadata } from '@grpc/grpc-js';
import { CodedError, type ErrorCode } from '../../platform/errors.ts';
import { ofWrite } from '../../platform/http/delivery.ts';
import { UnhealthyError } from '../../platform/http/policy.ts';

/**
 * What a gRPC status says about the request rather than about the health of T7. INTERNAL is among
 * them: T7 answers it to a request that its model cannot digest.
 */
const ABOUT_THE_REQUEST: ReadonlyMap<status, ErrorCode> = new Map([
  [status.INVALID_ARGUMENT, 'UPSTREAM_REJECTED'],
  [status.NOT_FOUND, 'UPSTREAM_REJECTED'],
  [status.ALREADY_EXISTS, 'UPSTREAM_REJECTED'],
  [status.PERMISSION_DENIED, 'UPSTREAM_REJECTED'],
  [status.FAILED_PRECONDITION, 'UPSTREAM_REJECTED'],
  [status.OUT_OF_RANGE, 'UPSTREAM_REJECTED'],
  [status.UNIMPLEMENTED, 'UPSTREAM_REJECTED'],
  [status.INTERNAL, 'UPSTREAM_REJECTED'],
  [status.UNAUTHENTICATED, 'UPSTREAM_REJECTED'],
  [status.DATA_LOSS, 'UPSTREAM_MALFORMED'],
]);

/**
 * The failure for a gRPC status other than OK, in the form the call policy takes: whatever speaks
 * of T7's health is unhealthy, and worth another attempt unless it was slowness.
 */
export function failureOf(
  code: status,
  timeoutMs: number,
  cause: unknown,
): CodedError | UnhealthyError {
  const details = { upstream: 't7', upstreamStatus: code };
  if (code === status.DEADLINE_EXCEEDED) {
    const message = `t7 did not answer within ${timeoutMs} ms`;
    return new UnhealthyError(new CodedError('UPSTREAM_TIMEOUT', message, details, cause), false);
  }
  const message = `t7 answered with gRPC status ${status[code]}`;
  const refusal = ABOUT_THE_REQUEST.get(code);
  if (refusal) return new CodedError(refusal, message, details, cause);
  return new UnhealthyError(new CodedError('UPSTREAM_UNAVAILABLE', message, details, cause), true);
}

/** What T7 says before it does anything, whoever passes it on. */
const REFUSED_FOR_SURE: ReadonlySet<status> = new Set(
  [...ABOUT_THE_REQUEST.keys()].filter(
    (code) => code !== status.INTERNAL && code !== status.DATA_LOSS,
  ),
);

/** Also what a stream that broke is called: a refusal only where T7 itself said it. */
const REFUSED_IF_SAID: ReadonlySet<status> = new Set([status.INTERNAL, status.RESOURCE_EXHAUSTED]);

/**
 * The failure of a call that writes, saying whether it may have been carried out.
 *
 * @param metadata what came with the status; empty when the status was made up on this side.
 */
export function failureOfWrite(
  code: status,
  metadata: Metadata,
  failure: CodedError | UnhealthyError,
): CodedError | UnhealthyError {
  const said = metadata.get('content-type').length > 0;
  const refused = REFUSED_FOR_SURE.has(code) || (said && REFUSED_IF_SAID.has(code));
  const told = (coded: CodedError) => ofWrite(coded, refused ? 'no' : 'unknown');
  if (failure instanceof UnhealthyError)
    return new UnhealthyError(told(failure.failure), failure.retryable);
  return told(failure);
}
