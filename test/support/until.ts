import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 25_000;

/** Waits until something holds; what it waited for stands in the error when it never does. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
    await sleep(10);
  }
}

/** As `until`, where the condition says best what is waited for. */
export function untilHolds(holds: () => boolean | Promise<boolean>): Promise<void> {
  return until(holds.toString(), holds);
}
