import type { Clock } from '../../platform/clock.ts';
import type { SettingsDeclaration, SettingsOf } from '../../platform/config.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import { createControls } from './controls.ts';
import type { Job, MonitorDefinition, MonitorParts } from './define-monitor.ts';
import type { EffectsMode } from './effects-mode.ts';
import { createEffects, type Effects } from './effects.ts';
import type { GraphClient } from './gateway-client.ts';
import { createGraphReader, type GraphReader } from './graph-reader.ts';
import { createLaterHandler } from './later-runs.ts';
import { createLedger } from './ledger.ts';
import { createPieces } from './pieces.ts';
import { createResuming, RESUME } from './resuming.ts';
import type { Focus } from './run.ts';
import { createRunner, type RunOutcome } from './runner.ts';
import type { Coordination, Fence, Handlers } from './scheduling/contracts.ts';
import { createTicketNotes } from './ticket-notes.ts';

export interface SetUpOptions {
  readonly client: GraphClient;
  /** How its replicas share the work; not started yet. */
  readonly coordination: Pick<Coordination, 'later' | 'work' | 'budgets'>;
  readonly effects: EffectsMode;
  /** Text of the settings by variable, for the ledger. */
  readonly settingsText: Readonly<Record<string, string>>;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
  /** 0 to below 1. */
  readonly random: () => number;
  readonly focus?: Focus | undefined;
  /** How long a note that was sent may take to show in its ticket. Default 60 000. */
  readonly noteRetryMs?: number | undefined;
  /** Told of each run once it has ended: of jobs, and of what was put off. */
  readonly ended?: (outcome: RunOutcome) => void;
  /** Stands around the reader or the effects, for whoever watches. */
  readonly around?: {
    readonly graph?: (graph: GraphReader) => GraphReader;
    readonly effects?: (effects: Effects) => Effects;
  };
}

const NOTE_RETRY_MS = 60_000;

/** A monitor with all its parts, not scheduled. */
export interface MonitorSetUp {
  readonly jobs: readonly Job[];
  /** For its coordination: each task and each piece is a run of its own. */
  readonly handlers: Handlers;
  /** Resolves when the ledger has what was decided so far, or does not take it now; see Ledger.flush. */
  settled(this: void, howLong?: 'briefly'): Promise<void>;
  /** Runs a job once. Never rejects. */
  run(this: void, job: Job, signal: AbortSignal, fence?: Fence): Promise<RunOutcome>;
}

/** Puts a monitor together: the graph to read, effects, ledger, pauses and windows. */
export function setUpMonitor<D extends SettingsDeclaration>(
  definition: MonitorDefinition<D>,
  settings: SettingsOf<D>,
  options: SetUpOptions,
): MonitorSetUp {
  const { client, coordination, clock, log, metrics, around, focus } = options;
  const monitor = definition.name;
  const controls = createControls({ graph: client, log });
  const ledger = createLedger({ graph: client, metrics, settings: options.settingsText });
  const plain = createEffects({
    mode: options.effects,
    monitor,
    graph: client,
    clock,
    log,
    metrics,
  });
  const effects = around?.effects?.(plain) ?? plain;
  const reader = createGraphReader(client, clock);
  const run = createRunner({
    monitor,
    effects,
    ledger,
    controls,
    log,
    metrics,
    clock,
    focus,
    tellsSkips: definition.tellsSkips,
    ended: options.ended,
  });
  const pieces = createPieces({
    monitor,
    work: coordination.work,
    effects,
    ledger,
    log,
    clock,
    focus,
  });
  const resuming = createResuming({ later: coordination.later, clock });
  const graph = around?.graph?.(reader) ?? reader;
  const retryAfterMs = options.noteRetryMs ?? NOTE_RETRY_MS;
  const parts: MonitorParts = definition.start(settings, {
    graph,
    effects,
    notes: createTicketNotes({ effects, graph, clock, retryAfterMs }),
    deciding: { controls, ledger, resuming, clock, metrics },
    later: coordination.later,
    work: pieces.work,
    budgets: coordination.budgets,
    log,
    metrics,
    clock,
    random: options.random,
  });

  const laterHandler = createLaterHandler({ monitor, run, later: coordination.later, clock });

  return {
    jobs: parts.jobs,
    settled: (howLong) => ledger.flush(howLong),
    handlers: {
      later: mapValues({ ...parts.later, [RESUME]: resuming.handle }, laterHandler),
      work: mapValues(parts.work ?? {}, pieces.handler),
    },
    run: (job, signal, fence) =>
      run({
        job: job.name,
        signal,
        fence,
        keepsIdleRuns: job.keepsIdleRuns,
        work: (own) => pieces.within(own, () => job.run(own)),
      }),
  };
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
