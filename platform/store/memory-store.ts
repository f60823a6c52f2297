import type { Store, Stored } from './store.ts';

/** Keeps values in this process; they end with it. */
export function createMemoryStore(): Store {
  const entries = new Map<string, Stored<unknown>>();
  return {
    get: <T>(key: string) => Promise.resolve(entries.get(key) as Stored<T> | undefined),
    update: <T>(key: string, change: (current: T | undefined) => T | undefined) => {
      const current = entries.get(key) as Stored<T> | undefined;
      const next = change(current?.value);
      if (next === undefined) return Promise.resolve(current?.value);
      entries.set(key, { value: next, version: (current?.version ?? 0) + 1 });
      return Promise.resolve(next as T | undefined);
    },
    close: () => Promise.resolve(),
  };
}
