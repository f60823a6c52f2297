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
