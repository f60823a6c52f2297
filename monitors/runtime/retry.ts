import type { Clock } from '../../platform/clock.ts';

export interface BackoffOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Wait before the second attempt; doubles with each further one. */
  readonly firstWaitMs: number;
  /** No further attempt once so much time has passed. */
  readonly giveUpAfterMs: number;
  /** Told before each wait. */
  readonly onFailure: (error: unknown, attempt: number, waitMs: number) => void;
}

/** Repeats something that throws, with growing waits; throws what its last attempt threw. */
export async function retryWithBackoff<T>(
  attempt: () => Promise<T>,
  { clock, signal, firstWaitMs, giveUpAfterMs, onFailure }: BackoffOptions,
): Promise<T> {
  const startedMs = clock.now().getTime();
  for (let attempts = 1; ; attempts += 1) {
    signal.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      const waitMs = firstWaitMs * 2 ** (attempts - 1);
      if (clock.now().getTime() - startedMs + waitMs > giveUpAfterMs) throw error;
      onFailure(error, attempts, waitMs);
      await clock.sleep(waitMs, signal);
    }
  }
}
