import type { Clock } from '../../platform/clock.ts';
import type { SettingsDeclaration, SettingsOf } from '../../platform/config.ts';
import type { Running } from '../../platform/lifecycle.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import type { Job, MonitorDefinition } from './define-monitor.ts';
import type { EffectsMode } from './effects.ts';
import { createGatewayClient } from './gateway-client.ts';
import { graphReady } from './graph-ready.ts';
import { createLiveEvents } from './live-events.ts';
import type { RunResult } from './runner.ts';
import type { Budgets } from './scheduling/contracts.ts';
import { createCoordination } from './scheduling/coordination.ts';
import { startScheduler, type Scheduler } from './scheduling/scheduler.ts';
import type { CoordinationSettings } from './scheduling/settings.ts';
import { setUpMonitor } from './set-up.ts';

export interface StartMonitorOptions {
  /** The gateway's GraphQL endpoint. */
  readonly gatewayUrl: string;
  readonly effects: EffectsMode;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
  /** Where replicas meet, and how much they may load. */
  readonly coordination: CoordinationSettings;
  /** What the monitors of one process share without Redis. */
  readonly memoryBudgets?: Budgets | undefined;
  /** Text of the settings by variable, for the ledger. */
  readonly settingsText?: Readonly<Record<string, string>>;
  /** Default 300 000. */
  readonly requestTimeoutMs?: number;
  /** 0 to below 1; Math.random unless a test says otherwise. */
  readonly random?: () => number;
}

/** A monitor that runs. */
export interface RunningMonitor extends Running {
  /**
   * Names each job that has not run to its end yet, or whose last run failed; empty when everything
   * that the monitor keeps is as fresh as it promises.
   */
  missing(): Promise<readonly string[]>;
}

/**
 * Starts a monitor: each of its jobs runs at once and then on schedule, one replica doing each tick. A
 * gateway that is not up yet is a failed run, no failed start.
 *
 * `stop` waits for the runs under way, which end at their next pause or between two requests.
 */
export async function startMonitor<D extends SettingsDeclaration>(
  definition: MonitorDefinition<D>,
  settings: SettingsOf<D>,
  options: StartMonitorOptions,
): Promise<RunningMonitor> {
  const { log, metrics, clock, random = Math.random } = options;
  const monitor = definition.name;
  const client = createGatewayClient({
    url: options.gatewayUrl,
    clientName: monitor,
    timeoutMs: options.requestTimeoutMs ?? 300_000,
    log,
    metrics,
  });
  const coordination = await createCoordination({
    // A shadow beside the live monitor must not take ticks and tasks from it.
    monitor: options.effects === 'write' ? monitor : `${monitor}.${options.effects}`,
    settings: options.coordination,
    clock,
    log,
    metrics,
    random,
    memoryBudgets: options.memoryBudgets,
  });
  const { jobs, handlers, run, settled } = setUpMonitor(definition, settings, {
    client,
    coordination,
    effects: options.effects,
    settingsText: options.settingsText ?? {},
    noteRetryMs: options.coordination.noteRetrySeconds * 1000,
    log,
    metrics,
    clock,
    random,
  });
  const refused = metrics.counter(
    'monitor_ticks_refused_total',
    'Ticks that came while the run before was still under way',
    ['monitor', 'job'],
  );
  const live = createLiveEvents({ gatewayUrl: options.gatewayUrl, log });

  /** Absent: no run of this job has ended here yet. A tick that another replica did counts as its. */
  const lastResults = new Map<string, RunResult | 'elsewhere' | undefined>();

  function startJob(job: Job): Scheduler {
    const scheduler = startScheduler({
      everySeconds: job.everySeconds,
      clock,
      random,
      jitterMs: options.coordination.jitterMs,
      async run(plannedAt, signal) {
        const done = await coordination.ticks.run(
          job.name,
          plannedAt,
          signal,
          async (fence, held) => {
            const { result, error } = await run(job, held, fence);
            lastResults.set(job.name, result);
            // A tick that failed counts as not done, so that another replica may do it.
            if (result === 'failed' || result === 'stopped') throw error;
          },
        );
        if (done !== 'done') lastResults.set(job.name, 'elsewhere');
      },
      onFailed: (error) => log.debug({ err: error, monitor, job: job.name }, 'monitor tick failed'),
      onRefused() {
        refused.add({ monitor, job: job.name });
        log.debug({ monitor, job: job.name }, 'monitor tick refused: still running');
      },
    });
    if (job.wakeOn && options.coordination.listens) live.follow(job.wakeOn, () => scheduler.wake());
    return scheduler;
  }

  await coordination.start(handlers);
  log.info({ monitor, coordination: coordination.describe }, 'monitor started');
  for (const { name } of jobs) lastResults.set(name, undefined);
  const stopping = new AbortController();
  let schedulers: readonly Scheduler[] = [];
  const starting = begin();

  async function begin(): Promise<void> {
    if (definition.waitsForGraph) await graphReady(options.gatewayUrl, stopping.signal);
    if (!stopping.signal.aborted) schedulers = jobs.map(startJob);
  }

  return {
    async missing() {
      const late = [...lastResults].flatMap(([name, result]) => {
        if (result === undefined) return [`${name}: first run`];
        return result === 'failed' || result === 'stopped' ? [`${name}: last run ${result}`] : [];
      });
      return [...(await coordination.missing()), ...late];
    },
    async stop() {
      stopping.abort();
      await starting;
      await live.stop();
      await Promise.all(schedulers.map((scheduler) => scheduler.stop()));
      await coordination.stop();
      await settled('briefly');
      await client.close();
    },
  };
}
