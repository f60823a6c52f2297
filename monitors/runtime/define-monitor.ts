import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Clock } from '../../platform/clock.ts';
import type { SettingsDeclaration, SettingsOf } from '../../platform/config.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import type { DecidingDeps } from './deciding.ts';
import type { Action, Stage } from './decision.ts';
import type { Effects } from './effects.ts';
import type { GraphReader } from './graph-reader.ts';
import type { Run } from './run.ts';
import type { Budgets, JsonValue, Later, SharedWork } from './scheduling/contracts.ts';
import type { TicketNotes } from './ticket-notes.ts';

export type { Run } from './run.ts';

/** What every monitor gets from whoever starts it. */
export interface MonitorDeps {
  /** Reads; writes go through `effects`, so that no monitor forgets the mode it runs in. */
  readonly graph: GraphReader;
  readonly effects: Effects;
  /** Writes notes into tickets. */
  readonly notes: TicketNotes;
  /** What createDecide needs. */
  readonly deciding: DecidingDeps;
  /** Work for later, done once by one of the replicas. */
  readonly later: Later;
  /** Pieces of a cycle that all replicas share. */
  readonly work: SharedWork;
  /** Bounds on upstream systems, for all workers together. */
  readonly budgets: Budgets;
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
  /** Runs at once, too, whenever an event of this subscription comes. */
  readonly wakeOn?: Wake;
  /** Set for a job that looks for work often and seldom finds any: a run that saw nothing is not kept. */
  readonly keepsIdleRuns?: false;
  /** Throws when the run failed; the next one starts as planned. */
  run(run: Run): Promise<RunCounts>;
}

/** A subscription of the graph whose events start a job. */
export interface Wake {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what comes is not looked at
  readonly document: TypedDocumentNode<any, any>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Carries out a task that came due, or a piece of a cycle. Throws when it has to be tried again. */
export type TaskHandler = (payload: JsonValue, run: Run) => Promise<void>;

/** A monitor that is set up. */
export interface MonitorParts {
  readonly jobs: readonly Job[];
  /** By kind of task. */
  readonly later?: Readonly<Record<string, TaskHandler>>;
  /** By kind of piece. */
  readonly work?: Readonly<Record<string, TaskHandler>>;
}

export interface MonitorDefinition<D extends SettingsDeclaration = SettingsDeclaration> {
  /** As its folder in monitors/. */
  readonly name: string;
  readonly settings: D;
  /** Its decisions by name, pure: what the ledger recorded can be decided again. */
  readonly stages?: Readonly<Record<string, Stage<SettingsOf<D>>>>;
  /** Reasons of skips that the chat is told of: once while it goes on, and when it is over. */
  readonly tellsSkips?: readonly string[];
  /** Set when it has nothing to look at before the graph is ready: until then it leaves the machine to those who fill the caches. */
  readonly waitsForGraph?: true;
  start(settings: SettingsOf<D>, deps: MonitorDeps): MonitorParts;
}

/** Keeps the types of the settings together; changes nothing. */
export function defineMonitor<D extends SettingsDeclaration>(
  definition: MonitorDefinition<D>,
): MonitorDefinition<D> {
  return definition;
}

/** The three steps of a monitor whose effects are the graph's own memory: its actions explain themselves. */
export interface Cycle<O, A extends Action> {
  observe(run: Run): Promise<O>;
  decide(observation: O): readonly A[];
  /** Carries out one action; the actions behind one that throws are not begun. */
  act(action: A, run: Run): Promise<void>;
}

/** Observes, decides, acts; counts the actions by kind. */
export function cycle<O, A extends Action>(steps: Cycle<O, A>): Job['run'] {
  return async (run) => {
    const observation = await steps.observe(run);
    const counts: Record<string, number> = { actions: 0 };
    for (const action of steps.decide(observation)) {
      await steps.act(action, run);
      run.report.did(action.kind);
      counts.actions = (counts.actions ?? 0) + 1;
      counts[action.kind] = (counts[action.kind] ?? 0) + 1;
    }
    return counts;
  };
}
