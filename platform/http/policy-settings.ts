import { integer, milliseconds } from '../config.ts';
import { BREAKER_FAILURE_PERCENT, BREAKER_WINDOW_MS } from './breaker.ts';
import { RETRY_PERCENT } from './retry-budget.ts';

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
    retryPercent: integer({
      env: `${prefix}_RETRY_PERCENT`,
      description:
        'Further attempts of all reads together, for 100 first attempts within 10 s; three, or as many as one read may have, are always allowed.',
      unit: '%',
      default: String(RETRY_PERCENT),
      min: 1,
      max: 100,
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
    breakerFailurePercent: integer({
      env: `${prefix}_BREAKER_FAILURE_PERCENT`,
      description: `Share of failures, time-outs among them, that has the same effect once there were as many calls as ${prefix}_BREAKER_FAILURES says. 100: no share has.`,
      unit: '%',
      default: String(BREAKER_FAILURE_PERCENT),
      min: 1,
      max: 100,
    }),
    breakerWindowMs: milliseconds({
      env: `${prefix}_BREAKER_WINDOW_MS`,
      description: 'How far back calls count for that share.',
      default: String(BREAKER_WINDOW_MS),
      min: 1000,
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
