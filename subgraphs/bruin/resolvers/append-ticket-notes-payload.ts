import { asError } from '../../../platform/errors.ts';
import type {
  AppendTicketNotesOutcome,
  AppendTicketNotesPayloadResolvers,
  UserError,
} from '../../generated/bruin.ts';
import type { Context } from '../context.ts';
import { failureOf, type NoteEnd } from '../writes/note-ends.ts';
import { uncertainNote } from './uncertain-notes.ts';

/** What came of adding notes; the notes themselves are read when they are asked for. */
export interface AppendedNotes {
  readonly outcome: AppendTicketNotesOutcome | null;
  readonly ticketId: string;
  readonly ends: readonly NoteEnd[];
  readonly userErrors: UserError[];
}

/** A ticket that cannot be read is an error at each of its notes: the list itself is never null. */
export const appendTicketNotesPayloadResolvers: AppendTicketNotesPayloadResolvers<
  Context,
  AppendedNotes
> = {
  async notes({ ticketId, ends }, _, { loaders }) {
    const isRead = ends.some(({ state }) => state === 'written');
    const reading = isRead ? [loaders.details.load(ticketId)] : [];
    const [details] = await Promise.allSettled(reading);
    return ends.map((end, index) => {
      const failure = failureOf(ends, index);
      if (failure) return Promise.reject(failure);
      if (end.state !== 'written' || details === undefined) return null;
      if (details.status === 'rejected') return Promise.reject(asError(details.reason));
      return details.value?.notes.find(({ noteId }) => noteId === end.noteId) ?? null;
    });
  },

  async uncertainNotes({ ends }, _, { writes }) {
    const ids = ends.flatMap((end) => (end.state === 'uncertain' ? (end.attemptId ?? []) : []));
    return (await writes.attempts.dueOf(ids)).map(uncertainNote);
  },
};
