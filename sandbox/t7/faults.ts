import { status } from '@grpc/grpc-js';
import { createFaultSet, type FaultSet } from '../runtime/fault-set.ts';
import type { Fault } from '../runtime/types.ts';
import { StatusError, type Outcome } from './outcome.ts';

/** The misbehaviour of the server. */
export interface FaultSwitch extends Pick<FaultSet, 'current' | 'set' | 'clear'> {
  /**
   * What is sent instead of an answer, without anything being done; null: answer as usual.
   *
   * @throws StatusError when that is a status.
   */
  instead(): Outcome | null;
  /**
   * Never resolves when no answer ever comes to what was done.
   *
   * @throws StatusError when the answer, of what was done, never leaves.
   */
  lose(): Promise<void>;
  /** Resolves when the answer may leave. */
  delay(): Promise<void>;
  /** Lets go of every answer that is being held back. */
  release(): void;
}

export interface FaultTargets {
  /** The world's. */
  readonly seed: number;
  readonly shut: () => Promise<void>;
  readonly reopen: () => Promise<void>;
}

const INSTEAD = ['server-error', 'flaky', 'throttled', 'expired-session', 'garbage'] as const;
const LOST = ['cut', 'half-closed'] as const;
const KINDS = ['refused', 'slow', 'latency', ...INSTEAD, ...LOST] as const;

/** Begins a field number that never ends. */
const NO_MESSAGE = Buffer.from([0xff, 0xff, 0xff, 0xff]);

/** There are no sessions here: an expired one is a call, or every call, that is not let in. */
export function createFaultSwitch(targets: FaultTargets): FaultSwitch {
  const faults = createFaultSet({ system: 't7', kinds: KINDS, ...targets });

  function felt(): Fault | null {
    const flaky = faults.first(['flaky']);
    const isStruck = flaky !== null && faults.strikes(flaky);
    return faults.first(isStruck ? INSTEAD : INSTEAD.filter((kind) => kind !== 'flaky'));
  }

  return {
    current: faults.current,
    instead() {
      const fault = felt();
      switch (fault?.kind) {
        case 'server-error':
        case 'flaky':
          throw new StatusError(status.UNAVAILABLE, 'the model is not loaded');
        case 'throttled':
          throw new StatusError(status.RESOURCE_EXHAUSTED, 'too many calls');
        case 'expired-session':
          if (fault.mode === 'once') faults.end(fault);
          throw new StatusError(status.UNAUTHENTICATED, 'who is calling?');
        case 'garbage':
          return { bytes: NO_MESSAGE };
        default:
          return null;
      }
    },
    async lose() {
      const lost = faults.first(LOST);
      if (lost?.kind === 'cut') throw new StatusError(status.UNAVAILABLE, 'connection lost');
      if (lost?.kind === 'half-closed') await new Promise<never>(() => undefined);
    },
    delay: () => faults.delay(),
    set: (list) => faults.set(list),
    clear: () => faults.clear(),
    release: () => faults.release(),
  };
}
