import { z } from 'zod';
import { checkInput, form, type UserError } from '../../runtime/user-errors.ts';
import { ONE } from '../ids.ts';
import { formed, idempotencyKey, serviceNumber, ticketId } from '../input-forms.ts';

/** Longer than any reply that was written by hand. */
export const MAX_HTML_LENGTH = 500_000;

const emailId = formed(ONE, 'an e-mail id, digits, for example "3000001"');
const html = z
  .string()
  .refine((text) => text.trim() !== '' && text.length <= MAX_HTML_LENGTH, {
    error: ({ input }) =>
      `expected HTML of 1 to ${MAX_HTML_LENGTH} characters, not blanks alone; got ${String(input).length}`,
  })
  .refine((text) => !/\p{Cs}/u.test(text), {
    error: 'expected whole characters; got half of one: split texts between characters',
  });

const rules = {
  tagEmail: z.object({
    emailId,
    tagId: formed(ONE, 'a tag id, digits, for example "2"'),
    idempotencyKey,
  }),
  setEmailStatus: z.object({
    emailId,
    updatedBy: form(/^(?=.*\S).{1,200}$/su, '1 to 200 characters, not blanks alone').nullish(),
    resolution: form(/^(?=.*\S).{1,500}$/su, '1 to 500 characters, not blanks alone').nullish(),
    idempotencyKey,
  }),
  linkEmailToTicket: z.object({ emailId, ticketId, idempotencyKey }),
  replyToEmail: z.object({ emailId, html, idempotencyKey }),
  sendTicketMilestone: z.object({ ticketId, serviceNumber, idempotencyKey }),
};

/** What is wrong with the input of a mutation, before anybody is asked. */
export function wrongEmailInput(mutation: keyof typeof rules, input: unknown): UserError[] {
  return checkInput(rules[mutation], input);
}
