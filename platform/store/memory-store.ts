import type { Store, Stored } from './store.ts';

/** Entries that may have expired, looked at by each write: more than one, so that they never pile up. */
const SWEPT_PER_WRITE = 2;

/**
 * Keeps values in this process; they end with it.
 *
 * @param nowMs milliseconds of any steady clock.
 */
export function createMemoryStore(nowMs: () => number = () => performance.now()): Store {
  const entries = new Map<string, Stored<unknown>>();
  /** Key to when it leaves; those looked at longest ago first. */
  const leaving = new Map<string, number>();

  function held<T>(key: string): Stored<T> | undefined {
    if ((leaving.get(key) ?? Number.POSITIVE_INFINITY) <= nowMs()) drop(key);
    return entries.get(key) as Stored<T> | undefined;
  }

  function drop(key: string): void {
    entries.delete(key);
    leaving.delete(key);
  }

  /** No timer, so that nothing keeps the process alive. */
  function sweep(): void {
    for (const [key, leavesAt] of [...firstOf(leaving, SWEPT_PER_WRITE)]) {
      leaving.delete(key);
      if (leavesAt <= nowMs()) drop(key);
      else leaving.set(key, leavesAt);
    }
  }

  return {
    get: async <T>(key: string) => held<T>(key),
    version: async (key) => held(key)?.version ?? 0,
    update: async <T>(
      key: string,
      change: (current: T | undefined) => T | undefined,
      { expiresInMs }: { readonly expiresInMs?: number } = {},
    ) => {
      const current = held<T>(key);
      const next = change(current?.value);
      if (next === undefined) return current?.value;
      entries.set(key, { value: next, version: (current?.version ?? 0) + 1 });
      leaving.delete(key);
      if (expiresInMs !== undefined) leaving.set(key, nowMs() + expiresInMs);
      sweep();
      return next;
    },
    close: async () => undefined,
  };
}

function* firstOf<K, V>(map: Map<K, V>, count: number): Generator<[K, V]> {
  let taken = 0;
  for (const entry of map) {
    if ((taken += 1) > count) return;
    yield entry;
  }
}
