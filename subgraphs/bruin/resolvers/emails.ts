import type { MutationResolvers, UserError } from '../../generated/bruin.ts';
import type { Context } from '../context.ts';
import { wrongEmailInput } from '../emails/inputs.ts';
import {
  linkEmailToTicket,
  replyToEmail,
  sendTicketMilestone,
  setEmailStatus,
  tagEmail,
  type EmailWriteDeps,
} from '../emails/writes.ts';
import { RefusedWrite } from '../writes/refused-write.ts';

export const emailMutations: Pick<
  MutationResolvers<Context>,
  Parameters<typeof wrongEmailInput>[0]
> = {
  async tagEmail(_, { input }, context) {
    const { result, userErrors } = await write('tagEmail', input, context, tagEmail);
    return { outcome: result, userErrors };
  },

  async setEmailStatus(_, { input }, context) {
    const { result, userErrors } = await write('setEmailStatus', input, context, setEmailStatus);
    return { outcome: result, userErrors };
  },

  async linkEmailToTicket(_, { input }, context) {
    const ended = await write('linkEmailToTicket', input, context, linkEmailToTicket);
    const { result, userErrors } = ended;
    return { outcome: result, ticket: result && { id: input.ticketId }, userErrors };
  },

  async replyToEmail(_, { input }, context) {
    const { result, userErrors } = await write('replyToEmail', input, context, replyToEmail);
    const outcome = result?.outcome === 'SENT' ? 'REPLIED' : (result?.outcome ?? null);
    return { outcome, replyEmailId: result?.id ?? null, userErrors };
  },

  async sendTicketMilestone(_, { input }, context) {
    const ended = await write('sendTicketMilestone', input, context, sendTicketMilestone);
    const { result, userErrors } = ended;
    return { outcome: result?.outcome ?? null, eventId: result?.id ?? null, userErrors };
  },
};

/**
 * What the caller can mend comes back as `userErrors`, a fault is thrown; whatever came of it, nothing
 * that was read before counts any more.
 */
async function write<I, R>(
  mutation: Parameters<typeof wrongEmailInput>[0],
  input: I,
  { emailWrites, forgetReads }: Context,
  carryOut: (input: I, deps: EmailWriteDeps) => Promise<R>,
): Promise<{ result: R | null; userErrors: UserError[] }> {
  const wrong = wrongEmailInput(mutation, input);
  if (wrong.length > 0) return { result: null, userErrors: wrong };
  try {
    return { result: await carryOut(input, emailWrites), userErrors: [] };
  } catch (error) {
    if (error instanceof RefusedWrite) return { result: null, userErrors: error.userErrors };
    throw error;
  } finally {
    forgetReads();
  }
}
