import { performance } from 'node:perf_hooks';
import type { WorldClock } from './types.ts';

export interface WorldClockOptions {
  readonly epoch: Date;
  /** 1 is real time; 0 is paused. */
  readonly speed: number;
  /** Real time that has passed, in ms from any start; never goes back. Default: the process's own. */
  readonly elapsedMs?: () => number;
}

/** A clock that shows `epoch` now, and goes on from there. */
export function createWorldClock({
  epoch,
  speed: initialSpeed,
  elapsedMs = () => performance.now(),
}: WorldClockOptions): WorldClock {
  let speed = checkedSpeed(initialSpeed);
  let shownMs = epoch.getTime();
  let readAtMs = elapsedMs();

  function catchUp(): void {
    const nowMs = elapsedMs();
    shownMs += (nowMs - readAtMs) * speed;
    readAtMs = nowMs;
  }

  return {
    now() {
      catchUp();
      return new Date(shownMs);
    },
    speed: () => speed,
    setSpeed(next) {
      catchUp();
      speed = checkedSpeed(next);
    },
    step(ms) {
      if (!Number.isFinite(ms) || ms < 0)
        throw new RangeError(`step: expected 0 ms or more; got ${ms}`);
      shownMs += ms;
    },
  };
}

function checkedSpeed(speed: number): number {
  if (!Number.isFinite(speed) || speed < 0) {
    throw new RangeError(`speed: expected 0 (paused) or more; got ${speed}`);
  }
  return speed;
}
