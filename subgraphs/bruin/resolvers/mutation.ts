import type { MutationResolvers, SettleTicketNoteInput, UserError } from '../../generated/bruin.ts';
import type { Context } from '../context.ts';
import { splitPair } from '../ids.ts';
import { wrongInput } from '../inputs.ts';
import type { TicketTaskModel } from '../model.ts';
import { dismissNote, retryNote, type SettledNote } from '../uncertain-notes/settle.ts';
import { appendNotes } from '../writes/append-notes.ts';
import { closeTicket, subscribe } from '../writes/close-ticket.ts';
import { createTicket } from '../writes/create-ticket.ts';
import type { WriteDeps } from '../writes/deps.ts';
import { outcomeOf } from '../writes/note-ends.ts';
import { openOutage } from '../writes/open-outage.ts';
import { RefusedWrite } from '../writes/refused-write.ts';
import { setSeverity } from '../writes/severity.ts';
import { reopenTask, resolveTask, unpauseTask } from '../writes/task-status.ts';
import { moveTask } from '../writes/work-queue.ts';

export const mutationResolvers: MutationResolvers<Context> = {
  async appendTicketNotes(_, { input }, context) {
    const { ticketId } = input;
    const { result, userErrors } = await write('appendTicketNotes', input, context, appendNotes);
    const ends = result ?? [];
    return { outcome: result && outcomeOf(result), ticketId, ends, userErrors };
  },

  async openOutageTask(_, { input }, context) {
    const { result, userErrors } = await write('openOutageTask', input, context, openOutage);
    const ticketId = result?.ticketId ?? null;
    return {
      outcome: result?.outcome ?? null,
      ticket: ticketId === null ? null : { id: ticketId },
      userErrors,
    };
  },

  async setTicketSeverity(_, { input }, context) {
    const { result, userErrors } = await write('setTicketSeverity', input, context, setSeverity);
    return { outcome: result, ticket: result && { id: input.ticketId }, userErrors };
  },

  async createTicket(_, { input }, context) {
    const { result, userErrors } = await write('createTicket', input, context, createTicket);
    const tickets = result?.ticketIds?.map((id) => ({ id })) ?? null;
    return { outcome: result?.outcome ?? null, tickets, userErrors };
  },

  async closeTicket(_, { input }, context) {
    const { result, userErrors } = await write('closeTicket', input, context, closeTicket);
    return { outcome: result, ticket: result && { id: input.ticketId }, userErrors };
  },

  async subscribeToTicket(_, { input }, context) {
    const { result, userErrors } = await write('subscribeToTicket', input, context, subscribe);
    return { outcome: result, userErrors };
  },

  retryTicketNote: (_, { input }, context) =>
    writeNote('retryTicketNote', input, context, retryNote),
  dismissTicketNote: (_, { input }, context) =>
    writeNote('dismissTicketNote', input, context, dismissNote),

  resolveTicketTask: (_, { input }, context) =>
    writeTask('resolveTicketTask', input, context, resolveTask),
  reopenTicketTask: (_, { input }, context) =>
    writeTask('reopenTicketTask', input, context, reopenTask),
  unpauseTicketTask: (_, { input }, context) =>
    writeTask('unpauseTicketTask', input, context, unpauseTask),
  moveTicketTask: (_, { input }, context) => writeTask('moveTicketTask', input, context, moveTask),
};

/**
 * Checks an input and carries its write out. What the caller can mend comes back as `userErrors`, a
 * fault is thrown; whatever came of it, nothing that was read before counts any more.
 */
async function write<I, R>(
  mutation: Parameters<typeof wrongInput>[0],
  input: I,
  { writes, forgetReads }: Context,
  carryOut: (input: I, deps: WriteDeps) => Promise<R>,
): Promise<{ result: R | null; userErrors: UserError[] }> {
  const wrong = wrongInput(mutation, input);
  if (wrong.length > 0) return { result: null, userErrors: wrong };
  try {
    return { result: await carryOut(input, writes), userErrors: [] };
  } catch (error) {
    if (error instanceof RefusedWrite) return { result: null, userErrors: error.userErrors };
    throw error;
  } finally {
    forgetReads();
  }
}

async function writeTask<I extends { readonly taskId: string }, O>(
  mutation: Parameters<typeof wrongInput>[0],
  input: I,
  context: Context,
  carryOut: (input: I, deps: WriteDeps) => Promise<O>,
): Promise<{ outcome: O | null; task: TicketTaskModel | null; userErrors: UserError[] }> {
  const { result, userErrors } = await write(mutation, input, context, carryOut);
  return { outcome: result, task: result && taskOf(input.taskId), userErrors };
}

async function writeNote(
  mutation: 'retryTicketNote' | 'dismissTicketNote',
  input: SettleTicketNoteInput,
  context: Context,
  carryOut: (input: SettleTicketNoteInput, deps: WriteDeps) => Promise<SettledNote>,
) {
  const { result, userErrors } = await write(mutation, input, context, carryOut);
  const { outcome = null, ticketId = null, noteId = null } = result ?? {};
  return { outcome, ticketId, noteId, userErrors };
}

function taskOf(id: string): TicketTaskModel {
  const [ticketId, detailId] = splitPair(id);
  return { id, ticketId, detailId };
}
