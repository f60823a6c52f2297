import type { Clock } from '../../../platform/clock.ts';
import type { Logger } from '../../../platform/logger.ts';
import type { Metrics } from '../../../platform/metrics.ts';
import type { Attempts } from './attempts.ts';

/** What both forms of a coordination need. */
export interface CoordinationOptions {
  readonly monitor: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** 0 to below 1. */
  random(): number;
  /** Tasks, and pieces, that one replica does at the same time. */
  readonly concurrency: number;
  /** Of tasks and of pieces. */
  readonly attempts: Attempts;
  /** How often, in real time, it is looked for tasks that are due and ticks that have ended. */
  readonly lookEveryMs: number;
}
