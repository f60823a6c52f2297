import type { ActContext } from '../../runtime/deciding.ts';
import type { Count } from '../actions.ts';
import type { ActParts, Result } from './about.ts';

/** Counts what was done, once by each process: a task that is tried again comes by here again. */
export function count(
  action: Count,
  { metrics, counted }: Pick<ActParts, 'metrics' | 'counted'>,
  { run }: Pick<ActContext, 'run'>,
): Result {
  if (run.mode !== 'write') return { state: 'WITHHELD' };
  const { counter, ticketId, serviceNumber, cycle } = action;
  const about = JSON.stringify([counter, ticketId, serviceNumber, cycle]);
  if (counted.get(about)) return { state: 'ALREADY' };
  counted.set(about, true);
  metrics.count(action);
  return { state: 'DONE' };
}
