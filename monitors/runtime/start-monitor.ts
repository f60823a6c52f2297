import type { Clock } from '../../platform/clock.ts';
import type { SettingsDeclaration, SettingsOf } from '../../platform/config.ts';
import type { Running } from '../../platform/lifecycle.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import type { Job, MonitorDefinition, MonitorDeps } from './define-monitor.ts';
import { createEffects, type EffectsMode } from './effects.ts';
import { createGatewayClient } from './gateway-client.ts';
import { createGraphReader } from './graph-reader.ts';
import { createRunner, type RunResult } from './runner.ts';
import { startScheduler } from './scheduler.ts';

export interface StartMonitorOptions {
  /** The gateway's GraphQL endpoint. */
  readonly gatewayUrl: string;
  readonly effects: EffectsMode;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
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
 * Starts a monitor: each of its jobs runs at once and then on schedule. A gateway that is not up yet
 * is a failed run, no failed start.
 *
 * `stop` waits for the runs under way, which end at their next pause or between two requests.
 */
export function startMonitor<D extends SettingsDeclaration>(
  definition: MonitorDefinition<D>,
  settings: SettingsOf<D>,
  options: StartMonitorOptions,
): RunningMonitor {
  const { log, metrics, clock } = options;
  const monitor = definition.name;
  const client = createGatewayClient({
    url: options.gatewayUrl,
    clientName: monitor,
    timeoutMs: options.requestTimeoutMs ?? 300_000,
    log,
    metrics,
  });
  const deps: MonitorDeps = {
    graph: createGraphReader(client, clock),
    effects: createEffects({ mode: options.effects, monitor, graph: client, log, metrics }),
    log,
    metrics,
    clock,
    random: options.random ?? Math.random,
  };
  const refused = metrics.counter(
    'monitor_ticks_refused_total',
    'Ticks that came while the run before was still under way',
    ['monitor', 'job'],
  );

  const lastResults = new Map<string, RunResult | undefined>();

  function startJob(job: Job): Running {
    const run = createRunner(job, { monitor, log, metrics, clock });
    lastResults.set(job.name, undefined);
    return startScheduler({
      everySeconds: job.everySeconds,
      run: async (signal) => void lastResults.set(job.name, await run(signal)),
      onRefused() {
        refused.add({ monitor, job: job.name });
        log.debug({ monitor, job: job.name }, 'monitor tick refused: still running');
      },
    });
  }

  const jobs = definition.start(settings, deps).map(startJob);
  return {
    missing: async () =>
      [...lastResults]
        .filter(([, result]) => result !== 'finished')
        .map(([name, result]) => (result ? `${name}: last run ${result}` : `${name}: first run`)),
    async stop() {
      await Promise.all(jobs.map((job) => job.stop()));
      await client.close();
    },
  };
}
