import { setTimeout as sleep } from 'node:timers/promises';
import { BrokenCircuitError, bulkhead, BulkheadRejectedError, ExponentialBackoff } from 'cockatiel';
import { CodedError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';
import { createBreaker, type BreakerSettings } from './breaker.ts';
import { createCallMeter } from './call-meter.ts';
import { createRetryBudget, RETRY_PERCENT } from './retry-budget.ts';

/** How calls to one system are kept within bounds. Times in ms. */
export interface CallPolicySettings extends BreakerSettings {
  /** How long one attempt may take, answer read to its end. */
  readonly timeoutMs: number;
  /** Further attempts of a read that met a refused connection, a 5xx or a 429. Writes have none. */
  readonly retries: number;
  /** Wait before the second attempt; doubles, with jitter. */
  readonly retryDelayMs: number;
  /** Retries of all reads together, for 100 first attempts within 10 s; 3, or all of one call, are always allowed. Default 10. */
  readonly retryPercent?: number;
  /** Calls on their way at the same time; further ones wait. */
  readonly concurrency: number;
  /** Calls that may wait; one more is refused at once. */
  readonly queue: number;
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

/** Retries within 10 s that no share of calls is needed for; or as many as one call may have. */
const RETRIES_ALWAYS = 3;
const MAX_BACKOFF_MS = 30_000;

/**
 * One policy for each system (each host of it): a breaker, a bulkhead with a bounded queue, and, for
 * reads alone, retries with exponential backoff and jitter, within a budget that all reads share.
 *
 * A slow answer is not asked for again: that would only add load to what is slow already. A wait that
 * the system asks for is kept when it is shorter than the time-out, else the call fails at once.
 * Nobody queues while the breaker is open.
 *
 * @throws CodedError UPSTREAM_UNAVAILABLE (of a write with `delivered: 'no'`: it was never attempted);
 * what `attempt` throws.
 */
export function createCallPolicy(
  upstream: string,
  settings: CallPolicySettings,
  deps: { readonly log: Logger; readonly metrics: Metrics },
): CallPolicy {
  const breaker = createBreaker(
    upstream,
    settings,
    (error) => error instanceof UnhealthyError,
    deps,
  );
  const compartment = bulkhead(settings.concurrency, settings.queue);
  const budget = createRetryBudget(
    settings.retryPercent ?? RETRY_PERCENT,
    Math.max(settings.retries, RETRIES_ALWAYS),
  );
  const meter = createCallMeter(upstream, deps.metrics);

  async function retrying<T>(once: () => Promise<T>): Promise<T> {
    let backoff = new ExponentialBackoff({
      initialDelay: settings.retryDelayMs,
      maxDelay: MAX_BACKOFF_MS,
    }).next();
    for (let left = settings.retries; ; left -= 1) {
      try {
        return await once();
      } catch (error) {
        const waitMs = left > 0 ? waitBeforeRetry(error, backoff.duration) : null;
        if (waitMs === null || breaker.refuses()) throw error;
        const granted = budget.take();
        meter.retry(granted);
        if (!granted) throw error;
        await sleep(waitMs);
        backoff = backoff.next(undefined);
      }
    }
  }

  /** @returns null when another attempt would not help, or not in time. */
  function waitBeforeRetry(error: unknown, backoffMs: number): number | null {
    if (!(error instanceof UnhealthyError) || !error.retryable) return null;
    const asked = error.failure.extensions.retryAfterMs;
    if (asked === undefined) return backoffMs;
    return asked < settings.timeoutMs ? asked : null;
  }

  return {
    async run(kind, attempt) {
      let attemptNumber = 0;
      const askedAt = performance.now();
      // Each attempt has a turn of its own: who waits before the next one keeps nobody from his.
      const once = async () => {
        if (breaker.refuses()) throw new BrokenCircuitError();
        return meter.track((begin) =>
          compartment.execute(() => {
            begin();
            if (kind === 'write' && performance.now() - askedAt > settings.timeoutMs)
              throw waited(upstream, settings);
            return breaker.run(() => {
              if (attemptNumber === 0) budget.called();
              return attempt((attemptNumber += 1));
            });
          }),
        );
      };
      try {
        return await (kind === 'read' ? retrying(once) : once());
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
      `${upstream} failed too often and is left alone for ${settings.breakerOpenMs} ms`,
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
