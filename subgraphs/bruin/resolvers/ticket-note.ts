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
 * @param max as the schema says.
 * @throws CodedError BAD_USER_INPUT
 */
export function requireLast(last: number | null | undefined, max = 500): number | undefined {
  return last == null ? undefined : requireRange('last', last, 1, max);
}

/** The newest of rows in order of creation, and in that order; all without `last`. */
export function newest<T>(rows: readonly T[], last: number | undefined): T[] {
  return last === undefined ? [...rows] : rows.slice(-last);
}
