import { requireRange } from '../../../platform/arguments.ts';
import type { TicketNoteResolvers } from '../../generated/bruin.ts';
import type { Context } from '../context.ts';
import { readInstant } from '../dates.ts';
import type { NoteRow } from '../model.ts';

export const ticketNoteResolvers: TicketNoteResolvers<Context, NoteRow> = {
  id: (note) => note.noteId,
  createdAt: (note) => readInstant('createdDate of a note', note.createdAt),
  serviceNumbers: ({ serviceNumbers }) => serviceNumbers && [...serviceNumbers],
};

/**
 * Refuses a wrong `last` before anything is asked.
 *
 * @throws CodedError BAD_USER_INPUT
 */
export function requireLast(last: number | null | undefined): number | undefined {
  return last == null ? undefined : requireRange('last', last, 1, 500);
}

/** The newest, in order of creation; all without `last`. */
export function newest(notes: readonly NoteRow[], last: number | undefined): NoteRow[] {
  return last === undefined ? [...notes] : notes.slice(-last);
}
