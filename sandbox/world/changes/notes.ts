import type { WorldState } from '../state.ts';
import type { Ticket, TicketNote } from '../types.ts';

const FIRST_NOTE_ID = 60_000_001;

/** Adds a note at the end of a ticket, under an id that no note has. */
export function addNote(
  { tickets }: Pick<WorldState, 'tickets'>,
  ticket: Ticket,
  note: Omit<TicketNote, 'noteId'>,
): void {
  ticket.notes.push({ noteId: highestNoteId(tickets.values()) + 1, ...note });
}

function highestNoteId(tickets: Iterable<Ticket>): number {
  let highest = FIRST_NOTE_ID - 1;
  for (const { notes } of tickets) {
    for (const { noteId } of notes) if (noteId > highest) highest = noteId;
  }
  return highest;
}
