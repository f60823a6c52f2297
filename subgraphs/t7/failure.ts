import { status } from '@grpc/grpc-js';
import { CodedError, type ErrorCode } from '../../platform/errors.ts';
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
