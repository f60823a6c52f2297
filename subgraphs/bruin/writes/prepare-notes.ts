import type { AppendTicketNotesInput, TicketNoteInput } from '../../generated/bruin.ts';
import { splitPair } from '../ids.ts';
import type { TaskRow } from '../model.ts';
import type { NewNote } from '../ticket-writer.ts';
import type { WriteDeps } from './deps.ts';
import { isSameNote } from './note-look.ts';
import { notFound } from './refused-write.ts';

/** What is known of notes before they are sent; plain JSON. */
export interface PreparedNotes {
  /** Ids of the notes that stood in the ticket before and could be taken for one of ours. */
  readonly known: readonly string[];
  readonly preparedAt: string;
  /** The notes, those of a task with its service number; absent in what earlier releases stored. */
  readonly notes?: readonly NewNote[];
}

/** The notes as the caller gave them: what a key stands for. */
export function newNotes({ notes }: AppendTicketNotesInput): NewNote[] {
  return notes.map((note): NewNote => ({
    text: note.text,
    serviceNumbers: note.serviceNumbers ?? null,
    ...advancedOf(note),
  }));
}

/** Nothing for a plain note: keys that stood for such notes before go on to stand for them. */
function advancedOf({ visibility, taskId }: TicketNoteInput): Pick<NewNote, 'advanced'> {
  const isPrivate = visibility === 'PRIVATE';
  if (!isPrivate && taskId == null) return {};
  return { advanced: { isPrivate, detailId: taskId == null ? null : splitPair(taskId)[1] } };
}

/**
 * Reads the ticket: which notes stand in it, and which task is whose.
 *
 * @throws RefusedWrite NOT_FOUND for a ticket, or a task that is not in it.
 */
export async function prepareNotes(
  ticketId: string,
  given: readonly NewNote[],
  { client, clock }: WriteDeps,
): Promise<PreparedNotes> {
  const preparedAt = clock.now().toISOString();
  const details = await client.details(ticketId);
  if (details === null) throw notFound('ticket', ['input', 'ticketId']);
  const notes = given.map((note, index) => withLine(note, index, details.tasks));
  const alike = details.notes.filter((row) => notes.some((note) => isSameNote(row, note)));
  return { known: alike.map(({ noteId }) => noteId), preparedAt, notes };
}

/** Bruin shows a note of a task under the task's service number. */
function withLine(note: NewNote, index: number, tasks: readonly TaskRow[]): NewNote {
  if (note.advanced === undefined) return note;
  const { detailId } = note.advanced;
  const [line] = note.serviceNumbers ?? [];
  const task = tasks.find(
    (row) =>
      (detailId === null || row.detailId === detailId) &&
      (line === undefined || row.serviceNumber === line),
  );
  if (task === undefined) {
    const field = tasks.some((row) => row.detailId === detailId) || detailId === null;
    const at = field ? ['serviceNumbers', '0'] : ['taskId'];
    throw notFound('task', ['input', 'notes', String(index), ...at]);
  }
  return { ...note, serviceNumbers: task.serviceNumber === null ? null : [task.serviceNumber] };
}
