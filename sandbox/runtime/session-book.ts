import { randomUUID } from 'node:crypto';

/** Sessions or tokens that a simulator gave out. */
export interface SessionBook {
  /** A new one, unguessable. */
  open(): string;
  holds(token: string | undefined): boolean;
  /** Ends all that were given out. */
  expireAll(): void;
  /** While true none holds, however new. */
  refuseAll(refuse: boolean): void;
}

/** A client that forgets its session logs in without end: the oldest sessions make room. */
const SESSIONS_KEPT = 10_000;

export function createSessionBook(): SessionBook {
  const open = new Set<string>();
  let refused = false;
  return {
    open() {
      const token = randomUUID();
      open.add(token);
      if (open.size > SESSIONS_KEPT)
        for (const oldest of [...open].slice(0, 1)) open.delete(oldest);
      return token;
    },
    holds: (token) => token !== undefined && !refused && open.has(token),
    expireAll: () => open.clear(),
    refuseAll(refuse) {
      refused = refuse;
    },
  };
}
