import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 25_000;

/** Waits for something that shows in no event. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${holds.toString()}`);
    await sleep(5);
  }
}
