import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../../runtime/types.ts';

/** The misbehaviour of the server. One fault at a time: setting one ends the one before. */
export interface SmtpFaults {
  /** The fault that holds now, if it is of this kind. */
  is(kind: Fault['kind']): boolean;
  /** Whether a right password is refused; counts as the one time where it is once. */
  refusesLogin(): boolean;
  /** Resolves when the answer to a message may leave. */
  delay(): Promise<void>;
  set(fault: Fault): Promise<void>;
  clear(): Promise<void>;
  /** Lets go of every answer that is being held back. */
  release(): void;
}

export function createSmtpFaults(targets: {
  readonly shut: () => Promise<void>;
  readonly reopen: () => Promise<void>;
}): SmtpFaults {
  let current: Fault | null = null;
  let held = new AbortController();

  async function clear(): Promise<void> {
    const ending = current;
    current = null;
    if (ending?.kind === 'refused') await targets.reopen();
  }

  return {
    is: (kind) => current?.kind === kind,
    refusesLogin() {
      if (current?.kind !== 'expired-session') return false;
      if (current.mode === 'once') current = null;
      return true;
    },
    async delay() {
      if (current?.kind !== 'slow') return;
      const { signal } = held;
      await sleep(current.delayMs, undefined, { ref: false, signal }).catch(() => undefined);
    },
    async set(fault) {
      await clear();
      current = fault;
      if (fault.kind === 'refused') await targets.shut();
    },
    clear,
    release() {
      held.abort();
      held = new AbortController();
    },
  };
}
