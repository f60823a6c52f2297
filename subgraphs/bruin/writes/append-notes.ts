import { CodedError } from '../../../platform/errors.ts';
import type { AppendTicketNotesInput } from '../../generated/bruin.ts';
import type { WriteDeps } from './deps.ts';
import type { NoteEnd } from './note-ends.ts';
import { newNotes, prepareNotes, type PreparedNotes } from './prepare-notes.ts';
import { readBack } from './read-back.ts';
import { attemptId, sendInOrder, type NoteList, type SentNote } from './send-notes.ts';

/**
 * Keys are remembered for a day at least, and each request with a key renews the whole's but not those
 * of notes that were taken: after this a note without an intent may be one whose intent was forgotten.
 */
const GOES_ON_WITHIN_MS = 12 * 60 * 60_000;

/**
 * Adds notes, one after the other, then reads them back.
 *
 * Each note has an intent of its own, so whatever happens none is sent twice. The whole has one too:
 * its first request writes, and a later one with the key goes on where that one came to no end; half a
 * day later it looks alone.
 *
 * @returns one end for each note, in the order given.
 * @throws CodedError when not even the first was written.
 */
export function appendNotes(
  input: AppendTicketNotesInput,
  deps: WriteDeps,
): Promise<readonly NoteEnd[]> {
  const { ticketId, idempotencyKey } = input;
  const key = idempotencyKey ?? null;
  const given = newNotes(input);
  const listOf = ({ known, notes = given }: PreparedNotes): NoteList => ({
    ...{ ticketId, notes, known, key },
  });
  const write = async (prepared: PreparedNotes): Promise<{ sent: SentNote[]; ends: NoteEnd[] }> => {
    const list = listOf(prepared);
    const sent = await sendInOrder(list, deps);
    return { sent, ends: await readBack(list, sent, deps) };
  };
  const look = (prepared: PreparedNotes): Promise<NoteEnd[]> => {
    const sent = given.map((_, index) => ({ id: attemptId(key, index), as: 'unknown' as const }));
    return readBack(listOf(prepared), sent, deps);
  };
  const mayGoOn = ({ preparedAt }: PreparedNotes): boolean =>
    deps.clock.now().getTime() - Date.parse(preparedAt) < GOES_ON_WITHIN_MS;

  return deps.idempotency.once<readonly NoteEnd[], PreparedNotes>(
    { operation: 'bruin/appendTicketNotes', key, input: { ticketId, notes: given } },
    {
      prepare: () => prepareNotes(ticketId, given, deps),
      async send(prepared) {
        const { sent, ends } = await write(prepared);
        const first = sent[0]?.as;
        if (first instanceof CodedError) throw first;
        return ends;
      },
      // Goes on rather than looks alone: notes whose intent says that they were sent are not sent again.
      // Without a key there are no such intents.
      ...(key !== null && {
        verify: async (prepared) =>
          mayGoOn(prepared) ? (await write(prepared)).ends : look(prepared),
      }),
      // Without a key nothing that was stored is asked for again.
      uncertain: () =>
        given.map((_, index) => ({
          state: 'uncertain',
          ...(key !== null && { attemptId: attemptId(key, index) }),
        })),
      isUncertain: (ends) => ends.some(({ state }) => state !== 'written'),
    },
  );
}
