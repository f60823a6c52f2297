import { Kind } from 'graphql';
import { createOneOff, type PutOff } from '../../monitors/runtime/by-hand/one-off.ts';
import type { DecisionRecord } from '../../monitors/runtime/decision.ts';
import type { MonitorDefinition, RunCounts } from '../../monitors/runtime/define-monitor.ts';
import type { Alert, EffectsMode } from '../../monitors/runtime/effects.ts';
import { createGatewayClient } from '../../monitors/runtime/gateway-client.ts';
import type { GraphReader } from '../../monitors/runtime/graph-reader.ts';
import { TaskUnfinishedError } from '../../monitors/runtime/later-runs.ts';
import type { Focus } from '../../monitors/runtime/run.ts';
import type { RunOutcome } from '../../monitors/runtime/runner.ts';
import { setUpMonitor } from '../../monitors/runtime/set-up.ts';
import type { Clock } from '../../platform/clock.ts';
import { createSettingsReader, type SettingsDeclaration } from '../../platform/config.ts';
import { silentLogger } from '../../platform/logger.ts';
import { createMetrics, type Metrics } from '../../platform/metrics.ts';
import type { WorldClock } from '../../sandbox/world/types.ts';

/** What one run of a monitor did. */
export interface MonitorRun {
  readonly outcome: RunOutcome;
  readonly counts: RunCounts;
  /** Since the run before. */
  readonly alerts: readonly Alert[];
  /** Decisions with an action, a near miss, or something skipped. */
  readonly decisions: readonly DecisionRecord[];
  /** Its waits, in ms; they passed in the world, not for the test. */
  readonly sleeps: readonly number[];
  /** Its time once it was done. */
  readonly endedAt: Date;
}

export interface MonitorRunOptions {
  /** Gateway to read from and write to. */
  readonly url: string;
  /** The world's: monitor and graph have to agree on the time. Waiting moves it at once. */
  readonly clock: WorldClock;
  readonly environment?: Readonly<Record<string, string>>;
  readonly effects?: EffectsMode;
  readonly focus?: Focus;
  readonly random?: () => number;
  /** What happens while the monitor waits, told how often it has waited so far. */
  readonly whileWaiting?: (waits: number) => Promise<void>;
  /** What happens each time once the graph answered a query, told the query's name. */
  readonly onceRead?: (operation: string) => Promise<void>;
}

/** A monitor that runs when it is told to, against a real gateway, in the time of the world. */
export interface MonitorBench {
  readonly metrics: Metrics;
  /** Runs a job once; the first unless named. Never rejects: see `outcome`. */
  run(job?: string): Promise<MonitorRun>;
  /** What it put off, the task that is due first in front. */
  waiting(): readonly PutOff[];
  /**
   * Moves the world to the time at which the next task is due, and does it once, whether it would be
   * tried again or not.
   *
   * @param which a task that was done before and is tried again. Default: the one that is due first.
   */
  runNext(which?: PutOff): Promise<PutOff | undefined>;
  stop(): Promise<void>;
}

export function startMonitorBench<D extends SettingsDeclaration>(
  definition: MonitorDefinition<D>,
  options: MonitorRunOptions,
): MonitorBench {
  const reader = createSettingsReader(options.environment ?? {}, true);
  const settings = reader.read('a test', definition.settings);
  reader.finish();
  let sleeps: number[] = [];
  let alerts: Alert[] = [];
  const clock = steppingClock((ms) => sleeps.push(ms), options);
  const log = silentLogger;
  const metrics = createMetrics();
  const client = createGatewayClient({
    url: `${options.url}/graphql`,
    clientName: definition.name,
    timeoutMs: 20_000,
    log,
    metrics,
  });
  const coordination = createOneOff({
    untilDue: async ({ dueAt }) => {
      const left = dueAt.getTime() - clock.now().getTime();
      if (left > 0) options.clock.step(left);
    },
  });
  const { jobs, handlers, run, settled } = setUpMonitor(definition, settings, {
    client,
    coordination,
    effects: options.effects ?? 'write',
    settingsText: reader.texts(definition.settings),
    log,
    metrics,
    clock,
    random: options.random ?? (() => 0.5),
    focus: options.focus,
    around: {
      graph: (graph) => tellingReader(graph, options),
      effects: (effects) => ({
        ...effects,
        alert(alert, of) {
          alerts.push(alert);
          effects.alert(alert, of);
        },
      }),
    },
  });
  coordination.use(handlers);
  const { signal } = new AbortController();
  return {
    metrics,
    waiting: () => coordination.waiting(),
    async run(name) {
      const job = jobs.find((one) => name === undefined || one.name === name);
      if (!job) throw new Error(`${definition.name} has no job ${name ?? ''}`);
      sleeps = [];
      alerts = [];
      const outcome = await run(job, signal);
      await settled();
      const { report } = outcome.run;
      const counts = { ...Object.fromEntries(report.actions), ...outcome.counts };
      const { decisions } = report;
      return { outcome, counts, alerts, decisions, sleeps, endedAt: clock.now() };
    },
    async runNext(which) {
      const task = which ?? coordination.waiting()[0];
      try {
        return await coordination.next(handlers, signal, task);
      } catch (error) {
        if (error instanceof TaskUnfinishedError) return task;
        throw error;
      } finally {
        await settled();
      }
    },
    stop: () => client.close(),
  };
}

/** Runs the first job of a monitor once; throws what it throws. */
export async function runMonitorOnce<D extends SettingsDeclaration>(
  definition: MonitorDefinition<D>,
  options: MonitorRunOptions,
): Promise<MonitorRun> {
  const bench = startMonitorBench(definition, options);
  try {
    const done = await bench.run();
    if (done.outcome.result !== 'finished') throw done.outcome.error;
    return done;
  } finally {
    await bench.stop();
  }
}

function tellingReader(graph: GraphReader, { onceRead }: MonitorRunOptions): GraphReader {
  if (!onceRead) return graph;
  return {
    async query(document, variables, run) {
      const answer = await graph.query(document, variables, run);
      const [operation] = document.definitions;
      if (operation?.kind === Kind.OPERATION_DEFINITION) {
        await onceRead(operation.name?.value ?? '');
      }
      return answer;
    },
  };
}

function steppingClock(
  slept: (ms: number) => number,
  { clock, whileWaiting }: Pick<MonitorRunOptions, 'clock' | 'whileWaiting'>,
): Clock {
  let waits = 0;
  return {
    now: () => clock.now(),
    async sleep(ms) {
      slept(ms);
      waits += 1;
      clock.step(ms);
      await whileWaiting?.(waits);
    },
  };
}
