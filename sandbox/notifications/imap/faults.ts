import { createFaultSet, type FaultSet } from '../../runtime/fault-set.ts';
import type { Fault } from '../../runtime/types.ts';

/** The misbehaviour of the server. */
export interface ImapFaults extends FaultSet {
  /** Whether a fault of this kind holds now. */
  is(kind: Fault['kind']): boolean;
  /** Why a connection is sent away with BYE; null: it is let in. A share that fails is drawn for each. */
  refusesConnection(): string | null;
  /** Whether a right password is refused; counts as the one time where it is once. */
  refusesLogin(): boolean;
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
  'truncated',
  'half-closed',
  'expired-session',
] as const;

export function createImapFaults(targets: {
  /** The world's. */
  readonly seed: number;
  readonly shut: () => Promise<void>;
  readonly reopen: () => Promise<void>;
}): ImapFaults {
  const faults = createFaultSet({ system: 'imap', kinds: KINDS, ...targets });
  return {
    ...faults,
    is: (kind) => faults.first([kind]) !== null,
    refusesConnection() {
      const flaky = faults.first(['flaky']);
      if (flaky !== null && faults.strikes(flaky)) return 'System error';
      if (faults.first(['server-error'])) return 'System error';
      return faults.first(['throttled']) ? 'Too many simultaneous connections' : null;
    },
    refusesLogin() {
      const expired = faults.first(['expired-session']);
      if (expired?.mode === 'once') faults.end(expired);
      return expired !== null;
    },
  };
}
