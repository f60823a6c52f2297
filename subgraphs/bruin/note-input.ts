import { z } from 'zod';
import { items } from '../runtime/user-errors.ts';
import { splitPair, TWO } from './ids.ts';
import { idempotencyKey, noteText, serviceNumbers, taskId, ticketId } from './input-forms.ts';

const note = z.object({
  text: noteText,
  serviceNumbers: serviceNumbers.nullish(),
  visibility: z.enum(['PUBLIC', 'PRIVATE']).optional(),
  taskId: taskId.nullish(),
});

type NoteInput = z.infer<typeof note>;

/** Input of appendTicketNotes. Bruin takes a note that is private, or of a task, for one line alone. */
export const appendTicketNotes = z
  .object({ ticketId, notes: items(note, 1, 50), idempotencyKey })
  .superRefine((input, context) => {
    for (const [index, one] of input.notes.entries()) {
      const wrong = wrongWay(one, input.ticketId);
      if (wrong === undefined) continue;
      const { field, message } = wrong;
      context.addIssue({ code: 'custom', path: ['notes', index, field], message });
    }
  });

function wrongWay(
  { visibility, taskId: task, serviceNumbers: lines }: NoteInput,
  ticket: string,
): { field: string; message: string } | undefined {
  const isPrivate = visibility === 'PRIVATE';
  // What is no task at all is said at its own field.
  if (task != null && TWO.test(task) && splitPair(task)[0] !== ticket) {
    const message = `expected a task of ticket ${ticket}; got ${JSON.stringify(task)}`;
    return { field: 'taskId', message };
  }
  if (isPrivate && task == null && lines == null) {
    const message = 'expected a task or one service number together with PRIVATE; got neither';
    return { field: 'visibility', message };
  }
  if ((isPrivate || task != null) && lines != null && lines.length > 1) {
    const message = `expected at most one service number together with a task or PRIVATE; got ${lines.length}: write a note for each`;
    return { field: 'serviceNumbers', message };
  }
  return undefined;
}
