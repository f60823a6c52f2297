import type { Clock } from '../../platform/clock.ts';
import type { SettingsDeclaration, SettingsOf } from '../../platform/config.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import type { Effects } from './effects.ts';
import type { GraphReader } from './graph-reader.ts';
import type { Run } from './run.ts';

export type { Run } from './run.ts';

/** What every monitor gets from whoever starts it. */
export interface MonitorDeps {
  /** Reads; writes go through `effects`, so that no monitor forgets the mode it runs in. */
  readonly graph: GraphReader;
  readonly effects: Effects;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
  /** 0 to below 1. */
  random(): number;
}

/** What a run did, in numbers for the log. */
export type RunCounts = Readonly<Record<string, number>>;

/** Something that is done again and again; the jobs of a monitor run independently of each other. */
export interface Job {
  /** As the monitor, with a suffix where the monitor has several. */
  readonly name: string;
  /** A number that divides a minute, an hour or a day: see everySeconds. */
  readonly everySeconds: number;
  /** Throws when the run failed; the next one starts as planned. */
  run(run: Run): Promise<RunCounts>;
}

export interface MonitorDefinition<D extends SettingsDeclaration = SettingsDeclaration> {
  /** As its folder in monitors/. */
  readonly name: string;
  readonly settings: D;
  start(settings: SettingsOf<D>, deps: MonitorDeps): readonly Job[];
}

/** Keeps the types of the settings together; changes nothing. */
export function defineMonitor<D extends SettingsDeclaration>(
  definition: MonitorDefinition<D>,
): MonitorDefinition<D> {
  return definition;
}

/** The three steps of a monitor. `decide` is pure: the actions are data, and explain themselves. */
export interface Cycle<O, A extends { readonly kind: string }> {
  observe(run: Run): Promise<O>;
  decide(observation: O): readonly A[];
  /** Carries out one action; the actions behind one that throws are not begun. */
  act(action: A, run: Run): Promise<void>;
}

/** Observes, decides, acts; counts the actions by kind. */
export function cycle<O, A extends { readonly kind: string }>(steps: Cycle<O, A>): Job['run'] {
  return async (run) => {
    const observation = await steps.observe(run);
    const counts: Record<string, number> = { actions: 0 };
    for (const action of steps.decide(observation)) {
      await steps.act(action, run);
      counts.actions = (counts.actions ?? 0) + 1;
      counts[action.kind] = (counts[action.kind] ?? 0) + 1;
    }
    return counts;
  };
}
