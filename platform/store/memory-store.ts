import type { Store, Stored } from './store.ts';

/** Keeps values in this process; they end with it. */
export function createMemoryStore(): Store {
  const entries = new Map<string, Stored<unknown>>();
  return {
    get: async <T>(key: string) => entries.get(key) as Stored<T> | undefined,
    version: async (key) => entries.get(key)?.version ?? 0,
    update: async <T>(key: string, change: (current: T | undefined) => T | undefined) => {
      const current = entries.get(key) as Stored<T> | undefined;
      const next = change(current?.value);
      if (next === undefined) return current?.value;
      entries.set(key, { value: next, version: (current?.version ?? 0) + 1 });
      return next;
    },
    close: async () => undefined,
  };
}
