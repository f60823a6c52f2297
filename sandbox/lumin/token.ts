import type { SessionBook, SimulatedRequest } from '../runtime/http-simulator.ts';

/** The token that this customer was given once and for all. */
export const TOKEN = 'sandbox-lumin-bearer';

/**
 * A token that is never renewed, as a book of sessions, so that the faults of sessions work: one that
 * ends is refused once and good again.
 */
export function createTokenBook(): SessionBook {
  let ended = false;
  let refused = false;
  return {
    open: () => TOKEN,
    holds(token) {
      if (token !== TOKEN || refused) return false;
      const held = !ended;
      ended = false;
      return held;
    },
    expireAll() {
      ended = true;
    },
    refuseAll(refuse) {
      refused = refuse;
      // What is refused until further notice does not end once more.
      if (refuse) ended = false;
    },
  };
}

/** Undefined when the request names none. */
export const bearerOf = ({ headers }: SimulatedRequest): string | undefined =>
  /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
