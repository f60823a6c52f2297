/**
 * A read that is dear and the same for everybody: everyone inside the freshness window shares one
 * answer, and everyone who comes while it is being read waits for the same reading. A failed
 * reading is handed to those who waited for it and then forgotten.
 */
export interface SharedRead<T> {
  get(): Promise<T>;
  /** The next get() reads anew. */
  forget(): void;
}

export interface SharedReadOptions {
  /** How long an answer counts as fresh, from when its reading began, in ms. */
  readonly freshForMs: number;
  /** Milliseconds of any steady clock. */
  readonly nowMs?: () => number;
}

export function createSharedRead<T>(
  read: () => Promise<T>,
  options: SharedReadOptions,
): SharedRead<T> {
  const nowMs = options.nowMs ?? (() => performance.now());
  let held: { readonly since: number; readonly answer: Promise<T>; settled: boolean } | undefined;

  return {
    get() {
      if (held && (!held.settled || nowMs() - held.since < options.freshForMs)) return held.answer;
      const reading = { since: nowMs(), answer: read(), settled: false };
      held = reading;
      reading.answer.then(
        () => (reading.settled = true),
        () => {
          if (held === reading) held = undefined;
        },
      );
      return reading.answer;
    },
    forget() {
      held = undefined;
    },
  };
}

/** One shared read for each key, at most `maxKeys` held: the longest unused is dropped first. */
export function createSharedReads<K, T>(
  read: (key: K) => Promise<T>,
  options: SharedReadOptions & { readonly keyOf: (key: K) => string; readonly maxKeys?: number },
): { get(key: K): Promise<T> } {
  const reads = new Map<string, SharedRead<T>>();
  const maxKeys = options.maxKeys ?? 1000;
  return {
    get(key) {
      const name = options.keyOf(key);
      const known = reads.get(name) ?? createSharedRead(() => read(key), options);
      reads.delete(name);
      reads.set(name, known);
      if (reads.size > maxKeys) {
        const oldest = reads.keys().next().value;
        if (oldest !== undefined) reads.delete(oldest);
      }
      return known.get();
    },
  };
}
