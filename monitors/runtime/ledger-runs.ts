import type { Metrics } from '../../platform/metrics.ts';
import type { MonitorRunResult } from '../generated/runtime.ts';
import type { HandedIn } from './ledger-answer.ts';
import type { Run } from './run.ts';

/** How a run ended. */
export interface RunEnd {
  readonly result: MonitorRunResult;
  readonly at: Date;
  readonly reason?: string | undefined;
}

/** A run as it stands. */
export interface HeldRun {
  readonly run: Run;
  /** Absent: it is under way. */
  readonly end: RunEnd | undefined;
}

export interface HeldRunsOptions {
  readonly metrics: Metrics;
  readonly send: (held: HeldRun) => Promise<HandedIn>;
}

/** Runs that the ledger does not know as they stand, in the order in which they changed. */
export interface HeldRuns {
  /** In the place of its earlier form. The oldest give way when they are too many. */
  hold(held: HeldRun): void;
  /**
   * Hands them in. One that is refused is dropped, and told; one that brings an error waits behind the
   * others.
   *
   * @returns false when nobody takes anything now.
   */
  handIn(): Promise<boolean>;
}

const HELD_AT_MOST = 500;
/** More errors than this, and the rest waits for the next time. */
const MOST_ERRORS = 1;

export function createHeldRuns({ metrics, send }: HeldRunsOptions): HeldRuns {
  const dropped = metrics.counter(
    'monitor_ledger_runs_dropped_total',
    'Runs that the ledger could not take: their decisions belong to none',
    ['monitor'],
  );
  const runs = new Map<string, HeldRun>();

  /** @returns whether it was still the last form of its run. */
  function takeOut(held: HeldRun): boolean {
    return runs.get(held.run.id) === held && runs.delete(held.run.id);
  }

  function drop({ run }: HeldRun, reason: unknown): void {
    dropped.add({ monitor: run.monitor });
    run.log.error({ reason }, 'ledger does not get a run');
  }

  return {
    hold(held) {
      runs.delete(held.run.id);
      runs.set(held.run.id, held);
      const [oldest] = runs.values();
      if (runs.size > HELD_AT_MOST && oldest && takeOut(oldest)) {
        drop(oldest, `more than ${HELD_AT_MOST} wait for the ledger`);
      }
    },
    async handIn() {
      let errors = 0;
      for (const held of [...runs.values()]) {
        const { end, reason } = await send(held);
        if (end === 'away' || end === 'failed') {
          held.run.log.warn({ reason }, 'ledger did not take a run');
          if (end === 'away') return false;
          if (takeOut(held)) runs.set(held.run.id, held);
          if ((errors += 1) > MOST_ERRORS) return true;
        } else if (takeOut(held) && end === 'refused') drop(held, reason);
      }
      return true;
    },
  };
}
