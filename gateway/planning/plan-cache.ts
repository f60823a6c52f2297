/** Keeps what was made last, dropping the longest unused beyond `size`. */
export interface PlanCache<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
}

export function createPlanCache<V>(size: number): PlanCache<V> {
  const entries = new Map<string, V>();
  return {
    get(key) {
      const value = entries.get(key);
      if (value === undefined) return undefined;
      entries.delete(key); // a Map keeps the order of insertion: put it at the young end
      entries.set(key, value);
      return value;
    },
    set(key, value) {
      entries.delete(key);
      entries.set(key, value);
      if (entries.size <= size) return;
      const oldest = entries.keys().next().value;
      if (oldest !== undefined) entries.delete(oldest);
    },
  };
}
