import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 25_000;

/** Waits until something holds; what it waited for stands in the error when it never does. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  if (!(await holdsWithin(PATIENCE_MS, holds))) throw new Error(`waited in vain until ${what}`);
}

/** Waits until something holds, at most so long; tells whether it did. */
export async function holdsWithin(
  patienceMs: number,
  holds: () => boolean | Promise<boolean>,
): Promise<boolean> {
  const end = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > end) return false;
    await sleep(10);
  }
  return true;
}

/** As `until`, where the condition says best what is waited for. */
export function untilHolds(holds: () => boolean | Promise<boolean>): Promise<void> {
  return until(holds.toString(), holds);
}
