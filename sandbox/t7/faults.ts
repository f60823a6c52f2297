import { setTimeout as sleep } from 'node:timers/promises';
import { status } from '@grpc/grpc-js';
import type { Fault } from '../runtime/types.ts';
import { StatusError, type Outcome } from './outcome.ts';

/** The misbehaviour of the server. One fault at a time: setting one ends the one before. */
export interface FaultSwitch {
  /**
   * What is sent instead of an answer, without anything being done; null: answer as usual.
   *
   * @throws StatusError when that is a status.
   */
  instead(): Outcome | null;
  /** @throws StatusError when the answer, of what was done, never leaves. */
  cut(): void;
  /** Resolves when the answer may leave. */
  delay(): Promise<void>;
  set(fault: Fault): Promise<void>;
  clear(): Promise<void>;
  /** Lets go of every answer that is being held back. */
  release(): void;
}

export interface FaultTargets {
  readonly shut: () => Promise<void>;
  readonly reopen: () => Promise<void>;
}

/** Begins a field number that never ends. */
const NO_MESSAGE = Buffer.from([0xff, 0xff, 0xff, 0xff]);

/** There are no sessions here: an expired one is a call, or every call, that is not let in. */
export function createFaultSwitch({ shut, reopen }: FaultTargets): FaultSwitch {
  let current: Fault | null = null;
  let held = new AbortController();

  async function clear(): Promise<void> {
    const ending = current;
    current = null;
    if (ending?.kind === 'refused') await reopen();
  }

  return {
    instead() {
      switch (current?.kind) {
        case 'server-error':
          throw new StatusError(status.UNAVAILABLE, 'the model is not loaded');
        case 'expired-session':
          if (current.mode === 'once') current = null;
          throw new StatusError(status.UNAUTHENTICATED, 'who is calling?');
        case 'garbage':
          return { bytes: NO_MESSAGE };
        default:
          return null;
      }
    },
    cut() {
      if (current?.kind === 'cut') throw new StatusError(status.UNAVAILABLE, 'connection lost');
    },
    async delay() {
      if (current?.kind !== 'slow') return;
      const { signal } = held;
      await sleep(current.delayMs, undefined, { ref: false, signal }).catch(() => undefined);
    },
    async set(fault) {
      await clear();
      current = fault;
      if (fault.kind === 'refused') await shut();
    },
    clear,
    release() {
      held.abort();
      held = new AbortController();
    },
  };
}
