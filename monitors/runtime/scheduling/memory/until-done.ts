import type { Clock } from '../../../../platform/clock.ts';
import { asError } from '../../../../platform/errors.ts';
import { waitAfter, type Attempts } from '../attempts.ts';
import type { Carried, CarriedOut } from '../carry.ts';

export interface UntilDoneOptions {
  readonly clock: Clock;
  readonly attempts: Attempts;
  readonly signal: AbortSignal;
  /** Told of each attempt that failed, the last one included. */
  readonly onFailure?: (error: Error, attempt: number) => void;
}

/** Pause before something is looked at again that another is busy with, in ms. */
const BUSY_MS = 200;

/**
 * Tries an errand until it is done, its attempts are over or the signal is aborted. Never rejects.
 *
 * @returns what came of it; what its last attempt threw; undefined when it was aborted.
 */
export async function untilDone(
  errand: (attempt: number) => Promise<Carried>,
  { clock, attempts, signal, onFailure }: UntilDoneOptions,
): Promise<CarriedOut | Error | undefined> {
  let attempt = 1;
  while (!signal.aborted) {
    let waitMs = BUSY_MS;
    try {
      const carried = await errand(attempt);
      if (carried !== 'held-by-another') return carried;
    } catch (thrown) {
      if (signal.aborted) return undefined;
      const error = asError(thrown);
      onFailure?.(error, attempt);
      if (attempt >= attempts.most) return error;
      waitMs = waitAfter(attempt, attempts);
      attempt += 1;
    }
    await clock.sleep(waitMs, signal).catch(() => undefined);
  }
  return undefined;
}
