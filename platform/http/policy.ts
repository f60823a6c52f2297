import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  circuitBreaker,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
} from 'cockatiel';
import { CodedError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';

/** How calls to one system are kept within bounds. Times in ms. */
export interface CallPolicySettings {
  /** How long one attempt may take, answer read to its end. */
  readonly timeoutMs: number;
  /** Further attempts of a read that met a refused connection, a 5xx or a 429. Writes have none. */
  readonly retries: number;
  /** Wait before the second attempt; doubles, with jitter. */
  readonly retryDelayMs: number;
  /** Calls on their way at the same time; further ones wait. */
  readonly concurrency: number;
  /** Calls that may wait; one more is refused at once. */
  readonly queue: number;
  /** Failures in a row that open the breaker. */
  readonly breakerFailures: number;
  /** How long an open breaker refuses before it lets one call try. Others wait for that call. */
  readonly breakerOpenMs: number;
}

export interface CallPolicy {
  /** Runs `attempt` under breaker, bulkhead and, for reads, retries. */
  run<T>(kind: 'read' | 'write', attempt: (attemptNumber: number) => Promise<T>): Promise<T>;
}

/** Marks a failure that speaks of the system's health, not of the request. */
export class UnhealthyError extends Error {
  readonly failure: CodedError;
  readonly retryable: boolean;

  constructor(failure: CodedError, retryable: boolean) {
    super(failure.message, { cause: failure });
    this.failure = failure;
    this.retryable = retryable;
  }
}

/**
 * One policy for each system (each host of it): a breaker that opens on failures in a row, a bulkhead
 * with a bounded queue, and retries with exponential backoff and jitter for reads alone.
 *
 * A slow answer is not asked for again: that would only add load to what is slow already.
 *
 * @throws CodedError UPSTREAM_UNAVAILABLE (of a write with `delivered: 'no'`: it was never attempted);
 * what `attempt` throws.
 */
export function createCallPolicy(
  upstream: string,
  settings: CallPolicySettings,
  deps: { readonly log: Logger; readonly metrics: Metrics },
): CallPolicy {
  const unhealthy = handleWhen((error) => error instanceof UnhealthyError);
  const breaker = circuitBreaker(unhealthy, {
    halfOpenAfter: settings.breakerOpenMs,
    breaker: new ConsecutiveBreaker(settings.breakerFailures),
  });
  const compartment = bulkhead(settings.concurrency, settings.queue);
  const retrying = retry(
    handleWhen((error) => error instanceof UnhealthyError && error.retryable),
    {
      maxAttempts: settings.retries,
      backoff: new ExponentialBackoff({ initialDelay: settings.retryDelayMs, maxDelay: 30_000 }),
    },
  );
  const open = deps.metrics.gauge('upstream_breaker_open', '1 while the breaker refuses calls', [
    'upstream',
  ]);
  open.set({ upstream }, 0);
  breaker.onBreak(() => {
    open.set({ upstream }, 1);
    deps.log.warn({ upstream, openMs: settings.breakerOpenMs }, 'upstream breaker opened');
  });
  breaker.onReset(() => {
    open.set({ upstream }, 0);
    deps.log.info({ upstream }, 'upstream breaker closed');
  });

  return {
    async run(kind, attempt) {
      let attemptNumber = 0;
      const askedAt = performance.now();
      const once = () => breaker.execute(() => attempt((attemptNumber += 1)));
      try {
        return await compartment.execute(() => {
          if (kind === 'read') return settings.retries > 0 ? retrying.execute(once) : once();
          if (performance.now() - askedAt > settings.timeoutMs) throw waited(upstream, settings);
          return once();
        });
      } catch (error) {
        throw explain(upstream, settings, kind, error);
      }
    },
  };
}

/** Whoever asked for the write may have been told by now that its end is unknown: it must not go out after that. */
function waited(upstream: string, { timeoutMs }: CallPolicySettings): CodedError {
  return new CodedError(
    'UPSTREAM_UNAVAILABLE',
    `${upstream} had no turn for a write within ${timeoutMs} ms; it was not sent`,
    { upstream, retryAfterMs: 1000, delivered: 'no' },
  );
}

function explain(
  upstream: string,
  settings: CallPolicySettings,
  kind: 'read' | 'write',
  error: unknown,
): unknown {
  if (error instanceof UnhealthyError) return error.failure;
  // What the policy itself refuses was never sent.
  const delivered = kind === 'write' ? ({ delivered: 'no' } as const) : {};
  if (error instanceof BrokenCircuitError) {
    return new CodedError(
      'UPSTREAM_UNAVAILABLE',
      `${upstream} failed ${settings.breakerFailures} times in a row and is left alone for ${settings.breakerOpenMs} ms`,
      { upstream, retryAfterMs: settings.breakerOpenMs, ...delivered },
      error,
    );
  }
  if (error instanceof BulkheadRejectedError) {
    return new CodedError(
      'UPSTREAM_UNAVAILABLE',
      `${upstream} has ${settings.concurrency} calls under way and ${settings.queue} waiting; no more are taken`,
      { upstream, retryAfterMs: 1000, ...delivered },
      error,
    );
  }
  return error;
}
