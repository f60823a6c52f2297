import type { Clock } from '../../platform/clock.ts';

/** A clock that a test moves; sleeping moves it at once, and is written down. */
export interface FakeClock extends Clock {
  /** Every sleep so far, in ms. */
  readonly sleeps: readonly number[];
  advance(ms: number): void;
}

export function createFakeClock(start: Date | string): FakeClock {
  let nowMs = new Date(start).getTime();
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => new Date(nowMs),
    advance: (ms) => void (nowMs += ms),
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      sleeps.push(ms);
      nowMs += ms;
    },
  };
}
