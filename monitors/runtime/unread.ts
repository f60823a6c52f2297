import type { Clock } from '../../platform/clock.ts';
import type { Effects } from './effects.ts';
import type { Run } from './run.ts';

export interface UnreadOptions {
  readonly effects: Pick<Effects, 'alert' | 'tell'>;
  readonly clock: Clock;
  /** Reasons of skips that people are told of. */
  readonly reasons: readonly string[];
}

/** Told again after this by a run that cannot say that it is over. */
const TOLD_FOR_MS = 3_600_000;

/**
 * Tells people what runs could not read: once for each job and reason, as long as it goes on, and when
 * it is over.
 *
 * @returns for each run. `isWhole`: it read all that its job reads; a task for later, and a run that
 * failed, say nothing of what others could read.
 */
export function createUnread({ effects, clock, reasons }: UnreadOptions) {
  /** By job and reason, when it was told, in ms since 1970. */
  const told = new Map<string, number>();

  return (run: Run, isWhole: boolean): void => {
    const nowMs = clock.now().getTime();
    for (const reason of reasons) {
      const about = `${run.job}\n${reason}`;
      const count = run.report.skips.get(reason);
      const toldMs = told.get(about);
      const isToldStill = toldMs !== undefined && (isWhole || nowMs - toldMs < TOLD_FOR_MS);
      if (count !== undefined && !isToldStill) {
        told.set(about, nowMs);
        const alert = { alert: reason, channels: ['chat'] } as const;
        effects.alert({ ...alert, job: run.job, count }, run);
      }
      if (count === undefined && isWhole && told.delete(about)) {
        effects.tell({ news: `${reason}-no-longer`, job: run.job }, run);
      }
    }
  };
}
