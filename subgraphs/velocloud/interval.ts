import type { Clock } from '../../platform/clock.ts';

/** A span of time as the portal takes it. */
export interface Interval {
  readonly start: Date;
  readonly end: Date;
}

/** The last `lengthMs` up to now. */
export function intervalUpToNow(clock: Clock, lengthMs: number): Interval {
  const end = clock.now();
  return { start: new Date(end.getTime() - lengthMs), end };
}
