import { z } from 'zod';
import { distinct, form, items } from '../runtime/user-errors.ts';
import {
  customerId,
  email,
  formed,
  idempotencyKey,
  noteText,
  phone,
  serviceNumbers,
  ticketId,
} from './input-forms.ts';
import { topicWords } from './words.ts';

const contact = z.object({
  name: form(/^(?=.*\S)[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u, '1 to 200 characters, not blanks alone'),
  email,
  phone,
  role: z.enum(['SITE', 'TICKET']).nullish(),
});

export const createTicket = z.object({
  customerId,
  topic: formed(
    { test: (topic) => [...topicWords.keys()].some((known) => known === topic) },
    [...topicWords.keys()].join(', '),
  ),
  serviceNumbers,
  notes: items(noteText, 0, 10).nullish(),
  contacts: items(contact, 1, 10).superRefine(
    distinct((person) => person.email.toLowerCase(), 'email'),
  ),
  idempotencyKey,
});

export const closeTicket = z.object({ ticketId, note: noteText, idempotencyKey });

export const subscribeToTicket = z.object({ ticketId, email, idempotencyKey });

/** Of a note that is uncertain. */
export const settleTicketNote = z.object({
  id: form(/^[0-9a-f-]{32,36}$/, 'the `id` of an uncertain note'),
});
