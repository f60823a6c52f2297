import type { ActionResult } from '../runtime/decision.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { triageKey } from '../vocabulary/triage-key.ts';
import type { AppendNotes } from './actions.ts';

/** What came of adding notes, and how many could not be. */
export interface Appended extends ActionResult {
  readonly failed: number;
  readonly written: number;
}

interface Page {
  readonly text: string;
  /** Which of the notes it belongs to. */
  readonly note: number;
}

/** As many as the graph takes at once. */
const AT_ONCE = 50;

/**
 * Adds notes in order, as many as the graph takes in one mutation: once that was sent, all of them are
 * added, whatever becomes of this process. When one was not taken the next mutation begins behind it.
 */
export async function appendNotes(
  action: AppendNotes,
  deps: Pick<MonitorDeps, 'notes'>,
  run: Run,
): Promise<Appended> {
  const pages = action.notes.flatMap((texts, note) => texts.map((text) => ({ text, note })));
  const noteIds: string[] = [];
  const reasons: string[] = [];
  let failed = 0;
  let state: ActionResult['state'] = 'FAILED';
  for (let from = 0; from < pages.length;) {
    const batch = pages.slice(from, from + AT_ONCE);
    const end = await deps.notes.append(batchOf(action, batch, from), run);
    if (end.state === 'WITHHELD' || end.state === 'ALREADY') {
      return { state: end.state, detail: end.detail, noteIds, written: noteIds.length, failed };
    }
    noteIds.push(...end.noteIds);
    if (end.state === 'UNCERTAIN') state = 'UNCERTAIN';
    if (end.state !== 'DONE') {
      reasons.push(end.detail ?? end.state);
      failed += 1;
    }
    const isOpen =
      end.state === 'UNCERTAIN' || (end.state !== 'DONE' && end.failedAt === undefined);
    if (isOpen) break; // what follows would tell of what is not known to stand
    from = end.failedAt === undefined ? from + batch.length : behind(pages, from + end.failedAt);
  }
  const detail = [`${noteIds.length} of ${pages.length} notes`, ...reasons].join('; ');
  const counts = { noteIds, written: noteIds.length, failed };
  return { state: noteIds.length > 0 ? 'DONE' : state, detail, ...counts };
}

/** The ticket was read just before; a triage note younger than the one that the decision saw is this one. */
function batchOf(action: AppendNotes, batch: readonly Page[], from: number) {
  const { ticketId, serialNumber, note, cycle } = action;
  return {
    action,
    ticketId,
    notes: batch.map(({ text }) => ({ text, serviceNumbers: [serialNumber] })),
    key:
      note === 'triage'
        ? triageKey(ticketId, serialNumber, cycle, from)
        : ['triage', `${note}-note`, `${ticketId}:${serialNumber}`, cycle, String(from)],
    since: cycle === 'first' ? null : cycle,
    wereRead: true,
  };
}

/** The first page of the note behind the one that failed: half a note is continued by none. */
function behind(pages: readonly Page[], failed: number): number {
  const note = pages[failed]?.note;
  const next = pages.findIndex((page, index) => index > failed && page.note !== note);
  return next === -1 ? pages.length : next;
}
