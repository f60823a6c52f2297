import { status } from '@grpc/grpc-js';
import { CodedError } from '../../../platform/errors.ts';
import { UnhealthyError } from '../../../platform/http/policy.ts';
import { failureOf } from '../../../subgraphs/t7/failure.ts';

describe('the failure for a gRPC status', () => {
  const cause = new Error('14 UNAVAILABLE: No connection established to 127.0.0.1:4017');

  it.each<{ code: status; means: string; health: 'healthy' | 'slow' | 'retryable' }>([
    { code: status.DEADLINE_EXCEEDED, means: 'UPSTREAM_TIMEOUT', health: 'slow' },
    { code: status.UNAVAILABLE, means: 'UPSTREAM_UNAVAILABLE', health: 'retryable' },
    { code: status.RESOURCE_EXHAUSTED, means: 'UPSTREAM_UNAVAILABLE', health: 'retryable' },
    { code: status.UNKNOWN, means: 'UPSTREAM_UNAVAILABLE', health: 'retryable' },
    { code: status.CANCELLED, means: 'UPSTREAM_UNAVAILABLE', health: 'retryable' },
    { code: status.ABORTED, means: 'UPSTREAM_UNAVAILABLE', health: 'retryable' },
    { code: status.INTERNAL, means: 'UPSTREAM_REJECTED', health: 'healthy' },
    { code: status.INVALID_ARGUMENT, means: 'UPSTREAM_REJECTED', health: 'healthy' },
    { code: status.UNAUTHENTICATED, means: 'UPSTREAM_REJECTED', health: 'healthy' },
    { code: status.PERMISSION_DENIED, means: 'UPSTREAM_REJECTED', health: 'healthy' },
    { code: status.UNIMPLEMENTED, means: 'UPSTREAM_REJECTED', health: 'healthy' },
    { code: status.DATA_LOSS, means: 'UPSTREAM_MALFORMED', health: 'healthy' },
  ])('$code is $means, $health', ({ code, means, health }) => {
    const failure = failureOf(code, 5000, cause);
    const unhealthy = failure instanceof UnhealthyError ? failure : null;
    const coded = unhealthy ? unhealthy.failure : failure;
    expect(coded).toBeInstanceOf(CodedError);
    expect(coded).toMatchObject({
      code: means,
      extensions: { upstream: 't7', upstreamStatus: code },
    });
    expect(coded.message).not.toContain('127.0.0.1');
    expect(unhealthy?.retryable).toBe(health === 'healthy' ? undefined : health === 'retryable');
  });
});
