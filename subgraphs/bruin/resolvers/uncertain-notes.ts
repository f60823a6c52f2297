import { requireRange } from '../../../platform/arguments.ts';
import { badInput } from '../../../platform/errors.ts';
import { decodeCursor } from '../../../platform/pages.ts';
import type {
  QueryResolvers,
  SettleTicketNoteOutcome,
  SettleTicketNotePayloadResolvers,
  UserError,
} from '../../generated/bruin.ts';
import type { Context } from '../context.ts';
import { isNoteKey, pageOfUncertain } from '../uncertain-notes/list.ts';

export const uncertainNoteQueries: Pick<QueryResolvers<Context>, 'uncertainTicketNotes'> = {
  async uncertainTicketNotes(_, { first, after }, { writes }) {
    requireRange('first', first, 1, 100);
    if (after != null && !isNoteKey(decodeCursor(after))) {
      throw badInput('after: expected the `endCursor` of a page of uncertain notes');
    }
    const page = await pageOfUncertain({ first, after }, writes);
    const nodes = page.nodes.map(({ id, ticketId, note, sentAt }) => ({
      id,
      ticket: { id: ticketId },
      text: note.text,
      serviceNumbers: note.serviceNumbers && [...note.serviceNumbers],
      sentAt: new Date(sentAt),
    }));
    return { ...page, nodes };
  },
};

/** What came of settling a note; the note itself is read when it is asked for. */
export interface SettledNotePayload {
  readonly outcome: SettleTicketNoteOutcome | null;
  readonly ticketId: string | null;
  readonly noteId: string | null;
  readonly userErrors: UserError[];
}

export const settleTicketNotePayloadResolvers: SettleTicketNotePayloadResolvers<
  Context,
  SettledNotePayload
> = {
  async note({ ticketId, noteId }, _, { loaders }) {
    if (ticketId === null || noteId === null) return null;
    const details = await loaders.details.load(ticketId);
    return details?.notes.find((row) => row.noteId === noteId) ?? null;
  },
};
