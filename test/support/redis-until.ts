import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something holds; fails when it does not within 20 s. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`never came to hold: ${holds.toString()}`);
    await sleep(20);
  }
}
