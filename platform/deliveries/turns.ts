import pLimit from 'p-limit';
import { CodedError } from '../errors.ts';

/** Lets some send at the same time; others wait, and are sent home before anybody takes them for lost. */
export interface Turns {
  /** @throws CodedError UPSTREAM_UNAVAILABLE, delivered `no`, who waited too long; what `work` throws. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

const ASK_AGAIN_MS = 5000;

/**
 * @param concurrency how many at the same time.
 * @param maxWaitMs who waited longer is not sent: somebody may have sent it again by hand since.
 */
export function createTurns(upstream: string, concurrency: number, maxWaitMs: number): Turns {
  const limit = pLimit(concurrency);

  return {
    run(work) {
      const askedAt = performance.now();
      return limit(() => {
        if (performance.now() - askedAt <= maxWaitMs) return work();
        throw new CodedError(
          'UPSTREAM_UNAVAILABLE',
          `${upstream} has ${concurrency} deliveries under way, and this one waited ${maxWaitMs} ms in vain; nothing was sent`,
          { upstream, delivered: 'no', retryAfterMs: ASK_AGAIN_MS },
        );
      });
    },
  };
}
