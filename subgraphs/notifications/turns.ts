import { CodedError } from '../../platform/errors.ts';

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
  const waiting: (() => void)[] = [];
  let busy = 0;

  async function enter(): Promise<void> {
    const askedAt = performance.now();
    if (busy < concurrency) busy += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    if (performance.now() - askedAt <= maxWaitMs) return;
    leave();
    throw new CodedError(
      'UPSTREAM_UNAVAILABLE',
      `${upstream} has ${concurrency} deliveries under way, and this one waited ${maxWaitMs} ms in vain; nothing was sent`,
      { upstream, delivered: 'no', retryAfterMs: ASK_AGAIN_MS },
    );
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }

  return {
    async run(work) {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
