import { z } from 'zod';
import { readInstant } from '../dates.ts';
import type { HistoryRow } from '../model.ts';
import { assignee, id, name, rawText, word } from './values.ts';

const nullableId = id.nullish().transform((value) => value ?? null);

/** `EnteredDate` is when the ticket was entered, `EnteredDate_N` when the step was. */
const row = z.object({
  EnteredDate: word,
  EnteredDate_N: word,
  DetailID: nullableId,
  Product: word,
  Asset: word,
  NoteType: word,
  Notes: rawText,
  'Note Entered By': name,
  'Task Assigned To': assignee,
  Task: rawText,
  'Task Result': rawText,
  'Ticket Status': rawText,
});

/** GET /api/Ticket/AITicketData: the contract promises no order, so its parser does not either. */
export const historyBody = z.object({ result: z.array(row) });

/**
 * Steps oldest first; those without a time come first, in the order in which they arrived.
 *
 * @throws CodedError UPSTREAM_MALFORMED when one of the times cannot be read: the order would be a guess.
 */
export function historyInOrder(body: z.infer<typeof historyBody>): readonly HistoryRow[] {
  const time = (step: HistoryRow) => step.enteredAt?.getTime() ?? Number.NEGATIVE_INFINITY;
  return body.result
    .map((step): HistoryRow => ({
      asset: step.Asset,
      detailId: step.DetailID,
      task: step.Task,
      taskResult: step['Task Result'],
      notes: step.Notes,
      noteType: step.NoteType,
      enteredBy: step['Note Entered By'],
      assignedTo: step['Task Assigned To'],
      product: step.Product,
      ticketStatus: step['Ticket Status'],
      enteredAt: readInstant(
        'a step of a ticket’s history',
        step.EnteredDate_N ?? step.EnteredDate,
      ),
    }))
    .sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0));
}
