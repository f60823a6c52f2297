import { DateTime } from 'luxon';
import { z } from 'zod';
import { badInput, CodedError } from '../../platform/errors.ts';
import type { Question } from './model.ts';

const word = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

const time = word.transform((value, context) => {
  if (value === null) return null;
  const parsed = DateTime.fromISO(value, { zone: 'utc' });
  if (parsed.isValid) return parsed.toJSDate();
  context.addIssue('expected a date and time');
  return z.NEVER;
});

const HISTORY_ENTRY = z.object({
  asset: word,
  detailId: word,
  task: word,
  taskResult: word,
  notes: word,
  noteType: word,
  enteredBy: word,
  assignedTo: word,
  product: word,
  ticketStatus: word,
  enteredAt: time,
});

/** A task with the fields that `nextBestActions` requires of the ticketing system. */
const REPRESENTATION = z.object({
  id: z.string(),
  serviceNumber: word,
  ticket: z.object({ id: z.string().regex(/^\d{1,18}$/, 'expected digits') }).nullish(),
  history: z.array(HISTORY_ENTRY).nullish(),
});

/**
 * Reads what the gateway collected about a task.
 *
 * @returns null when there is nothing to ask: the task names no service number, or none of its
 * steps names it.
 * @throws CodedError UPSTREAM_UNAVAILABLE when the history could not be read, which must not look
 * like a history without steps; BAD_USER_INPUT when the representation is not in the contract's form.
 */
export function parseQuestion(representation: unknown): Question | null {
  const result = REPRESENTATION.safeParse(representation);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw badInput(`TicketTask.${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}`);
  }
  const { id, serviceNumber, ticket, history } = result.data;
  if (!ticket || !history) {
    throw new CodedError(
      'UPSTREAM_UNAVAILABLE',
      'Without the history of the task, which could not be read, nothing can be predicted',
      { upstream: 'bruin' },
    );
  }
  if (serviceNumber === null || !history.some(({ asset }) => asset === serviceNumber)) return null;
  return { taskId: id, ticketId: ticket.id, serviceNumber, history };
}
