import { z } from 'zod';
import type { Clock } from '../../platform/clock.ts';
import type { TaskHandler } from './define-monitor.ts';
import { idOf } from './keys.ts';
import type { RunReport } from './run.ts';
import type { Runner } from './runner.ts';
import type { Handler, JsonValue, Later } from './scheduling/contracts.ts';

export interface LaterRunsOptions {
  readonly monitor: string;
  readonly run: Runner;
  readonly later: Later;
  readonly clock: Clock;
}

/** When a task is tried again that a pause or a maintenance window held back. */
const HELD_FOR_MS = 60_000;

/** Payload of a task that was held back. */
interface HeldTask {
  /** Of the run that tries it again, and again: the ledger keeps the first that was held, and the last. */
  readonly againAs: string;
  readonly task: JsonValue;
}

const heldForm = z.strictObject({ againAs: z.string(), task: z.json() });

/**
 * Makes each task that comes due a run of its own. One that fails throws, so that it is tried again; one
 * that was held back waits under its key until nothing holds it any more.
 */
export function createLaterHandler({ monitor, run, later, clock }: LaterRunsOptions) {
  return (handle: TaskHandler): Handler =>
    async (payload, { kind, key, loads, signal, fence, runId }) => {
      const held = heldForm.safeParse(payload).data;
      const task = held ? held.task : payload;
      const outcome = await run({
        job: `${monitor}/${kind}`,
        signal,
        fence,
        id: held?.againAs ?? runId,
        isTask: true,
        work: (own) => handle(task, own),
      });
      const { result, error } = outcome;
      if (result === 'held' || (result === 'finished' && wasHeld(outcome.run.report))) {
        const dueAt = new Date(clock.now().getTime() + HELD_FOR_MS);
        const again: HeldTask = held ?? { againAs: idOf(`${runId}\nagain`), task };
        const waits = { kind, key, loads, dueAt, payload: { ...again } };
        await later.schedule({ ...waits, ifPresent: 'keep' });
      } else if (result !== 'finished') {
        throw error;
      } else if (isUnfinished(outcome.run.report)) {
        throw new TaskUnfinishedError(
          `${kind} ${key}: an action failed, or what follows from one could not be decided`,
        );
      }
    };
}

/** Part of a task was carried out: done again, what was done is not repeated, and what was not is. */
export class TaskUnfinishedError extends Error {
  override readonly name = 'TaskUnfinishedError';
}

function isUnfinished({ decisions }: RunReport): boolean {
  const results = decisions.flatMap((decision) => decision.results);
  const isSkipped = decisions.some(({ verdict }) => verdict.skipped !== undefined);
  return (
    results.some(({ state, again }) => state === 'FAILED' || again) ||
    (isSkipped && results.length > 0)
  );
}

function wasHeld({ decisions }: RunReport): boolean {
  return decisions.some(({ results }) => results.some(({ state }) => state === 'HELD'));
}
