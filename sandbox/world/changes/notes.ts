import type { WorldState } from '../state.ts';
import type { Ticket, TicketNote } from '../types.ts';

/** Adds a note at the end of a ticket, under an id that no note has. */
export function addNote(
  { ids }: Pick<WorldState, 'ids'>,
  ticket: Ticket,
  note: Omit<TicketNote, 'noteId'>,
): TicketNote {
  const added = { noteId: ids.next('note'), ...note };
  ticket.notes.push(added);
  return added;
}
