import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits for work to end, but not for ever; the work goes on either way.
 *
 * @returns whether it ended in time.
 * @throws what the work throws in time. What it throws later is lost.
 */
export async function endsWithin(work: Promise<unknown>, atMostMs: number): Promise<boolean> {
  const waiting = new AbortController();
  const { signal } = waiting;
  try {
    return await Promise.race([work.then(() => true), sleep(atMostMs, false, { signal })]);
  } finally {
    waiting.abort();
  }
}
