/** Attempts whose record may still reach the store although nothing was sent, the newest of them. */
export interface Unsent {
  add(attempt: string): void;
  has(attempt: string): boolean;
}

/** More than an outage of the store leaves behind; older ones are verified like any other. */
const KEPT = 1000;

export function createUnsent(): Unsent {
  const attempts = new Set<string>();
  return {
    add(attempt) {
      attempts.add(attempt);
      const oldest = attempts.values().next().value;
      if (attempts.size > KEPT && oldest !== undefined) attempts.delete(oldest);
    },
    has: (attempt) => attempts.has(attempt),
  };
}
