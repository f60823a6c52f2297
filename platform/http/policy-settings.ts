import { integer, milliseconds } from '../config.ts';

/**
 * The settings that every upstream has, under one prefix: time-out, retries, breaker, bulkhead, pool.
 *
 * @param prefix for example `BRUIN`.
 */
export function callPolicySettings(
  prefix: string,
  defaults: {
    readonly timeoutMs: number;
    readonly concurrency: number;
    readonly breakerFailures?: number;
  },
) {
  return {
    timeoutMs: milliseconds({
      env: `${prefix}_TIMEOUT_MS`,
      description: 'How long one attempt of a call may take, its answer read to the end.',
      default: String(defaults.timeoutMs),
    }),
    retries: integer({
      env: `${prefix}_RETRIES`,
      description: 'Further attempts of a read that met a refused connection, a 5xx or a 429.',
      default: '2',
      min: 0,
      max: 10,
    }),
    retryDelayMs: milliseconds({
      env: `${prefix}_RETRY_DELAY_MS`,
      description: 'Wait before the second attempt; doubles each time, with jitter.',
      default: '200',
    }),
    concurrency: integer({
      env: `${prefix}_CONCURRENCY`,
      description: 'Calls on their way at the same time.',
      default: String(defaults.concurrency),
      min: 1,
      max: 1000,
    }),
    queue: integer({
      env: `${prefix}_QUEUE`,
      description: 'Calls that may wait for their turn; one more is refused.',
      default: '5000',
      min: 0,
      max: 1_000_000,
    }),
    breakerFailures: integer({
      env: `${prefix}_BREAKER_FAILURES`,
      description: 'Failures in a row after which the system is left alone for a while.',
      default: String(defaults.breakerFailures ?? 20),
      min: 1,
      max: 10_000,
    }),
    breakerOpenMs: milliseconds({
      env: `${prefix}_BREAKER_OPEN_MS`,
      description: 'How long the system is left alone before one call may try.',
      default: '2000',
    }),
    connections: integer({
      env: `${prefix}_CONNECTIONS`,
      description: 'Connections kept open at most.',
      default: String(defaults.concurrency),
      min: 1,
      max: 1000,
    }),
  };
}
