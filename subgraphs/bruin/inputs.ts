import { z } from 'zod';
import { checkInput, distinct, form, items, type UserError } from '../runtime/user-errors.ts';
import {
  customerId,
  email,
  idempotencyKey,
  serviceNumber,
  taskId,
  ticketId,
} from './input-forms.ts';
import { appendTicketNotes } from './note-input.ts';
import { closeTicket, createTicket, settleTicketNote, subscribeToTicket } from './ticket-inputs.ts';

const interfaces = items(
  // Bruin takes their names between commas.
  form(/^[!-+\--~]{1,32}$/, 'the name of an interface, for example "GE1"'),
  1,
  20,
)
  .superRefine(distinct((name) => name))
  .nullish();
const task = z.object({ taskId, idempotencyKey });

const rules = {
  appendTicketNotes,
  openOutageTask: z.object({
    customerId,
    serialNumber: serviceNumber,
    interfaces,
    contactEmail: email.nullish(),
    idempotencyKey,
  }),
  resolveTicketTask: task.extend({ interfaces }),
  reopenTicketTask: task,
  unpauseTicketTask: task,
  setTicketSeverity: z.object({
    ticketId,
    severity: z
      .number()
      .int()
      .refine((value) => value >= 1 && value <= 4, {
        error: ({ input }) => `expected 1 (high) to 4 (low); got ${String(input)}`,
      }),
    reason: form(/^(?=.*\S).{1,500}$/su, '1 to 500 characters, not blanks alone'),
    idempotencyKey,
  }),
  createTicket,
  closeTicket,
  subscribeToTicket,
  retryTicketNote: settleTicketNote,
  dismissTicketNote: settleTicketNote,
  moveTicketTask: task.extend({
    workQueue: form(/^(?=.*\S).{1,200}$/su, 'the name of a work queue as in `nextWorkQueues`'),
  }),
};

/** What is wrong with the input of a mutation, before anybody is asked. */
export function wrongInput(mutation: keyof typeof rules, input: unknown): UserError[] {
  return checkInput(rules[mutation], input);
}
