/** How often something that fails is tried. */
export interface Attempts {
  /** The first one included. */
  readonly most: number;
  /** Wait before the second; doubles with each further one. */
  readonly firstWaitMs: number;
}

/** Waits of 5, 10, 20, 40 and 80 s: a further one would end later than 300 s after the first attempt. */
export const ATTEMPTS: Attempts = { most: 6, firstWaitMs: 5000 };

/** @param attempt the one that failed, from 1. */
export function waitAfter(attempt: number, { firstWaitMs }: Attempts): number {
  return firstWaitMs * 2 ** (attempt - 1);
}

/** A task for later whose attempts are over is put back for so long, by the monitor's clock. */
const PUT_BACK_MS = 300_000;
/** After so long it is given up, loudly. */
const GIVEN_UP_AFTER_MS = 86_400_000;

/** @returns when a task whose attempts are over is tried again; undefined when it is given up. */
export function putBackAt(since: Date, now: Date): Date | undefined {
  const isOver = now.getTime() - since.getTime() > GIVEN_UP_AFTER_MS;
  return isOver ? undefined : new Date(now.getTime() + PUT_BACK_MS);
}
