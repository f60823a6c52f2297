import { setTimeout as sleep } from 'node:timers/promises';

/** Where units take the time from, so that tests and a sped-up sandbox can move it. */
export interface Clock {
  now(): Date;
  /** Resolves after `ms`; rejects at once when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => new Date(),
  sleep: async (ms, signal) => {
    await sleep(ms, undefined, signal ? { signal } : {});
  },
};
