import type { Clock } from '../../platform/clock.ts';
import { asError, CodedError } from '../../platform/errors.ts';
import { failpoint } from '../../platform/failpoints.ts';
import type { Metrics } from '../../platform/metrics.ts';
import type { Controls, Hold } from './controls.ts';
import {
  isCarriedOut,
  type Action,
  type ActionRecord,
  type ActionResult,
  type Case,
  type DecisionRecord,
  type Stages,
  type Subject,
  type Verdict,
} from './decision.ts';
import { idOf } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { createRecent } from './recent.ts';
import type { Begun, Resuming } from './resuming.ts';
import { isInFocus, type Run } from './run.ts';

/** Whose last decision is remembered. */
const MOST_SUBJECTS = 10_000;

/** Where an action was decided. */
export interface ActContext {
  readonly run: Run;
  readonly stage: string;
  readonly subject: Subject;
}

/** A monitor's one switch over its actions: carries one out. */
export type Act<A extends Action, N> = (action: A, context: ActContext) => Promise<ActionResult<N>>;

interface CarryingOut {
  readonly hold: Hold | undefined;
  /** Told of each action that is done. */
  readonly onDone?: (() => Promise<void>) | undefined;
}

export interface Deciding<S, T extends Stages<S>, A extends Action> {
  readonly stages: T;
  readonly settings: S;
  readonly act: Act<A, Case<T>>;
  /** Kinds of action that touch nothing outside (schedules, the graph's own memory): never held back. */
  readonly inside?: readonly A['kind'][];
}

/**
 * Makes one decision and carries it out: the actions in order, the decisions that follow from one
 * before the next. Nothing is carried out that a pause or a maintenance window holds back.
 *
 * @returns what came of each action; empty when nothing was to be done.
 * @throws what aborts the run. An action that throws is FAILED, and told.
 */
export type Decide<T extends Stages<never>> = (
  run: Run,
  about: Case<T>,
) => Promise<readonly ActionRecord[]>;

/** What deciding needs from the runtime. */
export interface DecidingDeps {
  readonly controls: Controls;
  readonly ledger: Ledger;
  readonly resuming: Resuming;
  readonly clock: Clock;
  readonly metrics: Metrics;
}

export function createDecide<S, T extends Stages<S>, A extends Action>(
  { stages, settings, act, inside = [] }: Deciding<S, T, A>,
  { controls, ledger, resuming, clock, metrics }: DecidingDeps,
): Decide<T> {
  const actions = metrics.counter('monitor_actions_total', 'Actions of monitors by their end', [
    'monitor',
    'action',
    'state',
  ]);

  /** Of decisions that led to nothing: what the last one said that the ledger was given. */
  const lastKept = createRecent<string>(MOST_SUBJECTS);

  async function carryOut(action: A, context: ActContext): Promise<ActionRecord> {
    const { run } = context;
    run.signal.throwIfAborted();
    let result: ActionResult<Case<T>>;
    try {
      result = await act(action, context);
    } catch (error) {
      if (run.signal.aborted) throw error;
      run.log.error({ err: asError(error), action: action.kind, ...context.subject }, 'act failed');
      const code = error instanceof CodedError ? error.code : 'INTERNAL';
      result = { state: 'FAILED', detail: `${code}: ${asError(error).message}` };
    }
    const { next = [], ...record } = result;
    let isOpenBehind = false;
    for (const following of next) {
      const ends = await decide(run, following);
      const hasEnded = !ends.some((end) => isOpen(end) || end.state === 'HELD');
      isOpenBehind ||= !hasEnded && !isHalfDone(ends); // what is half done is taken up by itself
    }
    // What follows belongs to it: neither is at its end before the other.
    return { action, ...record, ...(record.state === 'DONE' && isOpenBehind && { again: true }) };
  }

  const decide: Decide<T> = async (run, { stage, subject, observation }) => {
    if (!isInFocus(run.focus, subject)) return [];
    const rule = stages[stage];
    if (!rule) throw new Error(`${run.monitor} has no stage ${stage}`);
    const decidedAt = clock.now();
    const verdict = rule(observation, settings, decidedAt) as Verdict<A>;
    if (verdict.skipped !== undefined) run.report.skip(verdict.skipped);
    const named = Object.entries<string | null | undefined>({ ...subject }).flatMap(
      ([key, value]) => (value ? [key, value] : []),
    );
    const nth = run.report.nth(stage, named.join('\n'));
    const id = idOf([run.id, stage, ...named, nth].join('\n'));
    const record = { id, stage, decidedAt, subject, verdict, observation, results: [] };
    if (verdict.actions.length === 0) {
      if (isTelling(verdict, run)) keepNews(run, record);
      return [];
    }

    // Once for all of them: half of what belongs together would be worse than a pause a moment later.
    const hold = await controls.holdOn(run.monitor, subject, decidedAt);
    const planned = verdict.actions.map((action) => ({ action, state: 'PLANNED' }) as const);
    lastKept.set(occasionOf(record), 'acts');
    await ledger.plan(run, { ...record, results: planned });
    run.report.decided({ ...record, results: planned }); // in front of what follows from it
    const begun = { ...record, runId: run.id, verdict };
    const isGuarded = !hold && verdict.actions.some(({ kind }) => !inside.includes(kind));
    if (isGuarded) await resuming.guard(run, begun);
    failpoint('ledger:after-planning');
    const onDone = isGuarded ? once(() => resuming.mark(begun)) : undefined;
    const results = await carryOutVerdict(run, begun, hold, onDone);
    if (isGuarded && !isHalfDone(results)) await resuming.release(begun);
    return results;
  };

  async function carryOutVerdict(
    run: Run,
    begun: Begun,
    hold: Hold | undefined,
    onDone?: () => Promise<void>,
  ): Promise<readonly ActionRecord[]> {
    const { stage, subject, verdict } = begun;
    const results: ActionRecord[] = [];
    try {
      const context = { run, stage, subject, hold, onDone };
      await carryOutAll(verdict.actions as readonly A[], context, results);
    } finally {
      // Of a run that is cut short, what was done; the rest stays planned.
      failpoint('ledger:before-storing');
      const left = verdict.actions.slice(results.length);
      const planned = left.map((action) => ({ action, state: 'PLANNED' }) as const);
      keep(run, { ...begun, results: [...results, ...planned] });
    }
    return results;
  }

  resuming.register(Object.keys(stages), async (run, begun) => {
    const hold = await controls.holdOn(run.monitor, begun.subject, clock.now());
    if (!hold) return void (await carryOutVerdict(run, begun, undefined));
    // The task waits until nothing holds it. The ledger knows what was done already: it is told nothing.
    const held = { state: 'HELD', detail: hold.text } as const;
    const results = begun.verdict.actions.map((action) => ({ action, ...held }));
    run.report.decided({ ...begun, results });
  });

  /** @param results gets what came of each, as soon as it is known. */
  async function carryOutAll(
    all: readonly A[],
    { hold, onDone, ...context }: ActContext & CarryingOut,
    results: ActionRecord[],
  ): Promise<void> {
    const { report, monitor } = context.run;
    let goesOn = true;
    for (const action of all) {
      let result: ActionRecord = { action, state: 'NOT_BEGUN' };
      if (hold && !inside.includes(action.kind)) {
        result = { action, state: 'HELD', detail: hold.text };
      } else if (goesOn) result = await carryOut(action, context);
      goesOn &&= goesOnBehind(result);
      results.push(result);
      if (result.state === 'DONE') await onDone?.();
      report.did(action.kind);
      actions.add({ monitor, action: action.kind, state: result.state });
    }
  }

  /** What every cycle finds again is kept once, until something else is decided; runs count it each time. */
  function keepNews(run: Run, record: DecisionRecord): void {
    const about = occasionOf(record);
    const { rule, skipped, nearMisses = [] } = record.verdict;
    const said = JSON.stringify([rule, skipped, nearMisses.map((miss) => miss.rule)]);
    const isNews = lastKept.get(about) !== said || run.focus.explain !== undefined;
    lastKept.set(about, said);
    if (isNews) keep(run, record);
    else run.report.decided(record);
  }

  function keep(run: Run, record: DecisionRecord): void {
    run.report.decided(record);
    ledger.settle(run, record);
  }

  return decide;
}

/** Whether what stands behind an action is begun. */
function goesOnBehind({ action, state }: ActionRecord): boolean {
  if (state === 'ALREADY') return action.ifAlready !== 'stop';
  return isCarriedOut({ state }) || action.ifItFails === 'go-on';
}

/** Whether it could not be done, or not for sure, and is worth another try. */
const isOpen = ({ state, again }: Pick<ActionRecord, 'state' | 'again'>) =>
  state === 'FAILED' || again === true;

/**
 * Whether something was done, or may have been, and something that belongs to it is open: it is tried
 * again. A note alone is not: the next run that wants it looks for it under the same key.
 */
function isHalfDone(results: readonly ActionRecord[]): boolean {
  const mayBeDone = ({ state, again, noteIds }: ActionRecord) =>
    state === 'DONE' || (state === 'UNCERTAIN' && again === true && noteIds === undefined);
  const open = results.findIndex(isOpen);
  return results.slice(0, open + 1).some(mayBeDone);
}

function once(act: () => Promise<void>): () => Promise<void> {
  let first: Promise<void> | undefined;
  return () => (first ??= act());
}

function occasionOf({ stage, subject }: Pick<DecisionRecord, 'stage' | 'subject'>): string {
  const { customerId, serialNumber, ticketId, dispatchId } = subject;
  return JSON.stringify([stage, customerId, serialNumber, ticketId, dispatchId]);
}

/** Whether a decision that leads to nothing is worth keeping. */
function isTelling({ nearMisses = [], skipped }: Verdict, { focus }: Run): boolean {
  return nearMisses.length > 0 || skipped !== undefined || focus.explain !== undefined;
}
