import type { ActionResult } from '../runtime/decision.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import type { AppendNote } from './actions.ts';

/** Writes a note into its ticket, exactly once for its occasion; the decision was made on the ticket's notes. */
export function appendNote(
  action: AppendNote,
  { notes }: Pick<MonitorDeps, 'notes'>,
  run: Run,
): Promise<ActionResult> {
  const { event, dispatch, cycle, since = null, ticketId, text } = action;
  const key = ['service-dispatch', `${event}-note`, dispatch, cycle];
  return notes.append({ action, ticketId, notes: [{ text }], key, since, wereRead: true }, run);
}
