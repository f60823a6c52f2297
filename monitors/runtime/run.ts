import type { Logger } from '../../platform/logger.ts';

/** One run of a job. */
export interface Run {
  readonly id: string;
  readonly log: Logger;
  /** Aborted when the monitor is to stop: a run ends at its next pause or between two requests. */
  readonly signal: AbortSignal;
}
