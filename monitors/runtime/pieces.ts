import { z } from 'zod';
import type { Clock } from '../../platform/clock.ts';
import type { Logger } from '../../platform/logger.ts';
import type { TaskHandler } from './define-monitor.ts';
import type { Effects } from './effects.ts';
import type { Ledger } from './ledger.ts';
import { createRunReport, type Focus, type Run, type RunReport } from './run.ts';
import type { Handler, JsonValue, SharedWork } from './scheduling/contracts.ts';

export interface PiecesOptions {
  readonly monitor: string;
  readonly work: SharedWork;
  readonly effects: Effects;
  readonly ledger: Ledger;
  readonly log: Logger;
  readonly clock: Clock;
  readonly focus?: Focus | undefined;
}

/** The pieces of cycles: they belong to the run that wanted them, wherever they are done. */
export interface Pieces {
  /** Adds what the pieces did to the report of the run. */
  readonly work: SharedWork;
  readonly handler: (handle: TaskHandler) => Handler;
  /**
   * Pieces of this run that are done in this process report to it directly: what they counted once they
   * are done, what they decided either way. Another attempt decides the same under the same ids.
   */
  within<T>(run: Run, work: () => Promise<T>): Promise<T>;
}

/** What a worker in another process tells of its piece. */
const counts = z.object({
  seen: z.number(),
  skips: z.record(z.string(), z.number()),
  actions: z.record(z.string(), z.number()),
});

export function createPieces(options: PiecesOptions): Pieces {
  const { monitor, work, effects, ledger, log, clock, focus = {} } = options;
  /** Runs that were begun in this process, by id. */
  const here = new Map<string, Run>();

  return {
    work: {
      async each(kind, pieces, run) {
        const done = await work.each(kind, pieces, run);
        const report = here.get(run.id)?.report;
        for (const result of done.results) if (report) addCounts(report, result);
        return done;
      },
    },
    handler:
      (handle) =>
      async (payload, { kind, signal, fence, runId }) => {
        const parent = here.get(runId);
        const job = `${monitor}/${kind}`;
        const run: Run = {
          ...(parent ?? { startedAt: clock.now(), mode: effects.mode, focus, monitor }),
          id: runId,
          job,
          log: log.child({ monitor, job, runId }),
          signal,
          fence,
          report: createRunReport(), // of this attempt alone: one that fails is begun anew
        };
        try {
          await handle(payload, run);
        } finally {
          for (const decision of run.report.decisions) parent?.report.decided(decision);
        }
        if (parent) {
          addCounts(parent.report, countsOf(run.report));
          return null;
        }
        await Promise.all([ledger.flush('briefly'), effects.flush(run)]);
        return countsOf(run.report);
      },
    async within(run, todo) {
      here.set(run.id, run);
      try {
        return await todo();
      } finally {
        here.delete(run.id);
      }
    },
  };
}

function countsOf({ seen, skips, actions }: RunReport): JsonValue {
  return { seen, skips: Object.fromEntries(skips), actions: Object.fromEntries(actions) };
}

function addCounts(report: RunReport, told: JsonValue): void {
  const { success, data } = counts.safeParse(told);
  if (!success) return; // null: it was done here, and is counted
  report.saw(data.seen);
  for (const [reason, count] of Object.entries(data.skips)) report.skip(reason, count);
  for (const [kind, count] of Object.entries(data.actions)) report.did(kind, count);
}
