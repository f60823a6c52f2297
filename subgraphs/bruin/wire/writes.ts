import { z } from 'zod';
import { id } from './values.ts';

/** GET /api/Ticket/{ticketId}/details/{detailId}/detailids: tasks that stand for interfaces of a device. */
export const interfaceTaskIds = z.array(id);

/** PUT /api/Ticket/{ticketId}/severity: whether it was set. */
export const severitySet = z.object({ Result: z.boolean() }).transform(({ Result }) => Result);

/** POST /api/Ticket/{ticketId}/notes/advanced: ids of the notes, in the order sent. */
export const takenNotes = z
  .object({ ticketNotes: z.tuple([z.object({ noteID: id })], z.object({ noteID: id })) })
  .transform(({ ticketNotes: [first, ...others] }): [string, ...string[]] => [
    first.noteID,
    ...others.map(({ noteID }) => noteID),
  ]);

/** POST /api/Ticket/: ids of the tickets, of which 0 is none. */
export const openedTickets = z
  .object({ ticketIds: z.array(id).min(1) })
  .transform(({ ticketIds }): readonly string[] => ticketIds);
