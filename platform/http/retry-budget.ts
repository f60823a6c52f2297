/** How many retries a system may still be asked to bear. */
export interface RetryBudget {
  /** Notes a first attempt. */
  called(): void;
  /** Whether one retry is left; takes it when there is. */
  take(): boolean;
}

/** Retries for 100 first attempts, unless set otherwise. */
export const RETRY_PERCENT = 10;

/** How far back calls and retries count. */
const SLOTS = 10;
const SLOT_MS = 1000;

/**
 * Keeps the retries of the last 10 seconds within a share of the first attempts of the same time.
 * Retries help against the odd failure; against a system that fails half of its calls they would
 * only double its load.
 *
 * @param percent retries for 100 first attempts.
 * @param always so many within the window are allowed in any case: a single call in a quiet hour is
 * tried again.
 */
export function createRetryBudget(
  percent: number,
  always: number,
  nowMs: () => number = () => performance.now(),
): RetryBudget {
  const slots = new Map<number, { calls: number; retries: number }>();

  function current(): { calls: number; retries: number } {
    const now = Math.floor(nowMs() / SLOT_MS);
    for (const index of slots.keys()) if (index <= now - SLOTS) slots.delete(index);
    const slot = slots.get(now) ?? { calls: 0, retries: 0 };
    slots.set(now, slot);
    return slot;
  }

  return {
    called() {
      current().calls += 1;
    },
    take() {
      const slot = current();
      let [calls, retries] = [0, 0];
      for (const past of slots.values()) {
        calls += past.calls;
        retries += past.retries;
      }
      if (retries >= Math.max(always, Math.floor((calls * percent) / 100))) return false;
      slot.retries += 1;
      return true;
    },
  };
}
