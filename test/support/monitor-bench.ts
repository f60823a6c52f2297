import { Kind } from 'graphql';
import type { MonitorDefinition, RunCounts } from '../../monitors/runtime/define-monitor.ts';
import { createEffects, type Alert } from '../../monitors/runtime/effects.ts';
import { createGatewayClient } from '../../monitors/runtime/gateway-client.ts';
import { createGraphReader, type GraphReader } from '../../monitors/runtime/graph-reader.ts';
import type { Clock } from '../../platform/clock.ts';
import { createSettingsReader, type SettingsDeclaration } from '../../platform/config.ts';
import { silentLogger } from '../../platform/logger.ts';
import { createMetrics } from '../../platform/metrics.ts';
import type { WorldClock } from '../../sandbox/world/types.ts';

/** What one run of a monitor did. */
export interface MonitorRun {
  readonly counts: RunCounts;
  readonly alerts: readonly Alert[];
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
  readonly random?: () => number;
  /** What happens while the monitor waits, told how often it has waited so far. */
  readonly whileWaiting?: (waits: number) => Promise<void>;
  /** What happens each time once the graph answered a query, told the query's name. */
  readonly onceRead?: (operation: string) => Promise<void>;
}

/** Runs the first job of a monitor once, against a real gateway, in the time of the world. */
export async function runMonitorOnce<D extends SettingsDeclaration>(
  definition: MonitorDefinition<D>,
  options: MonitorRunOptions,
): Promise<MonitorRun> {
  const reader = createSettingsReader(options.environment ?? {}, true);
  const settings = reader.read('a test', definition.settings);
  reader.finish();
  const sleeps: number[] = [];
  const clock = steppingClock(sleeps, options);
  const alerts: Alert[] = [];
  const monitor = definition.name;
  const log = silentLogger;
  const metrics = createMetrics();
  const client = createGatewayClient({
    url: `${options.url}/graphql`,
    clientName: monitor,
    timeoutMs: 20_000,
    log,
    metrics,
  });
  const effects = createEffects({ mode: 'write', monitor, graph: client, log, metrics });
  const [job] = definition.start(settings, {
    graph: tellingReader(createGraphReader(client, clock), options),
    effects: { ...effects, alert: (alert) => void alerts.push(alert) },
    log,
    metrics,
    clock,
    random: options.random ?? (() => 0.5),
  });
  if (!job) throw new Error(`${monitor} has no job`);
  try {
    const counts = await job.run({ id: 'test-run', log, signal: new AbortController().signal });
    return { counts, alerts, sleeps, endedAt: clock.now() };
  } finally {
    await client.close();
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
  sleeps: number[],
  { clock, whileWaiting }: Pick<MonitorRunOptions, 'clock' | 'whileWaiting'>,
): Clock {
  return {
    now: () => clock.now(),
    async sleep(ms) {
      sleeps.push(ms);
      clock.step(ms);
      await whileWaiting?.(sleeps.length);
    },
  };
}
