import { createFaultSet, type FaultSet } from '../../runtime/fault-set.ts';
import type { Fault } from '../../runtime/types.ts';

/** The misbehaviour of the server. */
export interface SmtpFaults extends Pick<FaultSet, 'current' | 'set' | 'clear'> {
  /** Whether a fault of this kind holds now. */
  is(kind: Fault['kind']): boolean;
  /** Why a connection is sent away with 421; null: it is let in. A share that fails is drawn for each. */
  refusesConnection(): string | null;
  /** Whether a right password is refused; counts as the one time where it is once. */
  refusesLogin(): boolean;
  /** Resolves when the answer to a message may leave. */
  delay(): Promise<void>;
  /** Lets go of every answer that is being held back. */
  release(): void;
}

const KINDS = [
  'refused',
  'slow',
  'latency',
  'server-error',
  'flaky',
  'throttled',
  'garbage',
  'cut',
  'half-closed',
  'expired-session',
] as const;

export function createSmtpFaults(targets: {
  /** The world's. */
  readonly seed: number;
  readonly shut: () => Promise<void>;
  readonly reopen: () => Promise<void>;
}): SmtpFaults {
  const faults = createFaultSet({ system: 'smtp', kinds: KINDS, ...targets });

  return {
    current: faults.current,
    is: (kind) => faults.first([kind]) !== null,
    refusesConnection() {
      const flaky = faults.first(['flaky']);
      if (flaky !== null && faults.strikes(flaky)) return 'Service not available';
      if (faults.first(['server-error'])) return 'Service not available';
      return faults.first(['throttled']) ? 'Too many connections, try again later' : null;
    },
    refusesLogin() {
      const expired = faults.first(['expired-session']);
      if (expired?.mode === 'once') faults.end(expired);
      return expired !== null;
    },
    delay: () => faults.delay(),
    set: (list) => faults.set(list),
    clear: () => faults.clear(),
    release: () => faults.release(),
  };
}
