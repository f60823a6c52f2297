import { randomUUID } from 'node:crypto';
import type { Clock } from '../../platform/clock.ts';
import { asError } from '../../platform/errors.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import type { Controls } from './controls.ts';
import type { RunCounts } from './define-monitor.ts';
import type { Effects } from './effects.ts';
import type { Ledger } from './ledger.ts';
import { createRunReport, type Focus, type Run } from './run.ts';
import type { Fence } from './scheduling/contracts.ts';
import { createUnread } from './unread.ts';

export interface RunnerOptions {
  readonly monitor: string;
  readonly effects: Effects;
  readonly ledger: Ledger;
  readonly controls: Controls;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly focus?: Focus | undefined;
  /** See MonitorDefinition. */
  readonly tellsSkips?: readonly string[] | undefined;
  /** Told of each run once it has ended. */
  readonly ended?: ((outcome: RunOutcome) => void) | undefined;
}

/** How a run ended; `stopped` is one that was cut short because the monitor ends or lost its lease, `held` one of a paused monitor. */
export type RunResult = 'finished' | 'failed' | 'stopped' | 'held';

/** What is run, and on whose behalf. */
export interface RunRequest {
  /** Name of the job. */
  readonly job: string;
  readonly signal: AbortSignal;
  readonly fence?: Fence | undefined;
  /** Of a run that is taken up again; absent: a new one. */
  readonly id?: string | undefined;
  /** Set for a task for later: it looks at one subject alone. */
  readonly isTask?: true;
  /** See Job. */
  readonly keepsIdleRuns?: boolean | undefined;
  readonly work: (run: Run) => Promise<RunCounts | void>;
}

export interface RunOutcome {
  readonly result: RunResult;
  readonly run: Run;
  /** What the job counted itself. */
  readonly counts: RunCounts;
  readonly error?: unknown;
}

/** Runs something once: gives it an id, keeps, logs and counts how it ended. Never rejects. */
export type Runner = (request: RunRequest) => Promise<RunOutcome>;

export function createRunner(options: RunnerOptions): Runner {
  const { monitor, effects, ledger, controls, log, metrics, clock, focus = {} } = options;
  const runs = metrics.counter('monitor_runs_total', 'Runs of monitors by how they ended', [
    'monitor',
    'job',
    'result',
  ]);
  const durations = metrics.duration('monitor_run_duration_seconds', 'Runs of monitors', [
    'monitor',
    'job',
  ]);
  const skips = metrics.counter('monitor_skips_total', 'What monitors could not decide', [
    'monitor',
    'reason',
  ]);
  const seen = metrics.gauge('monitor_run_seen', 'Subjects that the last run looked at', [
    'monitor',
    'job',
  ]);
  const finishedAt = metrics.gauge(
    'monitor_last_finished_timestamp_seconds',
    'When a run last finished without failing',
    ['monitor', 'job'],
  );

  const tellUnread = createUnread({ effects, clock, reasons: options.tellsSkips ?? [] });

  /** Jobs whose last run was held: what follows says nothing new. */
  const held = new Set<string>();

  async function attempt(run: Run, request: RunRequest): Promise<Omit<RunOutcome, 'run'>> {
    const started = performance.now();
    const durationMs = () => Math.round(performance.now() - started);
    try {
      const pause = await controls.pausedWholly(monitor);
      if (pause) {
        run.log.info({ reason: pause.text }, 'monitor run held');
        return { result: 'held', counts: {}, error: pause.text };
      }
      if (request.keepsIdleRuns !== false) ledger.began(run);
      const counts = (await request.work(run)) ?? {};
      const done = { ...Object.fromEntries(run.report.actions), ...counts };
      const skips = Object.fromEntries(run.report.skips);
      run.log.info(
        { ...done, seen: run.report.seen, skips, durationMs: durationMs() },
        'monitor run finished',
      );
      finishedAt.set({ monitor, job: run.job }, clock.now().getTime() / 1000);
      return { result: 'finished', counts };
    } catch (error) {
      if (run.signal.aborted) {
        run.log.info({ durationMs: durationMs() }, 'monitor run stopped');
        return { result: 'stopped', counts: {}, error };
      }
      run.log.error({ err: error, durationMs: durationMs() }, 'monitor run failed');
      return { result: 'failed', counts: {}, error };
    }
  }

  return async (request) => {
    const { job, signal, fence, id = randomUUID() } = request;
    const run: Run = {
      id,
      monitor,
      job,
      startedAt: clock.now(),
      mode: effects.mode,
      log: log.child({ monitor, job, runId: id }),
      signal,
      fence,
      focus,
      report: createRunReport(),
    };
    const started = performance.now();
    const { result, counts, error } = await attempt(run, request);
    runs.add({ monitor, job, result });
    seen.set({ monitor, job }, run.report.seen);
    for (const [reason, count] of run.report.skips) skips.add({ monitor, reason }, count);
    if (result !== 'held') tellUnread(run, result === 'finished' && !request.isTask);
    durations.observeMs({ monitor, job }, performance.now() - started);
    await effects.flush(run);
    const isHeldAgain = result === 'held' && held.has(job);
    if (result === 'held') held.add(job);
    else held.delete(job);
    if (!isHeldAgain && isWorthKeeping(request, run, result)) {
      const reason = error === undefined ? undefined : asError(error).message;
      ledger.ended(run, { result: RESULTS[result], at: clock.now(), reason });
    }
    const outcome = { result, run, counts, error };
    options.ended?.(outcome);
    return outcome;
  };
}

const RESULTS = {
  finished: 'FINISHED',
  failed: 'FAILED',
  stopped: 'STOPPED',
  held: 'HELD',
} as const;

function isWorthKeeping({ keepsIdleRuns }: RunRequest, { report }: Run, result: RunResult) {
  if (keepsIdleRuns !== false || result !== 'finished') return true;
  return report.seen > 0 || report.decisions.length > 0 || report.skips.size > 0;
}
