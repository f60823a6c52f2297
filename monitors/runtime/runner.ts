import { randomUUID } from 'node:crypto';
import type { Clock } from '../../platform/clock.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import type { Job } from './define-monitor.ts';

export interface RunnerOptions {
  readonly monitor: string;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
}

/** How a run ended; `stopped` is one that was cut short because the monitor ends. */
export type RunResult = 'finished' | 'failed' | 'stopped';

/** Runs a job once: gives it an id, logs and counts how it ended. Never rejects. */
export type Runner = (signal: AbortSignal) => Promise<RunResult>;

export function createRunner(job: Job, { monitor, log, metrics, clock }: RunnerOptions): Runner {
  const labels = { monitor, job: job.name };
  const runs = metrics.counter('monitor_runs_total', 'Runs of monitors by how they ended', [
    'monitor',
    'job',
    'result',
  ]);
  const durations = metrics.duration('monitor_run_duration_seconds', 'Runs of monitors', [
    'monitor',
    'job',
  ]);
  const finishedAt = metrics.gauge(
    'monitor_last_finished_timestamp_seconds',
    'When a run last finished without failing',
    ['monitor', 'job'],
  );

  return async (signal) => {
    const runId = randomUUID();
    const runLog = log.child({ ...labels, runId });
    const started = performance.now();
    let result: RunResult = 'finished';
    try {
      const counts = await job.run({ id: runId, log: runLog, signal });
      const durationMs = Math.round(performance.now() - started);
      runLog.info({ ...counts, durationMs }, 'monitor run finished');
      finishedAt.set(labels, clock.now().getTime() / 1000);
    } catch (err) {
      result = signal.aborted ? 'stopped' : 'failed';
      const durationMs = Math.round(performance.now() - started);
      if (signal.aborted) runLog.info({ durationMs }, 'monitor run stopped');
      else runLog.error({ err, durationMs }, 'monitor run failed');
    } finally {
      runs.add({ ...labels, result });
      durations.observeMs(labels, performance.now() - started);
    }
    return result;
  };
}
