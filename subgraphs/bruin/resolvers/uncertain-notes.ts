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
import type { NoteAttempt } from '../uncertain-notes/record.ts';

export const uncertainNoteQueries: Pick<QueryResolvers<Context>, 'uncertainTicketNotes'> = {
  async uncertainTicketNotes(_, { first, after }, { writes }) {
    requireRange('first', first, 1, 100);
    if (after != null && !isNoteKey(decodeCursor(after))) {
      throw badInput('after: expected the `endCursor` of a page of uncertain notes');
    }
    const page = await pageOfUncertain({ first, after }, writes);
    return { ...page, nodes: page.nodes.map(uncertainNote) };
  },
};

/** An attempt as the contract shows it. */
export function uncertainNote({ id, ticketId, note, sentAt }: NoteAttempt) {
  return {
    id,
    ticket: { id: ticketId },
    text: note.text,
    serviceNumbers: note.serviceNumbers && [...note.serviceNumbers],
    sentAt: new Date(sentAt),
  };
}

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
