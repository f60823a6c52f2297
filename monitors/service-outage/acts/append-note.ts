import type { ActContext } from '../../runtime/deciding.ts';
import { triageKey } from '../../vocabulary/triage-key.ts';
import type { AppendNote } from '../actions.ts';
import type { ActParts, Result } from './about.ts';

/** Appends notes; one key for all, which stay together. */
export async function appendNote(
  action: AppendNote,
  { deps, metrics }: ActParts,
  { run }: ActContext,
): Promise<Result> {
  const { ticketId, note, texts, serviceNumbers, cycle, since, wasUnseen = false } = action;
  const notes = texts.map((text) => ({
    text,
    ...(serviceNumbers.length > 0 && { serviceNumbers }),
  }));
  const {
    failedAt: _,
    code,
    ...result
  } = await deps.notes.append(
    {
      ...{ action, ticketId, notes, since, wereRead: !wasUnseen },
      key:
        note === 'triage'
          ? triageKey(ticketId, serviceNumbers.join('+'), cycle)
          : ['service-outage', `note-${note}`, ticketId, serviceNumbers.join('+'), cycle],
    },
    run,
  );
  if (note === 'triage' && code === 'UPSTREAM_UNAVAILABLE') metrics.firstTriageFailed();
  return { ...result, ticketId };
}
